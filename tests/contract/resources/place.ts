import type { Json } from "../../../scripts/generate/document.ts";
import { isSchema } from "../values/forms.ts";
import type { Resource } from "./resource.ts";
import { filledPath, type Things } from "./things.ts";

/** Where it is made: below what is known, and under a name of ours where the path says the name. */
export function placeFor(
  things: Things,
  { create, itemParameter, named }: Resource,
  name: string,
): Readonly<Record<string, string>> | undefined {
  if (!named) return filledPath(create, things);
  const below = create.row.pathParameters.length > 1;
  if (below) return filledPath(create, things);
  return { [itemParameter]: name };
}

/** Whether it only joins what exists: the key of the item is in what is sent. */
export function isJoin({ itemParameter }: Resource, body: Json | undefined): boolean {
  return isSchema(body) && itemParameter in body && itemParameter !== "name";
}
