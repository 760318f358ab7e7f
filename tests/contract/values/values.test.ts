import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, OpenApiDocument, Schema } from "../../../scripts/generate/document.ts";
import { schemaKeywords } from "../../../spec/rules/keywords.ts";
import { valuesOf } from "./values.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "", version: "" },
  servers: [],
  tags: [],
  paths: {},
  components: {
    schemas: {
      Tree: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          kids: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        },
      },
    },
  },
};

/** One schema for each word that a schema of ours may carry and that says something about values. */
const schemas: Readonly<Record<string, Schema>> = {
  $ref: { $ref: "#/components/schemas/Tree" },
  type: { type: ["string", "integer", "null", "boolean"] },
  format: {
    anyOf: ["uuid", "date-time", "date", "email", "uri", "hostname", "ipv4", "ipv6"].map((format) => ({
      type: "string",
      format,
    })),
  },
  const: { const: { a: [1] } },
  enum: { type: ["string", "null"], enum: ["a", "b", null] },
  properties: {
    type: "object",
    required: ["a"],
    properties: { a: { type: "integer" }, b: { type: "string" } },
  },
  required: { type: "object", required: ["unnamed"] },
  additionalProperties: { type: "object", properties: { a: {} }, additionalProperties: { type: "number" } },
  patternProperties: {
    type: "object",
    patternProperties: { "^n_[a-z]{2}$": { type: "integer" } },
    additionalProperties: false,
  },
  propertyNames: {
    type: "object",
    propertyNames: { pattern: "^[A-Z]{2,4}$" },
    additionalProperties: { type: "boolean" },
  },
  maxProperties: { type: "object", additionalProperties: { type: "integer" }, maxProperties: 2 },
  unevaluatedProperties: {
    type: "object",
    properties: { a: { type: "string" } },
    unevaluatedProperties: false,
  },
  dependentRequired: { type: "object", properties: { a: {}, b: {} }, dependentRequired: { a: ["b"] } },
  items: { type: "array", items: { type: "integer" } },
  prefixItems: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false },
  minItems: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 3 },
  uniqueItems: { type: "array", items: { enum: [1, 2, 3, 4] }, uniqueItems: true },
  contains: { type: "array", contains: { const: "x" } },
  minLength: { type: "string", minLength: 3, maxLength: 4 },
  pattern: { type: "string", pattern: "^[a-z]+-\\d{2}$" },
  minimum: { type: "integer", minimum: 3, maximum: 5 },
  exclusiveMinimum: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
  multipleOf: { type: "integer", multipleOf: 5, minimum: 7 },
  allOf: {
    allOf: [
      { type: "object", required: ["a"], properties: { a: { type: "string" } } },
      { properties: { a: { minLength: 2 }, b: { type: "null" } } },
    ],
  },
  oneOf: {
    oneOf: [{ type: "string" }, { type: "object", required: ["k"], properties: { k: { const: 1 } } }],
  },
};

describe.each(Object.entries(schemas))("values for `%s`", (_keyword, schema) => {
  test.each(["some", "all", "none"] as const)("meet the schema, with %s of what is optional", (fullness) => {
    const validate = ajv.compile({ ...schema, components: document.components });
    const whole = valuesOf(document, schema, fullness);
    fc.assert(
      fc.property(whole, (value) => {
        expect(validate(JSON.parse(JSON.stringify(value))), ajv.errorsText(validate.errors)).toBe(true);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});

test("every word about values is tried or left to the validator on purpose", () => {
  const annotations = [
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "discriminator",
    "contentMediaType",
    "contentEncoding",
  ];
  const pairs = ["minProperties", "maxItems", "maxLength", "maximum", "exclusiveMaximum", "anyOf"];
  const validators = ["not"];
  const known = [...Object.keys(schemas), ...annotations, ...pairs, ...validators];
  expect([...schemaKeywords].filter((word) => !known.includes(word))).toEqual([]);
});

test("a schema of two alternatives gives both", () => {
  const drawn = fc.sample(valuesOf(document, { type: ["string", "null"] }), { seed: 6, numRuns: 50 });
  const isText = (value: Json) => typeof value === "string";
  expect([drawn.some(isText), drawn.some((value) => value === null)]).toEqual([true, true]);
});
