import type { EventSourceMessage } from "eventsource-parser";
import type { Callable } from "./callable.ts";
import type { ServerEvent } from "./events.ts";
import { type Framing, largest } from "./framing.ts";

/** A part of a data stream, told apart by its name. A server may send parts that the types do not know; their name is their mark. */
export type StreamPart =
  | ServerEvent<string, "text">
  | ServerEvent<string, "reasoning">
  | ServerEvent<unknown, "data">
  | ServerEvent<unknown, "error">
  | ServerEvent<
      { readonly toolCallId: string; readonly toolName: string; readonly args: unknown },
      "tool_call"
    >
  | ServerEvent<{ readonly toolCallId: string; readonly result: unknown }, "tool_result">
  | ServerEvent<{ readonly finishReason?: string }, "step_finish">
  | ServerEvent<{ readonly finishReason?: string }, "finish">;

/** A message as it grows: each line repeats all that it says so far, so the last line of an id counts. */
export interface MessageLine {
  readonly id?: string;
  readonly type?: string;
  readonly message?: string;
  readonly done?: boolean;
  readonly status?: string;
  readonly session_id?: string;
}

/** What the marks of a data stream stand for. */
const marks: Readonly<Record<string, string>> = {
  0: "text",
  2: "data",
  3: "error",
  9: "tool_call",
  a: "tool_result",
  d: "finish",
  e: "step_finish",
  g: "reasoning",
};

/** Cuts text into lines, in linear time, and each into a message. A line of another form is passed over. */
export function createLines(form: Callable["lines"]): Framing {
  let open: string[] = [];
  let size = 0;
  const state = { tooLarge: false, cut: false, ended: false, take };
  const messageOf = form === "parts" ? partOf : lineOf;
  function take(text: string, last: boolean): EventSourceMessage[] {
    const [first = "", ...more] = text.split("\n");
    open.push(first);
    size += first.length;
    state.tooLarge ||= size > largest;
    if (!more.length && !last) return [];
    const lines = [open.join(""), ...more];
    const rest = lines.at(-1) ?? "";
    if (!last) lines.pop();
    open = [rest];
    size = rest.length;
    const messages = lines.flatMap((line) => messageOf(line.trim()));
    state.ended ||= messages.some(isEnd);
    // The last line has an end of its own only if it is whole; a data stream says when it is over.
    const [tail] = messageOf(rest.trim());
    state.cut = last && ((tail && parsed(tail.data) === undefined) || (form === "parts" && !state.ended));
    return messages;
  }
  return state;
}

function lineOf(data: string): EventSourceMessage[] {
  return data.startsWith("{") ? [{ event: "message", id: undefined, data }] : [];
}

function partOf(line: string): EventSourceMessage[] {
  const [, mark = "", data = ""] = /^(\w):(.+)$/.exec(line) ?? [];
  return mark ? [{ event: marks[mark] ?? mark, id: undefined, data }] : [];
}

/** Whether nothing follows: a part that ends the stream, or a message that is done. */
function isEnd({ event, data }: EventSourceMessage): boolean {
  if (event === "message") return Object(parsed(data)).done === true;
  return event === "finish" || event === "error";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
