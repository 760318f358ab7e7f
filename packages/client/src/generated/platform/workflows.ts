// Made by `pnpm generate` from spec/openapi; edit there.
import {
  runWorkflowOperationV1 as runWorkflowOperationV1Operation,
  executeWorkflowV1 as executeWorkflowV1Operation,
  listWorkflowExecutionsV1 as listWorkflowExecutionsV1Operation,
  getWorkflowExecutionV1 as getWorkflowExecutionV1Operation,
  listWorkflowExecutionLogsV1 as listWorkflowExecutionLogsV1Operation,
} from "@kubiya-toolkit/spec/operations/platform-v1";
import type { Connection } from "../../connection.ts";
import type { EventStream, ServerEvent } from "../../events.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

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
  runOperation(body: v1.RunWorkflowOperationV1Body, query?: v1.RunWorkflowOperationV1Query, options?: RequestOptions): EventStream<ServerEvent<v1.WorkflowEvent>>;

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

/** The methods of workflows, sent over a connection. */
export function workflows(connection: Connection): WorkflowsApi {
  return {
    runOperation: (body, query, options) => connection.events(runWorkflowOperationV1Operation, { body, query }, options),
    execute: (body, options) => connection.send(executeWorkflowV1Operation, { body }, options),
    listExecutions: (query, options) => connection.pages(listWorkflowExecutionsV1Operation, { query }, options),
    getExecution: (executionId, options) => connection.send(getWorkflowExecutionV1Operation, { path: { execution_id: executionId } }, options),
    listExecutionLogs: (executionId, query, options) => connection.pages<v1.WorkflowLogLine>(listWorkflowExecutionLogsV1Operation, { path: { execution_id: executionId }, query }, options).then((page) => page.items),
  };
}
