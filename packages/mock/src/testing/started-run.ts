/** Starts a run of an agent on the Control Plane at a base URL, with all that it needs, and gives the path of its stream. */
export async function startedRun(url: string, authorization: string, prompt: string): Promise<string> {
  const post = async (path: string, body: unknown) => {
    const headers = { authorization, "content-type": "application/json" };
    const sent = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
    return await sent.json();
  };
  const agent = await post("/api/v1/agents", { name: "a", model_id: "m" });
  const environment = await post("/api/v1/environments", { name: "prod" });
  const queue = await post(`/api/v1/environments/${environment.id}/worker-queues`, { name: "fast" });
  const run = await post(`/api/v1/agents/${agent.id}/execute`, { prompt, worker_queue_id: queue.id });
  return `/api/v1/executions/${run.execution_id}/stream`;
}
