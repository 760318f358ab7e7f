import type { Handler } from "../road/exchange.ts";
import { crudOf } from "../state/crud.ts";
import { agents } from "./agents.ts";
import { analytics } from "./analytics.ts";
import { analyticsRecords } from "./analytics-records.ts";
import { approvalResolution, approvalRules } from "./approval-rules.ts";
import { approvals } from "./approvals.ts";
import { contexts } from "./contexts.ts";
import { customIntegrationRemoval, customIntegrations } from "./custom-integrations.ts";
import { dataIngestionSources, ingestionReports } from "./data-ingestion-sources.ts";
import { dynamicRuns } from "./dynamic-runs.ts";
import { environments, taskQueues } from "./environments.ts";
import { executionEnvironments } from "./execution-environments.ts";
import { executions } from "./executions.ts";
import { identity } from "./identity.ts";
import { jobActions } from "./job-actions.ts";
import { jobWebhooks } from "./job-webhooks.ts";
import { jobs } from "./jobs.ts";
import { modelReads, models } from "./models.ts";
import { organizationSettings } from "./organization-settings.ts";
import { planExecutions } from "./plan-executions.ts";
import { policies, policyAssociations } from "./policies.ts";
import { policyChecks } from "./policy-checks.ts";
import { presence } from "./presence.ts";
import { projectMembers } from "./project-members.ts";
import { defaultProjectHandlers, projects } from "./projects.ts";
import { queueReads } from "./queue-reads.ts";
import { queueRuns } from "./queue-runs.ts";
import { runControl } from "./run-control.ts";
import { runReports } from "./run-reports.ts";
import { runSessions } from "./run-sessions.ts";
import { runStarts } from "./run-start.ts";
import { runtimes } from "./runtimes.ts";
import { skillAssociations } from "./skill-associations.ts";
import { skills } from "./skills.ts";
import { sockets } from "./sockets.ts";
import { teamMembers } from "./team-members.ts";
import { teams } from "./teams.ts";
import { templates } from "./templates.ts";
import { updateLocks } from "./update-locks.ts";
import { workerQueues } from "./worker-queues.ts";
import { workers } from "./workers.ts";

const kinds = [
  environments,
  taskQueues,
  workerQueues,
  projects,
  skills,
  teams,
  agents,
  jobs,
  approvalRules,
  customIntegrations,
  dataIngestionSources,
  models,
  policies,
  policyAssociations,
];

/** What of the Control Plane has a state. */
export const controlPlane: [string, Handler][] = [
  ...kinds.flatMap(crudOf),
  ...defaultProjectHandlers,
  ...projectMembers,
  ...skillAssociations,
  ...teamMembers,
  ...identity,
  ...contexts,
  ...queueReads,
  ...queueRuns,
  ...workers,
  ...updateLocks,
  ...executionEnvironments,
  ...jobActions,
  ...jobWebhooks,
  ...presence,
  ...runtimes,
  ...sockets,
  ...templates,
  ...runStarts,
  ...dynamicRuns,
  ...runReports,
  ...runControl,
  ...runSessions,
  ...executions,
  ...analytics,
  ...analyticsRecords,
  ...approvalResolution,
  ...approvals,
  ...customIntegrationRemoval,
  ...ingestionReports,
  ...modelReads,
  ...organizationSettings,
  ...planExecutions,
  ...policyChecks,
];
