import type { EventSourceMessage } from "eventsource-parser";
import { statusError } from "./answer-error.ts";
import { type Call, callError, newCall } from "./call.ts";
import type { Callable } from "./callable.ts";
import { limits } from "./configuration.ts";
import type { Connection } from "./connection.ts";
import { notDeclared } from "./decode.ts";
import { DecodeError, NetworkError } from "./error.ts";
import { messages } from "./event-stream.ts";
import { endMark } from "./framing.ts";
import type { Input, RequestOptions } from "./options.ts";
import { plainBeginning } from "./plain-beginning.ts";
import { eventFailure } from "./quirk.ts";
import { send } from "./send.ts";
import { sleep } from "./sleep.ts";
import { tell } from "./tell.ts";

export { createConnection } from "./connection.ts";
export type { MessageLine, StreamPart } from "./lines.ts";

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

const accepted = "text/event-stream, application/json;q=0.5";
const acceptedLines =
  "text/event-stream, application/x-ndjson;q=0.8, text/plain;q=0.7, application/json;q=0.5";

/**
 * Opens a stream of events. Nothing is sent until the first event is asked for; `timeout` ends with the headers. A stream that breaks
 * and whose operation can go on behind an event is opened again, at most `retry.attempts` times in a row without a new event.
 * Any other is a NetworkError, also where it ends within an event.
 */
export async function* events<Event extends ServerEvent = ServerEvent>(
  connection: Connection,
  operation: Callable,
  input: Input = {},
  options: RequestOptions = {},
): EventStream<Event> {
  const settled = connection.settled();
  const whole = limits(settled, options);
  const deadlineAt = Date.now() + whole.deadline;
  const state: State = { seen: new Set(), fruitless: 0, delay: whole.retry.baseDelay };
  for (;;) {
    const call = newCall(settled, operation, options, whole, () => "stream", deadlineAt);
    try {
      yield* fresh<Event>(opened(call, resumed(operation, input, state), options, state), state);
      return;
    } catch (error) {
      const resumable = operation.resumeBy && state.lastId !== undefined && error instanceof NetworkError;
      if (!resumable || ++state.fruitless >= whole.retry.attempts) throw error;
    }
    await pause(state, call);
  }
}

/** How far a stream has come. */
interface State {
  lastId?: string;
  /** Ids that were given out, for a server may begin a little before the place that it was asked for. */
  readonly seen: Set<string>;
  /** Connections in a row that brought nothing new. */
  fruitless: number;
  delay: number;
}

function resumed({ resumeBy }: Callable, input: Input, { lastId }: State): Input {
  return resumeBy && lastId !== undefined
    ? { ...input, query: { ...input.query, [resumeBy]: lastId } }
    : input;
}

async function* fresh<Event extends ServerEvent>(all: AsyncGenerator<ServerEvent>, state: State) {
  for await (const event of all) {
    if (event.id !== undefined) {
      if (state.seen.has(event.id)) continue;
      state.seen.add(event.id);
      state.lastId = event.id;
    }
    state.fruitless = 0;
    yield event as Event;
  }
}

async function* opened(call: Call, input: Input, options: RequestOptions, state: State) {
  const { lines } = call.operation;
  const headers = lines === "parts" ? { "x-vercel-ai-data-stream": "v1", ...input.headers } : input.headers;
  const exchange = await send(call, lines ? acceptedLines : accepted, { ...input, headers }, options);
  const { response, stream } = exchange;
  // As the standard has it: there is nothing more to come.
  if (response.status === 204) return;
  const type = response.headers.get("content-type") ?? "";
  if (
    !(lines ? /^(text\/(event-stream|plain)|application\/(x-)?ndjson)/ : /^text\/event-stream/).test(type)
  ) {
    stream?.guard.release();
    throw notDeclared(call, response, "stream of events", await response.text().catch(() => ""));
  }
  // Once a stream runs, a write has been taken on: what becomes of it cannot be told from a broken stream.
  call.outcomeUnknown = call.writes;
  for await (const message of messages(exchange, call, (ms) => (state.delay = ms))) {
    if (message.data === endMark) return;
    const event = eventOf(message, call);
    const failure = eventFailure(call.operation.quirks, event.event, event.data);
    if (failure)
      throw statusError(call, failure.status, { ...failure, body: event.data, quirk: "failure-in-200" });
    yield event;
  }
}

async function pause({ fruitless, delay }: State, call: Call): Promise<void> {
  const { limits, configuration, signal } = call;
  const ms = Math.min(limits.retry.maxDelay, delay * 2 ** (fruitless - 1)) * Math.random();
  const wait = { cause: "backoff", ms, until: Date.now() + ms } as const;
  tell(configuration.hooks.wait, call, wait);
  await sleep(ms, signal);
}

function eventOf({ event = "message", id, data }: EventSourceMessage, call: Call): ServerEvent {
  if (call.operation.textEvents) return { event, id, data };
  try {
    return { event, id, data: JSON.parse(data) };
  } catch (cause) {
    const message = `event ${event} carries no JSON, beginning: ${plainBeginning(data)}`;
    throw callError(DecodeError, call, message, { code: "bad_event", cause });
  }
}
