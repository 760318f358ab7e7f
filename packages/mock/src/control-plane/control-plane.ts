import type { Handler } from "../road/exchange.ts";
import { crudOf } from "../state/crud.ts";
import { agents } from "./agents.ts";
import { environments } from "./environments.ts";
import { executions } from "./executions.ts";
import { projectMembers } from "./project-members.ts";
import { defaultProjectHandlers, projects } from "./projects.ts";
import { skillAssociations } from "./skill-associations.ts";
import { skills } from "./skills.ts";
import { teamMembers } from "./team-members.ts";
import { teams } from "./teams.ts";

/** What of the Control Plane has a state. */
export const controlPlane: [string, Handler][] = [
  ...[environments, projects, skills, teams, agents].flatMap(crudOf),
  ...defaultProjectHandlers,
  ...projectMembers,
  ...skillAssociations,
  ...teamMembers,
  ...executions,
];
