import type { Api } from "./bundle.ts";
import { answersOf, linesOf } from "./client-row.ts";
import {
  type Answer,
  deref,
  isReference,
  type OpenApiDocument,
  type Parameter,
  type Schema,
} from "./document.ts";
import { camelCase, pascalCase, propertyKey } from "./names.ts";
import type { Reduced } from "./reduce.ts";

/** The TypeScript of one operation's parts. Names are those that `types.ts` of its API exports. */
export interface OperationTypes {
  readonly path: readonly {
    readonly name: string;
    readonly argument: string;
    readonly type: string;
    readonly description: string;
  }[];
  readonly query: { readonly type: string; readonly required: boolean } | undefined;
  readonly body: { readonly type: string; readonly required: boolean } | undefined;
  /** What a call resolves to; of a stream, its events. */
  readonly answer: string;
  /** What a list is of; undefined for other operations. */
  readonly item: string | undefined;
  readonly stream: boolean;
  /** Types that have to be declared for this operation: name → TypeScript. */
  readonly declared: ReadonlyMap<string, string>;
}

/** Puts a namespace before a type's name: `v1.` in the merged platform, nothing within an API. */
export type Qualify = (name: string) => string;

/** Works out the types of an operation. */
export function typesOf(one: Reduced, qualify: Qualify = (name) => name): OperationTypes {
  const { row, document, located } = one;
  const declared = new Map<string, string>();
  const declare = (suffix: string, text: string) => {
    const name = pascalCase(row.id) + suffix;
    declared.set(name, text);
    return qualify(name);
  };
  const stream = Object.values(answersOf(row, located)).includes("event-stream");
  const answers = Object.keys(row.answers).map((status) => answerType(one, status, qualify, declare));
  return {
    path: row.pathParameters.map((name) => pathParameter(document, located.parameters, name)),
    query: queryType(one, declare),
    body: bodyType(one, qualify, declare),
    answer: stream ? streamType(one, qualify, declare) : [...new Set(answers)].join(" | ") || "void",
    item: row.pagination && itemType(one, qualify),
    stream,
    declared,
  };
}

/** Declares a type of the operation's own and gives the name to refer to it by. */
type Declare = (suffix: string, text: string) => string;

function answerType(one: Reduced, status: string, qualify: Qualify, declare: Declare): string {
  const kind = one.row.answers[Number(status)];
  if (kind === "empty") return "void";
  if (kind === "text") return "string";
  if (kind === "binary") return "Uint8Array<ArrayBuffer>";
  const [mediaType, schema] = firstContent(one, status);
  const inline = `operations[${JSON.stringify(one.row.id)}]["responses"][${status}]["content"][${JSON.stringify(mediaType)}]`;
  return reference(schema, qualify) ?? declare("Answer", inline);
}

/** What a stream brings: events, lines, or either. */
function streamType(one: Reduced, qualify: Qualify, declare: Declare): string {
  const lines = linesOf(one.located);
  const types = [
    ...(Object.values(one.row.answers).includes("event-stream") ? [eventsType(one, qualify, declare)] : []),
    ...(lines ? [lineTypes[lines]] : []),
  ];
  return types.join(" | ");
}

const lineTypes = { json: "ServerEvent<MessageLine>", parts: "StreamPart" };

/** The events of a stream, told apart by their names where the schemas name them (`x-event`). */
function eventsType(one: Reduced, qualify: Qualify, declare: Declare): string {
  const status =
    Object.keys(one.row.answers).find((key) => one.row.answers[Number(key)] === "event-stream") ?? "200";
  const [, schema] = firstContent(one, status);
  const whole = schema && deref<Schema>(one.document, schema as Schema);
  const members = (whole?.anyOf ?? whole?.oneOf ?? []) as Schema[];
  const named = members.flatMap((member) => {
    const names = deref<Schema>(one.document, member)["x-event"];
    return Array.isArray(names) && isReference(member)
      ? [{ name: schemaName(member.$ref), events: literals({ enum: names }) }]
      : [];
  });
  if (named.length === 0) return `ServerEvent<${answerType(one, status, qualify, declare)}>`;
  return declare("Events", named.map(({ name, events }) => `\n  | ServerEvent<${name}, ${events}>`).join(""));
}

function firstContent({ document, located }: Reduced, status: string): [string, Schema | undefined] {
  const answer = deref<Answer>(document, located.operation.responses[status] as Answer);
  const [mediaType, content] = Object.entries(answer.content ?? {})[0] ?? ["application/json", {}];
  return [mediaType, content.schema];
}

/** The name of a schema that has one, or of what it is a list of. */
function reference(schema: Schema | undefined, qualify: Qualify): string | undefined {
  if (schema && isReference(schema)) return qualify(schemaName(schema.$ref));
  const items = schema?.type === "array" ? (schema.items as Schema | undefined) : undefined;
  return items && isReference(items) ? `${qualify(schemaName(items.$ref))}[]` : undefined;
}

