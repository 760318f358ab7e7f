import { expect, test, vi } from "vitest";
import { createConnection } from "./connection.ts";
import { type Hooks, shownUrl } from "./hooks.ts";
import { operationWith } from "./test-kit/operation.ts";
import { broken, json, stubFetch } from "./test-kit/stub-fetch.ts";

test("hooks see every attempt, and no key", async () => {
  const seen: [string, object][] = [];
  const names = ["request", "response", "failure", "retry"] as const;
  const hooks = Object.fromEntries(names.map((name) => [name, (event: object) => seen.push([name, event])]));
  const { fetch } = stubFetch(
    broken("ECONNRESET"),
    json({}, 429, { "retry-after-ms": "2" }),
    json({}, 200, { "x-request-id": "r1" }),
  );
  await createConnection({ apiKey: "hush", fetch, hooks, retry: { baseDelay: 1 } }).send(operationWith(), {
    query: { token: "hush", q: "x", limit: 5 },
  });
  const common = {
    operationId: "testThing",
    method: "GET",
    url: "https://control-plane.kubiya.ai/api/v1/things?token=***&q=***&limit=5",
    call: expect.any(Number),
  };
  const answer = { ms: expect.any(Number), headers: expect.any(Object) };
  expect(seen).toEqual([
    ["request", { ...common, attempt: 1 }],
    ["failure", { ...common, attempt: 1, code: "ECONNRESET", ms: expect.any(Number) }],
    [
      "retry",
      { ...common, attempt: 1, reason: "ECONNRESET", wait: expect.any(Number), askedByServer: false },
    ],
    ["request", { ...common, attempt: 2 }],
    ["response", { ...common, ...answer, attempt: 2, status: 429, requestId: undefined }],
    ["retry", { ...common, attempt: 2, reason: "429", wait: 2, askedByServer: true }],
    ["request", { ...common, attempt: 3 }],
    ["response", { ...common, ...answer, attempt: 3, status: 200, requestId: "r1" }],
  ]);
  expect(JSON.stringify(seen)).not.toContain("hush");
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("hook");
    },
  ],
  ["rejects", () => Promise.reject(new Error("hook"))],
])("a hook that %s breaks nothing", async (_, hook) => {
  const called = vi.fn(hook);
  const hooks: Hooks = { request: called, response: called, failure: called, retry: called };
  const { fetch } = stubFetch(broken("ECONNRESET"), json({ ok: true }));
  const connection = createConnection({ apiKey: "k", fetch, hooks, retry: { baseDelay: 1 } });
  await expect(connection.send(operationWith())).resolves.toEqual({ ok: true });
  expect(called).toHaveBeenCalledTimes(5);
});

test.each([
  ["https://x/a?api_key=hush&b=1", "https://x/a?api_key=***&b=***"],
  ["https://x/a?limit=1&clientSecret=hush", "https://x/a?limit=1&clientSecret=***"],
  ["https://x/a?filter[token]=hush", "https://x/a?filter[token]=***"],
  ["https://x/a?q=token", "https://x/a?q=***"],
  ["https://x/tokens/1", "https://x/tokens/1"],
])("%s is shown as %s", (url, shown) => {
  expect(shownUrl(url)).toBe(shown);
});
