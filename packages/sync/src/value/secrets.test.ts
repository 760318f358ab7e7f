import { expect, test } from "vitest";
import { escapeReferences, findSecrets, secretNames } from "./secrets.ts";

const value = 'canary "9/+';
const resolver = { env: (name: string) => (name === "A" ? value : undefined), file: async () => undefined };

test.each<[string, string[]]>([
  ["plain", []],
  ["x${env:A}y${file:a/b.txt}", ["env:A", "file:a/b.txt"]],
  ["$${env:A}", []],
  ["${HOME} ${{ env.A }}", []],
])("names in %s", (text, want) => {
  expect(secretNames(text)).toEqual(want);
});

test("a reference is revealed, and one with two dollars is plain text", async () => {
  const { secrets } = await findSecrets(["env:A"], resolver);
  expect(secrets.reveal("a ${env:A} b $${env:A} c")).toBe(`a ${value} b \${env:A} c`);
});

test("what is escaped is revealed as it was", async () => {
  const { secrets } = await findSecrets(["env:A"], resolver);
  for (const text of ["${env:A}", "$${env:A}", "$$${file:x} ${HOME}"])
    expect(secrets.reveal(escapeReferences(text))).toBe(text);
});

test("what has no value is missing, by its name", async () => {
  expect((await findSecrets(["env:A", "env:B", "file:c"], resolver)).missing).toEqual(["env:B", "file:c"]);
});

test.each([
  ["plain", value],
  ["as JSON", JSON.stringify(value)],
  ["in a URL", `https://x/?k=${encodeURIComponent(value)}`],
  ["in base64", btoa(value)],
])("a value is masked %s", async (_, text) => {
  const { secrets } = await findSecrets(["env:A"], resolver);
  expect(secrets.mask(text)).toContain("${env:A}");
  expect(secrets.mask(text)).not.toContain(text.replaceAll('"', ""));
});

test("the store shows nothing when it is printed", async () => {
  const { secrets } = await findSecrets(["env:A"], resolver);
  expect(JSON.stringify(secrets) + String(secrets)).not.toContain("canary");
});
