const longest = 160;
const boundary = /[,;()|\n\t]| (?:\/|and|but|because|while|so that|y|pero|porque|mientras) /;

/** Where the clause that goes on at `from` ends, without its mark; at most `limit`. */
export function clauseEnd(text: string, from: number, limit: number): number {
  const rest = text.slice(from, Math.min(limit, from + longest));
  const stop = boundary.exec(rest);
  const clause = stop === null ? rest : rest.slice(0, stop.index);
  return from + clause.replace(/[\s.!?]+$/, "").length;
}
