import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "vitest";
import { runScript } from "./run-script.ts";
import { scriptOf } from "./script.ts";

const here = new URL(".", import.meta.url);
const scripts = readdirSync(here).filter((name) => name.endsWith(".txt"));

describe.concurrent("kubiya", () => {
  for (const name of scripts) {
    const script = scriptOf(readFileSync(new URL(name, here), "utf8"));
    test(`${name}: ${script.title}`, () => runScript(script), 120_000);
  }
});
