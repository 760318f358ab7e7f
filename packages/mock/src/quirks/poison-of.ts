/** Shape of the path → fields in which a null breaks what is read there. */
const fields: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/agents": ["configuration", "capabilities"],
  "/api/v1/projects": ["visibility", "restrict_to_environment", "policy_ids"],
};

/** The poisonous fields of the kind that a path is about. */
export function poisonOf(shape: string): readonly string[] {
  return fields[shape.replace(/\/\{\}$/, "")] ?? [];
}
