import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fetch } from "@kubiya-toolkit/client";
import type { Fault, Good } from "./fault.ts";

export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  /** Goes to the server, but for requests that are to meet nobody. */
  readonly fetch: Fetch;
}

interface Plan {
  readonly fault: Fault;
  /** How many of the requests that the fault is meant for meet it. */
  readonly times: number;
  /** Whether the fault is meant for this request. */
  meant(url: URL): boolean;
  good(url: URL): Good;
}

/** A real server on 127.0.0.1 that fails as planned and is in order otherwise. No connection is used twice. */
export async function faultServer(plan: Plan): Promise<FaultServer> {
  let left = plan.times;
  const strikes = (url: URL) => plan.meant(url) && left-- > 0;
  const server = createServer({ keepAlive: false }, (request, response) => {
    response.setHeader("connection", "close");
    request.on("error", () => {});
    request.resume().on("end", () => answer(request, response));
  });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    if (plan.fault && strikes(url)) return plan.fault(request, response, plan.good(url));
    const { type, body } = plan.good(url);
    response.writeHead(200, { "content-type": type }).end(body);
  };
  const { port } = await listening(server);
  const closed = await portOfNobody();
  return {
    url: `http://127.0.0.1:${port}`,
    fetch(url, init) {
      const refused = plan.fault === undefined && strikes(new URL(url));
      return globalThis.fetch(refused ? url.replace(`:${port}`, `:${closed}`) : url, init);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function listening(server: ReturnType<typeof createServer>): Promise<AddressInfo> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no port");
  return address;
}

async function portOfNobody(): Promise<number> {
  const server = createServer();
  const { port } = await listening(server);
  await new Promise((done) => server.close(done));
  return port;
}
