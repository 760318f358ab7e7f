import type { Action, OptionRow } from "../action.ts";
import { followed, startedAs } from "../follow.ts";
import { controlPlane, platform } from "../kinds-named.ts";

const startOptions: readonly OptionRow[] = [
  {
    flags: "-q, --queue <QUEUE>",
    to: "body.worker_queue_id",
    names: controlPlane("WorkerQueue"),
    summary: "the worker queue it runs on",
    standard: "the first",
  },
  { flags: "--system-prompt <TEXT>", to: "body.system_prompt", summary: "instructions for this run" },
  { flags: "--no-stream", to: "flag", as: "switch", summary: "start it and do not wait" },
];

const prompt = { to: "body.prompt", summary: "what is to be done" } as const;

export const agentActions: readonly Action[] = [
  {
    name: "exec",
    aliases: ["execute", "run", "task", "chat"],
    summary: "let an agent do something, and follow it",
    operation: "executeAgentV1",
    arguments: {
      "<AGENT>": { to: "path.agentId", names: platform("Agent"), summary: "the agent, by name or id" },
      "<PROMPT...>": prompt,
    },
    options: [{ flags: "--session <ID>", to: "body.session_id", summary: "go on with this conversation" }],
    show: "stream",
    examples: [
      'kubiya agent exec night-watch "Which jobs failed?"',
      'kubiya cp agent exec deployer "Roll out" -o json',
    ],
  },
  {
    name: "exec",
    summary: "let an agent do something, and follow it",
    operation: "executeAgent",
    arguments: {
      "<AGENT>": { to: "path.agent_id", names: controlPlane("Agent"), summary: "the agent, by name or id" },
      "<PROMPT...>": prompt,
    },
    options: startOptions,
    show: "stream",
    instead: startedAs("executeAgent", "agent exec"),
  },
];

export const teamActions: readonly Action[] = [
  {
    name: "exec",
    aliases: ["execute", "run", "task", "chat"],
    summary: "let a team do something, and follow it",
    operation: "executeTeam",
    arguments: {
      "<TEAM>": { to: "path.team_id", names: controlPlane("Team"), summary: "the team, by name or id" },
      "<PROMPT...>": prompt,
    },
    options: startOptions,
    show: "stream",
    instead: startedAs("executeTeam", "team exec"),
    examples: ['kubiya team exec devops "Plan the release"'],
  },
];

const execution = { to: "path.execution_id", summary: "its id" } as const;
const columns = ["id", "execution_type", "entity_name", "status", "created_at"];

export const executionActions: readonly Action[] = [
  {
    name: "list",
    aliases: ["ls", "l"],
    summary: "list runs, the newest first",
    operation: "listExecutions",
    options: [
      {
        flags: "-s, --status <STATUS>",
        to: "query.status_filter",
        as: "lower",
        summary: "only those in this state",
      },
      { flags: "--type <TYPE>", to: "query.execution_type", as: "upper", summary: "AGENT, TEAM or WORKFLOW" },
    ],
    show: { table: columns },
    atMost: 50,
    examples: ["kubiya execution list --status running --limit 20"],
  },
  {
    name: "get",
    aliases: ["show", "describe", "status"],
    summary: "show one run",
    operation: "getExecution",
    arguments: { "<ID>": execution },
    show: "detail",
  },
  {
    name: "logs",
    aliases: ["log", "stream", "watch", "follow"],
    summary: "follow a run to its end",
    operation: "streamExecution",
    arguments: { "<ID>": execution },
    options: [
      { flags: "-f, --follow", to: "flag", as: "switch", summary: "as it does anyway", hidden: true },
    ],
    show: "stream",
    instead: (draft, session) => followed(draft.path.execution_id ?? "", "The execution", session),
  },
  {
    name: "cancel",
    aliases: ["stop", "abort", "kill"],
    summary: "end a run",
    operation: "cancelExecution",
    arguments: { "<ID>": execution },
    show: { say: "execution {0} cancelled" },
  },
  {
    name: "terminate",
    summary: "end a run at once, whatever it is doing",
    operation: "terminateExecution",
    arguments: { "<ID>": execution },
    options: [{ flags: "--reason <TEXT>", to: "body.reason", summary: "why, for the record" }],
    always: { body: { reason: "by kubiya execution terminate" } },
    show: { say: "execution {0} terminated" },
  },
  {
    name: "pause",
    summary: "hold a run",
    operation: "pauseExecution",
    arguments: { "<ID>": execution },
    show: { say: "execution {0} paused" },
  },
  {
    name: "resume",
    summary: "let a held run go on",
    operation: "resumeExecution",
    arguments: { "<ID>": execution },
    show: { say: "execution {0} resumed" },
  },
  {
    name: "message",
    aliases: ["send"],
    summary: "say something to a run that is under way",
    operation: "sendExecutionMessage",
    arguments: { "<ID>": execution, "<TEXT...>": { to: "body.message", summary: "what to say" } },
    show: { say: "said to execution {0}" },
  },
  {
    name: "delete",
    aliases: ["rm", "remove"],
    summary: "forget a run",
    operation: "deleteExecution",
    arguments: { "<ID>": execution },
    asks: "delete the execution",
    show: { say: "execution {0} deleted" },
  },
];

const job = { to: "path.job_id", names: controlPlane("Job"), summary: "the job, by name or id" } as const;

export const jobActions: readonly Action[] = [
  {
    name: "trigger",
    aliases: ["run", "execute"],
    summary: "run a job now",
    operation: "triggerJob",
    arguments: { "<JOB>": job },
    options: [
      {
        flags: "--var <NAME=VALUE>",
        to: "body.parameters",
        as: "pairs",
        summary: "a parameter of its prompt",
      },
    ],
    always: { body: {} },
    show: { say: "execution {execution_id} started" },
    examples: ["kubiya job trigger nightly --var day=monday"],
  },
  {
    name: "enable",
    aliases: ["resume"],
    summary: "let a job run on its schedule",
    operation: "enableJob",
    arguments: { "<JOB>": job },
    show: { say: "job {name} enabled" },
  },
  {
    name: "disable",
    aliases: ["pause"],
    summary: "keep a job from running",
    operation: "disableJob",
    arguments: { "<JOB>": job },
    show: { say: "job {name} disabled" },
  },
  {
    name: "executions",
    aliases: ["exec", "runs"],
    summary: "list the runs of a job",
    operation: "listJobExecutions",
    arguments: { "<JOB>": job },
    show: { table: ["execution_id", "trigger_type", "status", "created_at"], at: "executions" },
    atMost: 50,
  },
];
