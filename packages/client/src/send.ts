import createClient, { type Client, createFinalURL } from "openapi-fetch";
import { answerError } from "./answer-error.ts";
import { writeBody } from "./body.ts";
import type { Call } from "./call.ts";
import { callError } from "./call.ts";
import { carry } from "./carry.ts";
import type { Configuration } from "./configuration.ts";
import { InputError } from "./error.ts";
import type { Exchange } from "./exchange.ts";
import { writeHeaders } from "./headers.ts";
import type { Input, RequestOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";

/** Sends what an operation needs and brings a successful answer; any other is thrown as an ApiError. */
export async function send(
  call: Call,
  accept: string,
  input: Input,
  options: RequestOptions,
): Promise<Exchange> {
  call.request = written(call, accept, input, options);
  const exchange = await carry(call);
  if (exchange.response.ok) return exchange;
  throw answerError(exchange, call);
}

/** The input as it goes over the wire. An error names the call. */
function written(call: Call, accept: string, input: Input, options: RequestOptions) {
  const { operation, configuration } = call;
  try {
    const body = writeBody(operation, input.body);
    return {
      url: createFinalURL(operation.path, {
        baseUrl: configuration.baseUrl(operation.api),
        params: { path: {}, query: { ...input.query } },
        pathSerializer: (path) => fillPath(path, input.path),
        querySerializer: (query) => writeQuery(query, operation.query),
      }),
      headers: writeHeaders(
        { accept },
        configuration.headers,
        input.headers,
        options.headers,
        body?.contentType ? { "content-type": body.contentType } : undefined,
      ),
      body: body?.content,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw callError(InputError, call, error.message, { code: error.code, cause: error });
  }
}

/** openapi-fetch's client, typed by the paths of one API. */
export type RawClient<Paths extends object> = Client<Paths>;

/** openapi-fetch itself with our own `fetch` and serializers. */
export function rawClient<Paths extends object>(
  { headers }: Configuration,
  baseUrl: string,
  fetch: (request: Request) => Promise<Response>,
): RawClient<Paths> {
  return createClient<Paths>({
    baseUrl,
    headers,
    pathSerializer: (path, values) => fillPath(path, values as Input["path"]),
    querySerializer: (query) => writeQuery(query),
    fetch,
  });
}
