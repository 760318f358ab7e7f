import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import type { Json, JsonObject } from "../value/json.ts";
import { editDocuments } from "./edit-document.ts";

/** A manifest with this spec edited into another one; what comes out must say what was asked for. */
function edited(spec: string, change: (spec: Record<string, Json>) => void): string {
  const head = "# top\napiVersion: v1 # version\nkind: K\nmetadata:\n  name: n\n";
  const text = `${head}spec:\n${spec.replaceAll(/^(?=.)/gm, "  ")}`;
  const value = parse(text, { merge: true }) as { spec: JsonObject };
  const wanted: Record<string, Json> = structuredClone(value.spec) as Record<string, Json>;
  change(wanted);
  const { text: out } = editDocuments({ file: "a.yaml", text }, [
    { place: { file: "a.yaml", line: 2, column: 1 }, spec: wanted },
  ]);
  expect((parse(out, { merge: true }) as { spec?: JsonObject }).spec ?? {}).toEqual(wanted);
  expect(out.startsWith(head)).toBe(true);
  return out.slice(`${head}spec:\n`.length).replaceAll(/^ {2}/gm, "");
}

test("a value alone is replaced; quotes, comments and blank lines stay", () => {
  const spec = "# about a\na:   'one' # first\n\nb: \"two\"\nc: three   # last\n# end\n";
  const out = edited(spec, (to) => Object.assign(to, { a: "1", b: "other", c: 5 }));
  expect(out).toBe("# about a\na:   '1' # first\n\nb: \"other\"\nc: 5   # last\n# end\n");
});

test("nothing to change is byte for byte the same", () => {
  const spec = "a:   [1,2 , 3]\nb: {x: 1,   y: 2}\nc: >-\n  folded\n  text\nd:\n    - 1\n    # c\n    - 2\n";
  expect(edited(spec, () => {})).toBe(spec);
});

test("keys come and go at their own place", () => {
  const spec = "a: 1\n# about b\nb:\n  x: 1 # x\n  y: 2\nc: 3\n";
  expect(edited(spec, (to) => void delete to.a)).toBe("# about b\nb:\n  x: 1 # x\n  y: 2\nc: 3\n");
  expect(edited(spec, (to) => Object.assign(to, { b: { x: 1, y: 2, z: ["q"] } }))).toBe(
    "a: 1\n# about b\nb:\n  x: 1 # x\n  y: 2\n  z:\n    - q\nc: 3\n",
  );
  expect(edited(spec, (to) => Object.assign(to, { b: { x: 1 }, d: "new" }))).toBe(
    "a: 1\n# about b\nb:\n  x: 1 # x\nc: 3\nd: new\n",
  );
  expect(edited(spec, (to) => Object.assign(to, { b: {} }))).toBe("a: 1\n# about b\nb: {}\nc: 3\n");
});

test("items come and go, and the others keep their comments", () => {
  const spec = "list:\n  # about a\n  - a # a\n  - b\n\n  - c # c\nend: 1\n";
  expect(edited(spec, (to) => Object.assign(to, { list: ["a", "c", "d"] }))).toBe(
    "list:\n  # about a\n  - a # a\n\n  - c # c\n  - d\nend: 1\n",
  );
  expect(edited(spec, (to) => Object.assign(to, { list: ["z", "a", "b", "c"] }))).toContain("- z\n");
  expect(edited(spec, (to) => Object.assign(to, { list: [] }))).toBe("list:\n  # about a\n  []\nend: 1\n");
  expect(edited("list:\n  - a\nend: 1\n", (to) => Object.assign(to, { list: [] }))).toBe(
    "list: []\nend: 1\n",
  );
});

test("items that are mappings are changed inside", () => {
  const spec = "tasks:\n- name: one # keep\n  steps: [a, b]\n- name: two\n  text: |\n    line\n    more\n";
  const out = edited(spec, (to) => {
    to.tasks = [{ name: "one", steps: ["a", "c"] }, { name: "two", text: "other\n" }, { name: "three" }];
  });
  expect(out).toBe(
    "tasks:\n- name: one # keep\n  steps: [a, c]\n- name: two\n  text: |\n    other\n- name: three\n",
  );
});

