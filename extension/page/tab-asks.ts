import { browser } from "wxt/browser";
import type { Choices } from "../../core/decide/index.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { PutIn } from "../../host/preparing/put-in.ts";
import { stillHolds } from "../../host/preparing/still-holds.ts";
import type { Ask } from "../wire/background.ts";
import type { Disclosure, PlaceThere, ReadValue, RecordThere, TabAsk } from "../wire/prepare.ts";
import { plainBody, readTexts } from "./fields.ts";
import { addressesIn, putIn } from "./put-in.ts";
import { fieldsIn, recordIn, valuesIn } from "./record.ts";

/** What was prepared for the message of this page. */
export interface PreparedHere {
  choices(): Partial<Choices>;
  /** The message has left: its draft is done with. */
  left(): void;
}

/** Where the page stands: the sites it may be of, and the one whose message is open. */
interface Here {
  readonly sites: () => readonly SiteAdapter[];
  readonly open: () => SiteAdapter | null;
}

interface PutHere {
  readonly disclosure: Disclosure;
  /** Whom the message went to when it was put in. */
  readonly addresses: ReadonlySet<string>;
}

/** Answers the page that prepares disclosures. */
export function answerTabAsks({ sites, open }: Here): PreparedHere {
  let prepared: PutHere | null = null;
  /** What was put in, while the message still is that one: somebody may have cleared it and written other mail. */
  const here = (): (PutHere & { readonly goesOn: boolean }) | null => {
    const site = open();
    if (!prepared || !site) return null;
    const { body, recipients } = readTexts(site);
    if (!stillHolds(plainBody(body), prepared.disclosure.text)) prepared = null;
    const now = recipients && [...addressesIn(recipients)];
    return prepared && { ...prepared, goesOn: now?.every((one) => prepared?.addresses.has(one)) === true };
  };
  const answer = async (ask: TabAsk): Promise<RecordThere | readonly ReadValue[] | PlaceThere | PutIn> => {
    const record = recordIn(sites());
    const site = open();
    switch (ask.kind) {
      case "record-there":
        return record && { present: fieldsIn(record, ask) };
      case "record":
        return record ? valuesIn(record, ask) : [];
      case "place":
        return site && { channel: site.channel, path: location.pathname, from: readTexts(site).from };
      case "put-in": {
        if (!site) throw new Error("no message is open");
        const put = await putIn(site, ask.disclosure);
        const { recipients } = readTexts(site);
        if (put === "put" && recipients)
          prepared = { disclosure: ask.disclosure, addresses: addressesIn(recipients) };
        return put;
      }
      default:
        return ask satisfies never;
    }
  };
  browser.runtime.onMessage.addListener((message: TabAsk, _, reply) => {
    if (!kinds.includes(message?.kind)) return;
    answer(message).then(
      (said) => reply({ said }),
      () => reply({ failed: true }),
    );
    return true;
  });
  return {
    choices() {
      const there = orNone(here);
      if (!there) return {};
      const { bundle, participant } = there.disclosure.choices;
      // What was answered was for those whom it went to: for somebody else it is asked again.
      return there.goesOn ? there.disclosure.choices : { bundle, participant };
    },
    left() {
      const draft = orNone(here)?.disclosure.draft ?? null;
      if (draft !== null) void browser.runtime.sendMessage<Ask>({ kind: "draft-left", draft });
      prepared = null;
    },
  };
}

/** A message that can't be read any more is not known to be the one. */
function orNone<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const kinds: readonly TabAsk["kind"][] = ["record-there", "record", "place", "put-in"];
