import { createHash } from "node:crypto";
import type { JsonObject } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

const defaults: JsonObject = {
  name: "",
  description: "",
  content: "",
  labels: [],
  groups: [],
  properties: {},
  type: "knowledge",
  source: "manual",
  supported_agents: [],
  supported_agents_groups: [],
  managed_by: "",
  task_id: "",
};

/** Entries in the model of shipped clients; the documented `title` and `tags` are taken for `name` and `labels`. */
export const knowledge: Resource = {
  table: "knowledge",
  noun: "Knowledge",
  family: "platform",
  collections: ["/api/v1/knowledge"],
  order: "newest",
  unique: [],
  defaults,
  empties: defaults,
  computed: ["uuid", "id", "owner", "content_hash", "created_at", "updated_at", "created_by", "version"],
  statuses: { create: 200, remove: 200 },
  removed: { result: "ok" },
  draft: (_call, { title, tags, ...fields }) => ({
    ...fields,
    name: title ?? fields.name ?? "",
    labels: tags ?? fields.labels ?? [],
  }),
  show: showKnowledge,
};

function showKnowledge(_call: Call, row: Row): JsonObject {
  return {
    uuid: row.id,
    ...row.fields,
    content_hash: createHash("sha256").update(String(row.fields.content)).digest("hex"),
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
  };
}
