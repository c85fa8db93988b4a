const bare = (text: string) => text.replace(/\s+/g, "");

/**
 * Whether a message still is the one that a letter was put into: most of the letter's lines stand in it. Some may have
 * been changed since, or taken out at Send.
 */
export function stillHolds(text: string, letter: string): boolean {
  const there = bare(text);
  const lines = letter
    .split("\n")
    .map(bare)
    .filter((line) => line !== "");
  return lines.length > 0 && lines.filter((line) => there.includes(line)).length * 2 > lines.length;
}
