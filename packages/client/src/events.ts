import { createParser, type EventSourceMessage } from "eventsource-parser";
import { eventError } from "./answer-error.ts";
import { type Call, callFacts, callName } from "./call.ts";
import type { Carried } from "./carry.ts";
import { DecodeError, KubiyaError, NetworkError } from "./error.ts";
import { type Failure, failureError, networkFailure } from "./failure.ts";
import { plainBeginning } from "./plain-beginning.ts";
import { eventFailure } from "./quirk.ts";

/** One event of a stream. */
export interface ServerEvent<Data = unknown, Name extends string = string> {
  /** Name of the event; `message` when the server gives none. A server may send names that the types do not know. */
  readonly event: Name;
  /** Id of the event, from which a stream can be resumed. */
  readonly id: string | undefined;
  /** The event's data, parsed from JSON; a string where the API's document says that it is text. */
  readonly data: Data;
}

/**
 * A running stream. Nothing is sent until the first event is asked for; leaving the loop closes the connection. It can be
 * read once.
 */
export type EventStream<Event extends ServerEvent = ServerEvent> = AsyncGenerator<Event, void, undefined>;

/** Some servers end a stream by this instead of closing it. */
const endMark = "[DONE]";

/** Reads the events of an answer that was left as a stream. A stream that ends within an event is a NetworkError. */
export async function* readEvents(carried: Carried, call: Call): EventStream {
  for await (const message of messages(carried, call)) {
    if (message.data === endMark) return;
    const event = eventOf(message, carried, call);
    const failure = eventFailure(call.quirks, event.event, event.data);
    if (failure) throw eventError(carried, call, failure, event.data);
    yield event;
  }
}

async function* messages(carried: Carried, call: Call): AsyncGenerator<EventSourceMessage, void, undefined> {
  const { stream, response } = carried.exchange;
  if (!stream) return;
  if (!response.headers.get("content-type")?.startsWith("text/event-stream"))
    throw await notAStream(carried, call);
  const ready: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => ready.push(event) });
  const decoder = new TextDecoder();
  const reader = stream.body.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  stream.guard.signal.addEventListener("abort", cancel, { once: true });
  let lastId: string | undefined;
  try {
    for (;;) {
      const piece = await nextPiece(reader, carried, call);
      parser.feed(piece ? decoder.decode(piece, { stream: true }) : atTheEnd(decoder));
      if (!piece && ready.some((message) => message.data !== endMark)) throw truncated(carried, call, lastId);
      for (const message of ready.splice(0)) {
        lastId = message.id ?? lastId;
        yield message;
      }
      if (!piece) return;
      stream.guard.rest(call.limits.idleTimeout);
    }
  } finally {
    stream.guard.release(true);
    cancel();
  }
}

/** An event that only this empty line completes was cut off. */
function atTheEnd(decoder: TextDecoder): string {
  return `${decoder.decode()}\n\n`;
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** The next bytes; undefined at the end. A trip of the guard ends the read, because it cancels the reader. */
async function nextPiece(reader: Reader, carried: Carried, call: Call): Promise<Uint8Array | undefined> {
  const { stream, url } = carried.exchange;
  const tripped = () =>
    stream?.guard.trip && ({ kind: "trip", trip: stream.guard.trip, sent: true } as const);
  const told = (failure: Failure) =>
    failureError(failure, callName(call), new URL(url).origin, factsOf(carried, call));
  try {
    const { done, value } = await reader.read();
    const failure = tripped();
    if (failure) throw told(failure);
    return done ? undefined : value;
  } catch (cause) {
    if (cause instanceof KubiyaError) throw cause;
    throw told(tripped() ?? networkFailure(cause, true));
  }
}

function eventOf(
  { event = "message", id, data }: EventSourceMessage,
  carried: Carried,
  call: Call,
): ServerEvent {
  if (call.textEvents) return { event, id, data };
  try {
    return { event, id, data: JSON.parse(data) };
  } catch (cause) {
    const message = `${callName(call)}: event ${event} carries no JSON, beginning: ${plainBeginning(data)}`;
    throw new DecodeError(message, { ...factsOf(carried, call), code: "bad_event", cause });
  }
}

async function notAStream({ exchange, history }: Carried, call: Call): Promise<DecodeError> {
  const { response, stream } = exchange;
  const text = await response.text().catch(() => "");
  stream?.guard.release(true);
  const type = response.headers.get("content-type") ?? "no content type";
  const message = `${callName(call)}: ${response.status} that is no stream of events (${type}), beginning: ${plainBeginning(text)}`;
  return new DecodeError(message, { ...factsOf({ exchange, history }, call), code: "bad_answer" });
}

function truncated(carried: Carried, call: Call, lastId: string | undefined): NetworkError {
  const after = lastId === undefined ? "" : ` after event ${lastId}`;
  const message = `${callName(call)}: the stream ended in the middle of an event${after}`;
  return new NetworkError(message, { ...factsOf(carried, call), code: "stream_truncated" });
}

/** Once a stream runs, a write has been taken on: what becomes of it cannot be told from a broken stream. */
function factsOf({ history }: Carried, call: Call) {
  return { ...callFacts(call, history), outcomeUnknown: call.writes };
}
