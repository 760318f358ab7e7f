import {
  bareArray,
  type ClientRequest,
  dataLines,
  equal,
  jsonLines,
  listAt,
  markedLines,
  status,
  text,
  times,
  where,
} from "./client-request.ts";
import { get, ok, remove, sendsStream } from "./command-line-form.ts";
import { objects } from "./command-line-objects.ts";

const runners: ClientRequest[] = [
  {
    by: "runner manifest, runner install",
    method: "POST",
    path: "/api/v3/runners/east",
    needs: [ok, text("url")],
  },
  get(
    "runner list",
    "/api/v3/runners",
    bareArray,
    where(
      "version is 0, 2 or a text",
      ({ version }) => [0, 2].includes(Number(version)) || typeof version === "string",
    ),
  ),
  get("runner list (health)", "/api/v3/runners/east/health", equal("health", "true"), listAt("checks")),
  get("mcp check_runner_health", "/api/v1/runners/east/describe", text("version", "name")),
  get("runner install (chart)", "/api/v3/runners/helmchart/east"),
];

const secretNeeds = text("name");
const secrets: ClientRequest[] = [
  {
    by: "(library) secret create",
    method: "POST",
    path: "/api/v1/secrets/TOKEN",
    body: { value: "v1", description: "d" },
    needs: [ok],
  },
  {
    by: "secret create (sends no name)",
    method: "POST",
    path: "/api/v1/secrets",
    body: { value: "v" },
    needs: [],
  },
  get("secret list", "/api/v1/secrets", bareArray, secretNeeds),
  get("secret get", "/api/v1/secrets/TOKEN", secretNeeds),
  get("secret value", "/api/v1/secrets/get_value/TOKEN", equal("value", "v1")),
  {
    by: "secret update, secret edit",
    method: "PUT",
    path: "/api/v1/secrets/TOKEN",
    body: { value: "v2" },
    needs: [ok],
  },
  get("secret value (after update)", "/api/v1/secrets/get_value/TOKEN", equal("value", "v2")),
  remove("secret delete", "/api/v1/secrets/TOKEN", ok),
];

const policy = { name: "allow-all", env: ["prod"], policy: "package a\nallow = true" };
const policies: ClientRequest[] = [
  {
    by: "policy validate",
    method: "POST",
    path: "/api/v1/opa/policies/validate",
    body: policy,
    needs: [ok, equal("valid", true)],
  },
  {
    by: "policy create",
    method: "POST",
    path: "/api/v1/opa/policies",
    body: policy,
    needs: [ok, text("name")],
  },
  get("policy list", "/api/v1/opa/policies", bareArray, text("name", "policy")),
  get("policy get", "/api/v1/opa/policies/allow-all", text("policy")),
  {
    by: "policy update",
    method: "PUT",
    path: "/api/v1/opa/policies/allow-all",
    body: { ...policy, env: [] },
    needs: [ok, equal("env", [])],
  },
  {
    by: "policy evaluate, policy test-tool",
    method: "POST",
    path: "/api/v1/opa/policies/evaluate",
    body: { input: { tool_name: "t" }, policy: "", data: {}, query: "data.tools.allow" },
    needs: [ok, equal("result", true)],
  },
  remove("policy delete", "/api/v1/opa/policies/allow-all", ok, text("status")),
];

const projects: ClientRequest[] = [
  {
    by: "project create",
    method: "POST",
    path: "/api/v1/usecases",
    body: { template_id: "t", name: "bucket", description: "", variables: [] },
    needs: [status(200, 201), text("id", "name")],
    keep: { project: "id" },
  },
  get("project templates", "/api/v1/usecases?repository=", listAt("usecases")),
  get("project template-info", "/api/v1/usecases/{project}", text("id")),
  get("project describe", "/api/v1/tasks/{project}", text("id", "name")),
  {
    by: "project update",
    method: "PATCH",
    path: "/api/v1/usecases/{project}",
    body: { name: "bucket-2", variables: [{ name: "a", value: "1", type: "string" }] },
    needs: [ok, equal("name", "bucket-2")],
  },
  {
    by: "project plan",
    method: "POST",
    path: "/api/v1/tasks/plan/{project}",
    body: { project_id: "{project}" },
    needs: [ok, text("plan_id"), times("created_at")],
    keep: { plan: "plan_id" },
  },
  {
    by: "project approve",
    method: "PUT",
    path: "/api/v1/tasks/{plan}",
    body: { action: "approve" },
    needs: [ok, text("execution_id")],
    keep: { run: "execution_id" },
  },
  get(
    "project logs",
    "/api/v1/tasks/logs/{run}",
    where("done", ({ done }) => typeof done === "boolean"),
  ),
  remove("project delete", "/api/v1/tasks/{project}"),
];

