// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream, type ServerEvent } from "../../events.ts";
import type { StreamPart } from "../../lines.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Workflows: Runs of workflows on a runner, with their steps and logs. */
export interface WorkflowsApi {
  /**
   * Run a workflow, or ask about one.
   *
   * One path for five calls, told apart by `operation`: `execute_workflow` runs the steps that are sent and streams what happens, while `get_status`, `retry_workflow`, `cancel_workflow` and `list_workflows` answer with JSON. A JSON answer with `success` false is a failure, whatever its status says. Sending a run again, as the command line does when the connection breaks, can start it twice.
   *
   * `POST /api/v1/workflow`, operation `runWorkflowOperationV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  runOperation(body: v1.RunWorkflowOperationV1Body, query?: v1.RunWorkflowOperationV1Query, options?: RequestOptions): EventStream<ServerEvent<v1.WorkflowEvent> | StreamPart>;

  /**
   * Start a workflow from a source.
   *
   * Starts a workflow that lies in a repository and answers before it is done; its state and its logs have calls of their own. Sending it twice starts it twice.
   *
   * `POST /api/v1/workflows/execute`, operation `executeWorkflowV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  execute(body: v1.WorkflowExecute, options?: RequestOptions): Promise<v1.WorkflowExecution>;

  /**
   * List runs of workflows.
   *
   * Returns a page of runs, without their steps.
   *
   * `GET /api/v1/workflows/executions`, operation `listWorkflowExecutionsV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listExecutions(query?: v1.ListWorkflowExecutionsV1Query, options?: RequestOptions): Paged<v1.WorkflowExecution>;

  /**
   * Get a run of a workflow.
   *
   * Returns one run with its steps and what each of them put out.
   *
   * `GET /api/v1/workflows/executions/{execution_id}`, operation `getWorkflowExecutionV1`, beta. Tried again on failures that pass.
   * @param executionId The id of the run.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getExecution(executionId: string, options?: RequestOptions): Promise<v1.WorkflowExecution>;

  /**
   * List the logs of a workflow run.
   *
   * Returns lines of the log, the oldest first, of the whole run or of one step. There is no way to ask for the next page but by time.
   *
   * `GET /api/v1/workflows/executions/{execution_id}/logs`, operation `listWorkflowExecutionLogsV1`, beta. Tried again on failures that pass.
   * @param executionId The id of the run.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listExecutionLogs(executionId: string, query?: v1.ListWorkflowExecutionLogsV1Query, options?: RequestOptions): Promise<v1.WorkflowLogLine[]>;
}

export const operations: { readonly [Name in keyof WorkflowsApi]: Callable } = {
  runOperation: {"id":"runWorkflowOperationV1","api":"platform-v1","method":"POST","path":"/api/v1/workflow","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"query":[],"rateLimitClass":"execute","lines":"parts"},
  execute: {"id":"executeWorkflowV1","api":"platform-v1","method":"POST","path":"/api/v1/workflows/execute","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  listExecutions: {"id":"listWorkflowExecutionsV1","api":"platform-v1","method":"GET","path":"/api/v1/workflows/executions","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"executions","total":"total","hasMore":"has_more"},"rateLimitClass":"read"},
  getExecution: {"id":"getWorkflowExecutionV1","api":"platform-v1","method":"GET","path":"/api/v1/workflows/executions/{execution_id}","rateLimitClass":"read"},
  listExecutionLogs: {"id":"listWorkflowExecutionLogsV1","api":"platform-v1","method":"GET","path":"/api/v1/workflows/executions/{execution_id}/logs","query":[],"pagination":{"style":"none","items":"logs"},"rateLimitClass":"read"},
};

/** The methods of workflows, sent over a connection. */
export function workflows(connection: Connection): WorkflowsApi {
  return methods<WorkflowsApi>(connection, operations, { events });
}
