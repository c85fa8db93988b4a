import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, until } from "../ports.ts";
import { type Running, run } from "../running.ts";
import { type Sink, startSink } from "../sink.ts";
import { wwwData } from "../www-data.ts";
import { type Place, rtConfig, sendmail } from "./config.ts";
import { contents } from "./contents.ts";

/** Debian's own Request Tracker with the sample agency's cases in it and a sink, on 127.0.0.1, in a folder of its own. */
export interface Rt {
  readonly url: string;
  readonly sink: Sink;
  /** What its programs printed: for a reader of a failure. */
  said(): string;
  stop(): Promise<void>;
}

const server = "/usr/share/request-tracker5/libexec/rt-server";

export async function startRt(options: { html: boolean }): Promise<Rt> {
  const folder = mkdtempSync(join(tmpdir(), "rt-"));
  const sink = await startSink();
  const place: Place = { folder, web: await freePort(), smtp: sink.port, html: options.html };
  const url = `http://127.0.0.1:${place.web}/`;
  let web: Running | null = null;
  const stop = async () => {
    await Promise.all([web?.stop(), sink.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const env = fill(place);
    const where = ["--host", "127.0.0.1", "--port", `${place.web}`];
    const running = run(server, ["--server", "Starlet", "--max-workers", "3", ...where], {
      env,
      ...wwwData(),
    });
    web = running;
    await until("RT's login page", () => answers(url, running.alive), 30_000);
    return { url, sink, said: running.output, stop };
  } catch (error) {
    const said = web?.output() ?? "";
    await stop();
    throw new Error(`RT did not start: ${said}`, { cause: error });
  }
}

/** Makes the database and puts the sample agency's cases in. Gives the environment that RT runs in. */
function fill(place: Place): NodeJS.ProcessEnv {
  const { folder } = place;
  for (const name of ["log", "conf.d", "pages", "sessions"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "RT_SiteConfig.pm"), rtConfig(place));
  writeFileSync(join(folder, "sendmail"), sendmail(place), { mode: 0o755 });
  const env = {
    ...process.env,
    RT_SITE_CONFIG: join(folder, "RT_SiteConfig.pm"),
    RT_SITE_CONFIG_DIR: join(folder, "conf.d"),
  };
  execFileSync("rt-setup-database-5", ["--action", "init", "--skip-create"], { env, stdio: "pipe" });
  const script = fileURLToPath(new URL("fill.pl", import.meta.url));
  execFileSync("perl", [script], { env, input: JSON.stringify(contents), stdio: "pipe" });
  execFileSync("chown", ["-R", "www-data:www-data", folder]);
  chmodSync(folder, 0o755);
  return env;
}

async function answers(url: string, alive: () => boolean): Promise<boolean> {
  if (!alive()) throw new Error("the program ended by itself");
  const page = await fetch(url).then(
    (response) => response.text(),
    () => "",
  );
  return page.includes('name="user"');
}
