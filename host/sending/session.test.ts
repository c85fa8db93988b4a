import { expect, test } from "vitest";
import { noChoices } from "../../core/decide/index.ts";
import { withRecorded } from "../../core/permissions/index.ts";
import { requestsInMemory } from "../../test/requests-in-memory.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { clock, messageOf, scenarios } from "../../test/scenarios.ts";
import { openAsker } from "./asker.ts";
import type { Compose, Outgoing } from "./compose.ts";
import { openDesk } from "./desk.ts";
import { openSession, type Ready, type View } from "./session.ts";

const policy = samplePolicy();
const nothing = async () => {};
const sheet = new TextEncoder().encode("Cover sheet");

interface Given {
  readonly manner?: "silent" | "asking";
  readonly ends?: "sent" | "ready";
  readonly ready?: () => Promise<Ready>;
  readonly show?: (view: View) => void;
}

/** A session over a scenario's message, and what it showed. The page is plain data. */
function over(id: string, { manner = "silent", ends = "sent", ready, show }: Given = {}) {
  const one = scenarios.find((each) => each.id === id) ?? expect.fail(id);
  const message = messageOf(one, policy);
  const outgoing: Outgoing = { message, files: [], places: [], ours: [], bodyWithout: (source) => source };
  const shown: string[] = [];
  let attached = false;
  let releases = 0;
  const surface = { cancel: nothing, show: nothing };
  const compose: Compose = {
    read: async () => ({ ...outgoing, ours: attached ? [0] : [] }),
    apply: async () => "applied",
    async attach() {
      attached = true;
    },
    async release() {
      releases += 1;
      return "released";
    },
    revoke: async () => {},
  };
  const desk = openDesk(policy, "en", () => clock, ends);
  const able: NonNullable<Ready> = {
    compose,
    desk,
    log: { append: nothing, seal: async () => null },
    makeCoverSheet: async () => ({ name: "Cover sheet.txt", mediaType: "text/plain", bytes: sheet }),
    keep: { act: async () => ({ kind: "review" }), entry: () => {}, signOff: () => {} },
    asker: openAsker(desk, requestsInMemory()),
  };
  const tell = (view: View) => {
    show?.(view);
    if (view.kind !== "sheet") return void shown.push(view.kind);
    const { stage } = view;
    shown.push("what" in stage ? `${stage.kind} ${stage.what}` : stage.kind);
  };
  const session = openSession(surface, manner, ready ?? (async () => able), tell);
  /** Does something, and waits until this is shown: a press is answered at once, and the rest follows. */
  const leadsTo = async (work: Promise<void>, wanted: string) => {
    await work;
    await expect.poll(() => shown.at(-1)).toBe(wanted);
  };
  return { session, surface, compose, shown, leadsTo, able, releases: () => releases };
}

test("ordinary mail is let go with no sheet", async () => {
  const { session, shown, releases } = over("ordinary-lunch");
  await session.pressed();
  await expect.poll(releases).toBe(1);
  expect(shown.every((view) => view === "nothing")).toBe(true);
});

test("ordinary mail that the page did not send after all is left alone, with no word", async () => {
  const { session, surface, compose, shown } = over("ordinary-lunch");
  let cancelled = 0;
  compose.release = async () => "unsent";
  surface.cancel = async () => {
    cancelled += 1;
  };
  await session.pressed();
  await expect.poll(() => cancelled).toBe(1);
  expect(shown.every((view) => view === "nothing")).toBe(true);
});

test("ordinary mail that we could not let go is held with a word", async () => {
  const { session, compose, leadsTo } = over("ordinary-lunch");
  compose.release = () => Promise.reject(new Error("what was pressed is gone"));
  await leadsTo(session.pressed(), "trouble release");
});

test("rules that come after a press are found by the next try", async () => {
  let rules: Ready = null;
  const { session, leadsTo, able } = over("housing-dump", { ready: async () => rules });
  await leadsTo(session.pressed(), "trouble no-policy");
  rules = able;
  await leadsTo(session.act({ kind: "retry" }), "review");
});

test("a store that does not open is no lack of rules, and is told as what it is", async () => {
  let open = false;
  const { session, leadsTo, able } = over("housing-dump", {
    ready: async () => (open ? able : Promise.reject(new Error("closed"))),
  });
  await leadsTo(session.pressed(), "trouble store");
  open = true;
  await leadsTo(session.act({ kind: "retry" }), "review");
});

