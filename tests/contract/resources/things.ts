import type { Json } from "../../../scripts/generate/document.ts";
import type { Documented } from "../contract.ts";
import { nounOf, singular } from "./resource.ts";

/** The ids that are known, by the noun of what they name. */
export interface Things {
  add(noun: string, id: string): void;
  forget(noun: string, id: string): void;
  idOf(noun: string): string | undefined;
}

export function createThings(): Things {
  const known = new Map<string, string[]>();
  return {
    add(noun, id) {
      known.set(noun, [...(known.get(noun) ?? []).filter((one) => one !== id), id]);
    },
    forget(noun, id) {
      known.set(
        noun,
        (known.get(noun) ?? []).filter((one) => one !== id),
      );
    },
    idOf: (noun) => known.get(noun)?.[0],
  };
}

/** Values for the path parameters of an operation out of what is known; undefined when one cannot be filled. */
export function filledPath(
  { row, located }: Documented,
  things: Things,
  without?: string,
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  let chosen: string | undefined;
  const segments = row.path.split("/");
  for (const [at, segment] of segments.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined || name === without) continue;
    const schema = located.parameters.find((p) => p.in === "path" && p.name === name)?.schema;
    const words = Array.isArray(schema?.enum) ? schema.enum.map(String) : [];
    const word = words.find((one) => things.idOf(singular(one)) !== undefined) ?? words[0];
    if (word !== undefined) chosen = word;
    const value = word ?? idFor(name, segments.slice(0, at).join("/"), chosen, things);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values;
}

/** `agent_id`, `agentId` → `agent`; `entity_id` → what the word before it says. */
function idFor(name: string, before: string, chosen: string | undefined, things: Things): string | undefined {
  const noun = nounNamed(name);
  if (noun === "entity") return chosen === undefined ? undefined : things.idOf(singular(chosen));
  const beside = before.endsWith("}") ? undefined : things.idOf(nounOf(before));
  return beside ?? things.idOf(noun);
}

/** `agentId`, `agent_ids`, `agent_uuid` → `agent`. */
export function nounNamed(field: string): string {
  return field
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/_?(ids?|uuids?|name)$/, "");
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A value in which every reference to something by UUID names what is known, or is left out: examples refer to things
 * that no server has.
 */
export function withReferences(value: Json, things: Things, required: readonly string[] = []): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withReferences(item, things));
  const chosen = typeof value.entity_type === "string" ? value.entity_type : undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
      const id =
        name === "entity_id" && chosen ? things.idOf(singular(chosen)) : things.idOf(nounNamed(name));
      if (isReference(name, inner))
        return id === undefined && !required.includes(name) ? [] : [[name, id ?? inner]];
      if (isReferences(inner)) return [[name, id === undefined ? [] : [id]]];
      return [[name, withReferences(inner, things)]];
    }),
  );
}

export function isReference(name: string, value: Json): boolean {
  return typeof value === "string" && uuid.test(value) && /id$/i.test(name);
}

function isReferences(value: Json): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === "string" && uuid.test(item))
  );
}