test("texts of several lines stand line by line, and go back to one", () => {
  const out = edited("a: one\nb: |-\n  x\n  y\nc: 1\n", (to) => Object.assign(to, { a: "p\nq\n", b: "z" }));
  expect(out).toBe("a: |\n  p\n  q\nb: z\nc: 1\n");
  expect(edited("a: one # why\n", (to) => Object.assign(to, { a: "p\nq\n" }))).toBe('a: "p\\nq\\n" # why\n');
});

test("anchors stay; an alias that must differ becomes a value, one that must not stays", () => {
  const spec = "a: &it\n  x: 1\nb: *it\nc: *it\n";
  const out = edited(spec, (to) => Object.assign(to, { b: { x: 2 } }));
  expect(out).toBe("a: &it\n  x: 1\nb:\n  x: 2\nc: *it\n");
});

test("a merged key is overridden beside the merge", () => {
  const out = edited("base: &b\n  x: 1\n  y: 2\nown:\n  <<: *b\n  z: 3\n", (to) => {
    to.own = { x: 9, y: 2, z: 3 };
  });
  expect(out).toBe("base: &b\n  x: 1\n  y: 2\nown:\n  <<: *b\n  z: 3\n  x: 9\n");
});

test("values change their form", () => {
  expect(edited("a: 1\nb: 2\n", (to) => Object.assign(to, { a: { x: [1, "2"] } }))).toBe(
    'a:\n  x:\n    - 1\n    - "2"\nb: 2\n',
  );
  expect(edited("a:\n  x: 1\nb: 2\n", (to) => Object.assign(to, { a: "text" }))).toMatch(
    /^a:\s+text\nb: 2\n$/,
  );
  expect(edited("a:\nb: 2\n", (to) => Object.assign(to, { a: "text" }))).toBe("a: text\nb: 2\n");
  expect(edited("a: {x: 1, y: [2]} # c\n", (to) => Object.assign(to, { a: { x: 1, z: "q" } }))).toBe(
    "a: {x: 1, z: q} # c\n",
  );
});

test("what YAML would take for something else is quoted", () => {
  const odd = [
    "1.10",
    "yes",
    "null",
    "~",
    "#x",
    "a: b",
    "- a",
    "*a",
    "&a",
    "!t",
    "%d",
    "@x",
    "`q`",
    " lead",
    "trail ",
    "",
    "a\tb",
    "{x}",
    "[y",
    "é",
    "\u0001",
    "2026-01-01",
    "0x1f",
    "a #b",
  ];
  for (const one of odd) {
    edited("a: x\nf: [x]\nq: 'x'\n", (to) => Object.assign(to, { a: one, f: [one], q: one, n: one }));
  }
});

test("line ends of a file stay as they are, also without one at its end", () => {
  const text = "apiVersion: v1\r\nkind: K\r\nmetadata:\r\n  name: n\r\nspec:\r\n  a: 1\r\n  b: 2";
  const place = { file: "a.yaml", line: 1, column: 1 };
  const { text: out } = editDocuments({ file: "a.yaml", text }, [{ place, spec: { a: 3, b: 2, c: "4" } }]);
  expect(out).toBe(
    'apiVersion: v1\r\nkind: K\r\nmetadata:\r\n  name: n\r\nspec:\r\n  a: 3\r\n  b: 2\r\n  c: "4"',
  );
});

test("of several documents each is changed by its place", () => {
  const one = (name: string) => `apiVersion: v1\nkind: K\nmetadata:\n  name: ${name}\n`;
  const text = `# file\n---\n${one("a")}spec:\n  x: 1\n---\n${one("b")}`;
  const { text: out } = editDocuments({ file: "a.yaml", text }, [
    { place: { file: "a.yaml", line: 3, column: 1 }, spec: {} },
    { place: { file: "a.yaml", line: 10, column: 1 }, spec: { y: 2 }, name: "c" },
  ]);
  const values = parseAllDocuments(out).map((document) => document.toJS());
  expect(values).toEqual([
    { apiVersion: "v1", kind: "K", metadata: { name: "a" } },
    { apiVersion: "v1", kind: "K", metadata: { name: "c" }, spec: { y: 2 } },
  ]);
});
