import {
  type Kind,
  kinds,
  type ManifestField,
  manifestFields,
  manifestSchemaFor,
  operationOf,
} from "@kubiya-toolkit/kinds";
import type { Json, JsonObject } from "@kubiya-toolkit/sync";
import { argumentsOf, documented } from "./contract/documented.ts";

/** Whether a manifest is one of the kind. */
export function isOf(manifest: JsonObject, kind: Kind): boolean {
  return manifest.apiVersion === kind.apiVersion && manifest.kind === kind.kind;
}

/** A manifest of the kind from the example of its create call, and one for everything it must refer to. */
export function manifestsFor(kind: Kind, requiredOnly = false): JsonObject[] {
  const example = structuredClone(createExample(kind));
  const name = example[kind.name] ?? "round-trip";
  const fields = [...manifestFields(kind).values()].sort(innermostFirst);
  const required = new Set(requiredFields(kind));
  const spec: Record<string, Json> = {};
  const others: JsonObject[] = [];
  for (const field of fields) {
    const value = takeOut(example, field.apiName.split("."));
    if (value === undefined || value === null || (requiredOnly && !required.has(field.name))) continue;
    const named = referred(kind, field);
    others.push(...named);
    const to = named.at(-1)?.metadata;
    spec[field.name] = to ? sameForm(value, (to as JsonObject).name ?? null) : value;
  }
  const unique = new Map(others.map((one) => [JSON.stringify([one.kind, one.metadata]), one]));
  return [...unique.values(), { apiVersion: kind.apiVersion, kind: kind.kind, metadata: { name }, spec }];
}

/** The manifests that a reference needs, the one it names last. */
function referred(kind: Kind, field: ManifestField): JsonObject[] {
  const other = kinds.find((one) => one.apiVersion === kind.apiVersion && one.kind === field.ref);
  return other ? manifestsFor(other, true) : [];
}

function sameForm(like: Json, name: Json): Json {
  return Array.isArray(like) ? [name] : name;
}

/** A field inside another one is a field of its own in a manifest, so it is taken out before the whole is. */
function innermostFirst(a: ManifestField, b: ManifestField): number {
  return b.apiName.split(".").length - a.apiName.split(".").length;
}

function takeOut(from: Record<string, Json>, [key = "", ...rest]: string[]): Json | undefined {
  const value = from[key];
  if (rest.length) return isRecord(value) ? takeOut(value, rest) : undefined;
  delete from[key];
  return value;
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function createExample(kind: Kind): Record<string, Json> {
  const operation = operationOf(kind.operations.create);
  const one = documented.find(({ row }) => row.id === operation.id);
  const body = one && argumentsOf(one)[operation.pathParameters.length];
  return (body ?? {}) as Record<string, Json>;
}

function requiredFields(kind: Kind): string[] {
  const schema = manifestSchemaFor(kind) as { properties?: { spec?: { required?: string[] } } };
  return schema.properties?.spec?.required ?? [];
}
