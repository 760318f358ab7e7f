import { expect, test } from "vitest";
import { writeBody } from "./body.ts";
import { formOf } from "./form.ts";
import { operationWith } from "./test-kit/operation.ts";

const taking = (mediaType: string, required = false) =>
  operationWith({ method: "POST", body: { mediaType, required } });
const asJson = taking("application/json");

test.each<[unknown, string]>([
  [{ a: 1, b: undefined, c: null }, '{"a":1,"c":null}'],
  [[], "[]"],
  ["text", '"text"'],
  [null, "null"],
  [{ at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
])("%j becomes JSON", (body, content) => {
  expect(writeBody(asJson, body)).toEqual({ content, contentType: "application/json" });
});

const loop: Record<string, unknown> = {};
loop.self = loop;

test.each<[string, unknown]>([
  ["bytes", new Uint8Array([1])],
  ["a Blob", new Blob(["x"])],
  ["a FormData", new FormData()],
  ["URLSearchParams", new URLSearchParams()],
  ["a Map", new Map()],
  ["a promise", Promise.resolve({})],
  ["a function", () => 1],
  ["a loop", loop],
  ["a bigint", { a: 1n }],
])("%s is no JSON body", (_, body) => {
  expect(() => writeBody(asJson, body)).toThrow(expect.objectContaining({ code: "bad_body" }));
});

test("a required body must be there, and none where none is taken", () => {
  expect(writeBody(asJson, undefined)).toBeUndefined();
  expect(() => writeBody(taking("application/json", true), undefined)).toThrow("is missing");
  expect(() => writeBody(operationWith(), {})).toThrow("takes none");
});

test("a form is made of an object", async () => {
  const given = formOf({
    file: new Blob(["x"]),
    tag: ["a", "b"],
    meta: { a: 1 },
    gone: undefined,
  });
  const written = writeBody(taking("multipart/form-data"), given);
  const form = written?.content as FormData;
  expect([...form.keys()]).toEqual(["file", "tag", "tag", "meta"]);
  expect(form.get("meta")).toBe('{"a":1}');
  expect(written?.contentType).toBeUndefined();
});

test("text, bytes and fields go in their own types", () => {
  expect(writeBody(taking("application/yaml"), "a: 1")).toEqual({
    content: "a: 1",
    contentType: "application/yaml",
  });
  expect(writeBody(taking("application/x-www-form-urlencoded"), { a: "b c" })?.content).toBe("a=b+c");
  expect(() => writeBody(taking("application/octet-stream"), { a: 1 })).toThrow("must be text or bytes");
});
