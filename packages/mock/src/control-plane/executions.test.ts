import { expect, test } from "vitest";
import { controlPlaneClient, createTestClock } from "../testing/client.ts";

const nowhere = "00000000-0000-4000-8000-000000000000";

async function running(prompt: string) {
  const clock = createTestClock();
  const call = controlPlaneClient({ clock });
  const agent = (await call("POST", "/api/v1/agents", { name: "a", model_id: "m" })).body.id;
  const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
  const queues = `/api/v1/environments/${environment}/worker-queues`;
  const worker_queue_id = (await call("POST", queues, { name: "fast" })).body.id;
  const started = await call("POST", `/api/v1/agents/${agent}/execute`, { prompt, worker_queue_id });
  return { clock, call, started, path: `/api/v1/executions/${started.body.execution_id}` };
}

function eventsOf(text: string) {
  const events = text.split("\n\n").filter(Boolean);
  return events.map((event) => {
    const [id = "", name = "", data = "", ...more] = event.split("\n");
    expect([id.slice(0, 4), name.slice(0, 7), data.slice(0, 6), more.length]).toEqual([
      "id: ",
      "event: ",
      "data: ",
      0,
    ]);
    return { id: id.slice(4), name: name.slice(7), data: JSON.parse(data.slice(6)) };
  });
}

test("a run is running, then completed, by the mock's clock", async () => {
  const { call, started, clock, path } = await running("hello there");
  expect(started).toMatchObject({
    status: 200,
    body: { status: "PENDING", workflow_id: expect.stringContaining("agent-execution-") },
  });
  expect((await call("GET", path)).body).toMatchObject({
    status: "running",
    response: null,
    completed_at: null,
    entity_name: "a",
  });
  clock.advance(10_000);
  const done = (await call("GET", path)).body;
  expect(done).toMatchObject({ status: "completed", response: "Done: hello there", error_message: null });
  expect(done.completed_at).not.toBeNull();
});

test("its stream tells it event by event, history_complete first and done last", async () => {
  const { call, clock, path } = await running("hello there");
  const stream = await call("GET", `${path}/stream`);
  expect(stream.status).toBe(200);
  expect(stream.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(stream.headers.get("cache-control")).toBe("no-cache");
  const events = eventsOf(stream.text);
  expect(events.map((event) => event.name)).toEqual([
    "history_complete",
    "status",
    "message_chunk",
    "message_chunk",
    "message_chunk",
    "status",
    "done",
  ]);
  expect(events[0]?.data).toMatchObject({ message_count: 0, is_truncated: false, has_more: false });
  expect(events.map((event) => event.data.data?.content ?? "").join("")).toBe("Done: hello there");
  const id = path.split("/").at(-1);
  expect(events.map((event) => event.id.split("_").slice(0, 2).join("_"))).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((n) => `${id}_${n}`),
  );
  expect(events[0]?.id).toMatch(/_\d{16}$/);
  expect(clock.slept.length).toBeGreaterThan(4);
});

test("a stream goes on after the event that the client has seen", async () => {
  const { call, path } = await running("hello there");
  const all = eventsOf((await call("GET", `${path}/stream`)).text);
  const seen = all[3]?.id ?? "";
  const byHeader = eventsOf((await call("GET", `${path}/stream`, undefined, { "last-event-id": seen })).text);
  expect(byHeader).toEqual(all.slice(4));
  const byQuery = eventsOf((await call("GET", `${path}/stream?last_event_id=${seen}`)).text);
  expect(byQuery).toEqual(all.slice(4));
});

test("a run can fail", async () => {
  const { call, clock, path } = await running("fail, please");
  const events = eventsOf((await call("GET", `${path}/stream`)).text);
  expect(events.at(-1)).toMatchObject({ name: "error", data: { status: "failed" } });
  clock.advance(1000);
  expect((await call("GET", path)).body).toMatchObject({
    status: "failed",
    error_message: expect.any(String),
    response: null,
  });
});

test("an unknown run and an unknown agent are 404", async () => {
  const call = controlPlaneClient();
  expect((await call("GET", `/api/v1/executions/${nowhere}`)).status).toBe(404);
  expect((await call("GET", `/api/v1/executions/${nowhere}/stream`)).status).toBe(404);
  const body = { prompt: "p", worker_queue_id: nowhere };
  expect((await call("POST", `/api/v1/agents/${nowhere}/execute`, body)).status).toBe(404);
  expect((await call("POST", `/api/v1/agents/${nowhere}/execute`, { prompt: "p" })).status).toBe(422);
});
