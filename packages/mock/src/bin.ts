#!/usr/bin/env node
import { main } from "./main.ts";
import { stopped } from "./stopped.ts";

process.exitCode = await main(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stopped,
});
