import { describe, expect, it } from "vitest";
import type { Node } from "../../rules/json.ts";
import { contractOf } from "../contract.ts";
import { sideOf } from "../witness/side.ts";
import { type Difference, differences } from "./difference.ts";
import { draftsFor, printDrafts } from "./patch.ts";
import { driftTable } from "./table.ts";
import { exchangesFrom, trafficDifferences } from "./traffic.ts";

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const text = { type: "string" };

function document(operation: Node, more: Node = {}): Node {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: { "/things/{thing_id}": { put: { operationId: "putThing", responses: {}, ...operation } } },
    ...more,
  };
}

/** Such as FastAPI writes it: null as `anyOf`, titles, no errors but 422, other names for parameters and operations. */
const theirs: Node = {
  openapi: "3.1.0",
  info: { title: "served", version: "1" },
  paths: {
    "/things/{id}": {
      put: {
        operationId: "put_thing_things__id__put",
        parameters: [
          { name: "id", in: "path", required: true, schema: text },
          { name: "dry_run", in: "query", schema: { anyOf: [{ type: "boolean" }, { type: "null" }] } },
        ],
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/Thing" }) },
        responses: {
          "200": { description: "Successful Response", ...json({ $ref: "#/components/schemas/Thing" }) },
          "422": { description: "Validation Error", ...json({ type: "object" }) },
        },
      },
    },
    "/internal": { get: { operationId: "internal", responses: {} } },
  },
  components: {
    schemas: {
      Thing: {
        title: "Thing",
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", title: "Name" },
          note: { anyOf: [{ type: "string" }, { type: "null" }], title: "Note" },
          size: { type: "integer" },
        },
      },
    },
  },
};

const thing = {
  type: "object",
  required: ["name"],
  properties: { name: text, note: { type: ["string", "null"] }, size: { type: "integer" } },
};
const same = {
  parameters: [
    { name: "thing_id", in: "path", required: true, schema: text },
    { name: "dry_run", in: "query", schema: { type: "boolean" } },
  ],
  requestBody: { required: true, ...json(thing) },
  responses: { "200": json(thing), "404": json({ type: "object" }), "422": json({ type: "object" }) },
};
const leftOut = { "x-left-out": [{ method: "GET", path: "/internal", reason: "For the server itself." }] };

function between(operation: Node, more: Node = leftOut): Difference[] {
  return differences(contractOf(document(operation, more)), contractOf(theirs));
}

const open = (list: readonly Difference[]) => list.filter(({ agreed }) => agreed === undefined);
const words = (list: readonly Difference[]) =>
  open(list).map(({ kind, where, ours, theirs: other }) => `${kind} ${where}: ${ours} / ${other}`);

