// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { agents, operations as agentsOperations, type AgentsApi } from "./agents.ts";
import { analytics, operations as analyticsOperations, type AnalyticsApi } from "./analytics.ts";
import { approvalRules, operations as approvalRulesOperations, type ApprovalRulesApi } from "./approval-rules.ts";
import { approvals, operations as approvalsOperations, type ApprovalsApi } from "./approvals.ts";
import { authentication, operations as authenticationOperations, type AuthenticationApi } from "./authentication.ts";
import { clientConfiguration, operations as clientConfigurationOperations, type ClientConfigurationApi } from "./client-configuration.ts";
import { contextGraph, operations as contextGraphOperations, type ContextGraphApi } from "./context-graph.ts";
import { contexts, operations as contextsOperations, type ContextsApi } from "./contexts.ts";
import { customIntegrations, operations as customIntegrationsOperations, type CustomIntegrationsApi } from "./custom-integrations.ts";
import { dataIngestionSources, operations as dataIngestionSourcesOperations, type DataIngestionSourcesApi } from "./data-ingestion-sources.ts";
import { dynamicExecutions, operations as dynamicExecutionsOperations, type DynamicExecutionsApi } from "./dynamic-executions.ts";
import { environments, operations as environmentsOperations, type EnvironmentsApi } from "./environments.ts";
import { executionEnvironments, operations as executionEnvironmentsOperations, type ExecutionEnvironmentsApi } from "./execution-environments.ts";
import { executions, operations as executionsOperations, type ExecutionsApi } from "./executions.ts";
import { files, operations as filesOperations, type FilesApi } from "./files.ts";
import { health, operations as healthOperations, type HealthApi } from "./health.ts";
import { integrationTemplates, operations as integrationTemplatesOperations, type IntegrationTemplatesApi } from "./integration-templates.ts";
import { integrations, operations as integrationsOperations, type IntegrationsApi } from "./integrations.ts";
import { jobs, operations as jobsOperations, type JobsApi } from "./jobs.ts";
import { models, operations as modelsOperations, type ModelsApi } from "./models.ts";
import { organizationSettings, operations as organizationSettingsOperations, type OrganizationSettingsApi } from "./organization-settings.ts";
import { plans, operations as plansOperations, type PlansApi } from "./plans.ts";
import { policies, operations as policiesOperations, type PoliciesApi } from "./policies.ts";
import { policyEnforcer, operations as policyEnforcerOperations, type PolicyEnforcerApi } from "./policy-enforcer.ts";
import { presence, operations as presenceOperations, type PresenceApi } from "./presence.ts";
import { projects, operations as projectsOperations, type ProjectsApi } from "./projects.ts";
import { runners, operations as runnersOperations, type RunnersApi } from "./runners.ts";
import { runtimes, operations as runtimesOperations, type RuntimesApi } from "./runtimes.ts";
import { secrets, operations as secretsOperations, type SecretsApi } from "./secrets.ts";
import { skills, operations as skillsOperations, type SkillsApi } from "./skills.ts";
import { taskQueues, operations as taskQueuesOperations, type TaskQueuesApi } from "./task-queues.ts";
import { teams, operations as teamsOperations, type TeamsApi } from "./teams.ts";
import { templates, operations as templatesOperations, type TemplatesApi } from "./templates.ts";
import { temporalWorkflows, operations as temporalWorkflowsOperations, type TemporalWorkflowsApi } from "./temporal-workflows.ts";
import { traces, operations as tracesOperations, type TracesApi } from "./traces.ts";
import { workerQueues, operations as workerQueuesOperations, type WorkerQueuesApi } from "./worker-queues.ts";
import { workers, operations as workersOperations, type WorkersApi } from "./workers.ts";

