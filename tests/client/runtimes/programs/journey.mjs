import {
  AbortError,
  createKubiya,
  isKubiyaError,
  NetworkError,
  NotFoundError,
  TimeoutError,
} from "@kubiya-toolkit/client";

/**
 * Goes once through what the client can do, and tells what came of each step. `options` are those of the client; nobody
 * listens at `nobody`.
 */
export async function journey(options, nobody) {
  const kubiya = createKubiya({ retry: { baseDelay: 1 }, ...options });
  const { agents, executions } = kubiya.controlPlane;
  const told = [];
  const tell = (step, what) => told.push(`${step}: ${what}`);

  const made = [];
  for (const name of ["one", "two", "three"])
    made.push(await agents.create({ name, model_id: "kubiya/claude-sonnet-4" }));
  tell("create", made.map(({ name }) => name).join());
  tell("get", (await agents.get(made[0].id)).name);
  tell("update", (await agents.update(made[0].id, { description: "grüße 🎈" })).description);

  let pages = 0;
  for await (const page of agents.list({ limit: 1 }).pages()) pages += page.items.length;
  tell("pages", pages);

  const run = await agents.execute(made[0].id, { prompt: "hello", worker_queue_id: await queueOf(kubiya) });
  const events = [];
  for await (const { event } of executions.stream(run.execution_id)) {
    events.push(event);
    if (events.length === 2) break;
  }
  tell("stream", events.length);

  await agents.delete(made[0].id);
  tell("not found", await failureOf(() => agents.get(made[0].id), NotFoundError));
  const silent = createKubiya({ ...options, fetch: () => new Promise(() => {}) }).controlPlane.agents;
  tell("time-out", await failureOf(() => silent.list({}, { timeout: 10, retry: false }), TimeoutError));
  const signal = AbortSignal.abort();
  tell("abort", await failureOf(() => agents.list({}, { signal }), AbortError));

  const away = createKubiya({
    ...options,
    controlPlaneBaseUrl: nobody,
    retry: { baseDelay: 1, attempts: 2 },
  });
  const refused = await away.controlPlane.agents.create({ name: "a", model_id: "m" }).catch((error) => error);
  tell(
    "refused",
    refused instanceof NetworkError ? `NetworkError, tries: ${refused.attempts}` : String(refused),
  );
  return told;
}

async function queueOf(kubiya) {
  const environment = await kubiya.controlPlane.environments.create({ name: "default-of-journey" });
  const queue = await kubiya.controlPlane.workerQueues.create(environment.id, { name: "queue" });
  return queue.id;
}

async function failureOf(call, expected) {
  try {
    await call();
    return "no error";
  } catch (error) {
    return isKubiyaError(error) && error instanceof expected ? error.name : String(error);
  }
}
