import { isObject, type Json, objectOf } from "../json.ts";
import { operationOf, type PrismRequest } from "../prism/operation.ts";
import type { Violation } from "../prism/violation.ts";
import { dereference } from "../spec/document.ts";
import type { Route } from "../spec/route.ts";
import { type FindingKind, type Findings, placed } from "./findings.ts";
import { undocumentedFields } from "./undocumented-fields.ts";

/** One answer as it was seen. `body` is absent when there was none or it was too large to look at. */
export interface SeenAnswer {
  readonly status: number;
  readonly type: string;
  readonly body?: Json;
}

type Sink = Pick<Findings, "add">;

/** Holds a request and its answer against the contract; the request alone when there is no answer to look at. */
export async function check(
  findings: Sink,
  route: Route,
  request: PrismRequest,
  answer: SeenAnswer,
  both: boolean,
): Promise<void> {
  const operation = await operationOf(route);
  const documented = responseOf(route, answer.status);
  let sent: readonly Violation[] = [];
  const type = answer.type.split(";")[0]?.trim() ?? "";
  const { violations } = await operation.check(request, (found) => {
    sent = found;
    const headers = answer.body === undefined ? {} : { "content-type": type };
    return { statusCode: answer.status, headers, body: answer.body };
  });
  if (both && answer.status < 400) report(findings, route, "request", answer.status, sent);
  if (both && route.bodyTypes.length > 0) fieldsOfRequest(findings, route, request, answer.status);
  if (documented === undefined) {
    const message = `Status ${answer.status} is not documented`;
    findings.add({ kind: "status", ...placed(route, "answer", answer.status), place: "", message });
    return;
  }
  if (answer.body === undefined) return;
  const content = objectOf(documented.content);
  const media = Object.keys(content).find((name) => name.split(";")[0]?.trim() === type);
  if (media === undefined) {
    const message = `${type || "No content type"} is not documented`;
    findings.add({ kind: "media type", ...placed(route, "answer", answer.status), place: "", message });
    return;
  }
  report(findings, route, "answer", answer.status, violations);
  for (const place of undocumentedFields(route.document, objectOf(content[media]).schema, answer.body))
    unknownField(findings, route, "answer", answer.status, place);
}

function fieldsOfRequest(findings: Sink, route: Route, request: PrismRequest, status: number): void {
  if (!isObject(request.body)) return;
  const body = objectOf(dereference(route.document, operationIn(route).requestBody));
  const schema = objectOf(objectOf(body.content)["application/json"]).schema;
  for (const place of undocumentedFields(route.document, schema, request.body))
    unknownField(findings, route, "request", status, place);
}

function unknownField(
  findings: Sink,
  route: Route,
  side: "request" | "answer",
  status: number,
  place: string,
): void {
  const message = "The contract does not name this field";
  findings.add({ kind: "field", ...placed(route, side, side === "request" ? 0 : status), place, message });
}

function operationIn(route: Route) {
  return objectOf(route.document.paths[route.path]?.[route.method.toLowerCase()]);
}

/** What the contract says of a status: by itself, by its hundred, or by default. */
function responseOf(route: Route, status: number) {
  const responses = objectOf(operationIn(route).responses);
  const found = responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
  const response = dereference(route.document, found);
  return isObject(response) ? response : undefined;
}

/** What only sums up other violations. */
const summaries = new Set(["anyOf", "oneOf", "not", "if"]);

function report(
  findings: Sink,
  route: Route,
  side: "request" | "answer",
  status: number,
  violations: readonly Violation[],
): void {
  const telling = violations.filter((one) => !summaries.has(one.keyword));
  for (const violation of telling.length > 0 ? telling : violations) {
    const place = violation.path.map((part) => `/${/^\d+$/.test(part) ? "*" : part}`).join("");
    const own = { ...placed(route, side, side === "request" ? 0 : status), place };
    findings.add({ kind: kindOf(violation), ...own, message: violation.message });
  }
}

function kindOf({ keyword }: Violation): FindingKind {
  if (keyword === "required") return "missing";
  if (keyword === "type") return "type";
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return "field";
  return "value";
}
