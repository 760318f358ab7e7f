import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { otelHooks, type Tracer } from "./otel.ts";
import { operationWith } from "./test-kit/operation.ts";
import { broken, json, stubFetch } from "./test-kit/stub-fetch.ts";

interface Recorded {
  name: string;
  attributes: Record<string, string | number>;
  status?: { code: number };
  ended: boolean;
}

function recorder(): { tracer: Tracer; spans: Recorded[] } {
  const spans: Recorded[] = [];
  const tracer: Tracer = {
    startSpan(name, { attributes }) {
      const span: Recorded = { name, attributes, ended: false };
      spans.push(span);
      return {
        setAttribute: (key, value) => Object.assign(attributes, { [key]: value }),
        setStatus: (status) => Object.assign(span, { status }),
        end: () => void Object.assign(span, { ended: true }),
      };
    },
  };
  return { tracer, spans };
}

test("each attempt is a span, with its waits and its end, and nothing secret", async () => {
  const { tracer, spans } = recorder();
  const { fetch } = stubFetch(broken("ECONNRESET"), json({}, 429, { "retry-after-ms": "2" }), json({}));
  let asked = 0;
  const hooks = otelHooks(tracer, {
    request() {
      asked += 1;
    },
  });
  const connection = createConnection({ apiKey: "hush", fetch, hooks, retry: { baseDelay: 0 } });
  await connection.send(operationWith(), { query: { token: "hush", limit: 2 } });
  expect(spans).toMatchObject([
    { name: "GET testThing", attributes: { "error.type": "ECONNRESET" }, status: { code: 2 } },
    { attributes: { "http.request.resend_count": 1, "http.response.status_code": 429, "error.type": "429" } },
    {
      attributes: { "http.request.resend_count": 2, "http.response.status_code": 200, "kubiya.waited_ms": 2 },
    },
  ]);
  expect(spans[2]).not.toHaveProperty("status");
  expect(spans[0]?.attributes).toMatchObject({
    "http.request.method": "GET",
    "server.address": "control-plane.kubiya.ai",
    "server.port": 443,
    "kubiya.operation": "testThing",
  });
  expect(spans.every((span) => span.ended)).toBe(true);
  expect(asked).toBe(3);
  expect(JSON.stringify(spans)).not.toContain("hush");
});

test("calls at the same time do not end each other's spans", async () => {
  const { tracer, spans } = recorder();
  const connection = createConnection({
    apiKey: "k",
    fetch: async () => Response.json({}),
    hooks: otelHooks(tracer),
  });
  await Promise.all(Array.from({ length: 5 }, () => connection.send(operationWith())));
  expect(spans.filter((span) => span.ended)).toHaveLength(5);
});
