import { bareArray, type ClientRequest, equal, listAt, text, where } from "./client-request.ts";
import { events, json, keeping, python, streams } from "./python-form.ts";
import { pythonServices } from "./python-services.ts";

const agent = {
  description: "",
  llm_model: "claude-4-sonnet",
  instruction_type: "natural_language",
  sources: [],
  secrets: [],
  integrations: [],
  environment_variables: {},
  runners: ["gke-poc-kubiya"],
  ai_instructions: "",
  is_debug_mode: false,
  owners: [],
  allowed_users: [],
  allowed_groups: [],
  tools: [],
  image: "ghcr.io/kubiyabot/kubiya-agent:stable",
  managed_by: "",
  links: [],
  tasks: [],
  tags: [],
};

const agents: ClientRequest[] = [
  keeping(python("agents.create", "POST /api/v1/agents", { name: "py", ...agent }, json), "agent", "uuid"),
  python("client.create_agent", "POST /api/v1/agents", {
    name: "py-old",
    description: "",
    system_message: "Be brief",
    model: "together_ai/deepseek-ai/DeepSeek-V3",
    tools: [],
  }),
  python("agents.list", "GET /api/v1/agents", undefined, bareArray),
  python("client.list_agents", "GET /api/v1/agents?limit=100&offset=0", undefined, json),
  python("agents.get", "GET /api/v1/agents/{agent}", undefined, text("uuid")),
  python(
    "agents.edit",
    "PUT /api/v1/agents/{agent}",
    { name: "py", ...agent, tags: ["a"] },
    equal("tags", ["a"]),
  ),
  {
    ...python(
      "client.execute_agent",
      "POST /api/v1/agents/{agent}/execute",
      { prompt: "hi", session_id: "s" },
      events,
    ),
    headers: streams,
  },
];

const sources: ClientRequest[] = [
  python(
    "sources.add (looks first)",
    "POST /api/v1/sources/load?url=https://github.com/o/tools&runner=east",
    { dynamic_config: {} },
    where("no errors", ({ errors }) => !Array.isArray(errors) || errors.length === 0),
  ),
  keeping(
    python("sources.add", "POST /api/v1/sources", {
      url: "https://github.com/o/tools",
      tools: [],
      runner: "east",
    }),
    "source",
    "uuid",
  ),
  python("sources.list", "GET /api/v1/sources", undefined, bareArray),
  python("sources.debug", "GET /api/v1/sources/{source}", undefined, text("uuid")),
  python("sources.describe", "GET /api/v1/sources/{source}/metadata", undefined, listAt("tools")),
  python("sources.sync", "POST /api/v1/sources/{source}/sync?runner=east", {
    mode: "interactive",
    branch: "main",
    force: false,
    auto_commit: false,
    no_diff: false,
  }),
  python("sources.delete", "DELETE /api/v1/sources/{source}?runner=east", undefined, json),
];

const runners: ClientRequest[] = [
  python("runners.manifest", "POST /api/v3/runners/py", undefined, text("url")),
  python("runners.list", "GET /api/v3/runners", undefined, bareArray),
  python("client.get_runners", "GET /api/v1/runners", undefined, json),
  python("runners.health", "GET /api/v3/runners/py/health", undefined, equal("health", "true")),
];

const workflow = {
  name: "deploy",
  description: "d",
  type: "chain",
  steps: [{ name: "build", command: "true" }],
};
const workflows: ClientRequest[] = [
  {
    ...python(
      "workflows.execute",
      "POST /api/v1/workflow?runner=east&operation=execute_workflow&native_sse=true",
      { ...workflow, parameters: { a: 1 } },
      events,
    ),
    headers: streams,
  },
  {
    ...python(
      "client.execute_workflow",
      "POST /api/v1/workflow?runner=east&operation=execute_workflow",
      workflow,
      events,
    ),
    headers: streams,
  },
  python(
    "workflows.list",
    "POST /api/v1/workflow?runner=east&operation=list_workflows",
    { filter: "all", limit: 10, offset: 0 },
    listAt("workflows"),
  ),
  {
    ...python(
      "tools.generate_tool",
      "POST /api/v1/http-bridge/v1/generate-tool",
      { message: "a tool", session_id: "s" },
      {
        says: "data lines",
        holds: (answer) => /^data: /m.test(answer.text),
      },
    ),
    headers: streams,
  },
];

/** One request for each public call of the two Python packages, in an order in which each finds what it needs. */
export const pythonPackages: readonly ClientRequest[] = [
  ...agents,
  ...sources,
  ...runners,
  ...workflows,
  ...pythonServices,
  python("agents.delete", "DELETE /api/v1/agents/{agent}", undefined, json),
];
