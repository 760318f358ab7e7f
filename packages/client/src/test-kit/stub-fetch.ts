import type { Fetch } from "../options.ts";

type Answer = () => Response | Promise<Response>;

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  readonly init: RequestInit;
}

/** A `fetch` that gives these answers in turn, the last one for ever, and keeps what it was sent. */
export function stubFetch(...answers: Answer[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const body = init.body === undefined ? undefined : await new Response(init.body).text();
    const headers = init.headers as Record<string, string>;
    sent.push({ url, method: String(init.method), headers, body, init });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (!answer) throw new Error("the stub has no answer");
    return answer();
  };
  return { fetch, sent };
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
}

/** An answer of any text. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Answer {
  return () => new Response(status === 204 ? null : body, { status, headers });
}

/** A failure as undici throws it. */
export function broken(code?: string): Answer {
  return () => {
    throw new TypeError("fetch failed", {
      cause: Object.assign(new Error("socket"), code === undefined ? {} : { code }),
    });
  };
}

/** An answer whose body comes in these pieces; `end: "break"` breaks the connection after them, `"hang"` never ends. */
export function pieces(
  list: (string | Uint8Array)[],
  end: "close" | "break" | "hang" = "close",
  type = "text/event-stream",
): Answer {
  return () => {
    const encoder = new TextEncoder();
    const queue = list.map((one) => (typeof one === "string" ? encoder.encode(one) : one));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = queue.shift();
        if (next) controller.enqueue(next);
        else if (end === "close") controller.close();
        else if (end === "break") controller.error(new TypeError("terminated"));
        else return new Promise(() => {});
      },
    });
    return new Response(body, { headers: { "content-type": type } });
  };
}
