import type { CommandDefinition, CommandNode } from "../command.ts";
import type { ApiName } from "../config.ts";
import type { Action } from "./action.ts";
import { actionCommand, apiOfAction } from "./command.ts";
import { agentParts } from "./parts.ts";
import * as controlPlane from "./rows/control-plane.ts";
import * as people from "./rows/people.ts";
import * as platform from "./rows/platform.ts";
import * as run from "./rows/run.ts";
import { webhookActions } from "./rows/webhook.ts";
import * as work from "./rows/work.ts";
import { toolActions } from "./tools.ts";

const rows: Readonly<Record<string, readonly Action[]>> = {
  agent: run.agentActions,
  approval: controlPlane.approvalActions,
  audit: people.auditActions,
  environment: controlPlane.environmentActions,
  execution: run.executionActions,
  job: run.jobActions,
  knowledge: platform.knowledgeActions,
  model: controlPlane.modelActions,
  policy: [...platform.policyActions, ...controlPlane.policyActions],
  runner: platform.runnerActions,
  secret: platform.secretActions,
  skill: controlPlane.skillActions,
  source: platform.sourceActions,
  task: work.taskActions,
  team: run.teamActions,
  tool: toolActions,
  user: people.userActions,
  webhook: webhookActions,
  "worker-queue": controlPlane.workerQueueActions,
  workflow: work.workflowActions,
};

/** What can be done with a noun beyond what every kind has; of one API where one is named. */
export function actionCommands(noun: string, api?: ApiName): CommandNode[] {
  const byName = new Map<string, [Action, ...Action[]]>();
  for (const row of rows[noun] ?? []) {
    if (api && apiOfAction(row) !== api) continue;
    const before = byName.get(row.name);
    byName.set(row.name, before ? [...before, row] : [row]);
  }
  const commands: CommandDefinition[] = [...byName.values()].map((all) => actionCommand(noun, all));
  return noun === "agent" && api !== "control-plane" ? [...commands, ...agentParts()] : commands;
}
