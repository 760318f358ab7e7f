import type { OpenApiDocument, Schema } from "../document.ts";
import { type Html, html } from "./html.ts";
import { factsOf } from "./schema-facts.ts";
import { hasFields, resolved } from "./schema-resolve.ts";
import { childOf, isNull, listOf } from "./schema-words.ts";

/**
 * What limits a value, to stand beside its type: its own facts, those of its items, and those behind a name or a lone
 * alternative, unless fields stand there, which are told below.
 */
export function factsBeside(document: OpenApiDocument, schema: Schema): Html[] {
  const target = plain(document, schema);
  const items = childOf(target, "items") ?? childOf(target, "additionalProperties");
  const each = items ? factsOf(plain(document, items)).map((fact) => html`each ${fact}`) : [];
  const lone = loneMember(target);
  return [...factsOf(target), ...each, ...(lone ? factsOf(plain(document, lone)) : [])];
}

function plain(document: OpenApiDocument, schema: Schema): Schema {
  const target = resolved(document, schema);
  return hasFields(document, target) ? schema : { ...target, ...schema };
}

function loneMember(schema: Schema): Schema | undefined {
  const members = [...listOf(schema, "oneOf"), ...listOf(schema, "anyOf")].filter(
    (member) => !isNull(member),
  );
  return members.length === 1 ? members[0] : undefined;
}
