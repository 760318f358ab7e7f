import { events, isKubiyaError } from "@kubiya-toolkit/client";
import { operationWith } from "./operation-with.ts";
import { probe } from "./probe.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const bytewise = (text: string) => [...bytes(text)].map((byte) => new Uint8Array([byte]));

/** The pieces in which a stream arrives, by the rows of docs/client/behaviour.md. */
export const cutStreams: Readonly<Record<string, readonly (string | Uint8Array)[]>> = {
  "UTF-8 cut between bytes": bytewise("data: grüße 🎈\n\n"),
  "line ends LF": ["data: a\n\ndata: b\n\n"],
  "line ends CR LF": ["data: a\r\n\r\ndata: b\r\n\r\n"],
  "CR LF cut in the middle": ["event: x\r", "\ndata: a\r", "\n\r", "\n"],
  comments: [": hello\n\ndata: a\n: between\n\n"],
  "byte order mark": [bytes("\ufeffdata: a\n\n")],
  "data of several lines": ["data: a\ndata: b\n\n"],
  "white space around data": ["data:   a \n\n"],
  "line `data` alone": ["data\n\n"],
  "`event:` without data": ["event: x\n\ndata: a\n\n"],
  "last event not ended": ["data: a\n\ndata: b"],
  "last event ended by a bare CR": ["data: a\r\r"],
  "`id` and `retry`": ["id: 7\nretry: 100\ndata: a\n\n"],
};

/** The events as `name=data#id`, and how it ended if not well. */
export async function eventsOf(pieces: readonly (string | Uint8Array)[]): Promise<string> {
  const queue = pieces.map((piece) => (typeof piece === "string" ? bytes(piece) : piece));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = queue.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  const { connection } = probe([
    () => new Response(body, { headers: { "content-type": "text/event-stream" } }),
  ]);
  const operation = operationWith({ answers: { 200: "event-stream" }, textEvents: true });
  const seen: string[] = [];
  try {
    for await (const { event, data, id } of events(connection, operation))
      seen.push(`${event === "message" ? "" : `${event}=`}${JSON.stringify(data)}${id ? `#${id}` : ""}`);
  } catch (error) {
    seen.push(isKubiyaError(error) ? `${error.name} ${error.code}` : `not ours: ${error}`);
  }
  return seen.map((one) => `\`${one}\``).join(" ");
}
