import { type Answer, deref, isReference, type MediaType, type OpenApiDocument } from "../document.ts";
import type { Reduced } from "../reduce.ts";
import { isSchemaRef, refName } from "./anchor.ts";
import { answersOf, bodyOf } from "./operation-body.ts";

/** The names in a piece of a document: the fields it has itself, and the schemas it points at. */
export interface Names {
  readonly fields: ReadonlySet<string>;
  readonly schemas: ReadonlySet<string>;
}

/** Who uses what, in both directions. */
export interface Uses {
  readonly operations: ReadonlyMap<string, Names>;
  readonly schemas: ReadonlyMap<string, Names>;
  readonly responses: ReadonlyMap<string, Names>;
  readonly webhooks: ReadonlyMap<string, Names>;
}

/** Reads a document once for all back links and search words. */
export function usesOf(document: OpenApiDocument, operations: readonly Reduced[]): Uses {
  const { schemas = {}, responses = {} } = document.components;
  const named = <T>(entries: Record<string, T>, read: (value: T) => unknown) =>
    new Map(Object.entries(entries).map(([name, value]) => [name, namesIn(read(value))]));
  return {
    operations: new Map(operations.map((one) => [one.row.id, namesIn(partsOf(one))])),
    schemas: named(schemas, (schema) => schema),
    responses: named(responses, (response) => contentOf(document, response as Answer)),
    webhooks: named(document.webhooks ?? {}, (item) =>
      Object.values(item).map((operation) => bodyOf(document, operation)?.content),
    ),
  };
}

/** The schemas that a set of names leads to, directly or through other schemas. */
export function reach(uses: Uses, names: Names): Set<string> {
  const reached = new Set(names.schemas);
  for (const name of reached) for (const next of uses.schemas.get(name)?.schemas ?? []) reached.add(next);
  return reached;
}

/** What an operation carries itself; shared errors are left out, they would be found everywhere. */
function partsOf({ document, located }: Reduced): unknown[] {
  const answers = answersOf(document, located.operation).filter((one) => !one.shared);
  return [
    located.parameters.map((parameter) => ({ properties: { [parameter.name]: parameter.schema ?? {} } })),
    schemasOf(bodyOf(document, located.operation)?.content),
    answers.map(({ answer }) => contentOf(document, answer)),
  ];
}

function contentOf(document: OpenApiDocument, answer: Answer): unknown[] {
  return schemasOf(deref<Answer>(document, answer).content);
}

function schemasOf(content: Record<string, MediaType> | undefined): unknown[] {
  return Object.values(content ?? {}).map((media) => media.schema);
}

/** Keywords whose values are data, not schemas. */
const data = new Set(["example", "examples", "default", "const", "enum", "x-extensible-enum"]);

function namesIn(value: unknown): Names {
  const names = { fields: new Set<string>(), schemas: new Set<string>() };
  gather(names, value);
  return names;
}

function gather(into: { fields: Set<string>; schemas: Set<string> }, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (isReference(value) && isSchemaRef(value.$ref)) into.schemas.add(refName(value.$ref));
  for (const [keyword, child] of Object.entries(value)) {
    if (data.has(keyword)) continue;
    if (keyword === "properties") gatherFields(into, child);
    else gather(into, child);
  }
}

function gatherFields(into: { fields: Set<string>; schemas: Set<string> }, properties: object): void {
  for (const [name, property] of Object.entries(properties)) {
    into.fields.add(name);
    gather(into, property);
  }
}
