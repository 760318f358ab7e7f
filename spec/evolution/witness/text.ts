import fc from "fast-check";
import type { Node } from "../../rules/json.ts";

const forms: Readonly<Record<string, string>> = {
  uuid: "3f2b8c1e-5a4d-4c7b-9e21-0d6f8a7b1c23",
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  time: "03:04:05Z",
  duration: "PT5M",
  email: "someone@example.com",
  uri: "https://example.com/a",
  "uri-reference": "/a",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "YQ==",
  regex: "^a$",
  "json-pointer": "/a",
};

/** A text that a schema lets through. */
export function text(schema: Node): string {
  const form = typeof schema.format === "string" ? forms[schema.format] : undefined;
  if (form) return form;
  if (typeof schema.pattern === "string") return matching(schema.pattern)[0] ?? "text";
  return sized("text", Number(schema.minLength ?? 0), Number(schema.maxLength ?? Number.POSITIVE_INFINITY));
}

function sized(word: string, least: number, most: number): string {
  return word.padEnd(least, "x").slice(0, most);
}

/** Texts that a pattern lets through, the same ones each time. */
function matching(pattern: string): string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { seed: 1, numRuns: 3 });
  } catch {
    return [];
  }
}

/** Texts at the edges of a schema: the shortest and longest, each form, and some of none. */
export function textEdges(schema: Node): string[] {
  const lengths = [schema.minLength, schema.maxLength].flatMap((length) =>
    typeof length === "number" && length <= 5000 ? [length - 1, length, length + 1] : [],
  );
  return [
    text(schema),
    "any text, ÅÄÖ 1!",
    "",
    ...lengths.filter((length) => length >= 0).map((length) => "x".repeat(length)),
    ...(typeof schema.pattern === "string" ? matching(schema.pattern) : []),
    ...(schema.format === undefined ? [] : Object.values(forms)),
  ];
}
