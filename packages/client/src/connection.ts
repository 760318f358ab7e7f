import { newCall } from "./call.ts";
import { answerKind, type Callable } from "./callable.ts";
import { type Configuration, configuration, limits } from "./configuration.ts";
import { decode } from "./decode.ts";
import type { Input, KubiyaOptions, RequestOptions } from "./options.ts";
import { pageOf } from "./page.ts";
import { Paged } from "./paged.ts";
import { send } from "./send.ts";

export { methods } from "./methods.ts";

/**
 * The client without the methods of the APIs: what sends an operation of the table in `@kubiya-toolkit/spec`. For programs
 * that have operations as data, and for those that want no more of the package than they use. Every way of calling throws
 * a KubiyaError: ConfigurationError, InputError, ApiError and its families, NetworkError, TimeoutError, AbortError, DecodeError.
 */
export interface Connection {
  /** Calls an operation and returns its answer: parsed JSON, text, a Uint8Array, or undefined when there is none. */
  send<Answer = unknown>(operation: Callable, input?: Input, options?: RequestOptions): Promise<Answer>;
  /** Calls a list operation. Nothing is sent until the list is awaited or looped over. */
  pages<Item = unknown>(operation: Callable, input?: Input, options?: RequestOptions): Paged<Item>;
  /** For the other parts of this package. */
  settled(): Configuration;
}

/** Makes a connection. Nothing is sent, and no key is needed, before the first call. Throws a ConfigurationError on bad options. */
export function createConnection(options: KubiyaOptions = {}): Connection {
  const settled = configuration(options);
  return {
    send: (operation, input = {}, own = {}) => answer(settled, operation, input, own) as Promise<never>,
    pages: (operation, input = {}, own = {}) => pages(settled, operation, input, own) as Paged<never>,
    settled: () => settled,
  };
}

/** Failures are JSON whatever a success is, so it is always among what is accepted. */
const accepted = "application/json, text/*;q=0.5, */*;q=0.1";

async function answer(
  settled: Configuration,
  operation: Callable,
  input: Input,
  options: RequestOptions,
  deadlineAt?: number,
): Promise<unknown> {
  const reading = answerKind(operation) === "binary" ? "bytes" : "text";
  const whole = limits(settled, options);
  const call = newCall(settled, operation, options, whole, () => reading, deadlineAt);
  return decode(await send(call, reading === "bytes" ? "*/*" : accepted, input, options), call);
}

function pages(
  settled: Configuration,
  operation: Callable,
  input: Input,
  options: RequestOptions,
): Paged<unknown> {
  let deadlineAt: number | undefined;
  return new Paged({
    operation,
    input,
    fetch: async (query) => {
      deadlineAt ??= Date.now() + limits(settled, options).deadline;
      return pageOf(
        operation,
        query,
        await answer(settled, operation, { ...input, query }, options, deadlineAt),
      );
    },
  });
}
