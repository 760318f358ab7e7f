import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { isKubiyaError } from "./error.ts";
import type { KubiyaOptions } from "./options.ts";
import { operationWith } from "./test-kit/operation.ts";
import { broken, json, stubFetch } from "./test-kit/stub-fetch.ts";

const operation = operationWith({
  method: "PATCH",
  path: "/api/v1/things/{id}",
  idempotent: true,
  body: { mediaType: "application/json", required: true },
});
const failing = async (options: KubiyaOptions, ...answers: ReturnType<typeof json>[]) => {
  const { fetch } = stubFetch(...answers);
  const connection = createConnection({
    apiKey: "hush-key",
    fetch,
    retry: { baseDelay: 0, attempts: 2 },
    ...options,
  });
  const input = { path: { id: "hush-id" }, query: { q: "hush-query" }, body: { text: "hush-body" } };
  const error: unknown = await connection.send(operation, input).catch((thrown: unknown) => thrown);
  return isKubiyaError(error) ? error : expect.fail("it did not fail");
};

test("a report is what a ticket needs, and holds nothing that was sent", async () => {
  const headers = { "retry-after-ms": "3", "x-request-id": "r-1" };
  const error = await failing({}, json({ detail: "hush-key is not known" }, 503, headers));
  const lines = error.report().split("\n");
  expect(lines).toEqual([
    "ServerError: PATCH /api/v1/things/{id}: 503 server_error: *** is not known (request r-1)",
    "operation: testThing",
    "request: r-1",
    "attempts: 2, ended by attempts",
    "waits: retry-after 3 ms",
    "outcome: unknown",
    expect.stringMatching(/^retry: \d{4}-/),
    expect.stringMatching(/^runtime: Node/),
    'curl: curl -X PATCH "https://control-plane.kubiya.ai/api/v1/things/{id}" -H "Authorization: Bearer $KUBIYA_API_KEY"',
  ]);
  expect(error.report()).not.toContain("hush");
});

test("waits are told with their causes, and summed up", async () => {
  const error = await failing(
    { retry: { baseDelay: 0, attempts: 3 } },
    broken("ECONNRESET"),
    json({}, 503, { "retry-after-ms": "2" }),
  );
  expect(error.waits).toMatchObject([
    { cause: "backoff", ms: 0 },
    { cause: "retry-after", ms: 2 },
  ]);
  expect(error.waited).toBe(2);
});

test.each<[string, KubiyaOptions, ReturnType<typeof json>]>([
  ["kind", {}, json({}, 404)],
  ["attempts", {}, json({}, 503)],
  ["maxRetryAfter", {}, json({}, 503, { "retry-after": "3600" })],
  ["deadline", { deadline: 1000 }, json({}, 503, { "retry-after": "5" })],
  ["budget", { retry: { budget: 0 } }, json({}, 503)],
])("it says that it gave up because of %s", async (gaveUp, options, answer) => {
  await expect(failing(options, answer)).resolves.toMatchObject({ gaveUp });
});

test("an error that says when to come back has a time for it", async () => {
  const error = await failing({}, json({}, 429, { "retry-after": "3600" }));
  expect(error.retryAfter).toBe(3600);
  expect(error.retryAt?.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
  const never = await failing({}, json({}, 429, { "retry-after": "9".repeat(30) }));
  expect(never.retryAt).toBeInstanceOf(Date);
});
