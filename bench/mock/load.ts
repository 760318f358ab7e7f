import { Agent, request } from "node:http";

/** Sends requests over a few connections that stay open; resolves with the statuses that came back. */
export async function load(
  url: string,
  times: number,
  of: (at: number) => { readonly path: string; readonly method?: string; readonly body?: string },
): Promise<Map<number, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const statuses = new Map<number, number>();
  let next = 0;
  const worker = async () => {
    while (next < times) {
      const { path, method = "GET", body } = of(next);
      next += 1;
      const status = await send(agent, url + path, method, body);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  agent.destroy();
  return statuses;
}

function send(agent: Agent, url: string, method: string, body: string | undefined): Promise<number> {
  const headers = {
    authorization: "Bearer bench",
    accept: "application/json",
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  };
  return new Promise((resolve, reject) => {
    const sending = request(url, { agent, method, headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    sending.on("error", reject).end(body);
  });
}
