import type { Json, Parameter } from "../../../scripts/generate/document.ts";
import { bodiesOf, type Documented } from "../contract.ts";
import { type ContractRequest, placeOf } from "../requests/request.ts";
import type { BreakKind } from "./break.ts";
import { brokenValues } from "./broken-values.ts";

/** A request that is wrong in one way. */
export interface BrokenRequest {
  readonly kind: BreakKind;
  /** Where: `body /name`, `query limit`, `authorization`. */
  readonly at: string;
  /** Whether it is null that stands there now; absent where that cannot be. */
  readonly nulled?: boolean;
  readonly request: ContractRequest;
}

/** Every way to break a good request once. */
export function brokenRequests(request: ContractRequest): BrokenRequest[] {
  return [
    ...brokenAuth(request),
    ...request.one.located.parameters.flatMap((parameter) => brokenParameter(request, parameter)),
    ...brokenBody(request),
  ];
}

function brokenAuth(request: ContractRequest): BrokenRequest[] {
  const { authorization, ...rest } = request;
  if (authorization === undefined || isOpen(request.one)) return [];
  const [scheme = ""] = authorization.split(" ");
  const wrong = [`${scheme} invalid-key`, `${scheme} forbidden-key`, `Basic ${"a2V5OmtleQ=="}`, scheme];
  return [
    { kind: "bad auth", at: "authorization", request: rest },
    ...wrong.map(
      (word) =>
        ({ kind: "bad auth", at: "authorization", request: { ...rest, authorization: word } }) as const,
    ),
  ];
}

/** Whether an operation can be called without a key: it asks for none, or leaves it to the caller. */
function isOpen({ document, located }: Documented): boolean {
  const security = located.operation.security ?? document.security ?? [];
  return security.length === 0 || security.some((one) => Object.keys(one).length === 0);
}

/** What is written into a URL or a header is text: a break that only JSON can show is none there. */
function brokenParameter(request: ContractRequest, parameter: Parameter): BrokenRequest[] {
  const at = placeOf(parameter);
  const { [at]: value, ...others } = request.parameters;
  const { document, contract } = request.one;
  if (value === undefined || !parameter.schema) return [];
  const lacking: BrokenRequest[] =
    parameter.required && parameter.in !== "path"
      ? [{ kind: "missing required", at, request: { ...request, parameters: others } }]
      : [];
  const validate = contract.validatorOf(parameter.schema);
  const wrong = brokenValues(document, parameter.schema, value, validate)
    .filter((broken) => isWritable(broken.value, value))
    .filter(({ value: other }) => readings(other).every((reading) => !validate(reading)));
  return [
    ...lacking,
    ...wrong.map(({ kind, value: other }) => ({
      kind,
      at,
      request: { ...request, parameters: { ...others, [at]: other } },
    })),
  ];
}

/**
 * Whether a parameter can be written so: no object, no list in place of a single value, and nothing empty, which servers
 * take for a parameter that was not sent.
 */
function isWritable(value: Json, good: Json): boolean {
  if (value === "") return false;
  if (Array.isArray(value)) return Array.isArray(good) && value.length > 0;
  return typeof value !== "object" || value === null;
}

/** What a server may take the written form of a value for. */
function readings(value: Json): Json[] {
  const text = Array.isArray(value) ? value.map(String) : String(value);
  const numeric =
    typeof text === "string" && text.trim() !== "" && Number.isFinite(Number(text)) ? [Number(text)] : [];
  const truth = text === "true" || text === "false" ? [text === "true"] : [];
  const listed = typeof text === "string" ? [text.split(",")] : [];
  return [value, text, ...numeric, ...truth, ...listed];
}

function brokenBody(request: ContractRequest): BrokenRequest[] {
  const { one, mediaType, body, ...bare } = request;
  if (mediaType === undefined || body === undefined) return [];
  const whole = { ...bare, one };
  const broken: BrokenRequest[] = [];
  if (one.row.body?.required) broken.push({ kind: "no body", at: "body", request: whole });
  const text = JSON.stringify(body);
  broken.push({
    kind: "wrong content type",
    at: "content-type",
    request: { ...whole, mediaType: "application/x-unknown", text },
  });
  const schema = bodiesOf(one)[mediaType]?.schema;
  if (!mediaType.includes("json") || !schema) return broken;
  broken.push({
    kind: "malformed body",
    at: "body",
    request: { ...request, text: text.length > 2 ? text.slice(0, -1) : "{" },
  });
  for (const { kind, at, nulled, value } of brokenValues(
    one.document,
    schema,
    body,
    one.contract.validatorOf(schema),
  )) {
    // A body that may be left out may be null.
    if (value === null && !one.row.body?.required) continue;
    broken.push({ kind, at: `body ${at}`, nulled, request: { ...request, body: value } });
  }
  return broken;
}
