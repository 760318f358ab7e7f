import { bareArray, type ClientRequest, equal, listAt, text } from "./client-request.ts";
import { events, json, keeping, python, streams } from "./python-form.ts";

const secrets: ClientRequest[] = [
  python("secrets.create", "POST /api/v1/secrets", { name: "PY", value: "v", description: "" }, json),
  python("secrets.list", "GET /api/v1/secrets", undefined, bareArray),
  python("client.list_secrets", "GET /api/v2/secrets", undefined, json),
  python("secrets.get", "GET /api/v1/secrets/PY", undefined, json),
  python("secrets.value", "GET /api/v1/secrets/get_value/PY", undefined, equal("value", "v")),
  python("secrets.value_v2", "GET /api/v2/secrets/get_value/PY", undefined, json),
  python(
    "secrets.get (newer package)",
    "GET /api/v1/secret/get_secret_value/PY",
    undefined,
    equal("value", "v"),
  ),
  python("secrets.update", "PUT /api/v1/secrets/PY", { value: "w", description: "d" }, json),
  python("secrets.delete", "DELETE /api/v1/secrets/PY", undefined, json),
  python("secrets.create_v2", "POST /api/v2/secrets", { name: "PY2", value: "v" }, json),
  python("secrets.update_v2", "PUT /api/v2/secrets/PY2", { value: "w", description: "d" }, json),
  python("secrets.delete_v2", "DELETE /api/v2/secrets/PY2", undefined, json),
  python("secrets.create (again)", "POST /api/v1/secrets", { name: "PY", value: "v" }, json),
  python("secrets.delete (newer package)", "DELETE /api/v1/secret/PY", undefined, json),
];

const integrations: ClientRequest[] = [
  python("integrations.list", "GET /api/v2/integrations?full=true", undefined, bareArray),
  python("integrations.list_v1", "GET /api/v1/integrations", undefined, bareArray),
  // Any error means that it is not there yet.
  { ...python("integrations.activate (looks first)", "GET /api/v1/integrations/github_app"), needs: [] },
  python("integrations.activate", "GET /api/v2/integrations/github_app", undefined, json),
  python("integrations.credentials", "GET /api/v1/integrations/jira/creds/0", undefined, json),
];

const hook = { source: "", filter: "", hide_webhook_headers: false };
const webhooks: ClientRequest[] = [
  keeping(
    python("webhooks.create (an agent)", "POST /api/v1/event", {
      ...hook,
      name: "py",
      communication: { method: "Slack", destination: "#ops" },
      agent_id: "{agent}",
      prompt: "Look at {{.event}}",
    }),
    "webhook",
    "id",
  ),
  python("webhooks.create (a workflow)", "POST /api/v1/event", {
    ...hook,
    name: "py-workflow",
    communication: { method: "HTTP", destination: "" },
    workflow: '{"name":"w","steps":[]}',
    runner: "east",
  }),
  python("webhooks.list", "GET /api/v1/event", undefined, bareArray),
  python("webhooks.describe", "GET /api/v1/event/{webhook}", undefined, text("id", "webhook_url")),
  python("webhooks.test", "POST /api/v1/webhook/test", {
    webhook_url: "https://hooks.example/x",
    test_data: {},
    wait_for_response: false,
  }),
  python("webhooks.delete", "DELETE /api/v1/event/{webhook}"),
];

const policy = { name: "py", env: [], policy: "package a\nallow = true" };
const policies: ClientRequest[] = [
  python("policies.validate", "POST /api/v1/opa/policies/validate", policy, equal("valid", true)),
  python("policies.create", "POST /api/v1/opa/policies", policy, json),
  python("policies.list", "GET /api/v1/opa/policies", undefined, bareArray),
  python("policies.get", "GET /api/v1/opa/policies/py", undefined, text("policy")),
  python("policies.update", "PUT /api/v1/opa/policies/py", { ...policy, env: ["prod"] }, json),
  python("policies.evaluate", "POST /api/v1/opa/policies/evaluate", {
    input: {},
    policy: policy.policy,
    data: {},
    query: "data",
  }),
  python("policies.delete", "DELETE /api/v1/opa/policies/py", undefined, json),
];

const files = { "main.tf": "cmVzb3VyY2U=", "variables.tf": "" };
const projects: ClientRequest[] = [
  keeping(
    python("projects.create", "POST /api/v1/usecases", { name: "bucket", description: "", variables: [] }),
    "project",
    "id",
  ),
  python("projects.list", "GET /api/v1/usecases", undefined, listAt("usecases")),
  python("projects.template_info", "GET /api/v1/usecases/{project}", undefined, text("id")),
  python("projects.describe", "GET /api/v1/tasks/{project}", undefined, text("id")),
  python(
    "projects.update",
    "PUT /api/v1/tasks/{project}",
    { name: "b", description: "", variables: { a: 1 } },
    json,
  ),
  keeping(python("projects.plan", "POST /api/v1/tasks/plan/{project}", undefined, json), "plan", "plan_id"),
  python("projects.approve", "PUT /api/v1/tasks/{plan}", { action: "approve" }, json),
  python("projects.delete", "DELETE /api/v1/tasks/{project}", undefined, json),
  python("stacks.plan", "POST /api/v1/tasks/inline/plan", { name: "s", files }, json),
  python("stacks.apply", "POST /api/v1/tasks/inline", { name: "s", files }, json),
];

const others: ClientRequest[] = [
  python("users.list_users", "GET /api/v2/users?limit=100&page=1", undefined, listAt("items")),
  python("users.list_groups", "GET /api/v1/manage/groups", undefined, bareArray),
  python(
    "audit.list",
    'GET /api/v1/auditing/items?filter={"timestamp":{}}&sort={"timestamp":-1}&page=1&page_size=50',
    undefined,
    bareArray,
  ),
  python("audit.describe", "GET /api/v1/auditing/items/a-1", undefined, json),
  { ...python("stacks.stream", "GET /api/v1/tasks/stream/logs/s-1", undefined, events), headers: streams },
];

/** What the packages' smaller services send. */
export const pythonServices: readonly ClientRequest[] = [
  ...secrets,
  ...integrations,
  ...webhooks,
  ...policies,
  ...projects,
  ...others,
];
