// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { CancelTemporalWorkflowQuery, GetTemporalWorkflowQuery, SignalTemporalWorkflowQuery, TemporalWorkflow, TemporalWorkflowHealth, TemporalWorkflowList, TemporalWorkflowResult, TemporalWorkflowSignal, TemporalWorkflowStart, TemporalWorkflowStats, TemporalWorkflowTermination, TerminateTemporalWorkflowQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Temporal workflows: The workflows behind runs, in the words of the service that runs them. */
export interface TemporalWorkflowsApi {
  /**
   * Ask how the workflow service is doing.
   *
   * Asks the workflow service how it is doing. When it cannot be reached the answer is 502, when it takes too long 504.
   *
   * `GET /api/v1/temporal-workflows/health`, operation `getTemporalWorkflowHealth`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getHealth(options?: RequestOptions): Promise<TemporalWorkflowHealth>;

  /**
   * List workflows of the workflow service.
   *
   * Lists the workflows of the organisation as the workflow service knows them. What that service refuses comes back with the status that it chose; when it cannot be reached the answer is 502, when it takes too long 504.
   *
   * `GET /api/v1/temporal-workflows/workflows`, operation `listTemporalWorkflows`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  list(options?: RequestOptions): Promise<TemporalWorkflow[]>;

  /**
   * Start a workflow in the workflow service.
   *
   * Starts a workflow by hand. Agents and teams are better run with `executeAgent` and its like, which keep a record of the run. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
   *
   * `POST /api/v1/temporal-workflows/workflows`, operation `startTemporalWorkflow`, alpha. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  start(body?: TemporalWorkflowStart, options?: RequestOptions): Promise<TemporalWorkflow>;

  /**
   * Count the workflows of the workflow service.
   *
   * Counts the workflows of the organisation by state. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
   *
   * `GET /api/v1/temporal-workflows/workflows/stats`, operation `getTemporalWorkflowStats`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getStats(options?: RequestOptions): Promise<TemporalWorkflowStats>;

  /**
   * Get a workflow of the workflow service.
   *
   * Returns one workflow by its id, on demand with what came of it. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
   *
   * `GET /api/v1/temporal-workflows/workflows/{workflow_id}`, operation `getTemporalWorkflow`, alpha. Tried again on failures that pass.
   * @param workflowId The id of the workflow. Percent-encode a slash.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  get(workflowId: string, query?: GetTemporalWorkflowQuery, options?: RequestOptions): Promise<TemporalWorkflow>;

  /**
   * Ask a workflow to stop.
   *
   * Asks a running workflow to stop, and lets it clean up first. There is no body. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
   *
   * `POST /api/v1/temporal-workflows/workflows/{workflow_id}/cancel`, operation `cancelTemporalWorkflow`, alpha. Tried again only when it is certain that nothing was done.
   * @param workflowId The id of the workflow. Percent-encode a slash.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  cancel(workflowId: string, query?: CancelTemporalWorkflowQuery, options?: RequestOptions): Promise<TemporalWorkflowResult>;

  /**
   * Send a signal to a workflow.
   *
   * Tells a running workflow that something happened outside. What it does about it is its own affair. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
   *
   * `POST /api/v1/temporal-workflows/workflows/{workflow_id}/signal`, operation `signalTemporalWorkflow`, alpha. Tried again only when it is certain that nothing was done.
   * @param workflowId The id of the workflow. Percent-encode a slash.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  signal(workflowId: string, body?: TemporalWorkflowSignal, query?: SignalTemporalWorkflowQuery, options?: RequestOptions): Promise<TemporalWorkflowResult>;

  /**
   * Stop a workflow at once.
   *
   * Stops a running workflow at once; it cannot clean up. Cancel it where that will do. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
   *
   * `POST /api/v1/temporal-workflows/workflows/{workflow_id}/terminate`, operation `terminateTemporalWorkflow`, alpha. Tried again only when it is certain that nothing was done.
   * @param workflowId The id of the workflow. Percent-encode a slash.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  terminate(workflowId: string, body?: TemporalWorkflowTermination, query?: TerminateTemporalWorkflowQuery, options?: RequestOptions): Promise<TemporalWorkflowResult>;
}

export const operations: { readonly [Name in keyof TemporalWorkflowsApi]: Callable } = {
  getHealth: {"id":"getTemporalWorkflowHealth","api":"control-plane","method":"GET","path":"/api/v1/temporal-workflows/health","rateLimitClass":"read"},
  list: {"id":"listTemporalWorkflows","api":"control-plane","method":"GET","path":"/api/v1/temporal-workflows/workflows","pagination":{"style":"none","items":"workflows"},"rateLimitClass":"read"},
  start: {"id":"startTemporalWorkflow","api":"control-plane","method":"POST","path":"/api/v1/temporal-workflows/workflows","body":{"mediaType":"application/json","required":false},"rateLimitClass":"execute"},
  getStats: {"id":"getTemporalWorkflowStats","api":"control-plane","method":"GET","path":"/api/v1/temporal-workflows/workflows/stats","rateLimitClass":"read"},
  get: {"id":"getTemporalWorkflow","api":"control-plane","method":"GET","path":"/api/v1/temporal-workflows/workflows/{workflow_id}","query":[],"rateLimitClass":"read"},
  cancel: {"id":"cancelTemporalWorkflow","api":"control-plane","method":"POST","path":"/api/v1/temporal-workflows/workflows/{workflow_id}/cancel","query":[],"rateLimitClass":"write"},
  signal: {"id":"signalTemporalWorkflow","api":"control-plane","method":"POST","path":"/api/v1/temporal-workflows/workflows/{workflow_id}/signal","body":{"mediaType":"application/json","required":false},"query":[],"rateLimitClass":"write"},
  terminate: {"id":"terminateTemporalWorkflow","api":"control-plane","method":"POST","path":"/api/v1/temporal-workflows/workflows/{workflow_id}/terminate","body":{"mediaType":"application/json","required":false},"query":[],"rateLimitClass":"write"},
};

/** The methods of temporal workflows, sent over a connection. */
export function temporalWorkflows(connection: Connection): TemporalWorkflowsApi {
  return methods<TemporalWorkflowsApi>(connection, operations);
}
