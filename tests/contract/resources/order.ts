import { deref, type Schema } from "../../../scripts/generate/document.ts";
import { bodiesOf, examplesOf } from "../contract.ts";
import { isSchema, listOf } from "../values/forms.ts";
import type { Resource } from "./resource.ts";
import { filledPath, isReference, nounNamed, type Things } from "./things.ts";

/** The next of the waiting resources: one that needs none of the others, or any when they need one another. */
export function nextOf(things: Things, waiting: readonly Resource[]): Resource | undefined {
  return waiting.find((one) => isReady(things, one, waiting)) ?? waiting[0];
}

/** Whether all that a resource must refer to is there, or will never be. */
function isReady(things: Things, resource: Resource, waiting: readonly Resource[]): boolean {
  const { create, itemParameter, named } = resource;
  const fills = filledPath(create, things, named ? itemParameter : undefined) !== undefined;
  const path = create.row.pathParameters.filter((name) => !(named && name === itemParameter));
  const missing = [...path, ...references(resource)].filter(
    (name) => things.idOf(nounNamed(name)) === undefined,
  );
  const coming = waiting.some(
    (other) => other !== resource && missing.some((name) => nounNamed(name) === other.noun),
  );
  return !coming && (fills || path.length === 0);
}

/** Fields of its body that refer to something else, and may not be left out. */
function references({ create }: Resource): string[] {
  const [media] = Object.values(bodiesOf(create));
  const [example] = examplesOf(create.document, media);
  const required = listOf(deref<Schema>(create.document, media?.schema ?? {}).required).map(String);
  if (!isSchema(example)) return [];
  return Object.entries(example).flatMap(([name, value]) =>
    isReference(name, value) && required.includes(name) ? [name] : [],
  );
}
