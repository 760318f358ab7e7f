import { readFileSync } from "node:fs";
import { type Operation, operations } from "@kubiya-toolkit/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  type Answer,
  deref,
  type LocatedOperation,
  type OpenApiDocument,
  operationsOf,
} from "../../scripts/generate/document.ts";
import { root } from "../../scripts/generate/files.ts";

const documents = new Map<string, OpenApiDocument>();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

/** The bundle of an API, as published. */
function documentOf(api: string): OpenApiDocument {
  const known = documents.get(api);
  if (known) return known;
  const document: OpenApiDocument = JSON.parse(readFileSync(`${root}/spec/bundled/${api}.json`, "utf8"));
  documents.set(api, document);
  ajv.addSchema({ $id: `https://spec.test/${api}`, ...document });
  return document;
}

/** An operation of the table together with what its document says of it. */
export interface Documented {
  row: Operation;
  document: OpenApiDocument;
  located: LocatedOperation;
}

export const documented: readonly Documented[] = Object.values(operations).map((row) => {
  const document = documentOf(row.api);
  const located = operationsOf(document).find(({ operation }) => operation.operationId === row.id);
  if (!located) throw new Error(`${row.id} is in the table and in no document`);
  return { row, document, located };
});

/** Statuses that an operation documents. */
export function statusesOf({ located }: Documented): number[] {
  return Object.keys(located.operation.responses).map(Number).filter(Number.isInteger);
}

/** What a typed method is called with: path parameters, body and query as the document shows them. */
export function argumentsOf({ row, document, located }: Documented): unknown[] {
  const parameter = (name: string) =>
    located.parameters.find((p) => p.name === name)?.example ?? `some-${name}`;
  const query = located.parameters
    .filter((p) => p.in === "query" && p.required)
    .map((p) => [p.name, p.example]);
  return [
    ...row.pathParameters.map(parameter),
    ...(row.body ? [bodyExample(document, located)] : []),
    ...(row.query.length ? [Object.fromEntries(query)] : []),
  ];
}

function bodyExample(document: OpenApiDocument, { operation }: LocatedOperation): unknown {
  const body = operation.requestBody && deref(document, operation.requestBody);
  const [first] = Object.values(Object.values(body?.content ?? {})[0]?.examples ?? {});
  return first && (deref(document, first) as { value: unknown }).value;
}

/** Holds an answer against the schema of its status and media type; an empty list is agreement. */
export function disagreements(
  { row, document, located }: Documented,
  status: number,
  type: string,
  body: string,
): string[] {
  const answer = located.operation.responses[status];
  if (row.method === "HEAD") return body === "" ? [] : ["an answer to HEAD has no body"];
  if (!answer) return [`status ${status} is not documented`];
  const content = deref<Answer>(document, answer).content ?? {};
  const media = Object.keys(content).find((one) => type.startsWith(one));
  if (!media)
    return Object.keys(content).length === 0 && body === ""
      ? []
      : [`${type || "no content"} is not documented for ${status}`];
  if (!/[/+]json$/.test(media)) return [];
  const validate = validator(row.api, located, status, media);
  return validate(JSON.parse(body))
    ? []
    : (validate.errors ?? []).map((e) => `${e.instancePath || "/"} ${e.message}`);
}

function validator(
  api: string,
  { path, method, operation }: LocatedOperation,
  status: number,
  media: string,
): ValidateFunction {
  const answer = operation.responses[status] as Answer | { $ref: string };
  const at =
    "$ref" in answer
      ? answer.$ref
      : `#/${["paths", path, method.toLowerCase(), "responses", status].map(escaped).join("/")}`;
  const schema = `https://spec.test/${api}${at}/content/${escaped(media)}/schema`;
  return ajv.getSchema(encodeURI(schema)) ?? ajv.compile({ $ref: encodeURI(schema) });
}

function escaped(part: string | number): string {
  return String(part).replaceAll("~", "~0").replaceAll("/", "~1");
}
