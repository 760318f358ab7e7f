import type { OperationId } from "@kubiya-toolkit/spec";
import type { Kubiya } from "./trace.ts";

/** Three calls of each API, in an order in which each finds what it needs. What is shown of a call is what is run. */
export const calls: readonly (readonly [OperationId, (kubiya: Kubiya) => PromiseLike<unknown>])[] = [
  [
    "createAgentV1",
    (kubiya) => kubiya.platform.agents.create({ name: "triage", ai_instructions: "Be brief." }),
  ],
  ["listAgentsV1", (kubiya) => kubiya.platform.agents.list()],
  ["listTasksV1", (kubiya) => kubiya.platform.tasks.list()],
  ["listAgentsV2", (kubiya) => kubiya.platform.agents.listV2()],
  ["createSecretV2", (kubiya) => kubiya.platform.secrets.createV2({ name: "token", value: "hidden" })],
  ["getSecretV2", (kubiya) => kubiya.platform.secrets.getV2("token")],
  ["createRunnerV3", (kubiya) => kubiya.platform.runners.create("edge")],
  ["listRunnersV3", (kubiya) => kubiya.platform.runners.list()],
  ["getRunnerHealthV3", (kubiya) => kubiya.platform.runners.getHealth("edge")],
  [
    "createAgent",
    (kubiya) => kubiya.controlPlane.agents.create({ name: "triage", model_id: "claude-sonnet-4" }),
  ],
  ["listModels", (kubiya) => kubiya.controlPlane.models.list({ enabled_only: true })],
  ["getHealth", (kubiya) => kubiya.controlPlane.health.get()],
];