describe("two descriptions of one API", () => {
  it("agree where only the words differ: null, titles, ids, names in paths, errors left unsaid", () => {
    expect(words(between(same))).toEqual([]);
  });

  it("differ in operations, unless one is left out on purpose", () => {
    expect(words(between(same, {}))).toEqual(["operation operation: not described / described"]);
    expect(between(same)).toMatchObject([{ kind: "operation", agreed: "For the server itself." }]);
  });

  it.each([
    [
      "parameter query dry_run: not described / described",
      { ...same, parameters: same.parameters.slice(0, 1) },
    ],
    [
      "field body size: not described / described",
      {
        ...same,
        requestBody: {
          required: true,
          ...json({ ...thing, properties: { name: text, note: thing.properties.note } }),
        },
      },
    ],
    [
      "type body size: string / integer",
      {
        ...same,
        requestBody: {
          required: true,
          ...json({ ...thing, properties: { ...thing.properties, size: text } }),
        },
      },
    ],
    [
      "required body name: optional / required",
      { ...same, requestBody: { required: true, ...json({ ...thing, required: [] }) } },
    ],
    [
      "status answer 200: not described / described",
      { ...same, responses: { "404": json({ type: "object" }), "422": json({ type: "object" }) } },
    ],
  ])("differ in: %s", (said, operation) => {
    expect(words(between(operation))).toEqual([said]);
  });

  it("are agreed on where x-disagrees names the place, or documents say more than the server", () => {
    const retyped = { ...same, requestBody: { required: true, ...json({ ...thing, required: [] }) } };
    const disagrees = [{ field: "body name", reason: "It does without." }];
    expect(words(between({ ...retyped, "x-disagrees": disagrees }))).toEqual([]);
    const more = [...same.parameters, { name: "force", in: "query", schema: { type: "boolean" } }];
    const evidence = (...sources: string[]) => ({ ...same, parameters: more, "x-evidence": { sources } });
    expect(words(between(evidence("server", "go-cli")))).toEqual([]);
    expect(words(between(evidence("server")))).toEqual(["parameter query force: described / not described"]);
  });

  it("become a table and drafts of edits in our spelling", () => {
    const { note: _, ...rest } = thing.properties;
    const found = between({
      ...same,
      requestBody: { required: true, ...json({ ...thing, properties: rest }) },
    });
    const table = driftTable(found, false);
    expect(table).toContain("1 difference that nobody has agreed to, 1 that are known and meant");
    expect(table).toMatch(/field +PUT \/things\/\{thing_id\} +body note +not described +described/);
    expect(driftTable(found, true)).toContain("(operation)");
    const drafts = draftsFor(found, contractOf(theirs), (place) => ({ ...place, file: "it.yaml", line: 7 }));
    expect(drafts).toEqual([
      {
        file: "it.yaml",
        line: 7,
        about: "PUT /things/{thing_id} body note",
        write: { properties: { note: { type: ["string", "null"] } } },
      },
    ]);
    expect(printDrafts(drafts)).toMatch(/^# Drafts: .*\n- file: it.yaml\n/);
  });
});

describe("a draft about what only we say", () => {
  it("goes to the operation, where x-disagrees stands", () => {
    const more = [...same.parameters, { name: "force", in: "query", schema: { type: "boolean" } }];
    const [draft] = draftsFor(between({ ...same, parameters: more }), contractOf(theirs), (place) => ({
      ...place,
      file: place.pointer,
    }));
    expect(draft).toMatchObject({
      file: "#/paths/~1things~1{thing_id}/put",
      write: { "x-disagrees": [{ field: "query force" }] },
    });
  });
});

describe("recorded traffic", () => {
  const ours = sideOf(document(same));
  const line = (more: Node) =>
    JSON.stringify({ method: "PUT", url: "/things/1?dry_run=true", status: 200, ...more });
  const seen = (...lines: string[]) =>
    words(trafficDifferences(ours, exchangesFrom(lines.join("\n")).exchanges));

  it("agrees when everything in it is described", () => {
    expect(seen(line({ requestBody: { name: "a" }, responseBody: { name: "a", size: 1 } }))).toEqual([]);
  });

  it("shows what is not described, each once", () => {
    const odd = line({ url: "/things/1?deep=1", status: 202 });
    expect(seen(odd, odd)).toEqual([
      "parameter query deep: not described / sent (2 times)",
      "status answer 202: not described / seen (2 times)",
    ]);
    expect(seen(line({ responseBody: { name: "a", colour: "red" } }))).toEqual([
      "field answer 200 colour: not described / seen",
    ]);
    expect(seen(line({ url: "/other" }))).toEqual(["operation operation: not described / answered 200"]);
  });

  it("shows values of other types, but not what was sent in vain", () => {
    expect(seen(line({ responseBody: { name: 1 } }))[0]).toMatch(/^traffic answer 200: .*string/);
    expect(seen(line({ status: 422, requestBody: { name: 1 }, responseBody: {} }))).toEqual([]);
  });

  it("passes over lines that are no exchange, and names them", () => {
    expect(exchangesFrom(`${line({})}\n\nnonsense\n{"method":"GET"}`)).toMatchObject({ skipped: [3, 4] });
  });
});
