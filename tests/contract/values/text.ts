import fc from "fast-check";
import type { Schema } from "../../../scripts/generate/document.ts";
import { numberOf } from "./forms.ts";

/** Texts of a schema: by `pattern`, else by `format`, else of any letters, within the bounds of length. */
export function textOf(form: Schema): fc.Arbitrary<string> {
  const { minLength, maxLength, pattern, format } = form;
  return remembered(JSON.stringify({ minLength, maxLength, pattern, format }), () => newTextOf(form));
}

/** Texts that match a pattern. */
export function textMatching(pattern: string): fc.Arbitrary<string> {
  return remembered(pattern, () => fc.stringMatching(new RegExp(pattern, "u")));
}

/** To make what draws texts takes far longer than to draw one. */
function remembered(key: string, make: () => fc.Arbitrary<string>): fc.Arbitrary<string> {
  const texts = known.get(key) ?? make();
  known.set(key, texts);
  return texts;
}

const known = new Map<string, fc.Arbitrary<string>>();

function newTextOf(form: Schema): fc.Arbitrary<string> {
  const min = numberOf(form.minLength) ?? 0;
  const max = Math.min(numberOf(form.maxLength) ?? min + 12, min + 40);
  if (typeof form.pattern === "string") return textMatching(form.pattern);
  const formatted = typeof form.format === "string" ? formats[form.format]?.() : undefined;
  return (
    formatted ?? fc.oneof({ weight: 3, arbitrary: plain(min, max) }, { weight: 1, arbitrary: any(min, max) })
  );
}

function plain(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: "grapheme-ascii", minLength, maxLength });
}

/** Lengths are counted in code points, as JSON Schema does. */
function any(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: "binary", minLength, maxLength });
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/);

const date = fc.date({
  noInvalidDate: true,
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2099-12-31T23:59:59Z"),
});

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  uuid: () => fc.uuid(),
  "date-time": () => date.map((day) => day.toISOString()),
  date: () => date.map((day) => day.toISOString().slice(0, 10)),
  time: () => date.map((day) => day.toISOString().slice(11)),
  email: () => word.map((name) => `${name}@example.com`),
  hostname: () => word.map((name) => `${name}.example.com`),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  uri: () => word.map((name) => `https://${name}.example.com/${name}`),
  "uri-reference": () => word.map((name) => `/${name}`),
  regex: () => word,
  byte: () => fc.base64String({ maxLength: 24 }),
};
