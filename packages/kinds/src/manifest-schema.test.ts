import { expect, test } from "vitest";
import { defineKind } from "./kind.ts";
import { manifestSchemaOf } from "./manifest-schema.ts";
import { plainSchema, record } from "./plain-schema.ts";

const kind = defineKind({
  apiVersion: "control-plane/v1",
  kind: "Team",
  summary: "Some agents.",
  operations: { list: "listTeams", create: "createTeam", update: "updateTeam", delete: "deleteTeam" },
  fields: {
    description: { unset: "no" },
    "configuration.member_ids": { as: "members", ref: "Agent", note: "Who is in it." },
    skill_ids: { as: "skills", ref: "Skill", unset: "no" },
    execution_environment: { hidden: "never stored" },
  },
  associations: {
    friends: {
      ref: "Team",
      summary: "Other teams.",
      add: "addProjectTeam",
      remove: "removeProjectTeam",
      bodyField: "team_id",
      ownParameter: "project_id",
      otherParameter: "team_id",
      found: { own: "friends" },
    },
  },
  columns: ["name"],
});

const body = {
  type: "object",
  required: ["name", "skill_ids"],
  properties: {
    name: { type: "string", maxLength: 9 },
    description: { type: ["string", "null"], default: null, description: "What for." },
    configuration: { $ref: "#/configuration" },
    skill_ids: { type: "array", items: { type: "string", format: "uuid" } },
    execution_environment: { type: "object" },
    id: { type: "string", readOnly: true },
  },
};
const configuration = {
  type: "object",
  properties: { member_ids: { type: "array", items: { type: "string" } }, markdown: { type: "boolean" } },
};

const schema = manifestSchemaOf(kind, body, () => configuration);
const spec = record(record(schema.properties).spec);
const fields = record(spec.properties);

test("a manifest's spec has the API's fields under manifest names, and nothing the server fills in", () => {
  expect(Object.keys(fields)).toEqual(["description", "configuration", "skills", "members", "friends"]);
  expect(spec.additionalProperties).toBe(false);
});

test("references are names", () => {
  expect(fields.skills).toMatchObject({
    type: "array",
    items: { type: "string", minLength: 1 },
    minItems: 1,
  });
  expect(fields.members).toMatchObject({ type: "array", description: "Who is in it." });
  expect(fields.friends).toMatchObject({ type: "array", description: "Other teams." });
});

test("what a dotted field takes is no longer in its object", () => {
  expect(fields.configuration).toEqual({
    type: "object",
    properties: { markdown: { type: "boolean" } },
    additionalProperties: false,
  });
});

test("required fields keep their duty under their manifest name, and the name has its own place", () => {
  expect(spec.required).toEqual(["skills"]);
  expect(schema.required).toEqual(["apiVersion", "kind", "metadata", "spec"]);
  expect(record(record(schema.properties).metadata)).toMatchObject({
    properties: { name: { type: "string", minLength: 1, maxLength: 9 } },
  });
});

test("nullable goes, and what cannot be unset cannot be empty", () => {
  expect(fields.description).toEqual({ type: "string", description: "What for.", minLength: 1 });
});

test.each([
  ["anyOf with null", { anyOf: [{ type: "string" }, { type: "null" }] }, { type: "string" }],
  ["enum with null", { type: ["string", "null"], enum: ["a", null] }, { type: "string", enum: ["a"] }],
  ["an open enum", { type: "string", "x-extensible-enum": ["a"] }, { type: "string", examples: ["a"] }],
  [
    "allOf",
    { allOf: [{ type: "object", properties: { a: {} } }, { properties: { b: {} } }] },
    { type: "object", properties: { a: {}, b: {} }, additionalProperties: false },
  ],
  [
    "a free object",
    { type: "object", additionalProperties: true },
    { type: "object", additionalProperties: true },
  ],
  [
    "several forms",
    { anyOf: [{ type: "string" }, { type: "array" }] },
    { anyOf: [{ type: "string" }, { type: "array" }] },
  ],
])("plain schema of %s", (_, given, want) => {
  expect(plainSchema(given, () => ({}))).toEqual(want);
});

test("a schema that holds itself ends", () => {
  const node = { type: "object", properties: { inner: { $ref: "#/node" } } };
  expect(plainSchema({ $ref: "#/node" }, () => node)).toMatchObject({ properties: { inner: {} } });
});
