// Made by `pnpm generate` from spec/openapi; edit there.
export { agents, type AgentsApi } from "./agents.ts";
export { environments, type EnvironmentsApi } from "./environments.ts";
export { executions, type ExecutionsApi } from "./executions.ts";
export { projects, type ProjectsApi } from "./projects.ts";
export { skills, type SkillsApi } from "./skills.ts";
export { teams, type TeamsApi } from "./teams.ts";
export { controlPlane, type ControlPlane } from "./namespace.ts";
export type * from "./types.ts";
