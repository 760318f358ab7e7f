import type { JsonObject } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

const defaults: JsonObject = {
  description: "",
  ai_instructions: "",
  instruction_type: "tools",
  llm_model: "",
  runners: [],
  image: "",
  sources: [],
  tools: [],
  secrets: [],
  integrations: [],
  environment_variables: {},
  allowed_users: [],
  allowed_groups: [],
  owners: [],
  is_debug_mode: false,
  links: [],
  tags: [],
  tasks: [],
  starters: [],
  avatar_url: "",
  managed_by: "",
  task_id: "",
};

/** Agents of the Platform; the first and the second generation of the API show the same ones. */
export const platformAgents: Resource = {
  table: "platform agents",
  noun: "Agent",
  family: "platform",
  collections: ["/api/v1/agents", "/api/v2/agents"],
  order: "newest",
  unique: ["name"],
  defaults,
  empties: defaults,
  required: ["name"],
  computed: ["uuid", "id", "desc", "metadata", "status", "created_at", "updated_at", "email", "organization"],
  filters: { name: "name" },
  statuses: { create: 200, remove: 200 },
  removed: { result: "ok" },
  show: showAgent,
};

function showAgent(_call: Call, row: Row): JsonObject {
  return {
    uuid: row.id,
    id: row.id,
    ...row.fields,
    metadata: { created_at: stamp(row.created, "z"), last_updated: stamp(row.updated, "z") },
  };
}
