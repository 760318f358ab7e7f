// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { agents, operations as agentsOperations, type AgentsApi } from "./agents.ts";
import { auditItems, operations as auditItemsOperations, type AuditItemsApi } from "./audit-items.ts";
import { chat, operations as chatOperations, type ChatApi } from "./chat.ts";
import { executions, operations as executionsOperations, type ExecutionsApi } from "./executions.ts";
import { externalKnowledge, operations as externalKnowledgeOperations, type ExternalKnowledgeApi } from "./external-knowledge.ts";
import { featureFlags, operations as featureFlagsOperations, type FeatureFlagsApi } from "./feature-flags.ts";
import { groups, operations as groupsOperations, type GroupsApi } from "./groups.ts";
import { integrations, operations as integrationsOperations, type IntegrationsApi } from "./integrations.ts";
import { keys, operations as keysOperations, type KeysApi } from "./keys.ts";
import { knowledge, operations as knowledgeOperations, type KnowledgeApi } from "./knowledge.ts";
import { policies, operations as policiesOperations, type PoliciesApi } from "./policies.ts";
import { projects, operations as projectsOperations, type ProjectsApi } from "./projects.ts";
import { runners, operations as runnersOperations, type RunnersApi } from "./runners.ts";
import { scheduledTasks, operations as scheduledTasksOperations, type ScheduledTasksApi } from "./scheduled-tasks.ts";
import { secrets, operations as secretsOperations, type SecretsApi } from "./secrets.ts";
import { service, operations as serviceOperations, type ServiceApi } from "./service.ts";
import { sources, operations as sourcesOperations, type SourcesApi } from "./sources.ts";
import { tasks, operations as tasksOperations, type TasksApi } from "./tasks.ts";
import { tools, operations as toolsOperations, type ToolsApi } from "./tools.ts";
import { useCases, operations as useCasesOperations, type UseCasesApi } from "./use-cases.ts";
import { users, operations as usersOperations, type UsersApi } from "./users.ts";
import { webhookSubscriptions, operations as webhookSubscriptionsOperations, type WebhookSubscriptionsApi } from "./webhook-subscriptions.ts";
import { webhooks, operations as webhooksOperations, type WebhooksApi } from "./webhooks.ts";
import { workflows, operations as workflowsOperations, type WorkflowsApi } from "./workflows.ts";

/** Every resource of the Platform API, its generations merged. */
export interface Platform {
  /** AI agents with their instructions, model, tools and the people who may use them. */
  readonly agents: AgentsApi;
  /** What was done in the organisation, by whom and with what outcome. */
  readonly auditItems: AuditItemsApi;
  /** Conversations with agents. */
  readonly chat: ChatApi;
  /** Runs of single tools, as an earlier description of the API lists them. */
  readonly executions: ExecutionsApi;
  /** Outside sources of knowledge, such as channels of Slack. */
  readonly externalKnowledge: ExternalKnowledgeApi;
  /** What the service offers to the organisation. */
  readonly featureFlags: FeatureFlagsApi;
  /** Groups of users, to which agents and knowledge are opened. */
  readonly groups: GroupsApi;
  /** Connections to outside products, such as repository hosts and cloud accounts. */
  readonly integrations: IntegrationsApi;
  /** API keys, which scripts sign in with, and their permissions. */
  readonly keys: KeysApi;
  /** Texts that agents may draw on, with their labels, groups and versions. */
  readonly knowledge: KnowledgeApi;
  /** Rules in Rego that decide which tools and workflows may run. */
  readonly policies: PoliciesApi;
  /** Infrastructure projects, in their earlier form. */
  readonly projects: ProjectsApi;
  /** Named places, mostly operators in a Kubernetes cluster, where tools and agents run. The third version (`/api/v3`) is the one in use. */
  readonly runners: RunnersApi;
  /** Messages that an agent gets at a time or again and again. */
  readonly scheduledTasks: ScheduledTasksApi;
  /** Named values that agents and tools may read at run time, such as tokens. */
  readonly secrets: SecretsApi;
  /** The service itself and who is calling it. */
  readonly service: ServiceApi;
  /** Collections of tools and workflows, read from a repository or written inline. */
  readonly sources: SourcesApi;
  /** Pieces of work that agents and runners do; older calls of the same resource run Terraform for a project. */
  readonly tasks: TasksApi;
  /** Single tools that agents and people run. */
  readonly tools: ToolsApi;
  /** Templates for infrastructure and the projects made from them. */
  readonly useCases: UseCasesApi;
  /** People of the organisation, with their roles and groups. */
  readonly users: UsersApi;
  /** The webhooks of the documents, under `/webhooks`: addresses of yours that are told about events, and in one document triggers too. No shipped client calls them. */
  readonly webhookSubscriptions: WebhookSubscriptionsApi;
  /** Addresses that take events from outside and start an agent or a workflow with them. Shipped clients know them under `/event`. */
  readonly webhooks: WebhooksApi;
  /** Runs of workflows on a runner, with their steps and logs. */
  readonly workflows: WorkflowsApi;
}

/** The operations of all of them, by resource. */
export const platformOperations: readonly Readonly<Record<string, Callable>>[] = [
  agentsOperations,
  auditItemsOperations,
  chatOperations,
  executionsOperations,
  externalKnowledgeOperations,
  featureFlagsOperations,
  groupsOperations,
  integrationsOperations,
  keysOperations,
  knowledgeOperations,
  policiesOperations,
  projectsOperations,
  runnersOperations,
  scheduledTasksOperations,
  secretsOperations,
  serviceOperations,
  sourcesOperations,
  tasksOperations,
  toolsOperations,
  useCasesOperations,
  usersOperations,
  webhookSubscriptionsOperations,
  webhooksOperations,
  workflowsOperations,
];

export function platform(connection: Connection): Platform {
  return {
    agents: agents(connection),
    auditItems: auditItems(connection),
    chat: chat(connection),
    executions: executions(connection),
    externalKnowledge: externalKnowledge(connection),
    featureFlags: featureFlags(connection),
    groups: groups(connection),
    integrations: integrations(connection),
    keys: keys(connection),
    knowledge: knowledge(connection),
    policies: policies(connection),
    projects: projects(connection),
    runners: runners(connection),
    scheduledTasks: scheduledTasks(connection),
    secrets: secrets(connection),
    service: service(connection),
    sources: sources(connection),
    tasks: tasks(connection),
    tools: tools(connection),
    useCases: useCases(connection),
    users: users(connection),
    webhookSubscriptions: webhookSubscriptions(connection),
    webhooks: webhooks(connection),
    workflows: workflows(connection),
  };
}
