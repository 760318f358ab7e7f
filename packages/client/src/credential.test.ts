import { afterEach, expect, test, vi } from "vitest";
import { createConnection } from "./connection.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";

afterEach(() => vi.unstubAllGlobals());

const post = operationWith({ method: "POST" });
const keys = (sent: readonly { readonly headers: Record<string, string> }[]) =>
  sent.map((one) => one.headers.authorization);

test("after a 401 another key is asked for once, also for a write, with retries off", async () => {
  const { fetch, sent } = stubFetch(json({}, 401), json({ ok: 1 }));
  const asked: boolean[] = [];
  const apiKey = ({ refresh }: { refresh: boolean }) => {
    asked.push(refresh);
    return refresh ? "new" : "old";
  };
  const connection = createConnection({ apiKey, fetch, retry: false });
  await expect(connection.send(post)).resolves.toEqual({ ok: 1 });
  expect(keys(sent)).toEqual(["Bearer old", "Bearer new"]);
  expect(asked).toEqual([false, true]);
});

test("the second refusal is final", async () => {
  const { fetch, sent } = stubFetch(json({}, 401));
  let count = 0;
  const connection = createConnection({ apiKey: () => `key-${++count}`, fetch });
  await expect(connection.send(post)).rejects.toMatchObject({ name: "AuthError", attempts: 2 });
  expect(sent).toHaveLength(2);
});

test.each([
  ["a key that does not change", () => "same"],
  ["a key that is no function", "same"],
])("%s is not sent twice", async (_, apiKey) => {
  const { fetch, sent } = stubFetch(json({}, 401));
  await expect(createConnection({ apiKey, fetch }).send(post)).rejects.toMatchObject({ name: "AuthError" });
  expect(sent).toHaveLength(1);
});

test("a browser is refused a key, unless it is meant to have it", () => {
  vi.stubGlobal("document", {});
  expect(() => createConnection({ apiKey: "hush" })).toThrow(
    expect.objectContaining({ name: "ConfigurationError", code: "key_in_browser" }),
  );
  expect(() => createConnection({ apiKey: () => "hush" })).toThrow("exposeKeyToBrowser");
  expect(() => createConnection({ apiKey: "hush", exposeKeyToBrowser: true })).not.toThrow();
});