const workflow = { command: "execute_workflow", name: "deploy", description: "", steps: [{ name: "build" }] };
const execution: ClientRequest[] = [
  {
    by: "tool exec",
    method: "POST",
    path: "/api/v1/tools/exec?runner=east",
    headers: sendsStream,
    body: {
      tool_name: "t",
      tool_def: { name: "t", type: "docker", image: "alpine", content: "true" },
      args: null,
    },
    needs: [ok, dataLines],
  },
  {
    by: "tool generate-tool, generate-tool",
    method: "POST",
    path: "/api/v1/http-bridge/v1/generate-tool",
    headers: { ...sendsStream, accept: "text/plain" },
    body: { message: "a tool", session_id: "s" },
    needs: [ok, jsonLines],
  },
  {
    by: "workflow execute, workflow run",
    method: "POST",
    path: "/api/v1/workflow?runner=east&operation=execute_workflow",
    headers: { ...sendsStream, accept: "text/event-stream" },
    body: workflow,
    needs: [ok, markedLines],
  },
  {
    by: "workflow list",
    method: "POST",
    path: "/api/v1/workflow?runner=east&operation=list_workflows",
    body: { filter: "all", limit: 10, offset: 0 },
    needs: [equal("success", true), listAt("workflows")],
    keep: { workflow: "workflows.0.id" },
  },
  ...["get_status", "retry_workflow"].map(
    (operation): ClientRequest => ({
      by: operation === "get_status" ? "workflow stream (polls)" : "workflow retry",
      method: "POST",
      path: `/api/v1/workflow?runner=east&operation=${operation}`,
      body:
        operation === "get_status"
          ? { workflowId: "{workflow}" }
          : { workflowId: "{workflow}", fromStep: "", variables: null, force: false },
      needs: [
        equal("success", true),
        where("status is a number with a text", ({ status: state }) => {
          const { status: number, statusText, nodes } = Object(state);
          return Number.isInteger(number) && typeof statusText === "string" && typeof nodes === "object";
        }),
      ],
    }),
  ),
  {
    by: "chat",
    method: "POST",
    path: "/api/v1/hb/v4/stream",
    headers: { "x-vercel-ai-data-stream": "v1" },
    body: { message: "hello", agent_uuid: "{agent}", session_id: "s", user_email: "", org: "" },
    needs: [ok, markedLines],
  },
  {
    by: "chat (picks an agent), run",
    method: "POST",
    path: "/http-bridge/v1/classify/agent",
    body: { message: "hello" },
    needs: [ok, bareArray, text("uuid", "name")],
  },
];

const others: ClientRequest[] = [
  get("user list", "/api/v2/users?limit=100&page=1", listAt("items")),
  get("user groups", "/api/v1/manage/groups", bareArray, text("uuid", "name"), times("created_at")),
  get("mcp list_integrations", "/api/v2/integrations?full=true", bareArray),
  get("integration activate", "/api/v1/integration/github_app/install", text("url")),
  get(
    "audit list",
    '/api/v1/auditing/items?filter={"timestamp":{}}&sort={"timestamp":-1}&page=1&page_size=50',
    bareArray,
  ),
  // The path repeats the generation of the API, so nothing is deleted; the command does not look at the status.
  remove("agent delete (wrong path)", "/api/v1/v1/agents/{agent}"),
];

/** One request for each plain call that a command makes, in an order in which each finds what it needs. */
export const commandLine: readonly ClientRequest[] = [
  ...objects,
  ...runners,
  ...secrets,
  ...policies,
  ...projects,
  ...execution,
  ...others,
];
