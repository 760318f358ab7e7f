// Made by `pnpm generate` from spec/openapi; edit there.
import type { Operation } from "./operation.ts";
import * as platformV1 from "./operations/platform-v1.ts";
import * as platformV2 from "./operations/platform-v2.ts";
import * as platformV3 from "./operations/platform-v3.ts";
import * as controlPlane from "./operations/control-plane.ts";

/** Name of an operation; unique over the four APIs. */
export type OperationId =
  | "listAgentsV1"
  | "createAgentV1"
  | "getAgentV1"
  | "updateAgentV1"
  | "deleteAgentV1"
  | "listAgentIntegrationsV1"
  | "activateAgentIntegrationsV1"
  | "listSourcesV1"
  | "createSourceV1"
  | "discoverSourceV1"
  | "loadSourceV1"
  | "scanSourceV1"
  | "getSourceV1"
  | "updateSourceV1"
  | "deleteSourceV1"
  | "getSourceMetadataV1"
  | "syncSourceV1"
  | "listAgentsV2"
  | "getAgentV2"
  | "listRunnersV3"
  | "createRunnerV3"
  | "deleteRunnerV3"
  | "describeRunnerV3"
  | "getRunnerHealthV3"
  | "manageRunnerHelmV3"
  | "runRunnerOperationV3"
  | "updateRunnerDescriptionV3"
  | "getRunnerHelmV3"
  | "getRunnerHelmChartV3"
  | "listProjects"
  | "createProject"
  | "getDefaultProject"
  | "getProject"
  | "updateProject"
  | "deleteProject"
  | "listProjectAgents"
  | "addProjectAgent"
  | "removeProjectAgent"
  | "listProjectTeams"
  | "addProjectTeam"
  | "removeProjectTeam"
  | "listEnvironments"
  | "createEnvironment"
  | "getEnvironment"
  | "updateEnvironment"
  | "deleteEnvironment"
  | "listSkills"
  | "createSkill"
  | "getSkill"
  | "updateSkill"
  | "deleteSkill"
  | "listSkillAssociations"
  | "addSkillAssociation"
  | "removeSkillAssociation"
  | "listAgents"
  | "createAgent"
  | "getAgent"
  | "updateAgent"
  | "deleteAgent"
  | "executeAgent"
  | "listTeams"
  | "createTeam"
  | "getTeam"
  | "updateTeam"
  | "deleteTeam"
  | "addTeamAgent"
  | "removeTeamAgent"
  | "getExecution"
  | "streamExecution";

/** Every operation of the four APIs by its id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  ...platformV1,
  ...platformV2,
  ...platformV3,
  ...controlPlane,
};
