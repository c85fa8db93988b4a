import type { Agreement } from "./agreement.ts";
import { Drawn } from "./capture/drawn.tsx";

/** What was agreed to, as it is read and printed: nothing else of the page is on the paper. */
export function AgreementView({ agreement }: { readonly agreement: Agreement }) {
  const { language, title, from, date, lines, rights, rightsHeading, signatures, signedHeading, drawnToo } =
    agreement;
  return (
    <article class="agreement" lang={language}>
      <h2>{title}</h2>
      <p class="soft">
        {from}. {date}.
      </p>
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {rights.length > 0 && (
        <>
          <h3>{rightsHeading}</h3>
          <ul>
            {rights.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {signatures.length > 0 && (
        <>
          <h3>{signedHeading}</h3>
          {signatures.map(({ name, drawing }) => (
            <p key={name}>
              {drawing && <Drawn drawing={drawing} />}
              {drawing ? `${name}, ${drawnToo}` : name}
            </p>
          ))}
        </>
      )}
    </article>
  );
}
