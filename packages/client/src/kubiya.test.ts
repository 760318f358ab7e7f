import { expect, expectTypeOf, test } from "vitest";
import type { Agent, AgentCreate } from "./generated/control-plane/types.ts";
import type { v1 } from "./generated/platform/index.ts";
import { createKubiya } from "./kubiya.ts";
import type { Paged } from "./paged.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";

const kubiyaWith = (...answers: ReturnType<typeof json>[]) => {
  const { fetch, sent } = stubFetch(...answers);
  return { kubiya: createKubiya({ apiKey: "k", fetch, retry: false }), sent };
};

test("methods send what they say", async () => {
  const { kubiya, sent } = kubiyaWith(json({ id: "1" }));
  const { agents } = kubiya.controlPlane;
  const body: AgentCreate = { name: "a", model_id: "m" };
  await agents.create(body);
  await agents.get("1");
  await agents.update("1", { description: "d" });
  await kubiya.controlPlane.skills.listAssociations("agent", "1").catch(() => {});
  await kubiya.platform.agents.get("2", { headers: { "x-a": "1" } });
  expect(sent.map(({ method, url, body: sentBody }) => [method, new URL(url).pathname, sentBody])).toEqual([
    ["POST", "/api/v1/agents", '{"name":"a","model_id":"m"}'],
    ["GET", "/api/v1/agents/1", undefined],
    ["PATCH", "/api/v1/agents/1", '{"description":"d"}'],
    ["GET", "/api/v1/skills/associations/agent/1/skills", undefined],
    ["GET", "/api/v1/agents/2", undefined],
  ]);
  expect(sent[4]).toMatchObject({
    url: "https://api.kubiya.ai/api/v1/agents/2",
    headers: { authorization: "UserKey k", "x-a": "1" },
  });
});

test("lists without pages are arrays, others come in pages", async () => {
  const { kubiya } = kubiyaWith(json([{ id: "1" }]));
  await expect(kubiya.controlPlane.projects.list()).resolves.toEqual([{ id: "1" }]);
  await expect(kubiya.controlPlane.agents.list({ limit: 5 })).resolves.toMatchObject({
    items: [{ id: "1" }],
  });
});

test("operations are called by id", async () => {
  const { kubiya, sent } = kubiyaWith(json([{ id: "1" }]));
  await kubiya.call("getAgent", { path: { agent_id: "1" }, headers: { "x-a": "1" } });
  await expect(kubiya.list("listProjects").toArray()).resolves.toEqual([{ id: "1" }]);
  await expect(kubiya.list("listAgents", { query: { skip: 7 } }).toArray()).resolves.toHaveLength(1);
  expect(sent.map((one) => one.url.replace("https://control-plane.kubiya.ai", ""))).toEqual([
    "/api/v1/agents/1",
    "/api/v1/projects",
    "/api/v1/agents?skip=7",
  ]);
  await expect(kubiya.call("nothing" as "getAgent", { path: { agent_id: "1" } })).rejects.toThrow(
    "no operation nothing",
  );
});

test("types: what is right is typed", () => {
  const { kubiya } = kubiyaWith(json({}));
  const { controlPlane, platform } = kubiya;
  expectTypeOf(controlPlane.agents.get).returns.toEqualTypeOf<Promise<Agent>>();
  expectTypeOf(controlPlane.agents.list).returns.toEqualTypeOf<Paged<Agent>>();
  expectTypeOf(platform.agents.list).returns.toEqualTypeOf<Paged<v1.Agent>>();
  expectTypeOf(controlPlane.agents.delete).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(() => kubiya.call("getAgent", { path: { agent_id: "1" } })).returns.toEqualTypeOf<
    Promise<Agent>
  >();
  expectTypeOf(() => kubiya.list("listAgents")).returns.toEqualTypeOf<Paged<Agent>>();
});

test("types: an event is told by its name", () => {
  const { kubiya } = kubiyaWith(json({}));
  async function follow() {
    for await (const one of kubiya.controlPlane.executions.stream("1")) {
      if (one.event === "history_complete") expectTypeOf(one.data.message_count).toEqualTypeOf<number>();
      // @ts-expect-error no event has this name
      if (one.event === "history_completed") return;
    }
  }
  expectTypeOf(follow).returns.toEqualTypeOf<Promise<void>>();
});

test("types: slips do not compile", () => {
  const { kubiya } = kubiyaWith(json({}));
  const { agents, skills } = kubiya.controlPlane;
  const never = () => {
    // @ts-expect-error a misspelt field of a body
    void agents.create({ name: "a", descriptionn: "d" });
    // @ts-expect-error a missing field
    void agents.create({});
    // @ts-expect-error a field of the wrong type
    void agents.update("1", { description: 1 });
    // @ts-expect-error a misspelt query parameter beside a right one
    void agents.list({ limit: 1, skp: 2 });
    // @ts-expect-error a misspelt option
    void agents.get("1", { timeot: 1 });
    // @ts-expect-error a misspelt option of retry
    void agents.get("1", { retry: { atempts: 1 } });
    // @ts-expect-error no id
    void agents.get();
    // @ts-expect-error a method that is not there
    void agents.destroy("1");
    // @ts-expect-error a value outside the allowed ones
    void skills.listAssociations("agents", "1");
    // @ts-expect-error a misspelt id of an operation
    void kubiya.call("getAgnt", { path: { agent_id: "1" } });
    // @ts-expect-error a missing input
    void kubiya.call("getAgent");
    // @ts-expect-error a misspelt path parameter
    void kubiya.call("getAgent", { path: { agentid: "1" } });
    // @ts-expect-error a misspelt part
    void kubiya.call("listAgents", { qery: {} });
    // @ts-expect-error not a list
    void kubiya.list("getAgent", { path: { agent_id: "1" } });
    // @ts-expect-error a misspelt option of the client
    createKubiya({ apikey: "k" });
  };
  expect(never).toBeTypeOf("function");
});
