import { anObject, type ClientRequest, equal, type Need, text, where } from "./client-request.ts";
import { integer, mark, never, read, texts, vendorTexts, write } from "./terraform-form.ts";

const agent = {
  name: "deployer",
  uuid: "",
  ...mark,
  links: [],
  tools: [],
  tasks: [{ name: "t", prompt: "p", description: "d" }],
  sources: ["{source}"],
  secrets: ["TOKEN"],
  starters: [{ command: "c", display_name: "n" }],
  integrations: ["slack"],
  allowed_users: [],
  allowed_groups: [],
  runners: ["east"],
  metadata: null,
  environment_variables: { A: "1" },
  llm_model: "gpt-4o",
  description: "d",
  ai_instructions: "Be brief.",
  image: "ghcr.io/kubiyabot/kubiya-agent:stable",
};
const agentEcho: Need[] = [
  text("uuid"),
  ...["name", "tasks", "starters", "sources", "secrets", "runners", "environment_variables", "llm_model"].map(
    (field) => equal(field, Object.entries(agent).find(([name]) => name === field)?.[1] ?? null),
  ),
];

/** Everything that needs no look at the other objects first, and agents. */
export const objects: readonly ClientRequest[] = [
  write("kubiya_runner create", "POST", "/api/v3/runners/east", mark),
  read(
    "kubiya_runner read",
    "/api/v3/runners/east/describe",
    integer,
    equal("name", "east"),
    text("runner_type"),
  ),
  write("kubiya_secret create", "POST", "/api/v2/secrets", { name: "TOKEN", value: "v", description: "" }),
  read("kubiya_secret read", "/api/v2/secrets/TOKEN", equal("name", "TOKEN")),
  read("kubiya_secret read (value)", "/api/v2/secrets/get_value/TOKEN", {
    says: "base64 in a JSON text",
    holds: ({ json }) => typeof json === "string" && atob(json) === "v",
  }),
  write(
    "kubiya_secret update",
    "PUT",
    "/api/v2/secrets/TOKEN",
    { name: "TOKEN", value: "w", created_by: "", created_at: "", description: "" },
    anObject,
    where("no error", (one) => one.error === undefined || one.error === null),
  ),
  {
    ...write(
      "kubiya_source create",
      "POST",
      "/api/v1/sources?runner=",
      {
        url: "https://github.com/o/tools",
        uuid: "",
        name: "",
        ...mark,
        dynamic_config: { a: "b" },
        runner: "",
      },
      text("uuid", "name"),
      equal("url", "https://github.com/o/tools"),
      equal("dynamic_config", { a: "b" }),
    ),
    keep: { source: "uuid" },
  },
  read("kubiya_source read", "/api/v1/sources/{source}", equal("dynamic_config", { a: "b" })),
  {
    ...write(
      "kubiya_inline_source create",
      "POST",
      "/api/v1/sources",
      {
        name: "own",
        runner: "east",
        ...mark,
        inline_tools: [{ name: "t" }],
        inline_workflows: null,
        dynamic_config: {},
      },
      equal("name", "own"),
      equal("runner", "east"),
      equal("dynamic_config", {}),
      where("no errors", ({ errors }) => !Array.isArray(errors) || errors.length === 0),
    ),
    keep: { inline: "uuid" },
  },
  read(
    "kubiya_inline_source create (metadata)",
    "/api/v1/sources/{inline}/metadata?exclude_workflows_tools=true",
    equal("tools", [{ name: "t" }]),
    equal("errors", []),
  ),
  {
    ...write(
      "kubiya_external_knowledge create",
      "POST",
      "/api/v1/rag/integration/slack",
      { channel_ids: ["b", "a"] },
      text("uuid"),
      equal("channel_ids", ["b", "a"]),
    ),
    headers: { "content-type": "application/json" },
    keep: { external: "uuid" },
  },
  read(
    "kubiya_external_knowledge read",
    "/api/v1/rag/integration/slack/{external}",
    equal("channel_ids", ["b", "a"]),
  ),
  write(
    "kubiya_external_knowledge update",
    "PUT",
    "/api/v1/rag/integration/slack/{external}",
    { channel_ids: ["c"] },
    equal("channel_ids", ["c"]),
  ),
  write(
    "kubiya_integration create",
    "POST",
    "/api/v2/integrations",
    {
      uuid: "",
      name: "prod",
      configs: [{ name: "main", is_default: true, vendor_specific: { arn: "a", region: "eu" } }],
      auth_type: "global",
      ...mark,
      description: "",
      integration_type: "aws",
    },
    equal("name", "prod"),
    vendorTexts,
  ),
  read("kubiya_integration read (import)", "/api/v2/integrations/prod", equal("name", "prod"), vendorTexts),
  write(
    "kubiya_integration update",
    "PUT",
    "/api/v2/integrations/prod",
    { uuid: "", name: "prod", description: "x" },
    equal("description", "x"),
  ),
  {
    ...write(
      "kubiya_scheduled_task create",
      "POST",
      "/api/v1/scheduled_tasks",
      {
        user_email: "",
        channel_id: "#ops",
        cron_string: "0 7 * * *",
        schedule_time: never,
        selected_agent: "deployer",
        task_description: "Tell",
        organization_name: "",
      },
      text("task_id"),
      where("nothing but texts", texts),
    ),
    keep: { schedule: "task_id" },
  },
  read(
    "kubiya_scheduled_task read",
    "/api/v1/scheduled_tasks/{schedule}",
    where("agent, text and schedule in parameters", ({ parameters }) => {
      const { context, message_text, repeat, cron_string } = Object(parameters);
      return (
        context === "deployer" && message_text === "Tell" && repeat === true && cron_string === "0 7 * * *"
      );
    }),
  ),
  { ...write("kubiya_agent create", "POST", "/api/v1/agents", agent, ...agentEcho), keep: { agent: "uuid" } },
  read("kubiya_agent read", "/api/v1/agents/{agent}", ...agentEcho),
  write("kubiya_agent update", "PUT", "/api/v1/agents/{agent}", { ...agent, uuid: "{agent}" }, ...agentEcho),
];
