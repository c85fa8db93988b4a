#!/usr/bin/env node
import { runCommand } from "./command.ts";

// Whoever reads us may stop early (`| head`).
process.stdout.on("error", () => process.exit());
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const { exit, out, err } = await runCommand(process.argv.slice(2), LC_ALL || LC_MESSAGES || LANG);
for (const line of out) process.stdout.write(`${line}\n`);
for (const line of err) process.stderr.write(`${line}\n`);
process.exitCode = exit;
