import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

/** A message as a mail server got it. */
export interface SentMail {
  readonly from: string;
  /** The envelope's recipients: those of bcc are here, and in no header. */
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server that keeps what it gets and hands nothing on. */
export interface Sink {
  readonly port: number;
  readonly messages: readonly SentMail[];
  /** The first message that `next` has not given yet; waits for it, at most `limit` milliseconds. */
  next(limit?: number): Promise<SentMail>;
  /** How many came in that `next` has not given, after waiting `milliseconds` for stragglers. */
  unread(milliseconds: number): Promise<number>;
  /** From now on every message is refused, or taken again. */
  refuse(all: boolean): void;
  stop(): Promise<void>;
}

export async function startSink(): Promise<Sink> {
  const messages: SentMail[] = [];
  let given = 0;
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    size: 50e6,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refusing) return done(new Error("no room for it"));
        const { mailFrom, rcptTo } = session.envelope;
        messages.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((recipient) => recipient.address),
          raw: Buffer.concat(chunks).toString("latin1"),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    port: address.port,
    messages,
    async next(limit = 40_000) {
      for (const end = Date.now() + limit; Date.now() < end; await sleep(20)) {
        const message = messages[given];
        if (message !== undefined) {
          given += 1;
          return message;
        }
      }
      throw new Error(`no message reached the mail server within ${limit / 1000} s`);
    },
    refuse(all) {
      refusing = all;
    },
    async unread(milliseconds) {
      await sleep(milliseconds);
      return messages.length - given;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
