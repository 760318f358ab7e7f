// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { AemPeriod, AemSummary, AemTrends, AnalyticsBatch, AnalyticsBatchCreated, AnalyticsCostPeriod, AnalyticsCosts, AnalyticsStorage, AnalyticsSummary, ExecutionAnalytics, ExecutionTaskCreate, ExecutionTaskSaved, ExecutionTaskUpdate, GetAemSummaryQuery, GetAemTrendsQuery, GetAnalyticsCostsQuery, GetAnalyticsStorageQuery, GetAnalyticsSummaryQuery, ToolCallCreate, ToolCallCreated, TurnCreate, TurnCreated } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Analytics: What runs used and cost: turns of models, uses of tools and tasks, as workers report them, and sums of all that. AEM, agentic engineering minutes, weighs time by model and by tools. */
export interface AnalyticsApi {
  /**
   * Sum up agentic engineering minutes.
   *
   * Sums up the agentic engineering minutes of the last days and what they cost, by tier of models. When there was no turn, the dates and the average of a turn are left out.
   *
   * `GET /api/v1/analytics/aem/summary`, operation `getAemSummary`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getAemSummary(query?: GetAemSummaryQuery, options?: RequestOptions): Promise<AemSummary>;

  /**
   * Follow agentic engineering minutes over time.
   *
   * Sums up the agentic engineering minutes of the last days, by day, week or month. Parts without a turn are left out.
   *
   * `GET /api/v1/analytics/aem/trends`, operation `getAemTrends`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getAemTrends(query?: GetAemTrendsQuery, options?: RequestOptions): Promise<AemPeriod[]>;

  /**
   * Report what an execution used.
   *
   * Records turns, uses of tools and tasks of one run at once. A value that cannot be stored refuses the whole. Workers call it. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/analytics/batch`, operation `createAnalyticsBatch`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  createBatch(body: AnalyticsBatch, options?: RequestOptions): Promise<AnalyticsBatchCreated>;

  /**
   * Sum up what models cost.
   *
   * Sums up what models cost in the last days, by day, week or month, for the organisation of the key. Parts without a turn are left out.
   *
   * `GET /api/v1/analytics/costs`, operation `getAnalyticsCosts`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getCosts(query?: GetAnalyticsCostsQuery, options?: RequestOptions): Promise<AnalyticsCostPeriod[]>;

  /**
   * Get what an execution used.
   *
   * Returns all that was reported of a run, turn by turn, and sums of it. A run that the organisation does not have answers 404.
   *
   * `GET /api/v1/analytics/executions/{execution_id}/details`, operation `getExecutionAnalytics`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getExecution(executionId: string, options?: RequestOptions): Promise<ExecutionAnalytics>;

  /**
   * Sum up the use of storage.
   *
   * Is meant to sum up how the storage of the organisation was used in the last days. The published server cannot do it: every call answers 500.
   *
   * `GET /api/v1/analytics/storage/summary`, operation `getAnalyticsStorage`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getStorage(query?: GetAnalyticsStorageQuery, options?: RequestOptions): Promise<AnalyticsStorage>;

  /**
   * Sum up what executions used.
   *
   * Sums up runs, turns, tokens, costs and uses of tools of the last days, for the organisation of the key.
   *
   * `GET /api/v1/analytics/summary`, operation `getAnalyticsSummary`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getSummary(query?: GetAnalyticsSummaryQuery, options?: RequestOptions): Promise<AnalyticsSummary>;

  /**
   * Report a task of an execution.
   *
   * Records one task that a run has set itself. Workers call it. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/analytics/tasks`, operation `createExecutionTask`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  createExecutionTask(body: ExecutionTaskCreate, options?: RequestOptions): Promise<ExecutionTaskSaved>;

  /**
   * Report on a task of an execution.
   *
   * Records what has become of a task of a run. Workers call it. A task that the organisation does not have answers 404.
   *
   * `PATCH /api/v1/analytics/tasks/{task_id}`, operation `updateExecutionTask`. Tried again on failures that pass.
   * @param taskId The id that the server gave the task.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateExecutionTask(taskId: string, body: ExecutionTaskUpdate, options?: RequestOptions): Promise<ExecutionTaskSaved>;

  /**
   * Report a use of a tool.
   *
   * Records one use of a tool in a run. Workers call it. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/analytics/tool-calls`, operation `createToolCall`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  createToolCall(body: ToolCallCreate, options?: RequestOptions): Promise<ToolCallCreated>;

  /**
   * Report a turn of a model.
   *
   * Records what one turn of a model in a run used and cost. Workers call it. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/analytics/turns`, operation `createTurn`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  createTurn(body: TurnCreate, options?: RequestOptions): Promise<TurnCreated>;
}

export const operations: { readonly [Name in keyof AnalyticsApi]: Callable } = {
  getAemSummary: {"id":"getAemSummary","api":"control-plane","method":"GET","path":"/api/v1/analytics/aem/summary","query":[],"rateLimitClass":"read"},
  getAemTrends: {"id":"getAemTrends","api":"control-plane","method":"GET","path":"/api/v1/analytics/aem/trends","query":[],"pagination":{"style":"none","items":"trends"},"rateLimitClass":"read"},
  createBatch: {"id":"createAnalyticsBatch","api":"control-plane","method":"POST","path":"/api/v1/analytics/batch","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500","id-not-uuid-500"]},
  getCosts: {"id":"getAnalyticsCosts","api":"control-plane","method":"GET","path":"/api/v1/analytics/costs","query":[],"pagination":{"style":"none","items":"breakdown"},"rateLimitClass":"read"},
  getExecution: {"id":"getExecutionAnalytics","api":"control-plane","method":"GET","path":"/api/v1/analytics/executions/{execution_id}/details","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  getStorage: {"id":"getAnalyticsStorage","api":"control-plane","method":"GET","path":"/api/v1/analytics/storage/summary","query":[],"rateLimitClass":"read"},
  getSummary: {"id":"getAnalyticsSummary","api":"control-plane","method":"GET","path":"/api/v1/analytics/summary","query":[],"rateLimitClass":"read"},
  createExecutionTask: {"id":"createExecutionTask","api":"control-plane","method":"POST","path":"/api/v1/analytics/tasks","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500","id-not-uuid-500"]},
  updateExecutionTask: {"id":"updateExecutionTask","api":"control-plane","method":"PATCH","path":"/api/v1/analytics/tasks/{task_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500","id-not-uuid-500"]},
  createToolCall: {"id":"createToolCall","api":"control-plane","method":"POST","path":"/api/v1/analytics/tool-calls","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500","id-not-uuid-500"]},
  createTurn: {"id":"createTurn","api":"control-plane","method":"POST","path":"/api/v1/analytics/turns","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500","id-not-uuid-500"]},
};

/** The methods of analytics, sent over a connection. */
export function analytics(connection: Connection): AnalyticsApi {
  return methods<AnalyticsApi>(connection, operations);
}
