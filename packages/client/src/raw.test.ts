import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { raw as rawOf } from "./raw.ts";
import { broken, json, pieces, stubFetch, text } from "./test-kit/stub-fetch.ts";

const rawWith = (...answers: ReturnType<typeof json>[]) => {
  const { fetch, sent } = stubFetch(...answers);
  return {
    raw: rawOf(createConnection({ apiKey: "k", fetch, retry: { baseDelay: 1 }, headers: { "x-all": "a" } })),
    sent,
  };
};

test("sends key, address and headers of the client, and answers data and response", async () => {
  const { raw, sent } = rawWith(json({ id: "1", name: "a" }));
  const { data, error, response } = await raw.controlPlane.GET("/api/v1/agents/{agent_id}", {
    params: { path: { agent_id: "a/b" } },
  });
  expect({ data, error, status: response.status }).toEqual({
    data: { id: "1", name: "a" },
    error: undefined,
    status: 200,
  });
  expect(sent[0]).toMatchObject({
    url: "https://control-plane.kubiya.ai/api/v1/agents/a%2Fb",
    headers: { authorization: "Bearer k", "x-all": "a" },
  });
});

test("the Platform's doors use its own word before the key", async () => {
  const { raw, sent } = rawWith(json([]));
  await raw.platformV1.GET("/api/v1/agents");
  await raw.platformV2.GET("/api/v2/agents");
  await raw.platformV3.GET("/api/v3/runners");
  expect(sent.map((one) => one.headers.authorization)).toEqual(["UserKey k", "UserKey k", "UserKey k"]);
  expect(sent[0]?.url).toBe("https://api.kubiya.ai/api/v1/agents");
});

test("a failure is an error value, tried again when it is a read", async () => {
  const { raw, sent } = rawWith(json({ detail: "no" }, 503));
  const { data, error, response } = await raw.controlPlane.GET("/api/v1/agents");
  expect({ data, error, status: response.status }).toEqual({
    data: undefined,
    error: { detail: "no" },
    status: 503,
  });
  expect(sent).toHaveLength(4);
});

test("a write keeps its body over attempts, and is sent again only when it was not done", async () => {
  const body = { name: "a" };
  const again = rawWith(json({}, 429), json({}, 201));
  await again.raw.controlPlane.POST("/api/v1/agents", { body: body as never });
  expect(again.sent.map((one) => one.body)).toEqual(['{"name":"a"}', '{"name":"a"}']);
  const once = rawWith(json({}, 503));
  await once.raw.controlPlane.POST("/api/v1/agents", { body: body as never });
  expect(once.sent).toHaveLength(1);
});

test("no answer is a NetworkError", async () => {
  const { raw } = rawWith(broken("ECONNREFUSED"));
  await expect(raw.controlPlane.GET("/api/v1/agents")).rejects.toMatchObject({
    name: "NetworkError",
    attempts: 4,
  });
});

test.each(["", ".."])("a path value of %j is refused", async (agent_id) => {
  const { raw, sent } = rawWith(json({}));
  const call = raw.controlPlane.DELETE("/api/v1/agents/{agent_id}", { params: { path: { agent_id } } });
  await expect(call).rejects.toMatchObject({ name: "InputError" });
  await expect(raw.controlPlane.DELETE("/api/v1/agents/{agent_id}", {} as never)).rejects.toMatchObject({
    name: "InputError",
  });
  expect(sent).toHaveLength(0);
});

test("204 and streams come through", async () => {
  const gone = rawWith(text("", 204));
  await expect(
    gone.raw.controlPlane.DELETE("/api/v1/agents/{agent_id}", { params: { path: { agent_id: "1" } } }),
  ).resolves.toMatchObject({
    data: undefined,
    response: { status: 204 },
  });
  const { raw } = rawWith(pieces(["data: 1\n\n"], "hang"));
  const { data } = await raw.controlPlane.GET("/api/v1/executions/{execution_id}/stream", {
    params: { path: { execution_id: "1" } },
    parseAs: "stream",
  });
  const { value } = (await data?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe("data: 1\n\n");
});

test("a signal aborts", async () => {
  const { raw } = rawWith(json({}));
  await expect(raw.controlPlane.GET("/api/v1/agents", { signal: AbortSignal.abort() })).rejects.toMatchObject(
    { name: "AbortError" },
  );
});
