import { type Html, html } from "./html.ts";

/** Anchors are part of the published reference: people link to them, so they never change form. */
export const anchor = {
  tag: (name: string) => `tag-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
  schema: (name: string) => `schema-${name}`,
  response: (name: string) => `response-${name}`,
  quirk: (name: string) => `quirk-${name}`,
  changes: (api: string) => `changes-${api}`,
  webhook: (name: string) => `webhook-${name}`,
};

/** The last part of a `$ref`: the name of a component. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** Whether a `$ref` names a schema of the document's components, which have a section of their own. */
export function isSchemaRef(ref: string): boolean {
  return ref.startsWith("#/components/schemas/");
}

/** A schema's name as a link to its section. */
export function schemaLink(name: string): Html {
  return html`<a href="#${anchor.schema(name)}">${name}</a>`;
}
