import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Json, OpenApiDocument, Schema } from "../../../scripts/generate/document.ts";
import { brokenValues } from "./broken-values.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "", version: "" },
  servers: [],
  tags: [],
  paths: {},
  components: {},
};

const cases: readonly [expected: string, schema: Schema, value: Json][] = [
  ["missing required at /a", { type: "object", required: ["a"], properties: { a: {} } }, { a: 1 }],
  ["missing required at /b", { type: "object", dependentRequired: { a: ["b"] } }, { a: 1, b: 1 }],
  ["wrong type at /a", { type: "object", properties: { a: { type: "integer" } } }, { a: 1 }],
  ["wrong type at /0", { type: "array", items: { type: "string" } }, ["x"]],
  ["wrong type at /x", { type: "object", additionalProperties: { type: "string" } }, { x: "x" }],
  ["out of bound at /", { type: "string", minLength: 2 }, "xx"],
  ["out of bound at /", { type: "string", maxLength: 2 }, "x"],
  ["out of bound at /", { type: "integer", minimum: 1 }, 1],
  ["out of bound at /", { type: "number", exclusiveMaximum: 1 }, 0.5],
  ["out of bound at /", { type: "integer", multipleOf: 2 }, 2],
  ["out of bound at /", { type: "array", minItems: 1 }, [1]],
  ["out of bound at /", { type: "array", maxItems: 1 }, [1]],
  ["out of bound at /", { type: "array", uniqueItems: true }, [1]],
  ["out of bound at /", { type: "object", maxProperties: 1 }, { a: 1 }],
  ["bad enum at /", { enum: ["a"] }, "a"],
  ["bad enum at /", { const: 1 }, 1],
  ["bad form at /", { type: "string", pattern: "^a+$" }, "aa"],
  ["extra where closed at /x_unexpected_field", { type: "object", additionalProperties: false }, {}],
  ["extra where closed at /x_unexpected_field", { type: "object", unevaluatedProperties: false }, {}],
  ["extra where closed at /", { type: "array", prefixItems: [{}], items: false }, [1]],
];

test.each(cases)("%s of %j", (expected, schema, value) => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const found = brokenValues(document, schema, value, validate);
  expect(found.map(({ kind, at }) => `${kind} at ${at}`)).toContain(expected);
  expect(found.filter((broken) => validate(broken.value))).toEqual([]);
});
