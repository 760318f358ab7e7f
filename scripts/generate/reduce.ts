import { type Api, apis, type Bundles } from "./bundle.ts";
import {
  type Answer,
  deref,
  type LocatedOperation,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  operationsOf,
  type Schema,
} from "./document.ts";
import { camelCase, generationOf, methodName } from "./names.ts";
import type { AnswerKind, HttpMethod, Operation, Pagination, QueryParameter } from "./templates/operation.ts";

/** An operation as the printers see it: its row in the table, and where it came from. */
export interface Reduced {
  row: Operation;
  api: Api;
  document: OpenApiDocument;
  located: LocatedOperation;
}

/** Reduces the four documents to one flat list of operations, in the order of the documents. */
export function reduce(bundles: Bundles): Reduced[] {
  const all = apis.flatMap((api) =>
    operationsOf(bundles[api]).map((located) => ({ api, document: bundles[api], located })),
  );
  const names = methodNames(all.map(({ api, located }) => ({ api, located })));
  return all.map((one) => ({ ...one, row: rowOf(one.api, one.document, one.located, names) }));
}

/** Methods by operationId. Of two generations with one method, the preferred (else the lower) has the plain name. */
function methodNames(all: { api: Api; located: LocatedOperation }[]): Map<string, string> {
  const claims = new Map<string, LocatedOperation[]>();
  for (const { api, located } of all) {
    const { operationId: id, tags } = located.operation;
    const plain = (located.operation["x-method"] as string | undefined) ?? methodName(id, tags[0] ?? "");
    const key = `${api === "control-plane" ? api : "platform"} ${tags[0]} ${plain}`;
    claims.set(key, [...(claims.get(key) ?? []), located]);
  }
  const names = new Map<string, string>();
  for (const [key, claimants] of claims) {
    const plain = key.slice(key.lastIndexOf(" ") + 1);
    const [first, ...others] = claimants.sort(byPreference);
    if (first) names.set(first.operation.operationId, plain);
    for (const { operation } of others) {
      const generation = generationOf(operation.operationId);
      const name = `${plain}V${generation}`;
      if (
        !generation ||
        [...names].some(
          ([id, taken]) => taken === name && claimants.some((c) => c.operation.operationId === id),
        )
      )
        throw new Error(
          `${operation.operationId} and ${first?.operation.operationId} both give the method ${plain}; set x-method on one`,
        );
      names.set(operation.operationId, name);
    }
  }
  return names;
}

function byPreference(a: LocatedOperation, b: LocatedOperation): number {
  const preferred = (one: LocatedOperation) => (one.operation["x-preferred"] === true ? 0 : 1);
  return (
    preferred(a) - preferred(b) ||
    generationOf(a.operation.operationId) - generationOf(b.operation.operationId)
  );
}

function rowOf(
  api: Api,
  document: OpenApiDocument,
  { path, method, operation, parameters }: LocatedOperation,
  names: Map<string, string>,
): Operation {
  const body = operation.requestBody && deref(document, operation.requestBody);
  const mediaType = body && Object.keys(body.content)[0];
  const rateLimitClass = operation["x-rate-limit-class"] as string | undefined;
  const pagination = operation["x-pagination"] as Pagination | undefined;
  const quirks = operation["x-quirks"] as string[] | undefined;
  const tag = operation.tags[0] ?? "";
  return {
    id: operation.operationId,
    api,
    method: method as HttpMethod,
    path,
    tag,
    group: camelCase(tag),
    name: names.get(operation.operationId) ?? operation.operationId,
    summary: operation.summary,
    pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map((m) => m[1] ?? ""),
    query: parameters.filter((p) => p.in === "query").map(queryParameter),
    ...(body && mediaType ? { body: { mediaType, required: body.required === true } } : {}),
    answers: answersOf(document, operation.responses),
    ...(hasTextEvents(document, operation.responses) ? { textEvents: true as const } : {}),
    auth: authOf(document, operation.security ?? document.security ?? []),
    idempotent: operation["x-idempotent"] === true,
    stability: (operation["x-stability"] as Operation["stability"]) ?? "stable",
    ...(rateLimitClass ? { rateLimitClass } : {}),
    ...(pagination ? { pagination } : {}),
    ...(operation.deprecated ? { deprecated: true as const } : {}),
    ...(typeof operation["x-sunset"] === "string" ? { sunset: operation["x-sunset"] } : {}),
    ...(quirks ? { quirks } : {}),
  };
}

function queryParameter(p: {
  name: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
}): QueryParameter {
  return {
    name: p.name,
    ...(p.required ? { required: true as const } : {}),
    ...(p.style && p.style !== "form" ? { style: p.style as NonNullable<QueryParameter["style"]> } : {}),
    ...(p.explode === false ? { explode: false as const } : {}),
  };
}

function answersOf(
  document: OpenApiDocument,
  responses: Record<string, Answer | { $ref: string }>,
): Record<number, AnswerKind> {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return Object.fromEntries(
    successes.map(([status, answer]) => [status, answerKind(deref<Answer>(document, answer).content)]),
  );
}

/** Whether a stream's events are described as text: the schema under `text/event-stream` is that of one event's data. */
function hasTextEvents(document: OpenApiDocument, responses: OperationObject["responses"]): boolean {
  return Object.values(responses).some((answer) => {
    const schema = deref<Answer>(document, answer).content?.["text/event-stream"]?.schema;
    return schema !== undefined && deref<Schema>(document, schema).type === "string";
  });
}

/** What an answer carries, judged by its first media type. */
function answerKind(content: Record<string, MediaType> | undefined): AnswerKind {
  const type = Object.keys(content ?? {})[0];
  if (!type) return "empty";
  if (type === "text/event-stream") return "event-stream";
  if (/[/+]json$/.test(type)) return "json";
  return type.startsWith("text/") || /(yaml|javascript|x-sh)$/.test(type) ? "text" : "binary";
}

function authOf(document: OpenApiDocument, security: Record<string, string[]>[]): string[] {
  return security.flatMap((alternative) =>
    Object.keys(alternative).map((name) => {
      const scheme = document.components.securitySchemes?.[name];
      return String((scheme && deref(document, scheme)["x-scheme-prefix"]) ?? name);
    }),
  );
}
