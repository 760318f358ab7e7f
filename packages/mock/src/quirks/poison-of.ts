/** Collection → fields in which a null breaks what is read there. */
const fields: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/agents": ["configuration", "capabilities", "status"],
  "/api/v1/environments": ["status"],
  "/api/v1/projects": ["visibility", "restrict_to_environment", "policy_ids", "status"],
  "/api/v1/task-queues": ["status"],
  "/api/v1/teams": ["status"],
  "/api/v1/worker-queues": ["tags", "settings", "heartbeat_interval"],
};

const nested = "/api/v1/environments/{}/worker-queues";

/** The collection that a path is about, whichever way it leads there. */
export function collectionOf(shape: string): string {
  return shape === nested ? "/api/v1/worker-queues" : shape.replace(/\/\{\}$/, "");
}

/** The poisonous fields of the kind that a path is about. */
export function poisonOf(shape: string): readonly string[] {
  return fields[collectionOf(shape)] ?? [];
}

/** Every operation that reads a kind with poisonous fields. */
export const poisonedPlaces: readonly string[] = [
  ...Object.keys(fields).flatMap((shape) => [`GET ${shape}`, `GET ${shape}/{}`]),
  `GET ${nested}`,
];
