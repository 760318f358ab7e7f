// Made by `pnpm generate` from spec/openapi; edit there.
import type { Connection } from "../../connection.ts";
import { agents, type AgentsApi } from "./agents.ts";
import { runners, type RunnersApi } from "./runners.ts";
import { sources, type SourcesApi } from "./sources.ts";

/** Every resource of the Platform API, its generations merged. */
export interface Platform {
  /** AI agents with their instructions, model, tools and the people who may use them. */
  readonly agents: AgentsApi;
  /** Named places, mostly operators in a Kubernetes cluster, where tools and agents run. */
  readonly runners: RunnersApi;
  /** Collections of tools and workflows, read from a repository or written inline. */
  readonly sources: SourcesApi;
}

export function platform(connection: Connection): Platform {
  return {
    agents: agents(connection),
    runners: runners(connection),
    sources: sources(connection),
  };
}
