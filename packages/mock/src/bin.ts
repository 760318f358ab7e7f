#!/usr/bin/env node
import { enableCompileCache, flushCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";
import { main } from "./main.ts";
import { stopped } from "./stopped.ts";

// Prism is a good deal of code: what V8 makes of it is kept by Node for the next start, also when this one is killed.
enableCompileCache?.();
setTimeout(() => flushCompileCache?.(), 2000).unref();
// Short-lived objects are given up early, so that the process stays small under load.
setFlagsFromString("--semi-space-growth-factor=1");

process.exitCode = await main(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stopped,
});
