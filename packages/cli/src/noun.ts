import type { Kind } from "@kubiya-toolkit/kinds";
import type { ApiName } from "./config.ts";

/** The word for a kind: `WorkerQueue` is `worker-queue`. */
export function nounOf(kind: Pick<Kind, "kind">): string {
  return kind.kind.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}

/** What else the official program, of whatever year, calls a noun. */
const otherNouns: Readonly<Record<string, readonly string[]>> = {
  agent: ["ag", "teammate", "teammates"],
  environment: ["env"],
  audit: ["logs"],
  execution: ["executions"],
  job: ["j"],
  model: ["llm"],
  workflow: ["wf"],
  knowledge: ["kb", "k"],
  policy: ["pol"],
  runner: ["r"],
  skill: ["sk"],
  team: ["tm"],
};

export function aliasesOf(noun: string): string[] {
  return [...new Set([pluralOf(noun), ...(otherNouns[noun] ?? [])])];
}

export function pluralOf(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

export function apiOf(kind: Kind): ApiName {
  return kind.apiVersion === "platform/v1" ? "platform" : "control-plane";
}

/** How a kind is named outright on the command line: `control-plane agent`. */
export function kindCommand(kind: Kind): string {
  return `${apiOf(kind)} ${nounOf(kind)}`;
}