function queryType({ row, document, located }: Reduced, declare: Declare): OperationTypes["query"] {
  const parameters = located.parameters.filter((one) => one.in === "query");
  if (parameters.length === 0) return undefined;
  const type = declare("Query", queryText(row.id, document, parameters));
  return { type, required: parameters.some((one) => one.required) };
}

function bodyType(
  { row, document, located }: Reduced,
  qualify: Qualify,
  declare: Declare,
): OperationTypes["body"] {
  const given = located.operation.requestBody;
  if (!given || !row.body) return undefined;
  const { mediaType, required } = row.body;
  if (!/[/+]json$/.test(mediaType)) return { type: otherBody(mediaType), required };
  const { content } = deref<Exclude<typeof given, { $ref: string }>>(document, given);
  const inline = `NonNullable<operations[${JSON.stringify(row.id)}]["requestBody"]>["content"][${JSON.stringify(mediaType)}]`;
  return { type: reference(content[mediaType]?.schema, qualify) ?? declare("Body", inline), required };
}

function itemType(one: Reduced, qualify: Qualify): string {
  const { row, document } = one;
  const status = Object.keys(row.answers)[0] ?? "200";
  const list = listSchema(document, firstContent(one, status)[1], row.pagination?.items);
  if (!list)
    throw new Error(
      `${row.id}: x-pagination names no list in its answer (items: ${row.pagination?.items ?? "none"})`,
    );
  const items = list.items as Schema | undefined;
  if (items && isReference(items)) return qualify(schemaName(items.$ref));
  return primitive(items) ?? "Record<string, unknown>";
}

/** Name of a schema in the API's `types.ts`. */
function schemaName(ref: string): string {
  return typeName(ref.slice(ref.lastIndexOf("/") + 1));
}

/** A component's name as an identifier. */
export function typeName(component: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(component) ? component : pascalCase(component);
}

/** The namespace under which the merged platform has an API's types: `v1`. */
export function generation(api: Api): string {
  return api.slice(api.lastIndexOf("-") + 1);
}

function pathParameter(document: OpenApiDocument, parameters: Parameter[], name: string) {
  const found = parameters.find((one) => one.in === "path" && one.name === name);
  const schema = found?.schema && deref<Schema>(document, found.schema as Schema);
  const argument = /[^A-Za-z0-9]/.test(name) ? camelCase(name) : name;
  return {
    name,
    argument,
    type: literals(schema) ?? primitive(schema) ?? "string",
    description: found?.description ?? "",
  };
}

/** Dates may be given as a Date. */
function queryText(id: string, document: OpenApiDocument, parameters: Parameter[]): string {
  const dates = parameters.filter((one) => {
    const schema = one.schema && deref<Schema>(document, one.schema as Schema);
    return /^date(-time)?$/.test(String(schema?.format));
  });
  const base = `Query<${JSON.stringify(id)}>`;
  if (dates.length === 0) return base;
  const lines = dates.map((one) => {
    const doc = one.description ? `  /** ${safe(one.description)} */\n` : "";
    return `${doc}  ${propertyKey(one.name)}${one.required ? ": string | Date" : "?: string | Date | undefined"};`;
  });
  return `Omit<${base}, ${dates.map((one) => JSON.stringify(one.name)).join(" | ")}> & {\n${lines.join("\n")}\n}`;
}

function otherBody(mediaType: string): string {
  if (mediaType === "multipart/form-data")
    return "FormData | Readonly<Record<string, string | number | boolean | Blob | readonly (string | Blob)[] | undefined>>";
  if (mediaType === "application/x-www-form-urlencoded")
    return "URLSearchParams | Readonly<Record<string, string>>";
  return "string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>";
}

/** The list within an answer: the answer itself, or the property at a dotted path; of alternatives the first that has it. */
function listSchema(
  document: OpenApiDocument,
  schema: Schema | undefined,
  path: string | undefined,
): Schema | undefined {
  if (!schema) return undefined;
  const here = deref<Schema>(document, schema as Schema);
  const parts = ["oneOf", "anyOf", "allOf"].flatMap((word) => (here[word] ?? []) as Schema[]);
  const within = parts.map((part) => listSchema(document, part, path)).find(Boolean);
  if (within) return within;
  if (path === undefined) return [here.type].flat().includes("array") ? here : undefined;
  const [key = "", ...rest] = path.split(".");
  const property = (here.properties as Record<string, Schema> | undefined)?.[key];
  return listSchema(document, property, rest.length ? rest.join(".") : undefined);
}

function literals(schema: Schema | undefined): string | undefined {
  const values = schema?.enum;
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(" | ") : undefined;
}

function primitive(schema: Schema | undefined): string | undefined {
  const type = schema?.type;
  if (type === "integer" || type === "number") return "number";
  return type === "string" || type === "boolean" ? type : undefined;
}

/** Text that may stand in a doc comment. */
export function safe(text: string): string {
  return text.replaceAll("*/", "*\\/").trim();
}
