import {
  bodyOperation,
  type Kind,
  keepsName,
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

/** Values for `${env:…}` in the manifests. */
export const exampleSecrets: Readonly<Record<string, string>> = { EXAMPLE_VALUE: "canary-example" };

/** A manifest of the kind from the example of its create call, and one for everything it must refer to. */
export function manifestsFor(kind: Kind, requiredOnly = false): JsonObject[] {
  const example = structuredClone(createExample(kind));
  const fields = [...manifestFields(kind).values()].sort(innermostFirst);
  const required = new Set([...requiredFields(kind), ...neededFields(kind, example)]);
  const spec: Record<string, Json> = {};
  const owner = ownerOf(kind);
  const others: JsonObject[] = owner ? [...owner.manifests] : [];
  for (const field of fields) {
    const value = exampleOf(field, example);
    if (value === undefined || value === null || (requiredOnly && !required.has(field.name))) continue;
    const named = field.loose ? [] : referred(kind, field);
    others.push(...named);
    const to = named.at(-1)?.metadata;
    spec[field.name] = to ? sameForm(value, (to as JsonObject).name ?? null) : value;
  }
  const unique = new Map(others.map((one) => [JSON.stringify([one.kind, one.metadata]), one]));
  const metadata = { name: owner?.name ?? ownName(kind, example) };
  return [...unique.values(), { apiVersion: kind.apiVersion, kind: kind.kind, metadata, spec }];
}

function ownName(kind: Kind, example: JsonObject): Json {
  if (kind.standing) return "organization";
  return (keepsName(kind) && example[kind.name]) || "round-trip";
}

/** What a standing object belongs to: the first kind that may own it. */
function ownerOf(kind: Kind): { name: string; manifests: JsonObject[] } | undefined {
  const [first] = Object.entries(kind.standing?.of ?? {});
  const other = first && kinds.find((one) => one.apiVersion === kind.apiVersion && one.kind === first[1]);
  if (!first || !other) return undefined;
  const manifests = manifestsFor(other, true);
  const metadata = manifests.at(-1)?.metadata as JsonObject | undefined;
  return { name: `${first[0]}/${metadata?.name}`, manifests };
}

/** The value of a field in the example; of one that is only meant by another field's value, if it has that. */
function exampleOf(field: ManifestField, example: Record<string, Json>): Json | undefined {
  if (field.inPath) return "parent";
  if (field.while && example[field.while.field] !== field.while.value) return undefined;
  const value = takeOut(example, field.apiName.split("."));
  return field.writeOnly && field.sensitive ? `\${env:${Object.keys(exampleSecrets)[0]}}` : value;
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
  const operation = operationOf(bodyOperation(kind));
  const one = documented.find(({ row }) => row.id === operation.id);
  const body = one && argumentsOf(one)[operation.pathParameters.length];
  return (body ?? {}) as Record<string, Json>;
}

/** Fields that are required as long as others are what the example has them be. */
function neededFields({ needs = [] }: Kind, example: JsonObject): string[] {
  const holds = ({ while: { field, is, byDefault } }: (typeof needs)[number]) =>
    example[field] === is || (byDefault === true && example[field] === undefined);
  return needs.filter(holds).flatMap(({ oneOf }) => oneOf);
}

function requiredFields(kind: Kind): string[] {
  const schema = manifestSchemaFor(kind) as { properties?: { spec?: { required?: string[] } } };
  return schema.properties?.spec?.required ?? [];
}
