import { describe, expect, it } from "vitest";
import type { Node } from "../../spec/rules/json.ts";
import { bundleOf, shownAs } from "./bundle-of.ts";
import { examples } from "./examples.ts";

const text = { type: "string" };
const thing = { $ref: "#/components/schemas/Thing" };
const schemas = {
  Thing: {
    type: "object",
    required: ["id", "name", "secret"],
    properties: {
      id: { type: "string", format: "uuid", readOnly: true },
      name: text,
      secret: { $ref: "#/components/schemas/Secret" },
      status: { type: ["string", "null"], "x-extensible-enum": ["new", "old"] },
      settings: { type: "object", additionalProperties: true },
      parent: { anyOf: [thing, { type: "null" }] },
    },
  },
  Secret: { type: "string", writeOnly: true },
};
const id = "6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11";

function faults(bundle: Node): string[] {
  return examples({ api: bundle }).map(({ place, message }) => `${place}: ${message}`);
}

function asked(value: unknown, schema: unknown = thing): string[] {
  return faults(bundleOf({ requestBody: shownAs(schema, value) }, schemas));
}

function answered(value: unknown, schema: unknown = thing, mediaType?: string): string[] {
  return faults(bundleOf({ responses: { 200: shownAs(schema, value, mediaType) } }, schemas));
}

describe("an example", () => {
  it("names its API, gate, operation, status, media type and name when it is wrong", () => {
    expect(examples({ api: bundleOf({ responses: { 200: shownAs(text, 1) } }) })).toEqual([
      {
        api: "api",
        gate: "examples",
        place: "createThing 200 application/json `one`",
        message: "/ must be string",
      },
    ]);
  });

  it("is right when it is what the schema says", () => {
    expect(asked({ name: "a", secret: "s", settings: { any: 1 }, status: null, parent: null })).toEqual([]);
    expect(answered({ id, name: "a", status: "old", settings: {}, parent: { id, name: "b" } })).toEqual([]);
  });

  it.each([
    ["leaves out what is required", { name: "a" }, "/ must have required property 'secret'"],
    ["has what only the server fills in", { id, name: "a", secret: "s" }, "/id does not travel this way"],
    [
      "has what nobody described",
      { name: "a", secret: "s", colour: 1 },
      "/ has `colour`, which the schema does not describe",
    ],
  ])("of a request is wrong when it %s", (_case, value, fault) => {
    expect(asked(value).join()).toContain(`createThing request application/json \`one\`: ${fault}`);
  });

  it.each([
    ["gives a secret away", { id, name: "a", secret: "s" }, "/secret does not travel this way"],
    ["breaks a format", { id: "1", name: "a" }, '/id must match format "uuid"'],
    [
      "has an unknown value of an open enum",
      { id, name: "a", status: "lost" },
      '/status must be one of "new", "old", null',
    ],
    ["is wrong deep inside", { id, name: "a", parent: { id, name: 1 } }, "/parent/name must be string"],
    ["has too much deep inside", { id, name: "a", parent: { id, name: "b", x: 1 } }, "/parent has `x`"],
  ])("of an answer is wrong when it %s", (_case, value, fault) => {
    expect(answered(value).join()).toContain(fault);
  });

  it("is held against composed schemas as a whole", () => {
    const composed = {
      allOf: [{ $ref: "#/components/schemas/Thing" }, { required: ["status"], properties: { size: text } }],
    };
    expect(answered({ id, name: "a", status: "new", size: "s" }, composed)).toEqual([]);
    expect(answered({ id, name: "a", size: "s", more: 1 }, composed).join()).toMatch(/'status'.*`more`/);
    expect(asked({ name: "a", secret: "s", status: "new" }, composed)).toEqual([]);
    expect(
      asked({ name: "a", secret: "s", status: "new" }, { allOf: [thing, { required: ["id"] }] }),
    ).toEqual([]);
  });

  it("that fits no alternative is told what it lacks, not what follows from that", () => {
    const choice = { oneOf: [thing, { type: "null" }] };
    expect(answered({ id, name: 1, status: "new" }, choice)).toEqual([
      "createThing 200 application/json `one`: /name must be string",
    ]);
    expect(answered(null, { oneOf: [thing] }).join()).toContain("/ must be object");
    expect(answered("a", { anyOf: [text, { enum: ["a"] }] })).toEqual([]);
    expect(answered("a", { oneOf: [text, { enum: ["a"] }] }).join()).toContain("exactly one schema");
  });

  it("may be anything where the schema says so", () => {
    expect(answered({ a: { b: 1 } }, {})).toEqual([]);
    expect(answered({ a: 1 }, { anyOf: [{ description: "Anything." }, text] })).toEqual([]);
  });
});

describe("a stream", () => {
  const event = { type: "object", required: ["text"], properties: { text } };
  const stream = (value: unknown) => answered(value, event, "text/event-stream");

  it("is read event by event", () => {
    expect(stream(': hello\n\nevent: said\ndata: {"text":\ndata: "a"}\n\ndata: {"text": "b"}\n\n')).toEqual(
      [],
    );
    expect(stream('data: {"text": "a"}\n\ndata: {"text": 2}\n\n').join()).toContain(
      "event 2 (message): /text must be string",
    );
    expect(stream("data: done\n\n").join()).toContain("event 1 (message): / must be object");
  });

  it("holds each event against the schema that claims its name", () => {
    const made = { ...event, "x-event": ["made", "mended"] };
    const gone = { type: "object", properties: { why: text }, "x-event": ["gone"] };
    const named = (value: string) => answered(value, { anyOf: [made, gone] }, "text/event-stream");
    expect(named('event: mended\ndata: {"text": "a"}\n\nevent: gone\ndata: {"why": "b"}\n\n')).toEqual([]);
    expect(named('event: gone\ndata: {"text": "a"}\n\n').join()).toContain("event 1 (gone): / has `text`");
    expect(named('event: lost\ndata: {"text": "a"}\n\n').join()).toContain(
      "event 1 (lost): no schema claims",
    );
  });

  it("is shown as literal text, with at least one event", () => {
    expect(stream({ text: "a" }).join()).toContain("the literal text that is sent");
    expect(stream("event: ping\n\n").join()).toContain("no event");
  });
});

describe("what operations share", () => {
  it("is looked at once, through its references", () => {
    const bad = { $ref: "#/components/responses/Bad" };
    const responses = {
      Bad: {
        content: {
          "application/json": { schema: text, examples: { e: { $ref: "#/components/examples/E" } } },
        },
      },
    };
    const bundle = bundleOf(
      { responses: { 400: bad, 422: bad } },
      {},
      { responses, examples: { E: { value: 1 } } },
    );
    expect(faults(bundle)).toEqual([
      "components/responses/Bad (as in createThing 400) application/json `e`: / must be string",
    ]);
  });
});

describe("a schema that cannot be used", () => {
  it.each([
    ["an unknown keyword", { type: "string", lenght: 1 }, "unknown keyword"],
    ["an unknown format", { type: "string", format: "colour" }, "unknown format"],
    ["a reference into nothing", { $ref: "#/components/schemas/None" }, "can't resolve reference"],
  ])("is a problem of its example: %s", (_case, schema, fault) => {
    expect(answered("a", schema).join()).toContain(fault);
  });
});
