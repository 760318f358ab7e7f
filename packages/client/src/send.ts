import type { Operation } from "@kubiya-toolkit/spec";
import createClient, { type Client } from "openapi-fetch";
import { answerError } from "./answer-error.ts";
import { writeBody } from "./body.ts";
import { type Call, callName, type Reading } from "./call.ts";
import { type Carried, carry } from "./carry.ts";
import { type Configuration, limits } from "./configuration.ts";
import { InputError } from "./error.ts";
import type { Input, RequestOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";

type Api = Operation["api"];

/** openapi-fetch as it is used here: paths are filled and bodies written before it sees them. */
type PlainClient = { request(method: string, path: string, init: object): Promise<unknown> };

/** The call that an operation and its options make. Throws on bad limits. */
export function callOf(
  configuration: Configuration,
  operation: Operation,
  options: RequestOptions,
  reading: Reading,
): Call {
  const whole = limits(configuration, options);
  return {
    configuration,
    limits: whole,
    signal: options.signal,
    operationId: operation.id,
    method: operation.method,
    pathTemplate: operation.path,
    authPrefix: operation.auth[0],
    idempotent: operation.idempotent,
    writes: operation.method !== "GET" || !operation.idempotent,
    quirks: operation.quirks ?? [],
    reading,
    textEvents: operation.textEvents === true,
    deadlineAt: Date.now() + whole.deadline,
  };
}

/** Sends what an operation needs and brings a successful answer; any other is thrown as an ApiError. */
export async function send(
  call: Call,
  operation: Operation,
  input: Input,
  options: RequestOptions,
): Promise<Carried> {
  const { path, query, body } = written(operation, input);
  const { configuration } = call;
  let carried: Carried | undefined;
  const client: PlainClient = createClient({ baseUrl: configuration.baseUrl(operation.api) }) as never;
  await client.request(operation.method, path, {
    params: {},
    querySerializer: () => query,
    headers: {
      accept: accepted[call.reading],
      ...configuration.headers,
      ...input.headers,
      ...options.headers,
      "content-type": body?.contentType ?? null,
    },
    ...(body ? { body: body.content, bodySerializer: (content: unknown) => content } : {}),
    parseAs: "stream",
    fetch: async (request: Request) => {
      carried = await carry(await wireRequest(request), call);
      if (!carried.exchange.response.ok) throw answerError(carried, call);
      return carried.exchange.response;
    },
  });
  if (!carried) throw new InputError("nothing was sent", { code: "not_sent" });
  return carried;
}

/** The parts of the input as they are sent. An error names the call. */
function written(operation: Operation, input: Input) {
  try {
    return {
      path: fillPath(operation.path, input.path),
      query: writeQuery(input.query, operation.query),
      body: writeBody(operation, input.body),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { id: operationId, method, path: pathTemplate } = operation;
    const facts = { code: error.code, operationId, method, pathTemplate };
    throw new InputError(`${callName(facts)}: ${error.message}`, { ...facts, cause: error });
  }
}

/** openapi-fetch's client, typed by the paths of one API. */
export type RawClient<Paths extends object> = Client<Paths>;

/** openapi-fetch itself with our own `fetch` beneath it. */
export function rawClient<Paths extends object>(configuration: Configuration, api: Api): RawClient<Paths> {
  return createClient<Paths>({
    baseUrl: configuration.baseUrl(api),
    headers: configuration.headers,
    pathSerializer: (path, values) => fillPath(path, values as Input["path"]),
    querySerializer: (query) => writeQuery(query),
    fetch: (request) => rawFetch(configuration, api, request),
  });
}

async function rawFetch(configuration: Configuration, api: Api, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (/%7B[^/]*%7D/i.test(pathname))
    throw new InputError(`a path parameter of ${decodeURIComponent(pathname)} is missing`, {
      code: "bad_path_parameter",
    });
  const call: Call = {
    configuration,
    limits: configuration,
    signal: request.signal,
    operationId: undefined,
    method: request.method,
    pathTemplate: pathname,
    authPrefix: api === "control-plane" ? "Bearer" : "UserKey",
    idempotent: request.method === "GET",
    writes: request.method !== "GET",
    quirks: [],
    textEvents: false,
    reading: "bytes-unless-stream",
    deadlineAt: Date.now() + configuration.deadline,
  };
  const { exchange } = await carry(await wireRequest(request), call);
  const { status, statusText, headers } = exchange.response;
  if (exchange.stream) return exchange.response;
  const empty = [204, 205, 304].includes(status);
  return new Response(empty ? null : (exchange.bytes ?? exchange.text), { status, statusText, headers });
}

/** The bytes are taken out once, so that each attempt sends the same with a length, instead of a stream that can be read once. */
async function wireRequest(request: Request) {
  const body = request.method === "GET" ? undefined : await request.arrayBuffer();
  return {
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: body?.byteLength ? body : undefined,
  };
}

/** Failures are JSON whatever a success is, so it is always among what is accepted. */
const accepted: Readonly<Record<Reading, string>> = {
  text: "application/json, text/*;q=0.5, */*;q=0.1",
  bytes: "*/*",
  stream: "text/event-stream, application/json;q=0.5",
  "bytes-unless-stream": "*/*",
};
