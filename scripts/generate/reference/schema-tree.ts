import type { OpenApiDocument, Schema } from "../document.ts";
import { isSchemaRef, refName, schemaLink } from "./anchor.ts";
import { factsBeside } from "./facts-beside.ts";
import { Html, html } from "./html.ts";
import { inline } from "./prose.ts";
import { hasFields, resolved } from "./schema-resolve.ts";
import { childOf, isNull, isSchema, listOf, refOf, typeWords } from "./schema-words.ts";

const nothing = new Html("");
const words = {
  allOf: "All of these together:",
  oneOf: "Exactly one of these:",
  anyOf: "At least one of these:",
};

/**
 * What stands below a schema's type: its fields, those of its items, its alternatives. A `$ref` becomes a closed
 * <details> that page.js fills from the schema's own section when it is opened, so recursion costs nothing.
 */
export function treeOf(document: OpenApiDocument, schema: Schema): Html {
  const ref = refOf(schema);
  if (ref) return unfolding(document, ref);
  const inner = [childOf(schema, "items"), childOf(schema, "additionalProperties")].map((child) =>
    child ? treeOf(document, child) : nothing,
  );
  return html`${fields(document, schema)}${inner}${alternatives(document, schema)}`;
}

/** The tree of a body: a schema named at the top is laid open at once, one level deep. */
export function openTree(document: OpenApiDocument, schema: Schema): Html {
  return treeOf(document, refOf(schema) ? resolved(document, schema) : schema);
}

function unfolding(document: OpenApiDocument, ref: string): Html {
  const target = resolved(document, { $ref: ref });
  if (!isSchemaRef(ref)) return nothing;
  if (!hasFields(document, target)) return nothing;
  const name = refName(ref);
  return html`<details data-of="${name}"><summary>Fields of ${name}</summary><p>See ${schemaLink(name)}.</p></details>`;
}

/** Facts in small print, each apart. */
export function smallFacts(document: OpenApiDocument, schema: Schema): Html {
  return html`${factsBeside(document, schema).map((fact) => html` <small>${fact}</small>`)}`;
}

function fields(document: OpenApiDocument, schema: Schema): Html {
  const properties = Object.entries(childOf(schema, "properties") ?? {});
  if (!properties.length) return nothing;
  const required = new Set([schema.required ?? []].flat());
  const rows = properties.map(([name, property]) => {
    const of: Schema = isSchema(property) ? property : {};
    return html`
      <li><code>${name}</code> <i>${typeWords(of)}</i>${required.has(name) && html` <b>required</b>`}${smallFacts(document, of)}
      ${text(of)}${treeOf(document, of)}</li>`;
  });
  return html`<ul class="fields">${rows}</ul>`;
}

function text(schema: Schema): Html {
  const description = schema.description;
  return typeof description === "string" ? html`<p>${inline(description)}</p>` : nothing;
}

function alternatives(document: OpenApiDocument, schema: Schema): Html {
  const found = Object.entries(words).map(([keyword, heading]) => {
    const members = listOf(schema, keyword).filter((member) => !isNull(member));
    const [only, ...others] = members;
    if (!only) return nothing;
    if (!others.length) return treeOf(document, only);
    if (!members.some((member) => hasFields(document, resolved(document, member)))) return nothing;
    const items = members.map(
      (member) =>
        html`<li><i>${typeWords(member)}</i>${!refOf(member) && [smallFacts(document, member), text(member)]}${treeOf(document, member)}</li>`,
    );
    return html`<p class="word">${heading}</p><ul class="members">${items}</ul>`;
  });
  return html`${found}`;
}
