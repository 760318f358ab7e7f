import type { EventSourceMessage } from "eventsource-parser";
import { type Call, callError } from "./call.ts";
import { DecodeError, NetworkError } from "./error.ts";
import type { Exchange } from "./exchange.ts";
import { failureOf } from "./failure.ts";
import { createBare, createEvents, type Framing, largest } from "./framing.ts";
import { createLines } from "./lines.ts";

/** A line of server-sent events begins with one of these. */
const framed = /^\uFEFF?\s*(:|(data|event|id|retry)[:\r\n])/;

/** Characters after which it is certain whether a stream begins so. */
const enough = 8;

/**
 * The messages of an answer that was left as a stream, in linear time. A stream that ends within a message is a NetworkError, a message
 * beyond 16 million characters a DecodeError.
 */
export async function* messages(
  exchange: Exchange,
  call: Call,
  onRetry: (ms: number) => void,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  let framing: Framing | undefined;
  let held = "";
  for await (const { text, last } of texts(exchange, call)) {
    held += text;
    framing ??= framingOf(call, held, last, onRetry);
    if (!framing) continue;
    const ready = framing.take(held, last);
    held = "";
    if (framing.tooLarge) throw tooLong(call);
    if (framing.cut) throw truncated(call);
    yield* ready;
    if (framing.ended) return;
  }
}

/** How a stream is cut: for a few operations its beginning tells. Undefined as long as it does not. */
function framingOf(
  { operation }: Call,
  beginning: string,
  last: boolean,
  onRetry: (ms: number) => void,
): Framing | undefined {
  const { lines, quirks, textEvents } = operation;
  if (!lines && !quirks?.includes("unframed-stream")) return createEvents(onRetry);
  const seen = beginning.trimStart();
  if (seen.length < enough && !seen.includes("\n") && !last) return undefined;
  if (framed.test(beginning)) return createEvents(onRetry);
  return lines ? createLines(lines) : createBare(!textEvents);
}

function tooLong(call: Call): DecodeError {
  return callError(DecodeError, call, `an event has more than ${largest} characters`, {
    code: "event_too_large",
  });
}

function truncated(call: Call): NetworkError {
  const message = "the stream ended before its first event, or in the middle of one";
  return callError(NetworkError, call, message, { code: "stream_truncated" });
}

/** The pieces of the body as text, each within the limits of time. A trip of the guard ends the read, because it cancels the reader. */
async function* texts({ stream }: Exchange, call: Call) {
  if (!stream) return;
  const { guard, body } = stream;
  const decoder = new TextDecoder();
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  guard.signal.addEventListener("abort", cancel, { once: true });
  const failed = (cause?: unknown) => failureOf(cause, guard, call).error();
  try {
    for (let last = false; !last; ) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw failed(cause);
      });
      if (guard.trip) throw failed();
      last = done;
      yield { text: decoder.decode(value, { stream: !last }), last };
      guard.arm("idleTimeout");
    }
  } finally {
    guard.release(true);
    cancel();
  }
}
