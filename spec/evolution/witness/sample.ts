import { isNode, listOf, type Node, nodeOf } from "../../rules/json.ts";
import type { Direction } from "../change.ts";
import { at, below, isWithin } from "../pointer.ts";
import { componentOf, reachOf } from "../uses.ts";
import { text } from "./text.ts";

/** Something to be put where the schema at `pointer` is. */
export interface Focus {
  readonly pointer: string;
  readonly value: unknown;
}

export type Sampler = (pointer: string, focus?: Focus) => unknown;

const deepest = 9;
const hidden = { request: "readOnly", answer: "writeOnly" } as const;

/** Makes the plainest value a schema lets through, with what is optional only where it leads to the focus. */
export function samplerOf(document: Node, direction: Direction): Sampler {
  const reach = reachOf(document);

  function leads(pointer: string, focus: Focus | undefined): boolean {
    if (!focus) return false;
    const owner = componentOf(focus.pointer);
    return isWithin(focus.pointer, pointer) || (owner !== undefined && reach(pointer).has(owner));
  }

  /** Of some places those that lead to the focus; the direct way goes before a way round. */
  function leading(pointers: readonly string[], focus: Focus | undefined): string[] {
    const direct = pointers.filter((pointer) => focus && isWithin(focus.pointer, pointer));
    return direct.length ? direct : pointers.filter((pointer) => leads(pointer, focus)).slice(0, 1);
  }

  function sample(pointer: string, focus: Focus | undefined, depth: number): unknown {
    if (focus?.pointer === pointer) return structuredClone(focus.value);
    const schema = at(document, pointer);
    if (!isNode(schema) || depth > deepest) return {};
    if (typeof schema.$ref === "string") return sample(schema.$ref, focus, depth + 1);
    if ("const" in schema) return schema.const;
    if (Array.isArray(schema.enum)) return schema.enum.find((one) => one !== null) ?? null;
    const parts = [
      ...listOf(schema.allOf).map((_, index) => below(pointer, "allOf", index)),
      ...["oneOf", "anyOf"].flatMap((keyword) => branch(schema, pointer, keyword, focus)),
    ].map((part) => sample(part, focus, depth + 1));
    const own =
      schema.type !== undefined || "properties" in schema ? [typed(schema, pointer, focus, depth)] : [];
    return joined([...own, ...parts]);
  }

  function branch(schema: Node, pointer: string, keyword: string, focus: Focus | undefined): string[] {
    const branches = listOf(schema[keyword]).map((_, index) => below(pointer, keyword, index));
    const plain = branches.filter((one) => nodeOf(at(document, one)).type !== "null");
    return (leading(branches, focus)[0] ?? plain[0] ?? branches[0] ?? "").split("\n").filter(Boolean);
  }

  function typed(schema: Node, pointer: string, focus: Focus | undefined, depth: number): unknown {
    const names = [schema.type ?? "object"].flat();
    const name = names.find((one) => one !== "null") ?? "null";
    if (name === "object") return object(schema, pointer, focus, depth);
    if (name === "array") return list(schema, pointer, focus, depth);
    if (name === "string") return text(schema);
    if (name === "integer" || name === "number") return number(schema);
    return name === "boolean" ? true : null;
  }

  function object(schema: Node, pointer: string, focus: Focus | undefined, depth: number): Node {
    const properties = nodeOf(schema.properties);
    const travels = Object.keys(properties).filter(
      (name) => nodeOf(properties[name])[hidden[direction]] !== true,
    );
    const at = (name: string) => below(pointer, "properties", name);
    const led = leading(travels.map(at), focus);
    const wanted = travels.filter((name) => listOf(schema.required).includes(name) || led.includes(at(name)));
    const out: Node = Object.fromEntries(wanted.map((name) => [name, sample(at(name), focus, depth + 1)]));
    const rest = below(pointer, "additionalProperties");
    if (!led.length && leads(rest, focus)) out.any = sample(rest, focus, depth + 1);
    for (const name of listOf(schema.required).map(String)) if (!(name in properties)) out[name] = "any";
    return out;
  }

  function list(schema: Node, pointer: string, focus: Focus | undefined, depth: number): unknown[] {
    const tuple = listOf(schema.prefixItems).map((_, index) =>
      sample(below(pointer, "prefixItems", index), focus, depth + 1),
    );
    const items = below(pointer, "items");
    const least = Math.max(Number(schema.minItems ?? 0), leads(items, focus) ? 1 : 0) - tuple.length;
    return [...tuple, ...Array.from({ length: Math.max(0, least) }, () => sample(items, focus, depth + 1))];
  }

  return (pointer, focus) => sample(pointer, focus, 0);
}

/** Fields of several objects in one; of anything else the first. */
function joined(values: readonly unknown[]): unknown {
  if (values.length && values.every(isNode)) return Object.assign({}, ...values);
  return values[0] ?? "any";
}

function number(schema: Node): number {
  const least = Number(
    schema.minimum ??
      (schema.exclusiveMinimum === undefined ? Number.NaN : Number(schema.exclusiveMinimum) + 1),
  );
  const most = Number(
    schema.maximum ??
      (schema.exclusiveMaximum === undefined ? Number.NaN : Number(schema.exclusiveMaximum) - 1),
  );
  const step = Number(schema.multipleOf ?? 1);
  if (!Number.isNaN(least)) return Math.ceil(least / step) * step;
  return Number.isNaN(most) || most >= step ? step : Math.floor(most / step) * step;
}
