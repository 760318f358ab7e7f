import { isNode, nodeOf } from "../../rules/json.ts";
import type { SampleAnswer, SampleRequest } from "../change.ts";
import type { Call, ParameterSite } from "../contract.ts";
import { below, follow } from "../pointer.ts";
import { type Side, serversOf, signIns } from "./side.ts";
import { written } from "./written.ts";

/** Why a request is refused, or an answer cannot be held. */
export interface Fault {
  readonly about:
    | "path"
    | "method"
    | "parameter"
    | "body"
    | "media-type"
    | "security"
    | "server"
    | "pagination"
    | "status"
    | "header"
    | "schema";
  readonly pointer?: string;
  readonly says: string;
}

/** What a contract has against a request that was made for the call `origin` of another contract. */
export function judgeRequest(side: Side, origin: Call, request: SampleRequest): Fault[] {
  const shape = (path: string) => path.replaceAll(/\{[^}]+\}/g, "{}");
  const onPath = side.calls.filter((call) => !call.webhook && shape(call.path) === shape(origin.path));
  if (!onPath.length) return [{ about: "path", says: `nothing is served at ${origin.path}` }];
  const call = onPath.find(({ method }) => method === origin.method);
  if (!call)
    return [{ about: "method", says: `${origin.method.toUpperCase()} is not served at ${origin.path}` }];
  return [
    ...serverFaults(side, call, request),
    ...signInFaults(side, call, request),
    ...parameterFaults(side, origin, call, request),
    ...bodyFaults(side, call, request),
    ...pagingFaults(origin, call, request),
  ];
}

function serverFaults(side: Side, call: Call, { server }: SampleRequest): Fault[] {
  const servers = serversOf(side, call);
  return servers.includes(server) || !server
    ? []
    : [{ about: "server", says: `the API is not at ${server} any more` }];
}

function signInFaults(side: Side, call: Call, { credentials }: SampleRequest): Fault[] {
  const accepted = signIns(side.document, call.node);
  if (accepted.some((needed) => needed.every((one) => credentials.includes(one)))) return [];
  const wanted = accepted.map((needed) => needed.join(" + ")).join(", or ");
  return [{ about: "security", says: `401: it has to be signed with ${wanted}` }];
}

function parameterFaults(side: Side, origin: Call, call: Call, request: SampleRequest): Fault[] {
  const sent: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    path: renamed(origin, call, request.pathParameters),
    query: request.query,
    header: request.headers,
  };
  const missing = call.parameters
    .filter((parameter) => parameter.required && sent[parameter.in]?.[parameter.name] === undefined)
    .map(
      ({ name, in: where, pointer }): Fault => ({
        about: "parameter",
        pointer,
        says: `the ${where} parameter ${name} is missing`,
      }),
    );
  const faults = Object.entries(sent).flatMap(([where, values]) =>
    Object.entries(values).flatMap(([name, value]) => {
      const parameter = call.parameters.find((one) => one.in === where && one.name === name);
      const before = origin.parameters.find((one) => one.in === where && one.name === name);
      return parameter
        ? valueFaults(side, parameter, before, value)
        : [
            {
              about: "parameter" as const,
              ...(before ? { pointer: before.pointer } : {}),
              says: `there is no ${where} parameter ${name} any more`,
            },
          ];
    }),
  );
  return [...missing, ...faults];
}

function valueFaults(
  side: Side,
  parameter: ParameterSite,
  before: ParameterSite | undefined,
  value: unknown,
): Fault[] {
  const { name, pointer, node } = parameter;
  if (parameter.in === "path" && value === "") return [{ about: "path", says: `${name} is empty` }];
  const [was, is] = [written(before?.node ?? node, value), written(node, value)];
  if (was !== is)
    return [{ about: "parameter", pointer, says: `${was} is not how ${name} is written any more, ${is} is` }];
  return schemaFaults(side, below(pointer, "schema"), value, `parameter ${name}`);
}

/** Values of path parameters under the names they have now: a path has places, not names. */
function renamed(
  origin: Call,
  call: Call,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = (path: string) => [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const now = names(call.path);
  return Object.fromEntries(names(origin.path).map((name, index) => [now[index] ?? name, values[name]]));
}

function bodyFaults(side: Side, call: Call, { body, mediaType }: SampleRequest): Fault[] {
  const found = follow(side.document, below(call.pointer, "requestBody"));
  if (mediaType === undefined)
    return nodeOf(found.value).required === true ? [{ about: "body", says: "the body is missing" }] : [];
  if (!isNode(found.value)) return [{ about: "body", says: "no body is taken any more" }];
  if (!(mediaType in nodeOf(found.value.content)))
    return [{ about: "media-type", says: `415: ${mediaType} is not taken any more` }];
  return schemaFaults(side, below(found.pointer, "content", mediaType, "schema"), body, "body");
}

function schemaFaults(side: Side, pointer: string, value: unknown, what: string): Fault[] {
  const faults = side.valid("request")(pointer, value) ?? [];
  return faults.map((fault) => ({ about: "schema", pointer: fault.pointer, says: `${what}: ${fault.says}` }));
}

/** A list walked by the parameters that the old contract named, where the new one names others. */
function pagingFaults(origin: Call, call: Call, { query }: SampleRequest): Fault[] {
  const [before, after] = [origin, call].map(({ node }) => nodeOf(node["x-pagination"]));
  return ["offset", "page", "cursor", "limit"].flatMap((role) => {
    const name = before?.[role];
    if (typeof name !== "string" || !(name in query) || after?.[role] === name) return [];
    return [{ about: "pagination" as const, says: `${name} does not say the ${role} of a list any more` }];
  });
}

/** What a contract has against an answer to one of its own calls. */
export function judgeAnswer(side: Side, call: Call, answer: SampleAnswer): Fault[] {
  const place = call.webhook
    ? follow(side.document, below(call.pointer, "requestBody"))
    : statusPlace(side, call, answer.status);
  if (!isNode(place?.value))
    return [{ about: "status", says: `the answer ${answer.status} was not described` }];
  const content = nodeOf(place.value.content);
  const headers = Object.keys(nodeOf(place.value.headers)).filter((name) => {
    const header = nodeOf(follow(side.document, below(place.pointer, "headers", name)).value);
    return header.required === true && !answer.headers.includes(name);
  });
  const missing = headers.map((name): Fault => ({ about: "header", says: `the header ${name} is missing` }));
  if (answer.mediaType === undefined)
    return [
      ...missing,
      ...(Object.keys(content).length ? [{ about: "media-type" as const, says: "the body is missing" }] : []),
    ];
  if (!(answer.mediaType in content))
    return [...missing, { about: "media-type", says: `${answer.mediaType} was not among what could come` }];
  const schema = below(place.pointer, "content", answer.mediaType, "schema");
  const faults = side.valid("answer")(schema, answer.body) ?? [];
  return [
    ...missing,
    ...faults.map(({ pointer, says }): Fault => ({ about: "schema", pointer, says: `the body: ${says}` })),
  ];
}

function statusPlace(side: Side, call: Call, status: string) {
  const responses = below(call.pointer, "responses");
  const known = Object.keys(nodeOf(call.node.responses));
  const name = [status, `${status.charAt(0)}XX`, "default"].find((one) => known.includes(one));
  return name === undefined ? undefined : follow(side.document, below(responses, name));
}
