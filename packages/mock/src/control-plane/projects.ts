import { type JsonObject, objectOf, textOf } from "../json.ts";
import type { Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { dropMembersOf, memberCount } from "./project-links.ts";

/** Fields that the service keeps inside `settings` and shows beside it, with what it shows when they are not there. */
const kept: JsonObject = { goals: null, policy_ids: [], default_model: null, restrict_to_environment: false };

export const projects: Resource = {
  table: "projects",
  noun: "Project",
  family: "control-plane",
  collections: ["/api/v1/projects"],
  order: "newest",
  unique: ["key", "name"],
  defaults: { description: null, settings: {}, status: "active", visibility: "private" },
  empties: { settings: {}, visibility: "private", policy_ids: [], restrict_to_environment: false },
  required: ["name", "key", "status"],
  filters: { status_filter: "status" },
  statuses: { create: 201, remove: 204 },
  ensure: ensureDefaultProject,
  draft: keepInSettings,
  removing: (call, row) => dropMembersOf(call, row.id),
  show: showProject,
};

export const defaultProjectHandlers: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/projects/default": (call) => ({
    status: 200,
    body: showProject(call, ensureDefaultProject(call)),
  }),
});

/** The project with the key DEFAULT; the service makes it anew whenever it needs it. */
export function ensureDefaultProject(call: Call): Row {
  const { organisation } = call;
  const [known] = organisation.table("projects").where("key", "DEFAULT");
  if (known) return known;
  return organisation.insert("projects", {
    name: "Default",
    key: "DEFAULT",
    description: "Default project for agents and teams",
    settings: structuredClone(kept),
    status: "active",
    visibility: "org",
  });
}

/** A create copies all of them into the settings, a change those that it sends; new settings replace the old whole. */
function keepInSettings(_call: Call, fields: JsonObject, sent: JsonObject, before?: Row): JsonObject {
  const settings: JsonObject = { ...objectOf(fields.settings) };
  const own: JsonObject = { ...fields, key: textOf(fields.key)?.toUpperCase() ?? null, settings };
  for (const [name, otherwise] of Object.entries(kept)) {
    const value = sent[name];
    if (value !== undefined) settings[name] = before ? value : (value ?? otherwise);
    else if (!before) settings[name] = otherwise;
    delete own[name];
  }
  return own;
}

function showProject(call: Call, row: Row): JsonObject {
  const settings = objectOf(row.fields.settings);
  const shown = Object.entries(kept).map(([name, otherwise]) => [
    name,
    name in settings ? settings[name] : otherwise,
  ]);
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...row.fields,
    ...Object.fromEntries(shown),
    owner_id: null,
    owner_email: "a@example.com",
    created_at: stamp(row.created, "offset"),
    updated_at: stamp(row.updated, "offset"),
    archived_at: null,
    agent_count: memberCount(call, "agents", row.id),
    team_count: memberCount(call, "teams", row.id),
  };
}
