// Made by `pnpm generate` from spec/openapi; edit there.
import type { Connection } from "../../connection.ts";
import { agents, type AgentsApi } from "./agents.ts";
import { environments, type EnvironmentsApi } from "./environments.ts";
import { executions, type ExecutionsApi } from "./executions.ts";
import { projects, type ProjectsApi } from "./projects.ts";
import { skills, type SkillsApi } from "./skills.ts";
import { teams, type TeamsApi } from "./teams.ts";

/** Every resource of the Control Plane. */
export interface ControlPlane {
  /** AI workers with a model, instructions and skills. */
  readonly agents: AgentsApi;
  /** Places where agents run, with the variables, secrets and skills that every run there is given. */
  readonly environments: EnvironmentsApi;
  /** Runs of agents, teams and workflows, to read and to follow. */
  readonly executions: ExecutionsApi;
  /** Groups of agents and teams with a goal, settings and policies in common. */
  readonly projects: ProjectsApi;
  /** Kinds of tools with limits on their use, and who has them. */
  readonly skills: SkillsApi;
  /** Agents that work on a task together, led by a model. */
  readonly teams: TeamsApi;
}

export function controlPlane(connection: Connection): ControlPlane {
  return {
    agents: agents(connection),
    environments: environments(connection),
    executions: executions(connection),
    projects: projects(connection),
    skills: skills(connection),
    teams: teams(connection),
  };
}
