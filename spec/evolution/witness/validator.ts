import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isNode, listOf, type Node, nodeOf } from "../../rules/json.ts";
import type { Direction } from "../change.ts";
import { follow } from "../pointer.ts";

/** A fault of a value: where in the contract the broken word stands, and what it says. */
interface SchemaFault {
  readonly pointer: string;
  readonly says: string;
}

/** Holds values against the schema at a pointer. Nothing is returned where the schema cannot be compiled: then nothing is known. */
export type Validator = (pointer: string, value: unknown) => readonly SchemaFault[] | undefined;

const mark = { request: "readOnly", answer: "writeOnly" } as const;

/** A validator of one contract in one direction. Readers are taken to pass over fields they do not know. */
export function validatorOf(document: Node, direction: Direction): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, addUsedSchema: false });
  addFormats.default(ajv);
  const id = "contract:";
  const { paths, webhooks, components } = document;
  ajv.addSchema({ $id: id, ...nodeOf(directed({ paths, webhooks, components }, direction)) });
  const compiled = new Map<string, ValidateFunction | undefined>();

  function compile(pointer: string): ValidateFunction | undefined {
    try {
      return ajv.getSchema(id + encodeURI(pointer));
    } catch {
      return undefined;
    }
  }

  return (start, value) => {
    // A fault is told of relative to what a reference leads to, so follow it first.
    const { pointer } = follow(document, start);
    if (!compiled.has(pointer)) compiled.set(pointer, compile(pointer));
    const validate = compiled.get(pointer);
    if (!validate) return undefined;
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ schemaPath, instancePath, message, params }) => ({
      pointer: absolute(decoded(schemaPath), pointer),
      says: `${instancePath || "the value"} ${message}${detail(params)}`,
    }));
  };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function absolute(schemaPath: string, root: string): string {
  const path = schemaPath.slice(schemaPath.indexOf("#"));
  return /^#\/(components|paths|webhooks)\//.test(path) ? path : root + path.slice(1);
}

function detail(params: Node): string {
  const shown = params.allowedValues ?? params.additionalProperty ?? params.allowedValue;
  return shown === undefined ? "" : `: ${JSON.stringify(shown)}`;
}

/** What does not travel this way is not asked for. */
function directed(value: unknown, direction: Direction): unknown {
  if (Array.isArray(value)) return value.map((one) => directed(one, direction));
  if (!isNode(value)) return value;
  const out: Node = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === "example" || key === "examples") continue;
    const closes = key === "additionalProperties" || key === "unevaluatedProperties";
    if (direction === "answer" && closes && child === false) continue;
    out[key] = key === "const" || key === "enum" ? child : directed(child, direction);
  }
  if (Array.isArray(value.required) && isNode(value.properties)) {
    const { properties } = value;
    out.required = listOf(value.required).filter(
      (name) => nodeOf(properties[String(name)])[mark[direction]] !== true,
    );
  }
  return out;
}
