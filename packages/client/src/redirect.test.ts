import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { redirect } from "./redirect.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, stubFetch, text } from "./test-kit/stub-fetch.ts";

const from = "https://api.kubiya.ai/api/v1/agents";

test.each<[string, number, string | undefined, string, object | undefined]>([
  ["no redirect", 200, undefined, "GET", undefined],
  ["304", 304, undefined, "GET", undefined],
  ["same origin", 307, "/api/v1/agents/", "GET", new URL("https://api.kubiya.ai/api/v1/agents/")],
  ["same origin, 302", 302, "/x", "GET", new URL("https://api.kubiya.ai/x")],
  ["a write kept as it is", 308, "/x", "POST", new URL("https://api.kubiya.ai/x")],
  ["a write turned into a GET", 302, "/x", "POST", expect.stringContaining("into a GET")],
  ["another host", 307, "https://evil.example/x", "GET", expect.stringContaining("https://evil.example")],
  ["another port", 307, "https://api.kubiya.ai:444/x", "GET", expect.stringContaining("not sent")],
  ["no encryption", 301, "http://api.kubiya.ai/x", "GET", expect.stringContaining("not sent")],
  ["host without a scheme", 307, "//evil.example/x", "GET", expect.stringContaining("evil.example")],
  ["no address", 307, undefined, "GET", expect.stringContaining("no address")],
])("%s", (_, status, location, method, expected) => {
  const headers = new Headers(location === undefined ? {} : { location });
  expect(redirect({ status, headers }, from, method)).toEqual(expected);
});

test("browsers hide redirects, so they are refused", () => {
  const hidden = { status: 0, type: "opaqueredirect", headers: new Headers() };
  expect(redirect(hidden, from, "GET")).toContain("browser");
});

test("the key never reaches another origin", async () => {
  const { fetch, sent } = stubFetch(text("", 307, { location: "https://evil.example/" }), json({}));
  const call = createConnection({ apiKey: "k", fetch }).send(operationWith());
  await expect(call).rejects.toMatchObject({
    name: "ApiError",
    code: "redirect_refused",
    status: 307,
    detail: expect.stringContaining("evil.example"),
  });
  expect(sent).toHaveLength(1);
});

test("a redirect within the origin is followed with the key, and not for ever", async () => {
  const once = stubFetch(text("", 307, { location: "/api/v1/things/" }), json({ ok: true }));
  await expect(createConnection({ apiKey: "k", fetch: once.fetch }).send(operationWith())).resolves.toEqual({
    ok: true,
  });
  expect(once.sent[1]).toMatchObject({
    url: "https://control-plane.kubiya.ai/api/v1/things/",
    headers: { authorization: "Bearer k" },
  });
  const round = stubFetch(text("", 307, { location: "/api/v1/things" }));
  await expect(
    createConnection({ apiKey: "k", fetch: round.fetch }).send(operationWith()),
  ).rejects.toMatchObject({ code: "redirect_refused" });
  expect(round.sent).toHaveLength(4);
});
