import { afterEach, expect, test, vi } from "vitest";
import { createConnection } from "./connection.ts";
import { formOf } from "./form.ts";
import type { KubiyaOptions } from "./options.ts";
import { operationWith } from "./test-kit/operation.ts";
import { broken, json, stubFetch, text } from "./test-kit/stub-fetch.ts";

const get = operationWith();
const post = operationWith({
  method: "POST",
  body: { mediaType: "application/json", required: true },
  answers: { 201: "json" },
});
const patch = operationWith({ ...post, method: "PATCH", idempotent: true });
const fast = { apiKey: "key-1", retry: { baseDelay: 1 } } satisfies KubiyaOptions;

/** The error a promise ends in. */
const failing = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error,
  );

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("sends what the operation says and gives the parsed answer", async () => {
  const { fetch, sent } = stubFetch(json({ id: "1" }, 201));
  const operation = operationWith({
    ...post,
    path: "/api/v1/teams/{team_id}/agents",
    pathParameters: ["team_id"],
  });
  const input = { path: { team_id: "a/b" }, query: { x: 1 }, body: { name: "ü" }, headers: { "x-one": "1" } };
  const connection = createConnection({ ...fast, fetch, headers: { "x-all": "a" } });
  await expect(connection.send(operation, input, { headers: { "x-two": "2" } })).resolves.toEqual({
    id: "1",
  });
  expect(sent[0]).toMatchObject({
    url: "https://control-plane.kubiya.ai/api/v1/teams/a%2Fb/agents?x=1",
    method: "POST",
    body: '{"name":"ü"}',
    headers: {
      authorization: "Bearer key-1",
      "content-type": "application/json",
      "x-all": "a",
      "x-one": "1",
      "x-two": "2",
    },
    init: { redirect: "manual" },
  });
});

test("a request without a body has no content type", async () => {
  const { fetch, sent } = stubFetch(json({}));
  await createConnection({ ...fast, fetch }).send(get);
  expect(sent[0]?.headers).not.toHaveProperty("content-type");
  expect(sent[0]?.init).not.toHaveProperty("body");
});

test("a form is left to fetch, which sets its boundary, at every attempt", async () => {
  const { fetch, sent } = stubFetch(json({}, 429, { "retry-after-ms": "1" }), json({}));
  const upload = operationWith({
    method: "POST",
    body: { mediaType: "multipart/form-data", required: true },
  });
  await createConnection({ ...fast, fetch }).send(upload, { body: formOf({ file: new Blob(["content"]) }) });
  expect(sent).toHaveLength(2);
  for (const one of sent) {
    expect(one.headers).not.toHaveProperty("content-type");
    expect(one.init.body).toBeInstanceOf(FormData);
    expect(one.body).toContain("content");
  }
});

test.each<[string, Partial<Parameters<typeof operationWith>[0]>, string, string | undefined]>([
  ["the Control Plane", {}, "https://control-plane.kubiya.ai/api/v1/things", "Bearer key-1"],
  [
    "the Platform",
    { api: "platform-v1", auth: ["UserKey", "Bearer"] },
    "https://api.kubiya.ai/api/v1/things",
    "UserKey key-1",
  ],
  ["open operations", { auth: [] }, "https://control-plane.kubiya.ai/api/v1/things", undefined],
])("address and key of %s", async (_, given, url, authorization) => {
  const { fetch, sent } = stubFetch(json({}));
  await createConnection({ ...fast, fetch }).send(operationWith(given));
  expect(sent[0]?.url).toBe(url);
  expect(sent[0]?.headers.authorization).toBe(authorization);
});

test("key and addresses come from the environment", async () => {
  vi.stubEnv("KUBIYA_API_KEY", " from-env\n");
  vi.stubEnv("KUBIYA_CONTROL_PLANE_BASE_URL", "http://127.0.0.1:9/api/v1/");
  const { fetch, sent } = stubFetch(json({}));
  await createConnection({ fetch }).send(get);
  expect(sent[0]).toMatchObject({
    url: "http://127.0.0.1:9/api/v1/things",
    headers: { authorization: "Bearer from-env" },
  });
});

test.each([
  [undefined, "missing_api_key"],
  ["", "missing_api_key"],
  ["Bearer hush", "bad_api_key"],
  ["hush\nhush", "bad_api_key"],
  ["hüsh", "bad_api_key"],
  [() => Promise.reject(new Error("vault")), "api_key_provider_failed"],
])("without a usable key nothing is sent (%#)", async (apiKey, code) => {
  vi.stubEnv("KUBIYA_API_KEY", "");
  const { fetch, sent } = stubFetch(json({}));
  const error = await failing(createConnection({ fetch, apiKey }).send(get));
  expect(error).toMatchObject({ name: "ConfigurationError", code, attempts: 0 });
  expect(String(error)).not.toMatch(/h.sh/);
  expect(sent).toHaveLength(0);
});

