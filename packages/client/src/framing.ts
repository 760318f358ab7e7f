import { createParser, type EventSourceMessage } from "eventsource-parser";

/** What cuts the text of a stream into messages, and notices what must not be. */
export interface Framing {
  /** The messages that this text completes. */
  take(text: string, last: boolean): EventSourceMessage[];
  /** A message has more characters than it may. */
  readonly tooLarge: boolean;
  /** The text ended in the middle of a message, or before it may. */
  readonly cut: boolean;
  /** Nothing is to follow. */
  readonly ended: boolean;
}

/** A server may end a stream by this instead of closing it. */
export const endMark = "[DONE]";

/** Characters that one message may have: what never ends must not fill the memory. */
export const largest = 16_777_216;

/** Server-sent events. */
export function createEvents(onRetry: (ms: number) => void): Framing {
  let ready: EventSourceMessage[] = [];
  let end = "";
  const state = { tooLarge: false, cut: false, ended: false, take };
  const parser = createParser({
    maxBufferSize: largest,
    onEvent: (event) => ready.push(event),
    onRetry,
    onError: ({ type }) => {
      state.tooLarge ||= type === "max-buffer-size-exceeded";
    },
  });
  function take(text: string, last: boolean): EventSourceMessage[] {
    ready = [];
    // An event that only this empty line completes was cut off.
    parser.feed(last ? `${text}\n\n` : text);
    end = text.at(-1) ?? end;
    state.cut = last && (ready.length ? ready.some(({ data }) => data !== endMark) : !/[\r\n]/.test(end));
    return ready;
  }
  return state;
}

/** Text without any framing: each piece is a message. */
export function createBare(asJson: boolean): Framing {
  const message = (text: string) => ({
    event: "text",
    id: undefined,
    data: asJson ? JSON.stringify(text) : text,
  });
  return {
    tooLarge: false,
    cut: false,
    ended: false,
    take: (text) => (text ? [message(text)] : []),
  };
}
