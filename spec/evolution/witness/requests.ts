import { isNode, nodeOf } from "../../rules/json.ts";
import type { SampleAnswer, SampleRequest } from "../change.ts";
import type { Call, ParameterSite, Site } from "../contract.ts";
import { below, follow } from "../pointer.ts";
import type { Focus } from "./sample.ts";
import { type Side, serversOf, signIns } from "./side.ts";

/** A request that the contract lets through, as bare as can be; what leads to the focus is in it. */
export function requestFor(side: Side, call: Call, focus?: Focus, site?: Site): SampleRequest {
  const carried = call.parameters.filter(
    (parameter) =>
      parameter.required ||
      (site?.kind === "parameter" && below(parameter.pointer, "schema") === site.schema),
  );
  const found = follow(side.document, below(call.pointer, "requestBody"));
  const content = nodeOf(nodeOf(found.value).content);
  const hasBody = nodeOf(found.value).required === true || site?.kind === "body";
  const [first] = Object.keys(content);
  const mediaType = site?.kind === "body" ? site.name : hasBody ? first : undefined;
  const body =
    mediaType === undefined
      ? {}
      : {
          mediaType,
          body: side.sample("request")(below(found.pointer, "content", mediaType, "schema"), focus),
        };
  return { ...frameOf(side, call), ...valuesOf(side, carried, focus), ...body };
}

function frameOf(
  side: Side,
  call: Call,
): Pick<SampleRequest, "operation" | "method" | "path" | "server" | "credentials"> {
  return {
    operation: call.id,
    method: call.method.toUpperCase(),
    path: call.path,
    server: serversOf(side, call)[0] ?? "",
    credentials: signIns(side.document, call.node)[0] ?? [],
  };
}

function valuesOf(side: Side, parameters: readonly ParameterSite[], focus?: Focus) {
  const within = (where: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === where)
        .map(({ name, pointer }) => [name, side.sample("request")(below(pointer, "schema"), focus)]),
    );
  return { pathParameters: within("path"), query: within("query"), headers: within("header") };
}

/** Requests that each make use of one thing more than the barest one: a parameter, the body, a sign-in, a server. */
export function requestsOf(side: Side, call: Call): SampleRequest[] {
  const bare = requestFor(side, call);
  const optional = call.parameters.filter(({ required }) => !required);
  const parameters = optional.map((parameter) => {
    const schema = below(parameter.pointer, "schema");
    const value = side.sample("request")(schema);
    const isList = Array.isArray(value);
    const two = side
      .edges("request")(schema)
      .find((one) => Array.isArray(one) && one.length === 2);
    const site: Site = { direction: "request", kind: "parameter", schema, name: parameter.name };
    return requestFor(side, call, isList && two ? { pointer: schema, value: two } : undefined, site);
  });
  const bodies = call.sites
    .filter(({ kind }) => kind === "body")
    .map((site) => requestFor(side, call, undefined, site));
  const signs = signIns(side.document, call.node).map((credentials) => ({ ...bare, credentials }));
  const servers = serversOf(side, call).map((server) => ({ ...bare, server }));
  const { mediaType: _type, body: _body, ...bodyless } = bare;
  return [bare, ...parameters, ...bodies, ...signs, ...servers, bodyless];
}

/** Answers that a contract may give to a call: one for each status and media type, with the headers it promises. */
export function answersOf(side: Side, call: Call, focus?: Focus, only?: Site): SampleAnswer[] {
  const places = call.webhook
    ? [{ status: "payload", at: below(call.pointer, "requestBody") }]
    : Object.keys(nodeOf(call.node.responses)).map((status) => ({
        status,
        at: below(call.pointer, "responses", status),
      }));
  return places.flatMap(({ status, at }) => {
    const { value, pointer } = follow(side.document, at);
    if (!isNode(value)) return [];
    const headers = Object.keys(nodeOf(value.headers)).filter(
      (name) => nodeOf(follow(side.document, below(pointer, "headers", name)).value).required === true,
    );
    const types = Object.keys(nodeOf(value.content));
    if (!types.length) return only ? [] : [{ status, headers }];
    return types.flatMap((mediaType) => {
      const schema = below(pointer, "content", mediaType, "schema");
      if (only && only.schema !== schema) return [];
      return [{ status, headers, mediaType, body: side.sample("answer")(schema, focus) }];
    });
  });
}
