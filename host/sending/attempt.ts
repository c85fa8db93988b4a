/** What work gives, or null where it fails. */
export async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}

export const done = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
