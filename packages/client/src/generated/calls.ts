// Made by `pnpm generate` from spec/openapi; edit there.
import type * as platformV1 from "./platform-v1/types.ts";
import type * as platformV2 from "./platform-v2/types.ts";
import type * as platformV3 from "./platform-v3/types.ts";
import type * as controlPlane from "./control-plane/types.ts";

/** What each operation takes and answers, by its id. */
export interface Calls {
  listAgentsV1: { input: { query?: platformV1.ListAgentsV1Query | undefined }; answer: platformV1.ListAgentsV1Answer };
  createAgentV1: { input: { body: platformV1.AgentCreate }; answer: platformV1.Agent };
  getAgentV1: { input: { path: { agentId: string } }; answer: platformV1.Agent };
  updateAgentV1: { input: { path: { agentId: string }; body: platformV1.AgentUpdate }; answer: platformV1.Agent };
  deleteAgentV1: { input: { path: { agentId: string } }; answer: platformV1.DeleteResult };
  listAgentIntegrationsV1: { input: { path: { agentId: string } }; answer: platformV1.AgentIntegration[] };
  activateAgentIntegrationsV1: { input: { path: { agentId: string } }; answer: platformV1.AgentActivation };
  listSourcesV1: { input: { query?: platformV1.ListSourcesV1Query | undefined }; answer: platformV1.ListSourcesV1Answer };
  createSourceV1: { input: { query?: platformV1.CreateSourceV1Query | undefined; body: platformV1.SourceCreate }; answer: platformV1.Source };
  discoverSourceV1: { input: { query: platformV1.DiscoverSourceV1Query }; answer: platformV1.Source };
  loadSourceV1: { input: { query?: platformV1.LoadSourceV1Query | undefined; body?: platformV1.SourceLoad | undefined }; answer: platformV1.SourceDiscovery };
  scanSourceV1: { input: { body: platformV1.SourceScanCreate }; answer: platformV1.SourceScan };
  getSourceV1: { input: { path: { sourceId: string } }; answer: platformV1.Source };
  updateSourceV1: { input: { path: { sourceId: string }; query?: platformV1.UpdateSourceV1Query | undefined; body: platformV1.SourceUpdate }; answer: platformV1.Source };
  deleteSourceV1: { input: { path: { sourceId: string }; query?: platformV1.DeleteSourceV1Query | undefined }; answer: platformV1.DeleteResult };
  getSourceMetadataV1: { input: { path: { sourceId: string }; query?: platformV1.GetSourceMetadataV1Query | undefined }; answer: platformV1.SourceMetadata };
  syncSourceV1: { input: { path: { sourceId: string }; query?: platformV1.SyncSourceV1Query | undefined; body?: platformV1.SourceSync | undefined }; answer: platformV1.Source };
  listAgentsV2: { input: { query?: platformV2.ListAgentsV2Query | undefined }; answer: platformV2.Agent[] };
  getAgentV2: { input: { path: { agentId: string } }; answer: platformV2.Agent };
  listRunnersV3: { input: {}; answer: platformV3.Runner[] };
  createRunnerV3: { input: { path: { runner: string }; body?: platformV3.RunnerCreate | undefined }; answer: platformV3.RunnerCreated };
  deleteRunnerV3: { input: { path: { runner: string } }; answer: platformV3.DeleteResult };
  describeRunnerV3: { input: { path: { runner: string } }; answer: platformV3.Runner };
  getRunnerHealthV3: { input: { path: { runner: string } }; answer: platformV3.RunnerHealth };
  manageRunnerHelmV3: { input: { path: { runner: string }; body?: platformV3.RunnerHelmRequest | undefined }; answer: platformV3.RunnerHelmResult };
  runRunnerOperationV3: { input: { path: { runner: string }; body: platformV3.RunnerOperation }; answer: platformV3.RunnerOperationResult };
  updateRunnerDescriptionV3: { input: { path: { runner: string }; body: platformV3.RunnerDescriptionUpdate }; answer: platformV3.Runner };
  getRunnerHelmV3: { input: { path: { runner: string } }; answer: string };
  getRunnerHelmChartV3: { input: { path: { runner: string } }; answer: platformV3.RunnerHelmChart };
  listProjects: { input: { query?: controlPlane.ListProjectsQuery | undefined }; answer: controlPlane.Project[] };
  createProject: { input: { body: controlPlane.ProjectCreate }; answer: controlPlane.Project };
  getDefaultProject: { input: {}; answer: controlPlane.Project };
  getProject: { input: { path: { project_id: string } }; answer: controlPlane.Project };
  updateProject: { input: { path: { project_id: string }; body: controlPlane.ProjectUpdate }; answer: controlPlane.Project };
  deleteProject: { input: { path: { project_id: string } }; answer: void };
  listProjectAgents: { input: { path: { project_id: string } }; answer: controlPlane.ProjectAgentDetail[] };
  addProjectAgent: { input: { path: { project_id: string }; body: controlPlane.ProjectAgentAdd }; answer: controlPlane.ProjectAgent };
  removeProjectAgent: { input: { path: { project_id: string; agent_id: string } }; answer: void };
  listProjectTeams: { input: { path: { project_id: string } }; answer: controlPlane.ProjectTeamDetail[] };
  addProjectTeam: { input: { path: { project_id: string }; body: controlPlane.ProjectTeamAdd }; answer: controlPlane.ProjectTeam };
  removeProjectTeam: { input: { path: { project_id: string; team_id: string } }; answer: void };
  listEnvironments: { input: { query?: controlPlane.ListEnvironmentsQuery | undefined }; answer: controlPlane.Environment[] };
  createEnvironment: { input: { body: controlPlane.EnvironmentCreate }; answer: controlPlane.Environment };
  getEnvironment: { input: { path: { environment_id: string } }; answer: controlPlane.Environment };
  updateEnvironment: { input: { path: { environment_id: string }; body: controlPlane.EnvironmentUpdate }; answer: controlPlane.Environment };
  deleteEnvironment: { input: { path: { environment_id: string } }; answer: void };
  listSkills: { input: {}; answer: controlPlane.Skill[] };
  createSkill: { input: { body: controlPlane.SkillCreate }; answer: controlPlane.Skill };
  getSkill: { input: { path: { skill_id: string } }; answer: controlPlane.Skill };
  updateSkill: { input: { path: { skill_id: string }; body: controlPlane.SkillUpdate }; answer: controlPlane.Skill };
  deleteSkill: { input: { path: { skill_id: string } }; answer: void };
  listSkillAssociations: { input: { path: { entity_type: "agent" | "team" | "environment"; entity_id: string } }; answer: controlPlane.Skill[] };
  addSkillAssociation: { input: { path: { entity_type: "agent" | "team" | "environment"; entity_id: string }; body: controlPlane.SkillAssociationCreate }; answer: controlPlane.Confirmation };
  removeSkillAssociation: { input: { path: { entity_type: "agent" | "team" | "environment"; entity_id: string; skill_id: string } }; answer: void };
  listAgents: { input: { query?: controlPlane.ListAgentsQuery | undefined }; answer: controlPlane.Agent[] };
  createAgent: { input: { body: controlPlane.AgentCreate }; answer: controlPlane.Agent };
  getAgent: { input: { path: { agent_id: string } }; answer: controlPlane.Agent };
  updateAgent: { input: { path: { agent_id: string }; body: controlPlane.AgentUpdate }; answer: controlPlane.Agent };
  deleteAgent: { input: { path: { agent_id: string } }; answer: void };
  executeAgent: { input: { path: { agent_id: string }; body: controlPlane.AgentExecutionRequest }; answer: controlPlane.ExecutionStarted };
  listTeams: { input: { query?: controlPlane.ListTeamsQuery | undefined }; answer: controlPlane.TeamWithAgents[] };
  createTeam: { input: { body: controlPlane.TeamCreate }; answer: controlPlane.Team };
  getTeam: { input: { path: { team_id: string } }; answer: controlPlane.TeamWithAgents };
  updateTeam: { input: { path: { team_id: string }; body: controlPlane.TeamUpdate }; answer: controlPlane.Team };
  deleteTeam: { input: { path: { team_id: string } }; answer: void };
  addTeamAgent: { input: { path: { team_id: string; agent_id: string } }; answer: controlPlane.TeamWithAgents };
  removeTeamAgent: { input: { path: { team_id: string; agent_id: string } }; answer: controlPlane.TeamWithAgents };
  getExecution: { input: { path: { execution_id: string } }; answer: controlPlane.Execution };
}

/** What each list is a list of, by the operation's id. */
export interface Lists {
  listAgentsV1: platformV1.Agent;
  listAgentIntegrationsV1: platformV1.AgentIntegration;
  listSourcesV1: platformV1.Source;
  listAgentsV2: platformV2.Agent;
  listRunnersV3: platformV3.Runner;
  listProjects: controlPlane.Project;
  listProjectAgents: controlPlane.ProjectAgentDetail;
  listProjectTeams: controlPlane.ProjectTeamDetail;
  listEnvironments: controlPlane.Environment;
  listSkills: controlPlane.Skill;
  listSkillAssociations: controlPlane.Skill;
  listAgents: controlPlane.Agent;
  listTeams: controlPlane.TeamWithAgents;
}
