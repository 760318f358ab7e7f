#!/usr/bin/env node
import module from "node:module";

const [major = "0"] = process.versions.node.split(".");
if (Number(major) < 22) {
  process.stderr.write(`Error: kubiya needs Node 22 or newer; this is ${process.version}.\n`);
  process.exitCode = 1;
} else {
  // A third of the time that `--help` takes is spent on compiling; the cache must be on before there is anything to compile.
  module.enableCompileCache();
  const { main } = await import("./main.ts");
  process.exitCode = await main(process);
}