test("a word before the key is named as the mistake", async () => {
  const call = createConnection({ apiKey: "UserKey hush" }).send(get);
  await expect(call).rejects.toThrow("give the key alone");
});

test("a body of another type is sent as what it is", async () => {
  const { fetch, sent } = stubFetch(json({}));
  const yaml = operationWith({ method: "POST", body: { mediaType: "application/yaml", required: true } });
  await createConnection({ ...fast, fetch }).send(yaml, { body: "a: 1" });
  expect(sent[0]).toMatchObject({ body: "a: 1", headers: { "content-type": "application/yaml" } });
});

test("a function that gives the key is asked before each attempt", async () => {
  const { fetch, sent } = stubFetch(json({}, 503), json({}));
  let asked = 0;
  await createConnection({ ...fast, fetch, apiKey: async () => `key-${++asked}` }).send(get);
  expect(sent.map((one) => one.headers.authorization)).toEqual(["Bearer key-1", "Bearer key-2"]);
});

test("the global fetch is looked up when it is needed", async () => {
  const connection = createConnection(fast);
  const { fetch } = stubFetch(json({ late: true }));
  vi.stubGlobal("fetch", fetch);
  await expect(connection.send(get)).resolves.toEqual({ late: true });
});

test.each<[string, ReturnType<typeof json>, Partial<Parameters<typeof operationWith>[0]>, unknown]>([
  ["JSON", json([1]), {}, [1]],
  ["JSON null", json(null), {}, null],
  ["nothing on 204", text("", 204), { answers: { 204: "empty" } }, undefined],
  ["nothing on a 204 that is not declared", text("", 204), {}, undefined],
  ["an empty 200 where nothing is declared", text(""), { answers: { 200: "empty" } }, undefined],
  ["a status the document does not name", json({ a: 1 }, 202), {}, { a: 1 }],
  ["text", text("a: 1"), { answers: { 200: "text" } }, "a: 1"],
  ["bytes", text("ab"), { answers: { 200: "binary" } }, new Uint8Array([97, 98])],
])("decodes %s", async (_, answer, given, value) => {
  const { fetch } = stubFetch(answer);
  await expect(createConnection({ ...fast, fetch }).send(operationWith(given))).resolves.toEqual(value);
});

test.each([
  ["HTML", "<!doctype html>\n<title>Sign in</title>"],
  ["cut-off JSON", '{"id": "1", "na'],
  ["nothing at all", ""],
])("%s on 200 is a DecodeError that shows its beginning", async (_, body) => {
  const { fetch, sent } = stubFetch(text(body, 200, { "content-type": "text/html" }));
  const connection = createConnection({ ...fast, fetch });
  const error = await failing(connection.send(get));
  expect(error).toMatchObject({
    name: "DecodeError",
    code: "bad_answer",
    operationId: "testThing",
    outcomeUnknown: false,
  });
  expect(String(error)).toContain(body.slice(0, 10));
  expect(sent).toHaveLength(1);
  await expect(failing(connection.send(post, { body: {} }))).resolves.toMatchObject({
    name: "DecodeError",
    outcomeUnknown: true,
  });
});

test.each([
  [400, "InvalidError", "invalid_request"],
  [401, "AuthError", "unauthorized"],
  [403, "PermissionError", "permission_denied"],
  [404, "NotFoundError", "not_found"],
  [405, "ApiError", "http_error"],
  [409, "ConflictError", "conflict"],
  [422, "InvalidError", "invalid_request"],
  [429, "RateLimitError", "rate_limited"],
  [500, "ServerError", "server_error"],
  [503, "ServerError", "server_error"],
])("%i is a %s", async (status, name, code) => {
  const { fetch } = stubFetch(text("", status));
  const error = await failing(createConnection({ ...fast, fetch, retry: false }).send(get));
  expect(error).toMatchObject({
    name,
    code,
    status,
    method: "GET",
    pathTemplate: "/api/v1/things",
    attempts: 1,
    body: undefined,
  });
});

test("an ApiError carries the facts, and no key and no body where it would be printed", async () => {
  const body = { error: { code: "no_such", message: "key-1 may not" }, secret: "hush" };
  const { fetch } = stubFetch(json(body, 404, { "x-request-id": "req-9" }));
  const error = await failing(createConnection({ ...fast, fetch }).send(get));
  expect(error).toMatchObject({ code: "no_such", detail: "*** may not", requestId: "req-9", body });
  expect(String(error)).toBe("NotFoundError: GET /api/v1/things: 404 no_such: *** may not (request req-9)");
  expect(JSON.stringify(error)).not.toMatch(/hush|key-1/);
});

