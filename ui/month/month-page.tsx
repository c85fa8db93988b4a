import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Say } from "../../core/say.ts";

/** The parts of the supervisor's page, in the order of the work; each is the address's hash and has `month-<id>`. */
const monthSections = ["logs", "sample", "review", "changes", "measures"] as const;
export type MonthSection = (typeof monthSections)[number];

/** The part that an address's hash (`#sample/2026-11`) names, and what stands behind it; the first by default. */
export function sectionOf(hash: string): { readonly section: MonthSection; readonly rest: string } {
  const [name = "", ...rest] = hash.replace(/^#/, "").split("/");
  const section = monthSections.find((one) => one === name) ?? monthSections[0];
  return { section, rest: rest.join("/") };
}

interface MonthPageProps {
  readonly section: MonthSection;
  readonly say: Say;
  readonly children: ComponentChildren;
}

/** The supervisor's month: one page, its parts by their address. */
export function MonthPage({ section, say, children }: MonthPageProps) {
  const shown = useRef<HTMLElement>(null);
  const before = useRef(section);
  // The keyboard goes on where the new part begins.
  useEffect(() => {
    if (before.current !== section) shown.current?.focus();
    before.current = section;
  }, [section]);
  return (
    <main class="sd log month">
      <header>
        <h1>{say("month-title")}</h1>
        <p class="soft">{say("month-lead")}</p>
        <nav aria-label={say("month-title")}>
          {monthSections.map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === section ? "page" : undefined}>
              {say(`month-${one}`)}
            </a>
          ))}
        </nav>
      </header>
      <section class="part" ref={shown} tabIndex={-1} aria-labelledby="part">
        <h2 id="part">{say(`month-${section}`)}</h2>
        {children}
      </section>
    </main>
  );
}
