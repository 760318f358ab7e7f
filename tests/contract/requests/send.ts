import type { Answered } from "../disagreements.ts";
import { type ContractRequest, wireOf } from "./request.ts";

/** Where requests go. */
export interface Server {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Base URL, without a slash at its end. */
  readonly baseUrl: string;
}

export interface Received extends Answered {
  /** Where the mock has its answer from; empty for a real server. */
  readonly source: string;
  readonly retryAfter: string;
  /** What the mock's example breaks in its own contract. */
  readonly violations: string;
}

/** An answer that takes longer than this, in milliseconds, is a hang. */
const patience = 10_000;

/** Sends a request and reads the answer; of a stream the first piece. Fails when none comes in time. */
export async function send(
  server: Server,
  request: ContractRequest,
  wait = patience,
  extra: Readonly<Record<string, string>> = {},
): Promise<Received> {
  const leaving = new AbortController();
  const late = new Error(`nothing came within ${wait} ms`);
  const timer: { id?: NodeJS.Timeout } = {};
  const deadline = new Promise<never>((_resolve, reject) => {
    timer.id = setTimeout(() => reject(late), wait);
  });
  try {
    return await Promise.race([deadline, exchange(server, request, leaving.signal, extra)]);
  } finally {
    clearTimeout(timer.id);
    leaving.abort(late);
  }
}

async function exchange(
  server: Server,
  request: ContractRequest,
  signal: AbortSignal,
  extra: Readonly<Record<string, string>>,
): Promise<Received> {
  const { method, target, headers, body } = wireOf(request);
  const response = await server.fetch(`${server.baseUrl}${target}`, {
    method,
    headers: { ...headers, ...extra },
    redirect: "manual",
    signal,
    ...(body === undefined ? {} : { body }),
  });
  const type = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    type,
    body: type.startsWith("text/event-stream") ? await beginningOf(response) : await response.text(),
    source: response.headers.get("x-mock-source") ?? "",
    violations: response.headers.get("x-mock-violations") ?? "",
    retryAfter: response.headers.get("retry-after") ?? "",
  };
}

async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}
