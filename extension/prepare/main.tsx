import "../../ui/style.css";
import "../../ui/review/forms.css";
import "../../ui/compose/compose.css";
import { render } from "preact";
import { StoreClosed } from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";
import { openPreparing } from "./preparing.tsx";

const { language, say, loaded } = await openPage(document);
if (loaded.kind === "no-store") render(<StoreClosed language={language} />, document.body);
else if (loaded.kind !== "ok")
  render(<main class="sd compose">{say("compose-no-policy")}</main>, document.body);
else await openPreparing(loaded, language);
