import type { Operation } from "@kubiya-toolkit/spec";
import { type Configuration, configuration } from "./configuration.ts";
import { answerKind, decode } from "./decode.ts";
import { type EventStream, readEvents, type ServerEvent } from "./events.ts";
import type { Input, KubiyaOptions, RequestOptions } from "./options.ts";
import { pageOf } from "./page.ts";
import { Paged } from "./paged.ts";
import { type Raw, rawDoors } from "./raw.ts";
import { callOf, send } from "./send.ts";

/**
 * The client without the methods of the APIs: what sends an operation of the table in `@kubiya-toolkit/spec`. For programs
 * that have operations as data, and for those that want no more of the package than they use. Every way of calling throws
 * a KubiyaError: ConfigurationError, InputError, ApiError and its families, NetworkError, TimeoutError, AbortError, DecodeError.
 */
export interface Connection {
  /** Calls an operation and returns its answer: parsed JSON, text, a Uint8Array, or undefined when there is none. */
  send<Answer = unknown>(operation: Operation, input?: Input, options?: RequestOptions): Promise<Answer>;
  /** Calls a list operation. Nothing is sent until the list is awaited or looped over. */
  pages<Item = unknown>(operation: Operation, input?: Input, options?: RequestOptions): Paged<Item>;
  /** Opens a stream of events. Nothing is sent until the first event is asked for; `timeout` ends with the headers. */
  events<Event extends ServerEvent = ServerEvent>(
    operation: Operation,
    input?: Input,
    options?: RequestOptions,
  ): EventStream<Event>;
  /** openapi-fetch, typed by the paths of each API. */
  readonly raw: Raw;
}

/** Makes a connection. Nothing is sent, and no key is needed, before the first call. Throws a ConfigurationError on bad options. */
export function createConnection(options: KubiyaOptions = {}): Connection {
  const settled = configuration(options);
  return {
    send: (operation, input = {}, own = {}) => answer(settled, operation, input, own) as Promise<never>,
    pages: (operation, input = {}, own = {}) => pages(settled, operation, input, own) as Paged<never>,
    events: (operation, input = {}, own = {}) => events(settled, operation, input, own) as EventStream<never>,
    raw: rawDoors(settled),
  };
}

async function answer(
  settled: Configuration,
  operation: Operation,
  input: Input,
  options: RequestOptions,
): Promise<unknown> {
  const reading = answerKind(operation, 200) === "binary" ? "bytes" : "text";
  const call = callOf(settled, operation, options, reading);
  return decode(await send(call, operation, input, options), operation, call);
}

function pages(
  settled: Configuration,
  operation: Operation,
  input: Input,
  options: RequestOptions,
): Paged<unknown> {
  return new Paged({
    name: `${operation.method} ${operation.path}`,
    query: { ...input.query },
    fetch: async (query) =>
      pageOf(operation, query, await answer(settled, operation, { ...input, query }, options)),
  });
}

async function* events(
  settled: Configuration,
  operation: Operation,
  input: Input,
  options: RequestOptions,
): EventStream {
  const call = callOf(settled, operation, options, "stream");
  yield* readEvents(await send(call, operation, input, options), call);
}
