import type { Verdict } from "../change.ts";
import { clientName, operationId } from "./client-name.ts";
import { component } from "./component.ts";
import { header, mediaType, parameter, parameterWord, requestBody, response } from "./exchange.ts";
import { lifecycleWords } from "./lifecycle-words.ts";
import { openEnum } from "./open-enum.ts";
import { pagination } from "./pagination.ts";
import { reach } from "./reach.ts";
import { extensions, rest } from "./rest.ts";
import type { Rule, Subject } from "./rule.ts";
import { schemaField, schemaFields } from "./schema-fields.ts";
import { schemaDefault, schemaExtras, schemaLimit, schemaWay } from "./schema-limits.ts";
import { schemaMember, schemaPart } from "./schema-parts.ts";
import { schemaEnum, schemaRequired, schemaType } from "./schema-sets.ts";
import { schemePrefix, security, server } from "./security.ts";
import { text, textObjects } from "./text.ts";

/** Every rule by its name. The first that has something to say rates the change. */
export const rules: Readonly<Record<string, Rule>> = {
  text,
  "text-objects": textObjects,
  "lifecycle-words": lifecycleWords,
  "open-enum": openEnum,
  pagination,
  "scheme-prefix": schemePrefix,
  component,
  reach,
  "operation-id": operationId,
  "client-name": clientName,
  security,
  server,
  parameter,
  "parameter-word": parameterWord,
  "request-body": requestBody,
  "media-type": mediaType,
  response,
  header,
  "schema-type": schemaType,
  "schema-enum": schemaEnum,
  "schema-required": schemaRequired,
  "schema-limit": schemaLimit,
  "schema-extras": schemaExtras,
  "schema-default": schemaDefault,
  "schema-way": schemaWay,
  "schema-field": schemaField,
  "schema-fields": schemaFields,
  "schema-member": schemaMember,
  extensions,
  "schema-part": schemaPart,
  rest,
};

/** The verdict of the first rule that has one. */
export function judge(subject: Subject): Verdict {
  const { type, property = "" } = subject.change;
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.types && !rule.types.includes(type)) continue;
    if (rule.properties && !rule.properties.includes(property)) continue;
    const verdict = rule.judge(subject);
    if (verdict) return { ...verdict, rule: name };
  }
  throw new Error(`no rule judged ${subject.change.path}`);
}
