import {
  anObject,
  bareArray,
  type ClientRequest,
  equal,
  listAt,
  text,
  times,
  where,
} from "./client-request.ts";
import { integer, mark, never, read, remove, vendorTexts, write } from "./terraform-form.ts";
import { objects } from "./terraform-objects.ts";

/** Read before every agent, webhook and knowledge call; one that fails stops the whole. */
const fanOut: readonly ClientRequest[] = [
  read(
    "state: users",
    "/api/v1/users",
    bareArray,
    where("status is true or false", (one) => typeof one.status === "boolean"),
    listAt("roles"),
    listAt("groups"),
  ),
  read("state: agents", "/api/v1/agents", bareArray),
  read("state: groups", "/api/v1/manage/groups", bareArray, listAt("roles")),
  write(
    "state: models",
    "POST",
    "/api/v1/featureflags",
    ["supported_llm_models"],
    where("the default model is among them", (one) =>
      String(one.supported_llm_models).split(",").includes("gpt-4o"),
    ),
  ),
  read("state: runners", "/api/v3/runners", bareArray, integer),
  read("state: secrets", "/api/v2/secrets", bareArray, text("name")),
  read("state: sources", "/api/v1/sources", bareArray),
  read("state: webhooks", "/api/v1/event", bareArray, times("created_at", "updated_at")),
  read("state: integrations", "/api/v2/integrations", bareArray, vendorTexts),
  read("state: knowledge", "/api/v1/knowledge", bareArray),
];

const webhook = {
  id: "",
  name: "pager",
  filter: "",
  prompt: "",
  source: "pagerduty",
  agent_id: "",
  created_at: never,
  created_by: "",
  updated_at: never,
  webhook_url: "",
  ...mark,
  communication: { method: "Slack", destination: "#ops" },
  runner: "east",
  workflow: '{"name":"w"}',
};
const entry = {
  name: "Runbook",
  description: "",
  labels: ["a"],
  content: "text",
  groups: [],
  owner: "",
  type: "knowledge",
  source: "terraform",
  supported_agents: ["{agent}"],
  supported_agents_groups: [],
  uuid: "",
  ...mark,
};
const webhookEcho = [text("id"), times("created_at", "updated_at"), equal("workflow", '{"name":"w"}')];
const linked: readonly ClientRequest[] = [
  {
    ...write("kubiya_webhook create", "POST", "/api/v1/event", webhook, ...webhookEcho),
    keep: { webhook: "id" },
  },
  write(
    "kubiya_webhook update",
    "PUT",
    "/api/v1/event/{webhook}",
    { ...webhook, id: "{webhook}" },
    ...webhookEcho,
  ),
  {
    ...write(
      "kubiya_knowledge create",
      "POST",
      "/api/v1/knowledge",
      entry,
      text("uuid"),
      equal("labels", ["a"]),
    ),
    keep: { knowledge: "uuid" },
  },
  write("kubiya_knowledge update", "PUT", "/api/v1/knowledge/{knowledge}", entry, text("uuid")),
];

const removals: readonly ClientRequest[] = [
  remove("kubiya_knowledge delete", "/api/v1/knowledge/{knowledge}"),
  remove("kubiya_webhook delete", "/api/v1/event/{webhook}", anObject),
  remove("kubiya_agent delete", "/api/v1/agents/{agent}"),
  remove("kubiya_scheduled_task delete", "/api/v1/scheduled_tasks/{schedule}"),
  remove("kubiya_integration delete", "/api/v2/integrations/prod"),
  remove("kubiya_external_knowledge delete", "/api/v1/rag/integration/slack/{external}"),
  remove("kubiya_inline_source delete", "/api/v1/sources/{inline}"),
  remove("kubiya_source delete", "/api/v1/sources/{source}"),
  remove("kubiya_secret delete", "/api/v2/secrets/TOKEN", anObject),
  remove("kubiya_runner delete", "/api/v3/runners/east"),
];

/** A whole `terraform apply`, a refresh, a change and a `destroy` of every resource but the trigger, which has a host of its own. */
export const terraform: readonly ClientRequest[] = [
  ...fanOut,
  ...objects,
  ...linked,
  ...fanOut.map((one) => ({ ...one, by: `${one.by} (filled)` })),
  ...removals,
];
