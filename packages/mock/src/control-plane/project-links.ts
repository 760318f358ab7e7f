import { type JsonObject, textOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Row } from "../state/table.ts";

/** What can be a member of projects. */
export type Members = "agents" | "teams";

const idFields = { agents: "agent_id", teams: "team_id" } as const;

/** The field of a membership that names the member. */
export function memberField(members: Members): "agent_id" | "team_id" {
  return idFields[members];
}

export function memberships(call: Call, members: Members, projectId: string): Row[] {
  return call.organisation.table(`project_${members}`).where("project_id", projectId);
}

export function memberCount(call: Call, members: Members, projectId: string): number {
  return memberships(call, members, projectId).length;
}

export function addMember(
  call: Call,
  members: Members,
  projectId: string,
  id: string,
  role: string | null = null,
): Row {
  const fields = { project_id: projectId, [memberField(members)]: id, role, added_by: null };
  return call.organisation.insert(`project_${members}`, fields);
}

/** The projects of an agent or a team, as it shows them. */
export function projectsOf(call: Call, members: Members, id: string): JsonObject[] {
  const links = call.organisation.table(`project_${members}`).where(memberField(members), id);
  return links.flatMap((link) => {
    const project = call.organisation.table("projects").get(textOf(link.fields.project_id) ?? "");
    if (!project) return [];
    const { name, key, description } = project.fields;
    return [{ id: project.id, name: name ?? null, key: key ?? null, description: description ?? null }];
  });
}

/** Takes a project's members out of it. */
export function dropMembersOf(call: Call, projectId: string): void {
  for (const members of ["agents", "teams"] as const)
    for (const link of memberships(call, members, projectId))
      call.organisation.table(`project_${members}`).remove(link.id);
}

/** Takes a member out of every project. */
export function dropFromProjects(call: Call, members: Members, id: string): void {
  const links = call.organisation.table(`project_${members}`);
  for (const link of links.where(memberField(members), id)) links.remove(link.id);
}
