/** What a scripted server does with one request. Throwing is a connection that breaks. */
export type Reply = (request: {
  readonly url: URL;
  readonly signal: AbortSignal | undefined;
}) => Promise<Response>;

interface ReplyOptions {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with JSON; `undefined` is an empty answer. */
export function answer(value: unknown, { status = 200, headers = {} }: ReplyOptions = {}): Reply {
  const bare = value === undefined || [204, 205, 304].includes(status);
  return async () =>
    bare
      ? new Response(null, { status: value === undefined && status === 200 ? 204 : status, headers })
      : new Response(JSON.stringify(value), {
          status,
          headers: { "content-type": "application/json", ...headers },
        });
}

/**
 * Fails with a status. `retryAfter` is what the server asks to wait: seconds, or a Date, which is sent as an HTTP date; `detail` what it
 * says.
 */
export function failure(
  status: number,
  { retryAfter, detail = `scripted ${status}`, headers = {} }: FailureOptions = {},
): Reply {
  const wait = retryAfter instanceof Date ? retryAfter.toUTCString() : retryAfter?.toString();
  return answer({ detail }, { status, headers: { ...(wait && { "retry-after": wait }), ...headers } });
}

interface FailureOptions {
  readonly retryAfter?: number | Date;
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Breaks the connection before an answer. `ECONNREFUSED`: nobody was reached, so nothing can have been done. Default `ECONNRESET`. */
export function brokenConnection(code = "ECONNRESET"): Reply {
  return async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  };
}

/** Never answers. */
export function silence(): Reply {
  return () => new Promise(() => {});
}

/** Sends headers and the beginning of a body, and then nothing more. */
export function stalledBody(beginning = "{", contentType = "application/json"): Reply {
  return pieces([beginning], contentType, "stall");
}

/** An event as a stream carries it. */
export interface ScriptedEvent {
  readonly event?: string;
  readonly id?: string;
  readonly data: unknown;
}

/**
 * A stream of events. `cut`: how many characters of it arrive before the connection breaks, anywhere in an event; `stall`: the stream
 * stays open and silent. `size`: characters a piece, so that events and line ends come cut in two. Default: whole, and closed.
 */
export function eventStream(events: readonly ScriptedEvent[], how: StreamOptions = {}): Reply {
  return streamOf(events.map(written).join(""), "text/event-stream", how);
}

interface StreamOptions {
  /** Characters that arrive before the connection breaks. Default: all, and it does not break. */
  readonly cut?: number;
  /** Whether the stream stays open and silent behind its end. Default false. */
  readonly stall?: boolean;
  /** Characters a piece. Default 1024. */
  readonly size?: number;
}

/**
 * A stream of lines, as some operations of the Platform have it: text as it is (`'0:"Hello"'`), anything else as JSON. Cut, stalled and cut in
 * pieces as an `eventStream`.
 */
export function lineStream(lines: readonly unknown[], how: StreamOptions = {}): Reply {
  const text = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  return streamOf(text, "text/plain", how);
}

function streamOf(whole: string, type: string, { cut, stall = false, size = 1024 }: StreamOptions): Reply {
  const parts = whole.slice(0, cut).match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
  return pieces(parts, type, cut === undefined ? (stall ? "stall" : "close") : "break");
}

function written({ event, id, data }: ScriptedEvent): string {
  const head = `${event ? `event: ${event}\n` : ""}${id ? `id: ${id}\n` : ""}`;
  return `${head}data: ${JSON.stringify(data)}\n\n`;
}

function pieces(parts: readonly string[], type: string, end: "close" | "stall" | "break"): Reply {
  return async ({ signal }) => {
    const encoder = new TextEncoder();
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => signal?.addEventListener("abort", () => controller.error(signal.reason)),
      pull(controller) {
        const part = parts[at++];
        if (part !== undefined) controller.enqueue(encoder.encode(part));
        else if (end === "close") controller.close();
        else if (end === "break") controller.error(new TypeError("terminated"));
        else return new Promise(() => {});
        return undefined;
      },
    });
    return new Response(body, { headers: { "content-type": type } });
  };
}
