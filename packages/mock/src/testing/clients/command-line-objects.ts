import { bareArray, type ClientRequest, equal, listAt, text, where } from "./client-request.ts";
import { get, never, ok, remove, time } from "./command-line-form.ts";

const agentNeeds = [
  where("a name, and uuid or id", (one) => Boolean(one.name) && Boolean(one.uuid ?? one.id)),
  where(
    "tasks are texts",
    (one) => !Array.isArray(one.tasks) || one.tasks.every((it) => typeof it === "string"),
  ),
];

const editAgent = (by: string, change: ClientRequest["body"]): ClientRequest => ({
  by,
  method: "PUT",
  path: "/api/v1/agents/{agent}",
  body: Object.assign({ uuid: "{agent}", name: "deployer", environment_variables: {}, tasks: [] }, change),
  needs: [ok, ...agentNeeds],
});

const agents: ClientRequest[] = [
  {
    by: "agent create",
    method: "POST",
    path: "/api/v1/agents",
    body: { name: "deployer", description: "d", instruction_type: "tools", llm_model: "azure/gpt-4" },
    needs: [ok, ...agentNeeds],
    keep: { agent: "uuid" },
  },
  get("agent list", "/api/v1/agents?mode=all", bareArray, ...agentNeeds),
  get("agent get, agent tools list, agent env list", "/api/v1/agents/{agent}", ...agentNeeds),
  editAgent("agent edit", { description: "other" }),
  editAgent("agent tools add", { tools: ["kubectl"] }),
  editAgent("agent integrations add", { integrations: ["github"] }),
  editAgent("agent env set", { environment_variables: { A: "1" } }),
  editAgent("agent secrets add", { secrets: ["TOKEN"] }),
  editAgent("agent model", { llm_model: "gpt-4o" }),
  editAgent("agent access add-user", { allowed_users: ["u"] }),
  editAgent("agent runner", { runners: ["east"] }),
  editAgent("agent prompt set", { ai_instructions: "Be brief." }),
];

const sources: ClientRequest[] = [
  {
    by: "source scan",
    method: "POST",
    path: "/api/v1/sources/load?url=https://github.com/o/tools&runner=",
    body: { dynamic_config: null },
    needs: [ok, listAt("tools"), equal("errors", [])],
  },
  {
    by: "source add",
    method: "POST",
    path: "/api/v1/sources?runner=east",
    body: {
      uuid: "",
      url: "https://github.com/o/tools",
      name: "tools",
      description: "",
      type: "git",
      connected_agents_count: 0,
      errors_count: 0,
      kubiya_metadata: { created_at: "", last_updated: "", user_created: "", user_last_updated: "" },
      tools: null,
      created_at: never,
      updated_at: never,
    },
    needs: [ok, text("uuid", "name"), time],
    keep: { source: "uuid" },
  },
  get("source list, tool list", "/api/v1/sources", bareArray, time),
  get("source list --metadata, tool list", "/api/v1/sources/{source}/metadata", listAt("tools")),
  get("source describe", "/api/v1/sources/{source}", text("uuid"), time),
  {
    by: "source update, source inline add",
    method: "PUT",
    path: "/api/v1/sources/{source}?runner=east",
    body: { uuid: "{source}", name: "tools", url: "", inline_tools: [{ name: "t", type: "docker" }] },
    needs: [ok, text("uuid"), time],
  },
  {
    by: "source sync",
    method: "POST",
    path: "/api/v1/sources/{source}/sync?runner=east",
    body: { mode: "interactive" },
    needs: [ok, text("uuid")],
  },
  {
    by: "agent create --source",
    method: "POST",
    path: "/api/v1/sources/{source}/agents/{agent}",
    needs: [ok],
  },
  {
    by: "source add (a folder)",
    method: "PUT",
    path: "/api/v1/sources/zip?runner=east&name=local",
    headers: { "content-type": "multipart/form-data; boundary=B" },
    raw: '--B\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\nPK\r\n--B--\r\n',
    needs: [ok, text("uuid")],
  },
  remove("source delete", "/api/v1/sources/{source}?runner=east"),
];

const knowledgeAndWebhooks: ClientRequest[] = [
  {
    by: "agent create --knowledge",
    method: "POST",
    path: "/api/v1/knowledge",
    body: {
      uuid: "",
      name: "Runbook",
      description: "",
      content: "text",
      labels: null,
      groups: null,
      properties: null,
      type: "knowledge",
      source: "manual",
      supported_agents: null,
      created_at: never,
      updated_at: never,
    },
    needs: [ok, text("uuid"), time],
    keep: { knowledge: "uuid" },
  },
  get("mcp list_kb", "/api/v1/knowledge?query=Run&limit=10", bareArray, time),
  get("mcp search_kb", "/api/v1/knowledge/search?query=Run&limit=10", bareArray, time),
  get("mcp get_kb", "/api/v1/knowledge/{knowledge}", text("uuid", "content"), time),
  remove("(library) knowledge delete", "/api/v1/knowledge/{knowledge}", ok),
  {
    by: "webhook create, webhook import",
    method: "POST",
    path: "/api/v1/event",
    body: {
      id: "",
      name: "pager",
      source: "pagerduty",
      agent_id: "{agent}",
      communication: { method: "Slack", destination: "#ops" },
      created_at: never,
      created_by: "",
      filter: "",
      prompt: "Look at {{.event}}",
      updated_at: never,
      webhook_url: "",
      hide_webhook_headers: false,
    },
    needs: [ok, text("id", "name", "webhook_url"), time],
    keep: { webhook: "id" },
  },
  get("webhook list", "/api/v1/event", bareArray, text("id", "name")),
  get("webhook describe, webhook export, webhook test", "/api/v1/event/{webhook}", text("webhook_url")),
  {
    by: "webhook update",
    method: "PUT",
    path: "/api/v1/event/{webhook}",
    body: { id: "{webhook}", name: "pager", prompt: "other", created_at: never },
    needs: [ok, text("id"), equal("prompt", "other")],
  },
  remove("webhook delete", "/api/v1/event/{webhook}", equal("result", "ok")),
];

/** Agents, sources, knowledge and webhooks, as the command line works with them. */
export const objects: readonly ClientRequest[] = [...agents, ...sources, ...knowledgeAndWebhooks];
