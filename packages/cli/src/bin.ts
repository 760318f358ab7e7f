#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// A third of the time that `--help` takes is spent on compiling; the cache must be on before there is anything to compile.
enableCompileCache();
const { main } = await import("./main.ts");
process.exitCode = await main(process);
