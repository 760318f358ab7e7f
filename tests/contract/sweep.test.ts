import { createKubiya, isKubiyaError } from "@kubiya-toolkit/client";
import { createMock } from "@kubiya-toolkit/mock";
import { describe, expect, test } from "vitest";
import { argumentsOf, type Documented, disagreements, documented, statusesOf } from "./documented.ts";

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

async function call(one: Documented, status: number): Promise<unknown> {
  const answer = methodOf(one)(...argumentsOf(one), { headers: { prefer: `code=${status}` } });
  const streams =
    one.row.answers[status] === "event-stream" || Object.values(one.row.answers).includes("event-stream");
  if (!streams) return await answer;
  const events: unknown[] = [];
  for await (const event of answer as AsyncIterable<unknown>) events.push(event);
  return events;
}

describe.each(documented.map((one) => [one.row.id, one] as const))("%s", (_id, one) => {
  test.each(statusesOf(one))("answers %i as documented", async (status) => {
    wire.length = 0;
    const outcome = await call(one, status).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const last = wire.at(-1);
    expect(last?.status).toBe(status);
    expect(disagreements(one, status, last?.type ?? "", last?.body ?? "")).toEqual([]);
    if (status < 300) expect(outcome).toHaveProperty("value");
    else {
      const error = "error" in outcome ? outcome.error : undefined;
      expect(isKubiyaError(error) && error).toMatchObject({ status, operationId: one.row.id });
    }
  });
});
