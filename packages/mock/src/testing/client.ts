import type { Clock } from "../clock.ts";
import { createMock, type Mock, type MockOptions } from "../create-mock.ts";

/** What a test sees of an answer. Bodies are read as whatever the test expects of them. */
interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects by its assertions
  readonly body: any;
}

export interface TestClient {
  readonly mock: Mock;
  (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Seen>;
}

/** Calls a fresh mock under a host name and with the key of one organisation. */
export function createClient(
  host: string,
  authorization: string,
  options: MockOptions = {},
  mock = createMock(options),
): TestClient {
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await mock.fetch(`https://${host}${path}`, {
      method,
      headers: { authorization, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get("content-type")?.includes("json");
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: json && text !== "" ? JSON.parse(text) : undefined,
    };
  };
  return Object.assign(call, { mock });
}

export function controlPlaneClient(options: MockOptions = {}): TestClient {
  return createClient("control-plane.kubiya.ai", "Bearer acme", options);
}

export function platformClient(options: MockOptions = {}): TestClient {
  return createClient("api.kubiya.ai", "UserKey acme", options);
}

/** A clock that stands still until it is told to go on; sleeping moves it. */
export function createTestClock(
  start = Date.UTC(2026, 10, 20),
): Clock & { advance(milliseconds: number): void; slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      now += milliseconds;
    },
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