test.each<[string, ReturnType<typeof json>, number]>([
  ["a conflict told by 500", json({ detail: "duplicate key value violates unique constraint" }, 500), 500],
  ["a conflict told by 400", json({ detail: "Team with this name already exists" }, 400), 400],
])("%s is a ConflictError where that is known, and not tried again", async (_, answer, status) => {
  const quirks = ["duplicate-name-400", "duplicate-name-500"];
  const { fetch, sent } = stubFetch(answer);
  const connection = createConnection({ ...fast, fetch });
  const error = await failing(connection.send({ ...patch, quirks }, { body: {} }));
  expect(error).toMatchObject({
    name: "ConflictError",
    status,
    quirk: `duplicate-name-${status}`,
    outcomeUnknown: false,
  });
  expect(sent).toHaveLength(1);
  await expect(failing(connection.send(patch, { body: {} }))).resolves.toMatchObject({ quirk: undefined });
});

const inWords = (why: string) => () => {
  throw new TypeError("fetch failed", {
    cause: new Error(`error sending request: client error (Connect): ${why}`),
  });
};

test.each<[string, typeof post, ReturnType<typeof json>, number, boolean]>([
  ["503 on a read", get, json({}, 503), 4, false],
  ["500 on a read", get, json({}, 500), 4, false],
  ["404 on a read", get, json({}, 404), 1, false],
  ["503 on an idempotent write", patch, json({}, 503), 4, true],
  ["503 on another write", post, json({}, 503), 1, true],
  ["429 on another write", post, json({}, 429), 4, false],
  ["a broken connection on a read", get, broken("ECONNRESET"), 4, false],
  ["a broken connection on a write", post, broken("ECONNRESET"), 1, true],
  ["an unexplained failure on a write", post, broken(), 1, true],
  ["a refused connection on a write", post, broken("ECONNREFUSED"), 4, false],
  ["an unknown host", get, broken("ENOTFOUND"), 1, false],
  ["a refused connection in Deno's words", post, inWords("tcp connect error: Connection refused"), 4, false],
  ["an unknown host in Deno's words", get, inWords("dns error: failed to lookup"), 1, false],
  ["a wrong certificate in Deno's words", get, inWords("invalid peer certificate: UnknownIssuer"), 1, false],
  ["a wrong certificate", get, broken("DEPTH_ZERO_SELF_SIGNED_CERT"), 1, false],
])("%s", async (_, operation, answer, attempts, outcomeUnknown) => {
  const { fetch, sent } = stubFetch(answer);
  const error = await failing(
    createConnection({ ...fast, fetch }).send(operation, operation.body ? { body: { a: 1 } } : {}),
  );
  expect(error).toMatchObject({ attempts, outcomeUnknown });
  expect(sent).toHaveLength(attempts);
  expect(new Set(sent.map((one) => one.body)).size).toBe(1);
});

test("the outcome stays unknown when a later attempt fails for certain", async () => {
  const { fetch } = stubFetch(json({}, 502), json({}, 404));
  const error = await failing(createConnection({ ...fast, fetch }).send(patch, { body: {} }));
  expect(error).toMatchObject({ name: "NotFoundError", attempts: 2, outcomeUnknown: true });
});

test("a wait that the server asks for past the cap fails at once and is told", async () => {
  const { fetch, sent } = stubFetch(json({ error: "slow down", retryAfter: 90 }, 429));
  const error = await failing(createConnection({ ...fast, fetch }).send(get));
  expect(error).toMatchObject({ name: "RateLimitError", retryAfter: 90, attempts: 1 });
  expect(sent).toHaveLength(1);
});

test.each([{ timeout: 0 }, { timeout: Number.NaN }, { deadline: -1 }, { retry: { attempts: -1 } }])(
  "%j is refused",
  async (options) => {
    expect(() => createConnection(options)).toThrow(expect.objectContaining({ code: "bad_limit" }));
  },
);

test.each(["", "..", "%2e%2e"])("a path value of %j is refused before anything is sent", async (id) => {
  const { fetch, sent } = stubFetch(json({}));
  const remove = operationWith({ method: "DELETE", path: "/api/v1/things/{id}" });
  const error = await failing(createConnection({ ...fast, fetch }).send(remove, { path: { id } }));
  expect(error).toMatchObject({ name: "InputError", operationId: "testThing", attempts: 0 });
  expect(sent).toHaveLength(0);
});
