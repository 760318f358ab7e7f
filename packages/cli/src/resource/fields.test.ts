import { type Kind, kindOf, kindPath, kinds, manifestFields } from "@kubiya-toolkit/kinds";
import { describe, expect, test } from "vitest";
import { fieldFlags } from "./fields.ts";
import { officialFlags } from "./official-flags.ts";

function kind(apiVersion: string, name: string): Kind {
  const found = kindOf(apiVersion, name);
  if (!found) throw new Error("no such kind");
  return found;
}

const words = (of: Kind, verb: "create" | "update") => fieldFlags(of, verb).map(({ flags }) => flags);

test("a list is a flag in the singular, a map pairs, long text may come from a file", () => {
  const flags = words(kind("platform/v1", "Agent"), "create");
  expect(flags).toContain("--source <NAME|ID>");
  expect(flags).toContain("--environment-variable <NAME=VALUE>");
  expect(flags).toContain("--ai-instructions-file <FILE>");
  expect(flags).toContain("--is-debug-mode");
  expect(flags).toContain("--desc <TEXT>");
});

test("an update changes lists, and leaves out what cannot change", () => {
  const flags = words(kind("platform/v1", "Source"), "update");
  expect(flags).not.toContain("--url <TEXT>");
  expect(words(kind("platform/v1", "Agent"), "update")).toEqual(
    expect.arrayContaining(["--add-secret <NAME|ID>", "--remove-env <NAME>", "--add-env <NAME=VALUE>"]),
  );
});

describe.each(kinds.map((one) => [kindPath(one), one] as const))("%s", (path, of) => {
  test("every field has a flag, and no flag stands twice", () => {
    const flags = fieldFlags(of, "create");
    const filled = new Set(flags.map(({ to }) => to.split(".")[0]));
    expect([...manifestFields(of).keys()].filter((name) => !filled.has(name))).toEqual([]);
    const all = flags.flatMap((flag) => flag.flags.split(", ").map((part) => part.split(" ")[0]));
    expect(new Set(all).size).toBe(all.length);
  });

  test("the official program's flags lead to fields that there are", () => {
    const fields = manifestFields(of);
    const wrong = (officialFlags[path] ?? []).filter(({ to }) => !fields.has(to.split(".")[0] ?? ""));
    expect(wrong.map(({ flags }) => flags)).toEqual([]);
  });
});
