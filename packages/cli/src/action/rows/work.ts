import { Failure } from "../../failure.ts";
import { readData } from "../../resource/value.ts";
import { isFound } from "../../rows.ts";
import type { Action } from "../action.ts";
import { put } from "../draft.ts";
import { platform } from "../kinds-named.ts";

const task = { "<ID>": { to: "path.taskId", summary: "its id" } } as const;

export const taskActions: readonly Action[] = [
  {
    name: "list",
    aliases: ["ls"],
    summary: "list tasks",
    operation: "listTasksV1",
    options: [
      { flags: "--status <STATUS>", to: "query.status", summary: "only those in this state" },
      {
        flags: "--agent <AGENT>",
        to: "query.agent",
        names: platform("Agent"),
        summary: "only those of this agent",
      },
      { flags: "--runner <RUNNER>", to: "query.runner", summary: "only those on this runner" },
    ],
    show: { table: ["id", "name", "status", "progress", "created_at"] },
  },
  {
    name: "get",
    aliases: ["show", "describe"],
    summary: "show one task",
    operation: "getTaskV1",
    arguments: task,
    show: "detail",
  },
  {
    name: "status",
    summary: "show how far a task is",
    operation: "getTaskStatusV1",
    arguments: task,
    show: "detail",
  },
  {
    name: "create",
    summary: "give an agent a task",
    operation: "createTaskV1",
    arguments: { "[PROMPT...]": { to: "body.prompt", summary: "what is to be done" } },
    options: [
      { flags: "-n, --name <NAME>", to: "body.name", summary: "its name" },
      { flags: "-d, --description <TEXT>", to: "body.description", summary: "what it is about" },
      {
        flags: "--agent <AGENT>",
        to: "body.agent_id",
        names: platform("Agent"),
        summary: "the agent that does it",
      },
      { flags: "--runner <RUNNER>", to: "body.runner_id", summary: "the runner it runs on" },
      { flags: "--file <FILE>", to: "body", as: "data", summary: "the task whole, JSON or YAML; - is stdin" },
    ],
    before: (draft) => {
      if (isFound(draft.body)) return;
      throw new Failure("invalid-input", "There is nothing to do.", {
        mend: "Say what, or give --name or --file.",
      });
    },
    show: { say: "task {id} created" },
    examples: ['kubiya task create "Check the backups" --agent night-watch'],
  },
  {
    name: "cancel",
    aliases: ["stop"],
    summary: "end a task",
    operation: "cancelTaskV1",
    arguments: task,
    show: { say: "task {0} cancelled" },
  },
  {
    name: "logs",
    aliases: ["log"],
    summary: "print what a task said",
    operation: "getTaskLogsV1",
    arguments: task,
    options: [
      { flags: "--level <LEVEL>", to: "query.level", summary: "only of this level" },
      {
        flags: "--from <TIME>",
        to: "query.start_time",
        as: "since",
        summary: "since then, or since so long: 12h",
      },
    ],
    show: { lines: ["timestamp", "level", "message"], at: "logs" },
  },
  {
    name: "delete",
    aliases: ["rm", "remove"],
    summary: "forget a task",
    operation: "deleteTaskV1",
    arguments: task,
    asks: "delete the task",
    show: { say: "task {0} deleted" },
  },
];

const run = { "<ID>": { to: "path.execution_id", summary: "the run's id" } } as const;
const running = { "<ID>": { to: "body.workflowId", summary: "the run's id" } } as const;
const runner = {
  flags: "-r, --runner <RUNNER>",
  to: "query.runner",
  summary: "the runner (KUBIYA_DEFAULT_RUNNER)",
} as const;

