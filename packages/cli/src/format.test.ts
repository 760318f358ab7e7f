import { describe, expect, test } from "vitest";
import type { CommandDefinition } from "./command.ts";
import { formatOf, jsonWanted, withFileOutput } from "./format.ts";

const command = (formats: CommandDefinition["formats"]): CommandDefinition => ({
  name: "x",
  summary: "",
  formats,
  writesFile: true,
  run: () => Promise.reject(new Error("not run")),
});

describe("formatOf", () => {
  test.each([
    [undefined, "table"],
    ["text", "table"],
    ["json", "json"],
  ])("%s of a list is %s", (output, format) => {
    expect(formatOf(command(["table", "json"]), output)).toBe(format);
  });

  test("what the command cannot do is refused, with the choices", () => {
    expect(() => formatOf(command(["text", "json"]), "yaml")).toThrow(
      expect.objectContaining({
        ending: "invalid-input",
        facts: expect.objectContaining({ mend: "Choose one of: text, json." }),
      }),
    );
  });
});

test.each([
  [["plan", "-o", "json"], "json"],
  [["--output=json"], "json"],
  [["-ojson"], "json"],
  [["--output", "json", "plna"], "json"],
  [["workflow", "executions", "--json"], "json"],
  [["agent", "list", "--output=jsonl"], "jsonl"],
  [["tool", "exec", "--output", "stream-json"], "jsonl"],
  [["tool", "exec", "--json", "{}"], undefined],
  [["agent", "get", "json"], undefined],
  [["plan", "-o", "plan.json"], undefined],
])("%j asks for %s", (argv, wanted) => {
  expect(jsonWanted(argv)).toBe(wanted);
});

test("-o plan.json is a file, -o json a format", () => {
  expect(withFileOutput(command(["text"]), { output: "a/plan.json" })).toEqual({ out: "a/plan.json" });
  expect(withFileOutput(command(["text"]), { output: "json" })).toEqual({ output: "json" });
});
