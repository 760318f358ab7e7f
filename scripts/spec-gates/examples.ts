import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { listOf, type Node, nodeOf } from "../../spec/rules/json.ts";
import { extensions } from "../../spec/rules/keywords.ts";
import { type Directed, directed } from "./directed-schema.ts";
import { faultWords } from "./fault-words.ts";
import { followIn } from "./operations.ts";
import type { Bundles, Problem } from "./problem.ts";
import { type Direction, type ShownBody, shownBodies } from "./shown-bodies.ts";
import { streamEvents } from "./stream-events.ts";

type Check = (schema: unknown, value: unknown) => string[];

function checkerFor({ id, components, direct }: Directed): Check {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  ajv.addVocabulary([...(extensions.Schema ?? []), "components", "discriminator"]);
  ajv.addSchema(components, id);
  const compiled = new Map<unknown, ValidateFunction>();
  return (schema, value) => {
    try {
      const validate = compiled.get(schema) ?? ajv.compile(direct(schema) as Node);
      compiled.set(schema, validate);
      if (validate(value)) return [];
      return faultWords(validate.errors ?? []);
    } catch (error) {
      return [`the schema cannot be compiled: ${error instanceof Error ? error.message : error}`];
    }
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/** The schema of one event: of the stream's alternatives those that claim its name under `x-event`, else the whole. */
function eventSchema(bundle: Node, schema: unknown, name: string): unknown {
  const stream = nodeOf(followIn(bundle, schema));
  const named = [...listOf(stream.anyOf), ...listOf(stream.oneOf)].map((branch) => ({
    branch,
    names: listOf(nodeOf(followIn(bundle, branch))["x-event"]),
  }));
  if (named.every(({ names }) => names.length === 0)) return schema;
  const claiming = named.filter(({ names }) => names.includes(name)).map(({ branch }) => branch);
  return claiming.length > 1 ? { anyOf: claiming } : claiming[0];
}

function streamFaults(bundle: Node, { schema, value }: ShownBody, check: Check): string[] {
  if (typeof value !== "string") return ["a stream is shown as the literal text that is sent"];
  const events = streamEvents(value);
  if (events.length === 0) return ["the stream has no event with a `data:` line"];
  return events.flatMap(({ name, data }, index) => {
    const own = eventSchema(bundle, schema, name);
    const faults =
      own === undefined ? ["no schema claims this name under `x-event`"] : check(own, parsed(data));
    return faults.map((fault) => `event ${index + 1} (${name}): ${fault}`);
  });
}

function faultsOf(bundle: Node, body: ShownBody, check: Check): string[] {
  return body.mediaType === "text/event-stream"
    ? streamFaults(bundle, body, check)
    : check(body.schema, body.value);
}

/** Holds every example against its schema, in the direction it travels: what we show has to be what we describe. */
export function examples(bundles: Bundles): Problem[] {
  return Object.entries(bundles).flatMap(([api, bundle]) => {
    const checks: Readonly<Record<Direction, Check>> = {
      request: checkerFor(directed(bundle, "request")),
      answer: checkerFor(directed(bundle, "answer")),
    };
    return shownBodies(bundle).flatMap((body) =>
      faultsOf(bundle, body, checks[body.direction]).map((message) => ({
        api,
        gate: "examples",
        place: body.place,
        message,
      })),
    );
  });
}