/** Every resource of the Control Plane. */
export interface ControlPlane {
  /** AI workers with a model, instructions and skills. */
  readonly agents: AgentsApi;
  /** What runs used and cost: turns of models, uses of tools and tasks, as workers report them, and sums of all that. AEM, agentic engineering minutes, weighs time by model and by tools. */
  readonly analytics: AnalyticsApi;
  /** Which uses of tools need an approval, and whose. */
  readonly approvalRules: ApprovalRulesApi;
  /** Uses of tools that wait for the word of a person. */
  readonly approvals: ApprovalsApi;
  /** Whom a key stands for. */
  readonly authentication: AuthenticationApi;
  /** What clients need to know before they can ask for more. */
  readonly clientConfiguration: ClientConfigurationApi;
  /** What is known about the systems of the organisation, as a graph of things and how they hang together. A service of its own answers; the Control Plane hands on. */
  readonly contextGraph: ContextGraphApi;
  /** Knowledge, resources and policies that agents, teams, projects and environments may draw on, each by itself and put together. */
  readonly contexts: ContextsApi;
  /** Services of your own that runs may use. */
  readonly customIntegrations: CustomIntegrationsApi;
  /** Places that knowledge is read from. */
  readonly dataIngestionSources: DataIngestionSourcesApi;
  /** Runs of agents and teams that are made up for the occasion and kept nowhere, and who may see such runs. */
  readonly dynamicExecutions: DynamicExecutionsApi;
  /** Places where agents run, with the variables, secrets and skills that every run there is given. */
  readonly environments: EnvironmentsApi;
  /** What runs of agents and teams are given, with everything inherited and looked up. The answers carry secrets in clear. */
  readonly executionEnvironments: ExecutionEnvironmentsApi;
  /** Runs of agents, teams and workflows, to read, to follow and to steer. They can also be followed over the web sockets at `/ws/executions/{execution_id}` and, for changes of status alone, `/ws/executions/status`. */
  readonly executions: ExecutionsApi;
  /** Files that the organisation keeps in its storage, and how much room they take. */
  readonly files: FilesApi;
  /** Whether the server and what it leans on are well, and how many web sockets it holds. None of it needs a key. */
  readonly health: HealthApi;
  /** Models for custom integrations, which come with the server. */
  readonly integrationTemplates: IntegrationTemplatesApi;
  /** Connections to outside products, as the Platform API knows them. They can only be read here. */
  readonly integrations: IntegrationsApi;
  /** Tasks that run by a timetable, on a call from outside, or by hand. */
  readonly jobs: JobsApi;
  /** Language models that agents think with. They belong to the server, not to an organisation. */
  readonly models: ModelsApi;
  /** What holds for the whole organisation, such as whether policies are enforced. */
  readonly organizationSettings: OrganizationSettingsApi;
  /** Plans for tasks: who does what, on which queue, and what it costs. A model makes them, at once or in the background, and they are executed task by task, which can also be followed over the web socket at `/api/v1/tasks/plan/ws/{execution_id}`. */
  readonly plans: PlansApi;
  /** Rules in Rego about what agents may do, and who is held to them. */
  readonly policies: PoliciesApi;
  /** The service that keeps and judges policies. It is reached through the Control Plane; only what that says about it is described here. */
  readonly policyEnforcer: PolicyEnforcerApi;
  /** Who is looking at an agent right now. A client says every few seconds that its person is there. People see each other over the web socket at `/api/v1/presence/ws/{agent_id}`. */
  readonly presence: PresenceApi;
  /** Groups of agents and teams with a goal, settings and policies in common. */
  readonly projects: ProjectsApi;
  /** Places where tools and agents run, as the Platform API knows them. */
  readonly runners: RunnersApi;
  /** Engines that run agents, and what they ask of them. */
  readonly runtimes: RuntimesApi;
  /** Secrets, as the Platform API keeps them. They can only be read here. */
  readonly secrets: SecretsApi;
  /** Kinds of tools with limits on their use, and who has them. */
  readonly skills: SkillsApi;
  /** Environments under their older name. What is made here shows there, and the other way round. */
  readonly taskQueues: TaskQueuesApi;
  /** Agents that work on a task together, led by a model. */
  readonly teams: TeamsApi;
  /** Texts with placeholders for variables, secrets and the like, to check and to fill in. */
  readonly templates: TemplatesApi;
  /** The workflows behind runs, in the words of the service that runs them. */
  readonly temporalWorkflows: TemporalWorkflowsApi;
  /** What happened within runs, span by span, in the terms of OpenTelemetry. They can also be followed over the web socket at `/ws/traces/{trace_id}`. */
  readonly traces: TracesApi;
  /** Queues of work within environments: how many workers may take from them, and which ones do. */
  readonly workerQueues: WorkerQueuesApi;
  /** The processes that do the work: they register, say that they are alive, and sign off. Workers of older releases also hold a web socket at `/api/v1/ws/workers/{worker_id}`; release 1.0.2 still names that address to them but does not serve it. */
  readonly workers: WorkersApi;
}

/** The operations of all of them, by resource. */
export const controlPlaneOperations: readonly Readonly<Record<string, Callable>>[] = [
  agentsOperations,
  analyticsOperations,
  approvalRulesOperations,
  approvalsOperations,
  authenticationOperations,
  clientConfigurationOperations,
  contextGraphOperations,
  contextsOperations,
  customIntegrationsOperations,
  dataIngestionSourcesOperations,
  dynamicExecutionsOperations,
  environmentsOperations,
  executionEnvironmentsOperations,
  executionsOperations,
  filesOperations,
  healthOperations,
  integrationTemplatesOperations,
  integrationsOperations,
  jobsOperations,
  modelsOperations,
  organizationSettingsOperations,
  plansOperations,
  policiesOperations,
  policyEnforcerOperations,
  presenceOperations,
  projectsOperations,
  runnersOperations,
  runtimesOperations,
  secretsOperations,
  skillsOperations,
  taskQueuesOperations,
  teamsOperations,
  templatesOperations,
  temporalWorkflowsOperations,
  tracesOperations,
  workerQueuesOperations,
  workersOperations,
];

export function controlPlane(connection: Connection): ControlPlane {
  return {
    agents: agents(connection),
    analytics: analytics(connection),
    approvalRules: approvalRules(connection),
    approvals: approvals(connection),
    authentication: authentication(connection),
    clientConfiguration: clientConfiguration(connection),
    contextGraph: contextGraph(connection),
    contexts: contexts(connection),
    customIntegrations: customIntegrations(connection),
    dataIngestionSources: dataIngestionSources(connection),
    dynamicExecutions: dynamicExecutions(connection),
    environments: environments(connection),
    executionEnvironments: executionEnvironments(connection),
    executions: executions(connection),
    files: files(connection),
    health: health(connection),
    integrationTemplates: integrationTemplates(connection),
    integrations: integrations(connection),
    jobs: jobs(connection),
    models: models(connection),
    organizationSettings: organizationSettings(connection),
    plans: plans(connection),
    policies: policies(connection),
    policyEnforcer: policyEnforcer(connection),
    presence: presence(connection),
    projects: projects(connection),
    runners: runners(connection),
    runtimes: runtimes(connection),
    secrets: secrets(connection),
    skills: skills(connection),
    taskQueues: taskQueues(connection),
    teams: teams(connection),
    templates: templates(connection),
    temporalWorkflows: temporalWorkflows(connection),
    traces: traces(connection),
    workerQueues: workerQueues(connection),
    workers: workers(connection),
  };
}
