import type { View } from "./view.ts";

export function Home({ outlook, say }: View) {
  const first = outlook.data.drafts.find(({ id }) => id === "housing-dump");
  return (
    <section class="home">
      <h1>{say("outlook-home-title")}</h1>
      <ol>
        <li>{say("outlook-home-open")}</li>
        <li>{say("outlook-home-send")}</li>
        <li>{say("home-look")}</li>
      </ol>
      {first && (
        <p>
          <button type="button" class="main" onClick={() => outlook.open(first)}>
            {say("home-first")}
          </button>
        </p>
      )}
      <p class="soft">{say("outlook-home-first")}</p>
      <p class="soft">{say("outlook-home-real")}</p>
      {outlook.data.leftOut.length > 0 && (
        <details class="soft">
          <summary>{say("outlook-left-out", { count: outlook.data.leftOut.length })}</summary>
          <ul>
            {outlook.data.leftOut.map((id) => (
              <li key={id}>{say(`draft-${id}`)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
