import { request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Exchange } from "./witness.ts";

/** Headers that are for one connection alone. */
const hops = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "host",
]);

/** Sends a request on and its answer back, each piece as it comes, and shows every piece to the witness. */
export function forward(
  base: URL,
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  stopping: AbortSignal,
): void {
  const path = base.pathname.replace(/\/$/, "") + (request.url ?? "/");
  const send = base.protocol === "https:" ? httpsRequest : httpRequest;
  const headers = { ...passedOn(request), host: base.host, "accept-encoding": "identity" };
  const { hostname, port } = base;
  const outgoing = send({ hostname, port, path, method: request.method, headers, signal: stopping });
  request.on("data", (chunk: Buffer) => exchange.sent(chunk));
  request.pipe(outgoing);
  outgoing.on("response", (answer) => {
    const status = answer.statusCode ?? 502;
    exchange.answered(status, answer.headers["content-type"] ?? "");
    response.writeHead(status, passedOn(answer));
    response.flushHeaders();
    answer.on("data", (chunk: Buffer) => exchange.received(chunk));
    answer.on("end", () => exchange.ended());
    answer.on("error", () => response.destroy());
    answer.pipe(response);
  });
  outgoing.on("error", (error) => {
    if (response.headersSent) response.destroy();
    else refuse(response, error);
  });
  response.on("close", () => {
    if (!response.writableFinished) outgoing.destroy();
  });
}

function passedOn({ headersDistinct }: IncomingMessage): Record<string, string[]> {
  const kept: Record<string, string[]> = {};
  for (const [name, values] of Object.entries(headersDistinct))
    if (values && !hops.has(name)) kept[name] = values;
  return kept;
}

function refuse(response: ServerResponse, error: Error): void {
  const message = `The target cannot be reached: ${error.message}`;
  response.writeHead(502, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { code: "bad_gateway", message }, detail: message }));
}
