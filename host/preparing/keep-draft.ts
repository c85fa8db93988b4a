import type { ComposeState, Draft } from "../../ui/index.ts";
import type { Drafts } from "../store/drafts.ts";

/** The draft of one page: kept a moment after each change, and gone once it left. */
export interface KeptDraft {
  /** What was begun before; null where nothing was, or it cannot be read any more. */
  readonly begun: ComposeState | null;
  /** Under which id it is kept; rejects where it could not be. */
  keep(state: ComposeState): Promise<string>;
  /** Kept at once and under this id, so that nothing is written after it has left; null where it could not be. */
  keepNow(state: ComposeState): Promise<string | null>;
  drop(): Promise<void>;
  remove(id: string): Promise<void>;
  /** Other drafts, newest first. */
  others(): Promise<readonly Draft[]>;
}

/** Milliseconds without a change before a draft is kept. */
const pause = 400;

export async function keepDraft(drafts: Drafts, wanted: string | null): Promise<KeptDraft> {
  await drafts.sweep().catch(() => 0);
  const begun = wanted === null ? null : await drafts.read(wanted).catch(() => null);
  let id = begun === null ? null : wanted;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<unknown> = Promise.resolve();
  /** One after the other: two saves at once would make two drafts. */
  const save = (state: ComposeState) => {
    const saved = saving
      .catch(() => {})
      .then(async () => {
        id = await drafts.save(id, state);
        return id;
      });
    saving = saved;
    return saved;
  };
  return {
    begun: begun as ComposeState | null,
    keep: (state) =>
      new Promise((kept, failed) => {
        clearTimeout(timer);
        timer = setTimeout(() => save(state).then(kept, failed), pause);
      }),
    async keepNow(state) {
      clearTimeout(timer);
      await save(state).catch(() => {});
      return id;
    },
    async drop() {
      clearTimeout(timer);
      await saving.catch(() => {});
      if (id !== null) await drafts.remove(id).catch(() => {});
      id = null;
    },
    remove: (one) => drafts.remove(one),
    async others() {
      const listed = (await drafts.list().catch(() => [])).filter((one) => one.id !== id);
      return await Promise.all(
        listed.map(async (one) => ({
          ...one,
          begun: (await drafts.read(one.id).catch(() => null)) as ComposeState | null,
        })),
      );
    },
  };
}
