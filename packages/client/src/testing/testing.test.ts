import { expect, test } from "vitest";
import { createKubiya } from "../kubiya.ts";
import {
  answer,
  brokenConnection,
  eventStream,
  failure,
  lineStream,
  loopingPages,
  scriptedServer,
  silence,
  stalledBody,
  virtualClock,
} from "./index.ts";

const agent = { id: "a1", name: "deployer" };
const failing = (call: PromiseLike<unknown>) =>
  Promise.resolve(call).then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error,
  );

test("answers by operation, typed, and keeps what it was asked, without the key", async () => {
  const server = scriptedServer();
  const kubiya = createKubiya(server.options);
  server.reply("getAgent", answer(agent));
  server.reply("updateAgent", answer(agent));
  server.reply("listAgentsV1", answer([{ uuid: "1" }]));
  server.answer("deleteAgent", undefined);
  await expect(kubiya.controlPlane.agents.get("a/1")).resolves.toEqual(agent);
  await kubiya.controlPlane.agents.update("a1", { description: "d" });
  await expect(kubiya.controlPlane.agents.delete("a1")).resolves.toBeUndefined();
  await expect(kubiya.platform.agents.list()).resolves.toBeDefined();
  // @ts-expect-error an operation that there is not
  server.reply("getAgnet", answer(agent));
  // @ts-expect-error an answer of another form
  server.answer("getAgent", { nam: 1 });
  expect(server.requests).toMatchObject([
    { operationId: "getAgent", path: { agent_id: "a/1" }, method: "GET" },
    { operationId: "updateAgent", body: { description: "d" } },
    { operationId: "deleteAgent" },
    { operationId: "listAgentsV1" },
  ]);
  expect(JSON.stringify(server.requests)).not.toContain("test-key");
});

test("what is not scripted is answered by 501 that names it", async () => {
  const error = await failing(createKubiya(scriptedServer().options).controlPlane.agents.get("1"));
  expect(error).toMatchObject({ status: 501, detail: "nothing is scripted for getAgent" });
});

test("a 429 with a date is waited for, in no time", async () => {
  using clock = virtualClock();
  const server = scriptedServer();
  server.reply("getAgent", failure(429, { retryAfter: new Date(clock.now + 30_000) }), answer(agent));
  const { value, ms } = await clock.run(createKubiya(server.options).controlPlane.agents.get("1"));
  expect(value).toEqual(agent);
  expect(ms).toBe(30_000);
});

test.each([
  ["a body that stalls", stalledBody(), { name: "TimeoutError", phase: "body" }],
  ["silence", silence(), { name: "TimeoutError", phase: "headers" }],
  ["a broken connection", brokenConnection(), { name: "NetworkError", code: "ECONNRESET" }],
])("%s", async (_, reply, expected) => {
  using clock = virtualClock();
  const server = scriptedServer();
  server.reply("getAgent", reply);
  const kubiya = createKubiya({ ...server.options, retry: { attempts: 2 } });
  const { value, ms } = await clock.run(failing(kubiya.controlPlane.agents.get("1")));
  expect(value).toMatchObject({ ...expected, attempts: 2 });
  expect(ms).toBeLessThan(121_000);
  expect(clock.timers).toBe(0);
});

test("a list that leads in a circle ends with an error", async () => {
  const server = scriptedServer();
  server.reply("listAgents", loopingPages([agent, { id: "a2" }]));
  const list = createKubiya(server.options).controlPlane.agents.list({ limit: 2 });
  await expect(failing(list.toArray())).resolves.toMatchObject({ code: "page_repeated" });
});

const three = ["one", "two", "three"].map((content, id) => ({
  event: "message",
  id: `e${id}`,
  data: { content },
}));

test.each([1, 2, 7, 1024])("a stream in pieces of %i characters is whole", async (size) => {
  const server = scriptedServer();
  server.reply("streamExecution", eventStream(three, { size }));
  const seen: unknown[] = [];
  for await (const { data } of createKubiya(server.options).controlPlane.executions.stream("1"))
    seen.push(data);
  expect(seen).toEqual(three.map(({ data }) => data));
});

test("lines and parts come as scripted, whole or cut", async () => {
  const server = scriptedServer();
  const { chat } = createKubiya(server.options).platform;
  server.reply("streamChatV1", lineStream(['0:"Hel"', '0:"lo"', "d:{}"], { size: 3 }));
  let text = "";
  for await (const { event, data } of chat.stream({ message: "hi", agent_uuid: "a1" }))
    text += event === "text" ? data : "";
  expect(text).toBe("Hello");
  server.reply("converseWithAgentV1", lineStream([{ id: "1", message: "Hello" }], { cut: 9 }));
  const talk = chat.converse({ message: "hi", agent_uuid: "a1" });
  await expect(failing(talk.next())).resolves.toMatchObject({ name: "NetworkError" });
});

test("a stream that is cut is taken up again", async () => {
  using clock = virtualClock();
  const server = scriptedServer();
  server.reply("streamExecution", eventStream(three, { cut: 60 }), eventStream(three.slice(1)));
  const read = async () => {
    const seen: unknown[] = [];
    for await (const { id } of createKubiya(server.options).controlPlane.executions.stream("1"))
      seen.push(id);
    return seen;
  };
  await expect(clock.run(read())).resolves.toMatchObject({ value: ["e0", "e1", "e2"] });
  expect(server.requests[1]?.query).toEqual({ last_event_id: "e0" });
});

test("the real clock comes back", async () => {
  const before = globalThis.setTimeout;
  const clock = virtualClock(0);
  let rung = 0;
  setTimeout(() => {
    rung += 1;
  }, 500);
  await clock.advance(499);
  expect([rung, Date.now()]).toEqual([0, 499]);
  await clock.advance(1);
  expect(rung).toBe(1);
  clock.restore();
  expect(globalThis.setTimeout).toBe(before);
  expect(Date.now()).toBeGreaterThan(1000);
});
