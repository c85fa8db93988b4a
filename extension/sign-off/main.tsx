import "../../ui/style.css";
import "../../ui/log/log.css";
import "../../ui/sign-off/sign-off.css";
import { render } from "preact";
import { indexPolicy } from "../../core/policy/index.ts";
import { download } from "../../host/page/download.ts";
import { answerDesk } from "../../host/sign-off/answer-desk.ts";
import { openAnswers } from "../../host/sign-off/answers.ts";
import { signOffs } from "../../host/sign-off/here.ts";
import { signerKeys } from "../../host/sign-off/signer-keys.ts";
import { instant } from "../../host/store/clock.ts";
import { AnswerPage, type AnswerState, StoreClosed } from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";

const { language, say, loaded } = await openPage(document);

async function open(): Promise<void> {
  if (loaded.kind === "no-store") return render(<StoreClosed language={language} />, document.body);
  if (loaded.kind !== "ok") return render(<p role="alert">{say("answer-no-policy")}</p>, document.body);
  const { day } = loaded;
  const policy = indexPolicy(loaded.policy);
  const answers = openAnswers(signOffs, crypto);
  const show = (state: AnswerState) =>
    render(<AnswerPage state={state} acts={acts} policy={policy} language={language} />, document.body);
  const { state, acts } = answerDesk(
    {
      policy,
      practice: loaded.from === "sample",
      now: day === null ? instant : () => day,
      keys: await signerKeys(signOffs, crypto.subtle),
      answers,
      save: download,
      show,
    },
    await answers.all(),
  );
  show(state);
}
await open().catch(() => render(<StoreClosed language={language} />, document.body));
