import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, until } from "../ports.ts";
import { type Running, run } from "../running.ts";
import { type Sink, startSink } from "../sink.ts";
import { wwwData } from "../www-data.ts";
import { dovecotConfig, type Mailbox, type Place, roundcubeConfig, usersSql } from "./config.ts";

/** Debian's own Roundcube with a mail store and a sink, all on 127.0.0.1, all in one folder of its own. */
export interface Roundcube {
  readonly url: string;
  readonly sink: Sink;
  /** The raw messages in a mail folder of this address. */
  folder(address: string, name: "Drafts" | "Sent"): readonly string[];
  /** Puts a message into the inbox of this address, as a mail server would. */
  deliver(address: string, raw: string): void;
  /** What the programs printed and Roundcube wrote down: for a reader of a failure. */
  said(): string;
  stop(): Promise<void>;
}

const schema = "/usr/share/roundcube/SQL/sqlite.initial.sql";
const site = "/var/lib/roundcube/public_html";
const makeDatabase = "$db = new PDO('sqlite:' . $argv[1]); $db->exec(file_get_contents('php://stdin'));";

export async function startRoundcube(options: {
  html: boolean;
  mailboxes: readonly Mailbox[];
}): Promise<Roundcube> {
  const folder = mkdtempSync(join(tmpdir(), "roundcube-"));
  const sink = await startSink();
  const place: Place = { folder, imap: await freePort(), smtp: sink.port, html: options.html };
  for (const name of ["config", "log", "temp", "mail"]) mkdirSync(join(folder, name));
  for (const name of ["defaults.inc.php", "mimetypes.php"])
    cpSync(join("/etc/roundcube", name), join(folder, "config", name), { dereference: true });
  writeFileSync(join(folder, "config/config.inc.php"), roundcubeConfig(place));
  writeFileSync(join(folder, "dovecot.conf"), dovecotConfig(place));
  execFileSync("php", ["-r", makeDatabase, join(folder, "roundcube.sqlite")], {
    input: readFileSync(schema, "utf8") + usersSql(options.mailboxes),
  });
  execFileSync("chown", ["-R", "www-data:www-data", folder]);
  chmodSync(folder, 0o755);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const settings = { upload_max_filesize: "25M", post_max_size: "30M", memory_limit: "256M" };
  const store = run("dovecot", ["-F", "-c", join(folder, "dovecot.conf")]);
  const web = run(
    "php",
    [
      ...Object.entries(settings).flatMap(([name, value]) => ["-d", `${name}=${value}`]),
      ...["-d", `session.save_path=${folder}/temp`, "-S", `127.0.0.1:${port}`, "-t", site],
    ],
    {
      env: { ...process.env, ROUNDCUBE_CONFIG_DIR: join(folder, "config"), PHP_CLI_SERVER_WORKERS: "4" },
      ...wwwData(),
    },
  );
  const stop = async () => {
    await Promise.all([web.stop(), store.stop(), sink.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until("Roundcube's login page", () => answers(url, [store, web]));
  } catch (error) {
    const said = `${store.output()}\n${web.output()}`;
    await stop();
    throw new Error(`Roundcube did not start: ${said}`, { cause: error });
  }
  return {
    url,
    sink,
    folder: (address, name) => readFolder(join(folder, "mail", address, `.${name}`)),
    deliver(address, raw) {
      const inbox = join(folder, "mail", address, "new");
      mkdirSync(inbox, { recursive: true });
      writeFileSync(join(inbox, "1.practice"), raw);
      execFileSync("chown", ["-R", "www-data:www-data", join(folder, "mail", address)]);
    },
    said: () => [store.output(), web.output(), ...logs(join(folder, "log"))].join("\n"),
    stop,
  };
}

async function answers(url: string, programs: readonly Running[]): Promise<boolean> {
  if (programs.some((program) => !program.alive())) throw new Error("a program ended by itself");
  const page = await fetch(url).then(
    (response) => response.text(),
    () => "",
  );
  return page.includes("rcmloginuser");
}

const logs = (folder: string) =>
  readdirSync(folder).map((name) => `${name}:\n${readFileSync(join(folder, name), "utf8")}`);

/** A maildir keeps new and seen messages in two folders. */
function readFolder(maildir: string): readonly string[] {
  return ["new", "cur"].flatMap((part) => {
    const path = join(maildir, part);
    return readdirSync(path).map((name) => readFileSync(join(path, name), "latin1"));
  });
}
