import type { VNode } from "preact";
import { addChange, closeChange, keepAnswer } from "../../host/month/reviews.ts";
import { instant } from "../../host/store/clock.ts";
import { ChangesView, type ReviewActs, ReviewView } from "../../ui/index.ts";
import { type Around, whoever } from "./around.ts";
import { changeLines } from "./change-lines.ts";
import { reviewModel } from "./review-model.ts";

/** The month's sample, one send a page. */
export async function reviewPart(asked: string, around: Around): Promise<VNode> {
  const model = await reviewModel(asked, around);
  const { staff } = await whoever(around);
  const { month: database, language } = around;
  // The address names the send from here on: the first open one is another one once this one is done.
  if (model !== null && model.place !== null && !asked.includes("/"))
    history.replaceState(null, "", `#review/${model.month}/${model.place + 1}`);
  const acts: ReviewActs = {
    answer: (send, question, answer) =>
      kept(around, async () => {
        if (staff) await keepAnswer(database, send, question, answer, { reviewer: staff, now: instant() });
      }),
    point: ({ device, id: entry }, question, target, note) =>
      kept(around, async () => {
        if (!staff || !model) return;
        const change = { month: model.month, device, entry, question, target };
        await addChange(database, change, note, { reviewer: staff, now: instant() }, crypto);
      }),
  };
  return <ReviewView model={model} language={language} acts={acts} />;
}

/** What reviews found should change, over all months. */
export async function changesPart(around: Around): Promise<VNode> {
  const { month: database, language } = around;
  const { reviewer, staff } = await whoever(around);
  const close = (number: number) =>
    kept(around, async () => {
      if (staff) await closeChange(database, number, { reviewer: staff, now: instant() });
    });
  return (
    <ChangesView
      changes={await changeLines(await database.changes.toArray(), around)}
      reviewer={reviewer}
      language={language}
      onClose={close}
    />
  );
}

/** Shows the page again once something is on the disk. */
function kept({ show, closed }: Around, work: () => Promise<void>): void {
  void work().then(show, closed);
}
