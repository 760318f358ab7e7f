import { expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import { loadDocuments } from "../spec/load-documents.ts";
import { controlPlaneClient, createClient, platformClient } from "../testing/client.ts";

const cp = controlPlaneClient({ bodyLimit: 1000 });
const pf = createClient("api.kubiya.ai", "UserKey acme", {}, cp.mock);

test("an unknown path is 404 and a known one with another method 405, in the form of its API", async () => {
  expect(await cp("GET", "/api/v1/no-such-thing")).toMatchObject({
    status: 404,
    body: { detail: "Not Found" },
  });
  expect(await pf("GET", "/api/v1/no-such-thing")).toMatchObject({
    status: 404,
    body: { error: { code: "not_found" } },
  });
  const refused = await cp("PUT", "/api/v1/agents", {});
  expect(refused).toMatchObject({ status: 405, body: { detail: "Method Not Allowed" } });
  expect(refused.headers.get("allow")).toBe("GET, POST, HEAD, OPTIONS");
});

test("HEAD is GET without a body", async () => {
  const head = await cp("HEAD", "/api/v1/agents");
  expect(head).toMatchObject({ status: 200, text: "" });
  expect(head.headers.get("content-type")).toBe("application/json");
  expect((await cp("HEAD", "/api/v1/agents/00000000-0000-4000-8000-000000000000")).status).toBe(404);
});

test("malformed JSON is told, never waited for", async () => {
  const there = await cp("POST", "/api/v1/agents", '{"name":');
  expect(there.status).toBe(422);
  expect(there.body.detail).toEqual([
    {
      type: "json_invalid",
      loc: ["body", 8],
      msg: expect.any(String),
      input: {},
      ctx: { error: expect.any(String) },
    },
  ]);
  const here = await pf("POST", "/api/v1/agents", "[1,");
  expect(here).toMatchObject({ status: 400, body: { error: { code: "invalid_json" } } });
});

test("a body that is too large is 413, of another type 415, and one without a type is JSON", async () => {
  expect((await cp("POST", "/api/v1/agents", { name: "x".repeat(1000) })).status).toBe(413);
  expect((await cp("POST", "/api/v1/agents", "name=x", { "content-type": "text/plain" })).status).toBe(415);
  const bare = new Request("https://api.kubiya.ai/api/v1/agents", {
    method: "POST",
    headers: { authorization: "UserKey bare" },
    body: new Blob(['{"name":"untyped"}']),
  });
  expect(bare.headers.get("content-type")).toBeNull();
  expect((await cp.mock.fetch(bare)).status).toBe(200);
});

test("what Prism finds in a request is 422 entries there and 400 with details here", async () => {
  const there = await cp("POST", "/api/v1/environments", { name: "x", tags: "no list" });
  expect(there.status).toBe(422);
  expect(there.body.detail).toEqual([
    {
      type: "string_too_short",
      loc: ["body", "name"],
      msg: expect.any(String),
      input: "x",
      ctx: { min_length: 2 },
    },
    { type: "list_type", loc: ["body", "tags"], msg: expect.any(String), input: "no list" },
  ]);
  const query = await cp("GET", "/api/v1/agents?limit=x");
  expect(query.body.detail).toEqual([
    { type: "int_parsing", loc: ["query", "limit"], msg: expect.any(String), input: "x" },
  ]);
  const here = await pf("POST", "/api/v1/agents", { name: 5 });
  expect(here).toMatchObject({
    status: 400,
    body: { error: { details: { violations: [{ location: "body.name" }] } } },
  });
});

test("a missing field names itself and shows what it is missing from", async () => {
  const { body } = await cp("POST", "/api/v1/environments", {});
  expect(body.detail).toEqual([{ type: "missing", loc: ["body", "name"], msg: "Field required", input: {} }]);
  const empty = await cp("POST", "/api/v1/environments", "");
  expect(empty.body.detail).toEqual([{ type: "missing", loc: ["body"], msg: "Field required", input: null }]);
});

test("browsers are let in", async () => {
  const preflight = await cp("OPTIONS", "/api/v1/agents");
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-headers")).toContain("Authorization");
});

test("an operation without state answers its example and says so", async () => {
  const chart = await pf("GET", "/api/v3/runners/helmchart/east", undefined, { accept: "application/json" });
  expect(chart.status).toBe(200);
  expect(chart.headers.get("x-mock-source")).toBe("example");
  expect(chart.headers.get("x-mock-operation")).toBe("getRunnerHelmChartV3");
  expect(chart.headers.get("x-mock-violations")).toBeNull();
});

test("an answer of the state that breaks the contract is a loud 500 that names operation and place", async () => {
  const documents = structuredClone(loadDocuments(["control-plane"]));
  const properties = Object(documents["control-plane"]?.components?.schemas?.Environment).properties;
  properties.status = { type: "integer" };
  const client = createClient("control-plane.kubiya.ai", "Bearer acme", {}, createMock({ documents }));
  const { status, body } = await client("POST", "/api/v1/environments", { name: "prod" });
  expect(status).toBe(500);
  expect(body.detail).toContain("createEnvironment (POST /api/v1/environments)");
  expect(body.detail).toContain("/status: ");
});

test("the log holds method, path, operation and status, and nothing else", async () => {
  const client = platformClient();
  await client("GET", "/api/v1/agents?search=secret");
  await client("GET", "/nowhere");
  expect(client.mock.requests).toEqual([
    { method: "GET", path: "/api/v1/agents", operationId: "listAgentsV1", status: 200 },
    { method: "GET", path: "/nowhere", status: 404 },
  ]);
});
