import { expect, test } from "vitest";
import type { Result } from "./command.ts";
import { render, tableOf } from "./output.ts";

const result: Result = { ending: "clean", value: [{ name: "é", n: 1 }], text: () => "one" };

test("JSON is one value, YAML the same value, text ends with a newline", async () => {
  expect(JSON.parse(await render(result, "json"))).toEqual(result.value);
  expect(await render(result, "yaml")).toBe("- name: é\n  n: 1\n");
  expect(await render(result, "table")).toBe("one\n");
});

test("nothing to say is nothing, not an empty line", async () => {
  expect(await render({ ...result, text: () => "" }, "text")).toBe("");
});

test("columns are as wide as their widest cell on a terminal, wide characters counted as two", async () => {
  const columns = [
    { title: "NAME", cut: false },
    { title: "TYPE", cut: false },
  ];
  const table = await tableOf(columns, [
    ["日本語", "a"],
    ["x", ""],
  ]);
  expect(table).toBe("NAME    TYPE\n日本語  a\nx       -");
});

test("long text loses its end only where that is allowed, and control characters are dropped", async () => {
  const long = "a".repeat(60);
  const columns = [
    { title: "A", cut: true },
    { title: "B", cut: false },
  ];
  const [, line, address] = (
    await tableOf(columns, [
      [`two ${long}`, `\u001b[31m${long}`],
      [long, "x"],
    ])
  ).split("\n");
  expect(line).toMatch(new RegExp(`^two a{43}… +\\[31m${long}$`));
  expect(address).toMatch(new RegExp(`^${long} +x$`));
});
