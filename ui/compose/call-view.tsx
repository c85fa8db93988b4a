import type { Bundle, Partner } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";

interface CallProps {
  readonly bundle: Bundle;
  readonly partner: Partner | null;
  readonly partners: readonly Partner[];
  readonly say: Say;
}

/** In an emergency: whom to call first. Before anybody is chosen, all who have a number. */
export function CallView({ bundle, partner, partners, say }: CallProps) {
  const asked = partner ? [partner] : partners.filter(({ kind }) => bundle.recipients.includes(kind));
  const reached = asked.filter(({ phone }) => phone !== undefined);
  if (!bundle.urgent || reached.length === 0) return null;
  return (
    <aside class="call">
      {reached.map(({ id, name, phone }) => (
        <p key={id}>
          {say("compose-call-first", { partner: name })} <a href={`tel:${phone}`}>{phone}</a>
        </p>
      ))}
    </aside>
  );
}