export const workflowActions: readonly Action[] = [
  {
    name: "execute",
    aliases: ["test"],
    summary: "run a workflow file, and follow it",
    operation: "runWorkflowOperationV1",
    arguments: { "<FILE>": { to: "flag", summary: "the workflow, YAML or JSON; - is stdin" } },
    options: [
      runner,
      { flags: "--var <NAME=VALUE>", to: "body.params", as: "pairs", summary: "a parameter" },
      { flags: "-w, --watch", to: "flag", as: "switch", summary: "as it does anyway", hidden: true },
    ],
    always: { query: { operation: "execute_workflow", native_sse: "true" } },
    async before(draft, { invocation, env }) {
      const { context, arguments: words } = invocation;
      const [file = ""] = words;
      const workflow = await readData(file, context);
      if (!isFound(workflow) || !Array.isArray(workflow.steps))
        throw new Failure("invalid-input", `${file} is no workflow.`, {
          mend: "A workflow has a name and steps.",
        });
      const given = isFound(draft.body) && isFound(draft.body.params) ? draft.body.params : {};
      const params = { ...(isFound(workflow.params) ? workflow.params : {}), ...given };
      draft.body = { command: "execute_workflow", ...workflow, params };
      draft.query.runner ??= env.KUBIYA_DEFAULT_RUNNER || "kubiya-hosted";
    },
    show: "stream",
    examples: ["kubiya workflow execute deploy.yaml --var env=staging --runner edge"],
  },
  {
    name: "run",
    summary: "start a stored workflow by its name",
    operation: "executeWorkflowV1",
    arguments: { "<WORKFLOW>": { to: "body.source", summary: "its name, id or address" } },
    options: [
      { ...runner, to: "body.runner" },
      { flags: "--var <NAME=VALUE>", to: "body.variables", as: "pairs", summary: "a variable" },
      { flags: "--save-trace", to: "body.save_trace", as: "switch", summary: "keep what each step did" },
    ],
    show: { say: "execution {execution_id} {status}" },
  },
  {
    name: "executions",
    aliases: ["exec", "ex", "runs"],
    summary: "list runs of workflows",
    operation: "listWorkflowExecutionsV1",
    options: [
      { flags: "--status <STATUS>", to: "query.status", summary: "only those in this state" },
      { flags: "--workflow <NAME>", to: "query.workflow", summary: "only those of this workflow" },
      { flags: "--from <TIME>", to: "flag", summary: "since then, or since so long: 12h" },
    ],
    show: { table: ["execution_id", "workflow.name", "status", "created_at", "duration"] },
    since: "created_at",
    examples: ["kubiya workflow executions --from 12h --status failed -o json"],
  },
  {
    name: "list",
    aliases: ["ls"],
    summary: "list workflows that run or ran",
    operation: "runWorkflowOperationV1",
    options: [
      {
        flags: "--status <STATUS>",
        to: "body.filter",
        standard: "all",
        summary: "all, running, completed, failed",
      },
    ],
    always: { query: { operation: "list_workflows" }, body: { filter: "all" } },
    show: { table: ["workflowId", "name", "status", "startTime"], at: "workflows" },
  },
  {
    name: "status",
    aliases: ["get", "show"],
    summary: "show one run of a workflow",
    operation: "getWorkflowExecutionV1",
    arguments: run,
    show: "detail",
  },
  {
    name: "logs",
    aliases: ["log", "stream"],
    summary: "print what a run of a workflow said",
    operation: "listWorkflowExecutionLogsV1",
    arguments: run,
    options: [{ flags: "--step <STEP>", to: "query.step", summary: "only of this step" }],
    show: { lines: ["timestamp", "step", "level", "message"], at: "logs" },
  },
  {
    name: "cancel",
    aliases: ["stop"],
    summary: "end a run of a workflow",
    operation: "runWorkflowOperationV1",
    arguments: running,
    options: [runner, { flags: "--reason <TEXT>", to: "body.reason", summary: "why, for the record" }],
    always: { query: { operation: "cancel_workflow" }, body: { reason: "by kubiya workflow cancel" } },
    show: { say: "workflow {0} cancelled" },
  },
  {
    name: "retry",
    summary: "run a workflow again from one of its steps",
    operation: "runWorkflowOperationV1",
    arguments: running,
    options: [
      runner,
      { flags: "--from-step <STEP>", to: "body.fromStep", summary: "from this step on" },
      { flags: "--var <NAME=VALUE>", to: "body.variables", as: "pairs", summary: "a variable" },
      { flags: "--force", to: "body.force", as: "switch", summary: "even if it did not fail" },
    ],
    always: { query: { operation: "retry_workflow" } },
    before: (draft) => {
      if (!(isFound(draft.body) && draft.body.fromStep)) put(draft, "body.fromStep", "");
    },
    show: "detail",
  },
];
