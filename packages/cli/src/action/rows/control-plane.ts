import type { Action } from "../action.ts";
import { controlPlane } from "../kinds-named.ts";

const modelColumns = ["id", "value", "label", "provider", "enabled"];

export const modelActions: readonly Action[] = [
  {
    name: "list",
    aliases: ["ls"],
    summary: "list the models there are",
    operation: "listModels",
    show: { table: modelColumns },
  },
  {
    name: "get",
    aliases: ["show", "describe"],
    summary: "show one model",
    operation: "getModel",
    arguments: { "<ID>": { to: "path.model_id", summary: "its id" } },
    show: "detail",
  },
  {
    name: "default",
    aliases: ["recommended"],
    summary: "show the model that is taken where none is named",
    operation: "getDefaultModel",
    show: "detail",
  },
  {
    name: "providers",
    aliases: ["provider"],
    summary: "list who provides models",
    operation: "listModelProviders",
    show: { table: ["name"] },
  },
];

const ofSkill = {
  "<TYPE>": { to: "path.entity_type", summary: "agents, teams or environments" },
  "<ID>": { to: "path.entity_id", summary: "its id" },
} as const;

export const skillActions: readonly Action[] = [
  {
    name: "definitions",
    aliases: ["types", "defs"],
    summary: "list the kinds of skills there are",
    operation: "listSkillDefinitions",
    show: { table: ["type", "name", "description"], at: "skills" },
  },
  {
    name: "associations",
    aliases: ["list-associations"],
    summary: "list the skills of an agent, team or environment",
    operation: "listSkillAssociations",
    arguments: ofSkill,
    show: { table: ["id", "name", "type", "enabled"] },
  },
  {
    name: "associate",
    summary: "give a skill to an agent, team or environment",
    operation: "addSkillAssociation",
    arguments: {
      ...ofSkill,
      "<SKILL>": { to: "body.skill_id", names: controlPlane("Skill"), summary: "the skill, by name or id" },
    },
    show: { say: "skill {2} given" },
  },
  {
    name: "dissociate",
    summary: "take a skill away again",
    operation: "removeSkillAssociation",
    arguments: {
      ...ofSkill,
      "<SKILL>": { to: "path.skill_id", names: controlPlane("Skill"), summary: "the skill, by name or id" },
    },
    show: { say: "skill {2} taken away" },
  },
];

export const environmentActions: readonly Action[] = [
  {
    name: "worker-command",
    summary: "print the line that starts a worker, and nothing else",
    operation: "getEnvironmentWorkerCommand",
    arguments: {
      "<ENVIRONMENT>": {
        to: "path.environment_id",
        names: controlPlane("Environment"),
        summary: "by name or id",
      },
    },
    show: { text: "command" },
  },
];

const queue = {
  to: "path.queue_id",
  names: controlPlane("WorkerQueue"),
  summary: "the queue, by name or id",
} as const;

export const workerQueueActions: readonly Action[] = [
  {
    name: "command",
    summary: "print the line that starts a worker of this queue, and nothing else",
    operation: "getWorkerQueueCommand",
    arguments: { "<QUEUE>": queue },
    show: { text: "command" },
  },
  {
    name: "workers",
    summary: "list the workers of a queue",
    operation: "listWorkerQueueWorkers",
    arguments: { "<QUEUE>": queue },
    show: { table: ["id", "status", "tasks_processed", "last_heartbeat"] },
  },
];

export const policyActions: readonly Action[] = [
  {
    name: "validate",
    summary: "check a policy that is kept",
    operation: "validatePolicy",
    arguments: {
      "<POLICY>": { to: "path.policy_id", names: controlPlane("Policy"), summary: "by name or id" },
    },
    show: "detail",
  },
];

const approval = { "<ID>": { to: "path.request_id", summary: "its id" } } as const;

export const approvalActions: readonly Action[] = [
  {
    name: "list",
    aliases: ["ls"],
    summary: "list what waits, or waited, for somebody's yes",
    operation: "listApprovals",
    options: [{ flags: "-s, --status <STATUS>", to: "query.status", summary: "only those in this state" }],
    show: { table: ["id", "tool_name", "requester_email", "status", "created_at"] },
    atMost: 100,
  },
  {
    name: "approve",
    summary: "say yes",
    operation: "approveApproval",
    arguments: approval,
    options: [{ flags: "--comment <TEXT>", to: "body.comment", summary: "a word with it" }],
    always: { body: {} },
    show: { say: "approval {0} given" },
  },
  {
    name: "reject",
    summary: "say no",
    operation: "rejectApproval",
    arguments: approval,
    options: [{ flags: "--reason <TEXT>", to: "body.reason", summary: "why" }],
    always: { body: {} },
    show: { say: "approval {0} refused" },
  },
];
