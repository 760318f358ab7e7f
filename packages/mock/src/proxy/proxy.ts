import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Api } from "@kubiya-toolkit/spec";
import { createWorld } from "../create-world.ts";
import type { Listening, ListenOptions } from "../http/listen.ts";
import { bind, close } from "../http/server.ts";
import { createFindings, type Finding } from "./findings.ts";
import { forward } from "./forward.ts";
import { createWitness } from "./witness.ts";

export interface ProxyOptions {
  /** Base URL of the service that answers. */
  readonly target: string;
  /** APIs that the service has. Default: all four. */
  readonly apis?: readonly Api[];
}

interface ProxyReport {
  readonly target: string;
  /** How many exchanges passed, and how many of them were looked at. */
  readonly requests: number;
  readonly checked: number;
  /** Operation → how often it was called. */
  readonly operations: Readonly<Record<string, number>>;
  readonly disagreements: readonly Finding[];
}

export interface Proxy {
  listen(options?: ListenOptions): Promise<Listening>;
  /** What was seen so far, once everything that has passed is looked at. */
  report(): Promise<ProxyReport>;
}

/** Passes traffic on to a service as it is, and holds both ways against the contracts. */
export function createProxy({ target, apis }: ProxyOptions): Proxy {
  const base = new URL(target);
  const findings = createFindings();
  const witness = createWitness(createWorld(apis === undefined ? {} : { apis }), base, findings);
  return {
    async listen({ port = 0, host = "127.0.0.1" } = {}) {
      const stopping = new AbortController();
      const server = createServer((request: IncomingMessage, response: ServerResponse) => {
        forward(base, request, response, witness.exchange(request), stopping.signal);
      });
      const bound = await bind(server, port, host);
      const shown = host.includes(":") ? `[${host}]` : host;
      return { url: `http://${shown}:${bound}`, close: () => close(server, stopping) };
    },
    async report() {
      const { requests, checked, operations } = await witness.settled();
      return { target: base.origin, requests, checked, operations, disagreements: findings.list() };
    },
  };
}
