import type { Language } from "../../core/say.ts";
import type { Send } from "../log/sends.ts";
import { speaker } from "../words.ts";

/** What can keep us from protecting a page; each has `popup-wrong-<code>`. */
export const faultCodes = [
  "self-test",
  "no-policy",
  "policy-out-of-date",
  "sites",
  "store",
  "unseen",
] as const;

export type Protection =
  | { readonly kind: "protected"; readonly site: string }
  /** We watch this page, and no message that we know is open in it. */
  | { readonly kind: "no-message" }
  /** A page that we do not know. */
  | { readonly kind: "not-protected" }
  | { readonly kind: "wrong"; readonly why: (typeof faultCodes)[number] };

export interface PopupProps {
  readonly protection: Protection;
  /** Newest first; the first three are shown. */
  readonly sends: readonly Send[];
  /** `teach`: where the page in front can be taught; null where it can't. */
  readonly links: {
    readonly prepare: string;
    readonly roster: string;
    readonly permissions: string;
    readonly log: string;
    readonly signOff: string;
    readonly accounting: string;
    readonly options: string;
    readonly teach: string | null;
  };
  readonly language: Language;
}

/** Whether this page is protected, and what was sent last. */
export function Popup({ protection, sends, links, language }: PopupProps) {
  const say = speaker(language);
  const code = protection.kind === "wrong" ? `wrong-${protection.why}` : protection.kind;
  const site = protection.kind === "protected" ? protection.site : "";
  return (
    <main class="sd popup">
      <h1>{say(`popup-${code}`, { site })}</h1>
      <p class="soft">{say(`popup-${code}-next`)}</p>
      {sends.length > 0 && (
        <section>
          <h2>{say("popup-last")}</h2>
          <ul>
            {sends.slice(0, 3).map((send) => (
              <li key={send.id}>
                {send.to}
                <small>
                  {send.when}. {send.state}.
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav>
        <a href={links.prepare} target="_blank" rel="noreferrer">
          {say("popup-prepare")}
        </a>
        <a href={links.log} target="_blank" rel="noreferrer">
          {say("popup-log")}
        </a>
        <a href={links.accounting} target="_blank" rel="noreferrer">
          {say("accounting-title")}
        </a>
        <a href={links.roster} target="_blank" rel="noreferrer">
          {say("popup-roster")}
        </a>
        <a href={links.permissions} target="_blank" rel="noreferrer">
          {say("permissions-title")}
        </a>
        <a href={links.signOff} target="_blank" rel="noreferrer">
          {say("answer-link")}
        </a>
        <a href={links.options} target="_blank" rel="noreferrer">
          {say("popup-options")}
        </a>
        {links.teach !== null && (
          <a href={links.teach} target="_blank" rel="noreferrer">
            {say("teach-popup")}
          </a>
        )}
      </nav>
    </main>
  );
}