test("a sheet that cannot be drawn says so, and the next press works", async () => {
  let faults = 1;
  const { session, leadsTo } = over("housing-dump", {
    show(view) {
      if (view.kind === "sheet" && view.stage.kind === "review" && faults-- > 0) throw new Error("a fault");
    },
  });
  await leadsTo(session.pressed(), "trouble engine");
  await session.alive();
  await leadsTo(session.pressed(), "review");
});

test("where nothing at all can be drawn the page hears of it, and speaks for itself", async () => {
  const { session } = over("housing-dump", {
    show(view) {
      if (view.kind === "sheet") throw new Error("a fault");
    },
  });
  await session.pressed();
  await expect
    .poll(() =>
      session.alive().then(
        () => "alive",
        () => "broken",
      ),
    )
    .toBe("broken");
  await expect(session.pressed()).rejects.toThrow();
});

test("a message that changed is shown again before it goes, with no answer taken over", async () => {
  const { session, leadsTo, compose } = over("housing-clean");
  compose.release = async () => "changed";
  await leadsTo(session.pressed(), "trouble changed");
  compose.release = async () => "released";
  await leadsTo(session.act({ kind: "retry" }), "review");
});

test("whoever opened us to look, and presses Send, is told at once that ordinary mail may go", async () => {
  const { session, compose, leadsTo } = over("ordinary-lunch", { manner: "asking", ends: "ready" });
  compose.release = async () => "ready";
  await leadsTo(session.pressed(), "ready");
});

test("where we send, ordinary mail is shown first, and one press lets it go with no entry", async () => {
  const { session, compose, leadsTo, able } = over("ordinary-lunch", { manner: "asking" });
  let logged = 0;
  able.log.append = async () => {
    logged += 1;
  };
  await leadsTo(session.pressed(), "review");
  const left: unknown[] = [];
  compose.release = async ({ entry }) => {
    left.push(entry);
    return "ready";
  };
  await leadsTo(session.act({ kind: "send", choices: noChoices }), "ready");
  expect([left, logged]).toEqual([[null], 0]);
});

test("what its sender has to send is told as ready, and can be put back", async () => {
  const { session, compose, leadsTo, able } = over("housing-clean", { manner: "asking" });
  const outcomes: string[] = [];
  able.log.append = async (line) =>
    void outcomes.push(line.kind === "outcome" ? line.body.outcome : line.kind);
  compose.release = async () => "ready";
  await leadsTo(session.pressed(), "review");
  await leadsTo(session.act({ kind: "send", choices: noChoices }), "ready");
  await leadsTo(session.act({ kind: "take-back", anyway: false }), "nothing");
  expect(outcomes).toEqual(["entry", "cancelled"]);
});

test("ordinary mail that is never twice the same is shown, and not read for ever", async () => {
  const { session, compose, leadsTo } = over("ordinary-lunch", { manner: "asking", ends: "ready" });
  compose.release = async () => "changed";
  await leadsTo(session.pressed(), "review");
});

test("an open sheet is checked again when a permission is taken back, and the message stays", async () => {
  const shown: View[] = [];
  let current: Ready = null;
  const given = over("housing-dump", { ready: async () => current, show: (view) => void shown.push(view) });
  current = given.able;
  await given.leadsTo(given.session.pressed(), "review");
  await given.session.rulesChanged();
  expect(shown.at(-1)).not.toMatchObject({ stage: { again: expect.anything() } });
  const revoked = withRecorded(
    policy,
    policy.people.consents.map(({ id, participant }) => ({
      kind: "taken-back",
      at: clock,
      by: "dana.whitfield@harborbridge.example",
      participant,
      consent: id,
      on: clock.slice(0, 10),
      how: "spoken",
      words: "By phone",
      partners: null,
    })),
  );
  current = { ...given.able, desk: openDesk(revoked, "en", () => clock, "sent") };
  await given.session.rulesChanged();
  expect(shown.at(-1)).toMatchObject({ stage: { kind: "review", again: "taken-back" } });
  await given.leadsTo(given.session.act({ kind: "send", choices: noChoices }), "review");
  expect(given.releases()).toBe(0);
});

test("nothing is shown again where no sheet is open", async () => {
  const { session, shown } = over("housing-dump");
  await session.rulesChanged();
  expect(shown).toEqual([]);
});
