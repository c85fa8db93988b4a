import "../../ui/style.css";
import "../../ui/log/log.css";
import "../../ui/bring-in/bring-in.css";
import { render } from "preact";
import { database } from "../../host/store/here.ts";
import { BringInPage, type BringInStage, NoRules, StoreClosed } from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";
import { acts, startStage } from "./acts.ts";

const { language, say, loaded } = await openPage(document);
document.title = say("bring-in-title");

const closed = () => render(<StoreClosed language={language} />, document.body);
if (loaded.kind === "no-store") closed();
else if (loaded.kind !== "ok") render(<NoRules language={language} />, document.body);
else {
  const show = (stage: BringInStage) =>
    render(<BringInPage stage={stage} language={language} acts={doing} />, document.body);
  const doing = acts({ rules: loaded, language, show, closed });
  await startStage(database).then(show, closed);
}
