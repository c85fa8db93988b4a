import { readFileSync } from "node:fs";

/** The account that Debian's web programs run as: they give up root for it. */
export function wwwData(): { uid: number; gid: number } {
  const line = readFileSync("/etc/passwd", "utf8").match(/^www-data:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(line?.[1]), gid: Number(line?.[2]) };
}
