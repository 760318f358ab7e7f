import type { IncomingMessage, ServerResponse } from "node:http";

/** How a server, or the way to it, can fail. `undefined` in place of a function: nobody listens. */
export type Fault = ((request: IncomingMessage, response: ServerResponse, good: Good) => void) | undefined;

/** What a server in order would have answered. */
export interface Good {
  readonly type: string;
  readonly body: string;
}

const page = "<!doctype html><html><body><h1>Welcome to the gateway</h1></body></html>";

const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  (_, response) =>
    void response
      .writeHead(code, { "content-type": "application/json", ...headers })
      .end(JSON.stringify({ detail: `a failure with ${code}` }));

const body =
  (type: string, text: (good: Good) => string): Fault =>
  (_, response, good) =>
    void response.writeHead(200, { "content-type": type === "" ? good.type : type }).end(text(good));

/** Headers and half of the body, and then nothing more. */
function begun(response: ServerResponse, { type, body: whole }: Good): void {
  response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(whole) });
  response.write(whole.slice(0, whole.length / 2));
}

/** By the names of the rows in docs/client/faults.md. */
export const faults: Readonly<Record<string, Fault>> = {
  "connect refused": undefined,
  "reset before headers": (request) => request.socket.resetAndDestroy(),
  "reset mid-body": (request, response, good) => {
    begun(response, good);
    setTimeout(() => request.socket.resetAndDestroy(), 50);
  },
  "408": status(408),
  "429, `retry-after-ms: 1`": status(429, { "retry-after-ms": "1" }),
  "429, `retry-after: 3600`": status(429, { "retry-after": "3600" }),
  "429, no header": status(429),
  "500": status(500),
  "503": status(503),
  "slow headers": () => {},
  "slow body": (_, response, good) => begun(response, good),
  "HTML instead of JSON": body("text/html", () => page),
  "truncated JSON": (_, response, good) =>
    void response.writeHead(200, { "content-type": good.type }).end(good.body.trimEnd().slice(0, -9)),
  "empty body": body("", () => ""),
  "wrong content type": body("application/octet-stream", (good) => good.body),
};
