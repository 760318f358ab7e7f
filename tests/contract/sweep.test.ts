import { createKubiya, isKubiyaError } from "@kubiya-toolkit/client";
import { createMock } from "@kubiya-toolkit/mock";
import { describe, expect, test, vi } from "vitest";
import { type Answer, deref } from "../../scripts/generate/document.ts";
import { type Documented, statusesOf } from "./contract.ts";
import { disagreementsOf } from "./disagreements.ts";
import { argumentsOf, documented } from "./documented.ts";
import { exampleRequest } from "./requests/example.ts";
import { type Server, send } from "./requests/send.ts";

// The first call of an operation compiles its schemas, beside many other tests.
vi.setConfig({ testTimeout: 60_000 });

interface Answered {
  status: number;
  type: string;
  body: string;
}

const mock = createMock();
const wire: Answered[] = [];

const kubiya = createKubiya({
  apiKey: "sweep",
  baseUrl: "http://mock.test",
  controlPlaneBaseUrl: "http://mock.test",
  retry: false,
  // The examples tell of limits that are nearly used up; a client that heeded them would wait for hours.
  limits: false,
  async fetch(url, init) {
    const response = await mock.fetch(new Request(url, init));
    const body = await response.clone().text();
    wire.push({ status: response.status, type: response.headers.get("content-type") ?? "", body });
    return response;
  },
});

type Method = (...args: unknown[]) => unknown;

/** The typed method of an operation, found by the names that the table gives it. */
function methodOf({ row }: Documented): Method {
  const side: object = row.api === "control-plane" ? kubiya.controlPlane : kubiya.platform;
  const group: unknown = Reflect.get(side, row.group);
  const method: unknown = typeof group === "object" && group ? Reflect.get(group, row.name) : undefined;
  if (typeof method !== "function") throw new Error(`there is no method ${row.group}.${row.name}`);
  return method.bind(group);
}

/** A stream is asked for when it is read; every other answer is waited for. */
function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return (
    typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer && !("then" in answer)
  );
}

async function call(one: Documented, status: number): Promise<unknown> {
  const answer = methodOf(one)(...argumentsOf(one), { headers: { prefer: `code=${status}` } });
  if (!isStream(answer)) return await answer;
  const events: unknown[] = [];
  for await (const event of answer) events.push(event);
  return events;
}

interface Asked {
  readonly status: number;
  readonly type: string;
  readonly example: string;
}

/** Every example of every media type of every documented status. */
function askedOf(one: Documented): Asked[] {
  return statusesOf(one).flatMap((status) => {
    const answer = one.located.operation.responses[status];
    const content = answer ? (deref<Answer>(one.document, answer).content ?? {}) : {};
    return Object.entries(content).flatMap(([type, { examples = {} }]) =>
      Object.keys(examples).map((example) => ({ status, type, example })),
    );
  });
}

describe.each(documented.map((one) => [one.row.id, one] as const))("%s", (_id, one) => {
  const family = one.row.api === "control-plane" ? "control-plane" : "platform";
  const server: Server = {
    fetch: (url, init) => mock.fetch(url, init),
    baseUrl: `http://mock.test/${family}`,
  };

  test.each(statusesOf(one))("answers %i as documented", async (status) => {
    wire.length = 0;
    const outcome = await call(one, status).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const last = wire.at(-1);
    expect(last?.status).toBe(status);
    expect(last && disagreementsOf(one, last)).toEqual([]);
    if (status < 300) expect(outcome).toHaveProperty("value");
    else {
      const error = "error" in outcome ? outcome.error : undefined;
      expect(isKubiyaError(error) && error).toMatchObject({ status, operationId: one.row.id });
    }
  });

  test("answers each media type and each example that is asked for", async () => {
    for (const { status, type, example } of askedOf(one)) {
      const prefer = `code=${status}, example=${example}`;
      const answer = await send(server, exampleRequest(one, "sweep"), 10_000, { prefer, accept: type });
      // The mock writes a failure on order as JSON, whatever was asked for.
      if (status >= 400 && !type.includes("json")) continue;
      const seen = [answer.status, answer.type.split(";")[0], answer.violations];
      expect(seen, prefer).toEqual([status, type.split(";")[0], ""]);
      expect(disagreementsOf(one, answer), prefer).toEqual([]);
    }
  });
});
