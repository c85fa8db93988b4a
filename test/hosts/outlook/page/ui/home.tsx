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
      <p class="soft">{say("outlook-home-real")}</p>
      {outlook.data.leftOut.length > 0 && (
        <p class="soft">
          {say("outlook-left-out", {
            drafts: outlook.data.leftOut.map((id) => say(`draft-${id}`)).join("; "),
          })}
        </p>
      )}
    </section>
  );
}
