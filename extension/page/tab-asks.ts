import { browser } from "wxt/browser";
import type { Choices } from "../../core/decide/index.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Ask } from "../wire/background.ts";
import type { PlaceThere, PutIn, ReadValue, RecordThere, TabAsk } from "../wire/prepare.ts";
import { readTexts } from "./fields.ts";
import { putIn } from "./put-in.ts";
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

/** Answers the page that prepares disclosures. */
export function answerTabAsks({ sites, open }: Here): PreparedHere {
  let choices: Partial<Choices> = {};
  let draft: string | null = null;
  const answer = async (ask: TabAsk): Promise<RecordThere | readonly ReadValue[] | PlaceThere | PutIn> => {
    const record = recordIn(sites());
    const site = open();
    switch (ask.kind) {
      case "record-there":
        return record && { present: fieldsIn(record, ask.labels) };
      case "record":
        return record ? valuesIn(record, ask.labels) : [];
      case "place":
        return site && { channel: site.channel, path: location.pathname, from: readTexts(site).from };
      case "put-in": {
        if (!site) throw new Error("no message is open");
        const put = await putIn(site, ask.disclosure);
        if (put === "put") ({ choices, draft } = ask.disclosure);
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
    choices: () => choices,
    left() {
      if (draft !== null) void browser.runtime.sendMessage<Ask>({ kind: "draft-left", draft });
      [choices, draft] = [{}, null];
    },
  };
}

const kinds: readonly TabAsk["kind"][] = ["record-there", "record", "place", "put-in"];
