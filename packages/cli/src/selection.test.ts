import { expect, test } from "vitest";
import type { Result } from "./command.ts";
import { render } from "./output.ts";

const result: Result = {
  ending: "clean",
  value: [
    { name: "one", n: 1 },
    { name: "two", n: undefined },
  ],
  names: ["one", "two"],
  text: () => "table",
};

test.each([
  ["table", ".[].name", "one\ntwo\n"],
  ["table", ".[0]", '{"name":"one","n":1}\n'],
  ["json", ".[].name", '[\n  "one",\n  "two"\n]\n'],
  ["json", "map(.n)", "[\n  1,\n  null\n]\n"],
  ["yaml", ".[1]", "name: two\n"],
  ["jsonl", ".[]", '{"name":"one","n":1}\n{"name":"two"}\n'],
] as const)("%s with %s", async (format, jq, text) => {
  expect(await render(result, format, jq)).toBe(text);
});

test("what is no jq is the reader's to mend", async () => {
  await expect(render(result, "json", ".[")).rejects.toMatchObject({ ending: "invalid-input" });
});

test("lines and names", async () => {
  expect(await render(result, "jsonl")).toBe('{"name":"one","n":1}\n{"name":"two"}\n');
  expect(await render(result, "name")).toBe("one\ntwo\n");
  expect(await render({ ...result, told: true }, "text")).toBe("");
  expect(await render({ ...result, value: undefined }, "json")).toBe("null\n");
});
