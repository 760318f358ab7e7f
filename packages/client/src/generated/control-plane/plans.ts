// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream } from "../../events.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { ListPlanExecutionsQuery, PlanContinue, PlanContinued, PlanEventPublish, PlanExecute, PlanExecution, PlanExecutionList, PlanExecutionSummary, PlanExecutionUpdate, PlanGeneration, PlanGenerationStarted, PlanMade, PlanStarted, PlanTaskMessage, PlanTaskMessageSent, PlanUpdateTaken, PlanningHealth, SocketStats, StreamPlanEvents, StreamPlanExecutionEvents, StreamPlanExecutionQuery, TaskPlanCreate } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Plans: Plans for tasks: who does what, on which queue, and what it costs. A model makes them, at once or in the background, and they are executed task by task, which can also be followed over the web socket at `/api/v1/tasks/plan/ws/{execution_id}`. */
export interface PlansApi {
  /**
   * Make a plan for a task.
   *
   * Has a model make a plan and answers at once, while it works. Follow it with `streamExecution`, or read it with `getPlanGeneration`. Nothing of the plan is carried out.
   *
   * `POST /api/v1/plans/generate`, operation `generatePlan`, beta. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  generate(body: TaskPlanCreate, options?: RequestOptions): Promise<PlanGenerationStarted>;

  /**
   * Get a plan that is being made.
   *
   * Returns how far the making of a plan is, and the plan once it is there. An id that belongs to no plan of the organisation answers 404; so does that of a run of another kind.
   *
   * `GET /api/v1/plans/generation/{execution_id}`, operation `getPlanGeneration`, beta. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getGeneration(executionId: string, options?: RequestOptions): Promise<PlanGeneration>;

  /**
   * Plan a task.
   *
   * Has a model think up how a task could be done, and answers when it has, which can take minutes. Nothing is kept: pass the plan on to `executePlan` when it is good, or send it back as `previous_plan` with what should be different. When the model comes to nothing, the answer is 422 or 500.
   *
   * `POST /api/v1/tasks/plan`, operation `createPlan`, beta. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: TaskPlanCreate, options?: RequestOptions): Promise<PlanMade>;

  /**
   * Publish an event of the execution of a plan.
   *
   * Passes something that happened in the execution of a plan on to everyone who follows it; workers call it. An execution that does not exist answers 404.
   *
   * `POST /api/v1/tasks/plan/events/{execution_id}`, operation `publishPlanEvent`, beta. Tried again only when it is certain that nothing was done.
   * @param executionId The id of the execution of the plan.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  publishEvent(executionId: string, body: PlanEventPublish, options?: RequestOptions): Promise<PlanUpdateTaken>;

  /**
   * Execute a plan.
   *
   * Begins to execute a plan and answers at once, while the work goes on. Follow it with `streamPlanExecution`, or read it with `getPlanExecution`. A plan that names nobody to do it, and a queue without workers when no other has any, answer 400. A plan without title or summary, a part without the names of its team and agent, and a task without title, description or details, answer 422.
   *
   * `POST /api/v1/tasks/plan/execute`, operation `executePlan`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  execute(body: PlanExecute, options?: RequestOptions): Promise<PlanStarted>;

  /**
   * Check that tasks can be planned.
   *
   * Tells which planners the server has. It does not ask the model behind them, so `healthy` does not say that a plan would be made. It needs no key.
   *
   * `GET /api/v1/tasks/plan/health`, operation `getPlanHealth`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getHealth(options?: RequestOptions): Promise<PlanningHealth>;

  /**
   * List executions of plans.
   *
   * Returns a page of the executions of plans of the organisation, the newest first. `total` counts this page alone: one that is shorter than `limit` is the last.
   *
   * `GET /api/v1/tasks/plan/plan-executions`, operation `listPlanExecutions`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listExecutions(query?: ListPlanExecutionsQuery, options?: RequestOptions): Paged<PlanExecutionSummary>;

  /**
   * Plan a task and follow it.
   *
   * Does what `createPlan` does and sends what the planner is at as server-sent events, without ids: it cannot be taken up again. It ends with `complete` or `error`; a failure, a missing key too, comes as an `error` event after a 200.
   *
   * `POST /api/v1/tasks/plan/stream`, operation `streamPlan`, beta. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  stream(body: TaskPlanCreate, options?: RequestOptions): EventStream<StreamPlanEvents>;

  /**
   * Count the web sockets of plans.
   *
   * Counts what the sockets at `/api/v1/tasks/plan/ws/{execution_id}` carry, in this process of the server and since it began. It needs no key.
   *
   * `GET /api/v1/tasks/plan/ws/stats`, operation `getPlanSocketStats`, beta. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getSocketStats(options?: RequestOptions): Promise<SocketStats>;

  /**
   * Get the execution of a plan.
   *
   * Returns how far the execution of a plan has come, with the plan and the tasks that wait for an answer. It can be asked without a key; a client that has one sends it all the same. An execution that does not exist answers 404.
   *
   * `GET /api/v1/tasks/plan/{execution_id}`, operation `getPlanExecution`, beta. Tried again on failures that pass.
   * @param executionId The id of the execution of the plan.
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getExecution(executionId: string, options?: RequestOptions): Promise<PlanExecution>;

  /**
   * Report on the execution of a plan.
   *
   * Changes what is recorded of the execution of a plan; workers call it, and it has no effect on the work itself. An execution that does not exist answers 404.
   *
   * `PATCH /api/v1/tasks/plan/{execution_id}`, operation `updatePlanExecution`, beta. Tried again on failures that pass.
   * @param executionId The id of the execution of the plan.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateExecution(executionId: string, body: PlanExecutionUpdate, options?: RequestOptions): Promise<PlanUpdateTaken>;

  /**
   * Answer what a plan waits for.
   *
   * Passes answers on to the tasks that wait, and lets the plan go on when none is left. A plan that waits for nothing, no answers at all, and a run that is not among those that wait answer 400. An execution that does not exist answers 404.
   *
   * `POST /api/v1/tasks/plan/{execution_id}/continue`, operation `continuePlanExecution`, beta. Tried again only when it is certain that nothing was done.
   * @param executionId The id of the execution of the plan.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  continueExecution(executionId: string, body: PlanContinue, options?: RequestOptions): Promise<PlanContinued>;

  /**
   * Follow the execution of a plan.
   *
   * Sends what happens in the execution of a plan as server-sent events: first what has happened so far, then what comes. Each has an `id` of the execution, a count and microseconds; to go on where it stopped, send the last back as `Last-Event-ID` or as `last_event_id`. It ends with `done` or `error`. An execution that does not exist answers 404.
   *
   * `GET /api/v1/tasks/plan/{execution_id}/stream`, operation `streamPlanExecution`, beta. Tried again on failures that pass.
   * @param executionId The id of the execution of the plan.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  streamExecution(executionId: string, query?: StreamPlanExecutionQuery, options?: RequestOptions): EventStream<StreamPlanExecutionEvents>;

  /**
   * Say something to a task of a plan.
   *
   * Passes a message on to one task of a plan that is being executed. No message answers 400; an execution or a task that does not exist answers 404.
   *
   * `POST /api/v1/tasks/plan/{execution_id}/tasks/{task_id}/message`, operation `sendPlanTaskMessage`, beta. Tried again only when it is certain that nothing was done.
   * @param executionId The id of the execution of the plan.
   * @param taskId The task, by its number within the plan.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  sendTaskMessage(executionId: string, taskId: number, body: PlanTaskMessage, options?: RequestOptions): Promise<PlanTaskMessageSent>;
}

export const operations: { readonly [Name in keyof PlansApi]: Callable } = {
  generate: {"id":"generatePlan","api":"control-plane","method":"POST","path":"/api/v1/plans/generate","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  getGeneration: {"id":"getPlanGeneration","api":"control-plane","method":"GET","path":"/api/v1/plans/generation/{execution_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  create: {"id":"createPlan","api":"control-plane","method":"POST","path":"/api/v1/tasks/plan","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  publishEvent: {"id":"publishPlanEvent","api":"control-plane","method":"POST","path":"/api/v1/tasks/plan/events/{execution_id}","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  execute: {"id":"executePlan","api":"control-plane","method":"POST","path":"/api/v1/tasks/plan/execute","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["stored-then-500"]},
  getHealth: {"id":"getPlanHealth","api":"control-plane","method":"GET","path":"/api/v1/tasks/plan/health","auth":[],"rateLimitClass":"read"},
  listExecutions: {"id":"listPlanExecutions","api":"control-plane","method":"GET","path":"/api/v1/tasks/plan/plan-executions","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"items":"executions"},"rateLimitClass":"read"},
  stream: {"id":"streamPlan","api":"control-plane","method":"POST","path":"/api/v1/tasks/plan/stream","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["failure-in-200"]},
  getSocketStats: {"id":"getPlanSocketStats","api":"control-plane","method":"GET","path":"/api/v1/tasks/plan/ws/stats","auth":[],"rateLimitClass":"read"},
  getExecution: {"id":"getPlanExecution","api":"control-plane","method":"GET","path":"/api/v1/tasks/plan/{execution_id}","rateLimitClass":"read"},
  updateExecution: {"id":"updatePlanExecution","api":"control-plane","method":"PATCH","path":"/api/v1/tasks/plan/{execution_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500"]},
  continueExecution: {"id":"continuePlanExecution","api":"control-plane","method":"POST","path":"/api/v1/tasks/plan/{execution_id}/continue","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["invalid-value-500"]},
  streamExecution: {"id":"streamPlanExecution","api":"control-plane","method":"GET","path":"/api/v1/tasks/plan/{execution_id}/stream","answers":{"200":"event-stream"},"query":[],"rateLimitClass":"read","resumeBy":"last_event_id"},
  sendTaskMessage: {"id":"sendPlanTaskMessage","api":"control-plane","method":"POST","path":"/api/v1/tasks/plan/{execution_id}/tasks/{task_id}/message","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
};

/** The methods of plans, sent over a connection. */
export function plans(connection: Connection): PlansApi {
  return methods<PlansApi>(connection, operations, { events });
}
