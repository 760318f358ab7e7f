import { expect, test } from "vitest";
import { createTestClock, platformClient } from "../testing/client.ts";

async function talking() {
  const call = platformClient({ clock: createTestClock() });
  const made = await call("POST", "/api/v1/agents", {
    name: "release-captain",
    description: "Rolls out releases",
    integrations: ["slack"],
  });
  return { call, agent: String(made.body.uuid) };
}

const sse = { accept: "text/event-stream" };
const json = { accept: "application/json" };

test("an agent is executed as a whole or as a stream, and one that is not there is 404", async () => {
  const { call, agent } = await talking();
  const path = `/api/v1/agents/${agent}/execute`;
  const whole = await call("POST", path, { prompt: "Roll back", session_id: "s" }, json);
  expect(whole.body).toEqual({ content: "Roll back", session_id: "s" });
  const stream = await call("POST", path, { prompt: "Roll back" }, sse);
  expect(stream.headers.get("content-type")).toContain("text/event-stream");
  expect(stream.text).toBe(
    'data: {"type":"message","content":"Roll "}\n\ndata: {"type":"message","content":"back","end":true}\n\ndata: [DONE]\n\n',
  );
  const { body } = await call("GET", `/api/v1/chat/${agent}/history`);
  expect(body.messages).toMatchObject([{ content: "Roll back" }, {}, {}, { role: "assistant" }]);
  expect((await call("POST", "/api/v1/agents/none/execute", { prompt: "x" })).status).toBe(404);
});

test("what is said to an agent is its history, page by page", async () => {
  const { call, agent: agent_uuid } = await talking();
  const whole = await call("POST", "/api/v1/chat", { agent_uuid, message: "Hello there" }, json);
  expect(whole.body).toMatchObject({ response: "Hello there", execution_id: expect.any(String) });
  const stream = await call("POST", "/api/v1/chat", { agent_uuid, message: "Again", stream: true }, sse);
  expect(stream.text).toBe('data: {"type":"message","content":"Again"}\n\ndata: {"type":"done"}\n\n');
  const { body } = await call("GET", `/api/v1/chat/${agent_uuid}/history?limit=3`);
  expect(body).toMatchObject({ total: 4, limit: 3, messages: [{ role: "user" }, { role: "assistant" }, {}] });
  expect(body.messages).toHaveLength(3);
  const none = await call("GET", `/api/v1/chat/${agent_uuid}/history?since=2999-01-01T00:00:00Z`);
  expect(none.body).toMatchObject({ total: 0, messages: [] });
});

test("lines that grow, and lines with marks; what begins with fail fails", async () => {
  const { call, agent: agent_uuid } = await talking();
  const grown = await call("POST", "/api/v1/converse", { agent_uuid, message: "one two" });
  const lines = grown.text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ message }) => message)).toEqual(["one ", "one two", "one two"]);
  expect([lines[0].session_id, lines[2]]).toEqual([
    expect.any(String),
    expect.objectContaining({ done: true, status: "completed" }),
  ]);
  const marked = await call("POST", "/api/v1/hb/v4/stream", { agent_uuid, message: "one two" });
  expect(marked.text).toBe('0:"one "\n0:"two"\nd:{"finishReason":"stop"}\n');
  const failed = await call("POST", "/api/v1/hb/v4/stream", { agent_uuid, message: "fail now" });
  expect(failed.text).toMatch(/^3:.*\nd:\{"finishReason":"error"\}\n$/s);
});

test("agents are suggested by the words of a message, and show the integrations that they name", async () => {
  const { call, agent } = await talking();
  await call("POST", "/api/v1/agents", {
    name: "scribe",
    description: "Writes releases down, and the captain",
  });
  const message = "Which captain does the release";
  const suggested = await call("POST", "/http-bridge/v1/classify/agent", { message });
  expect(suggested.body[0]).toMatchObject({ uuid: agent, name: "release-captain" });
  const none = await call("POST", "/http-bridge/v1/classify/agent", { message: "Nothing alike" });
  expect(none.body).toEqual([]);
  const shown = await call("GET", `/api/v1/agents/${agent}/integrations`);
  expect(shown.body).toEqual([{ vendor: "slack", status: "connected" }]);
  expect((await call("GET", "/api/v1/agents/none/integrations")).status).toBe(404);
});
