// Made by `pnpm generate` from spec/openapi; edit there.
import type * as platformV1 from "./platform-v1/types.ts";
import type * as controlPlane from "./control-plane/types.ts";

/** What a webhook delivers, by the name of its event. */
export interface WebhookNotices {
  "agent.created": platformV1.AgentNotice;
  "agent.deleted": platformV1.AgentNotice;
  "agent.updated": platformV1.AgentNotice;
  "execution.completed": platformV1.ExecutionNotice;
  "execution.failed": platformV1.ExecutionNotice;
  "execution.started": platformV1.ExecutionNotice;
  "source.added": platformV1.SourceNotice;
  "source.created": platformV1.SourceNotice;
  "source.synced": platformV1.SourceNotice;
  "source.updated": platformV1.SourceNotice;
  "teammate.created": platformV1.AgentNotice;
  "teammate.deleted": platformV1.AgentNotice;
  "teammate.updated": platformV1.AgentNotice;
  "tool.created": platformV1.ToolNotice;
  "tool.deleted": platformV1.ToolNotice;
  "tool.executed": platformV1.ToolNotice;
  "tool.updated": platformV1.ToolNotice;
  "workflow.completed": platformV1.WorkflowNotice;
  "workflow.failed": platformV1.WorkflowNotice;
  "workflow.started": platformV1.WorkflowNotice;
  "agent.execution.completed": controlPlane.ExecutionNotice;
  "workflow.state.changed": controlPlane.WorkflowNotice;
  "error.occurred": controlPlane.ErrorNotice;
  "worker.status.updated": controlPlane.WorkerNotice;
}
