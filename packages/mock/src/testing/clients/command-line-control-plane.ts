import type { Json } from "../../json.ts";
import {
  anObject,
  bareArray,
  type ClientRequest,
  equal,
  listAt,
  type Need,
  status,
  text,
} from "./client-request.ts";

/** Version 6 of the official command line on the Control Plane: `Bearer`, and JSON is claimed on every call. */
const success: Need = {
  says: "status 200 to 299",
  holds: (answer) => answer.status >= 200 && answer.status < 300,
};

function get(by: string, path: string, ...needs: Need[]): ClientRequest {
  return { by, method: "GET", path: `/api/v1${path}`, needs: [status(200), ...needs] };
}

function send(by: string, call: string, body: Json | undefined, ...needs: Need[]): ClientRequest {
  const [method = "", path = ""] = call.split(" ");
  return {
    by,
    method,
    path: `/api/v1${path}`,
    ...(body === undefined ? {} : { body }),
    needs: [success, ...needs],
  };
}

interface Noun {
  readonly noun: string;
  readonly collection: string;
  readonly create: Json;
  readonly change: Json;
  readonly changed: Need;
}

const nouns: readonly Noun[] = [
  {
    noun: "agent",
    collection: "/agents",
    create: { name: "deployer", description: "d", model_id: "m" },
    change: { description: "other" },
    changed: equal("description", "other"),
  },
  {
    noun: "team",
    collection: "/teams",
    create: { name: "ops", description: "d" },
    change: { name: "ops-2" },
    changed: equal("name", "ops-2"),
  },
  {
    noun: "environment",
    collection: "/environments",
    create: { name: "prod", description: "d" },
    change: { description: "other" },
    changed: equal("description", "other"),
  },
  {
    noun: "project",
    collection: "/projects",
    create: { name: "Ops", key: "OPS", description: "d" },
    change: { name: "Ops", description: "other" },
    changed: equal("description", "other"),
  },
  {
    noun: "skill",
    collection: "/skills",
    create: { name: "shell", description: "d", type: "shell", enabled: true, configuration: {} },
    change: { description: "other", enabled: false },
    changed: equal("enabled", false),
  },
  {
    noun: "job",
    collection: "/jobs",
    create: {
      name: "nightly",
      trigger_type: "cron",
      cron_schedule: "0 17 * * *",
      planning_mode: "on_the_fly",
      prompt_template: "Say hello",
      executor_type: "auto",
    },
    change: { description: "other" },
    changed: equal("description", "other"),
  },
];

const identified = text("id", "name");

/** An object's life by its commands, without its end: later commands need it. */
function lifeOf({ noun, collection, create, change, changed }: Noun): ClientRequest[] {
  return [
    { ...send(`${noun} create`, `POST ${collection}`, create, identified), keep: { [noun]: "id" } },
    get(`${noun} list`, collection, bareArray),
    get(`${noun} get`, `${collection}/{${noun}}`, identified),
    send(`${noun} update`, `PATCH ${collection}/{${noun}}`, change, identified, changed),
  ];
}

/** Runs need a queue; `--local` makes one first. */
const queue: ClientRequest = {
  ...send(
    "exec --local (makes a queue)",
    "POST /environments/{environment}/worker-queues",
    { name: "local", environment_id: "{environment}", ephemeral: true, single_execution_mode: true },
    identified,
  ),
  keep: { queue: "id" },
};

const runs: ClientRequest[] = ["agent", "team"].flatMap((noun): ClientRequest[] => [
  {
    ...send(
      `${noun} exec, exec ${noun}`,
      `POST /${noun}s/{${noun}}/execute`,
      { prompt: "hello", worker_queue_id: "{queue}" },
      text("execution_id"),
    ),
    keep: { run: "execution_id" },
  },
  get(`execution get (of ${noun})`, "/executions/{run}", text("id", "status")),
  {
    ...get(`execution logs (of ${noun})`, "/executions/{run}/stream"),
    headers: { accept: "text/event-stream" },
    needs: [
      status(200),
      { says: "events up to done", holds: (answer) => /^event: done$/m.test(answer.text) },
    ],
  },
]);

const others: ClientRequest[] = [
  get("execution list", "/executions?limit=50", bareArray),
  send("job enable", "POST /jobs/{job}/enable", undefined, anObject),
  send("job disable", "POST /jobs/{job}/disable", undefined, anObject),
  get("job executions", "/jobs/{job}/executions"),
  get("skill definitions", "/skills/definitions"),
  send(
    "skill associate",
    "POST /skills/associations/agent/{agent}/skills",
    { skill_id: "{skill}" },
    anObject,
  ),
  get("skill list-associations", "/skills/associations/agent/{agent}/skills", bareArray),
  get("model list", "/models", bareArray),
  get("model default", "/models/default", anObject),
  get("model providers", "/models/providers"),
  {
    ...send(
      "(a policy made by others)",
      "POST /policies",
      { name: "rules", policy_content: "package a" },
      identified,
    ),
    keep: { policy: "id" },
  },
  get("policy get", "/policies/{policy}", identified),
  get("policy list", "/policies", listAt("policies")),
  send("policy delete", "DELETE /policies/{policy}", undefined),
  get("environment worker-command", "/environments/{environment}/worker-command", text("command")),
  get("worker queues of agent exec", "/worker-queues", bareArray),
  get("graph and memory (find the graph)", "/client/config", text("context_graph_api_base")),
];

const ends = nouns
  .toReversed()
  .map(({ noun, collection }) => send(`${noun} delete`, `DELETE ${collection}/{${noun}}`, undefined));

/** One request for each plain call of a command, in an order in which each finds what it needs. */
export const commandLineControlPlane: readonly ClientRequest[] = [
  ...nouns.flatMap(lifeOf),
  queue,
  ...runs,
  ...others,
  ...ends,
];
