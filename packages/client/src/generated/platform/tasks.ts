// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream } from "../../events.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Tasks: Pieces of work that agents and runners do; older calls of the same resource run Terraform for a project. */
export interface TasksApi {
  /**
   * List tasks.
   *
   * Returns the tasks of the organisation in a bare list. With `limit` or `page` the answer is a page with totals.
   *
   * `GET /api/v1/tasks`, operation `listTasksV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListTasksV1Query, options?: RequestOptions): Paged<v1.Task>;

  /**
   * Create a task.
   *
   * Hands work to an agent. The answer comes at once and the work goes on: follow it with getTaskStatusV1 or getTaskLogsV1. Creating a task has a rate limit of its own in one document, 100 a minute.
   *
   * `POST /api/v1/tasks`, operation `createTaskV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.TaskCreate, options?: RequestOptions): Promise<v1.Task>;

  /**
   * List the tasks of an agent.
   *
   * Returns every task that one agent has or had, in a bare list.
   *
   * `GET /api/v1/tasks/agent/{agentId}`, operation `listTasksByAgentV1`, beta. Tried again on failures that pass.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listByAgent(agentId: string, options?: RequestOptions): Promise<v1.Task[]>;

  /**
   * Apply the plan of a task.
   *
   * Carries out what was planned, which changes infrastructure. An older page lists the call and shows neither body nor answer, so the answer here is a guess; clients approve a plan with updateTaskV1.
   *
   * `POST /api/v1/tasks/apply/{taskId}`, operation `applyTaskV1`, alpha. Tried again only when it is certain that nothing was done.
   * @param taskId The id of the task, which for clients is that of the project that is planned with Terraform.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  apply(taskId: string, options?: RequestOptions): Promise<v1.TaskApplied>;

  /**
   * Apply a stack of Terraform that is sent along.
   *
   * Takes on the files of a stack and carries them out, which changes infrastructure. Follow it with streamTaskLogsV1. A failure may come with status 200: look at `success`, `errorMessage` and `error`.
   *
   * `POST /api/v1/tasks/inline`, operation `createInlineTaskV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  createInline(body: v1.TaskInlineRequest, options?: RequestOptions): Promise<v1.TaskInlineResult>;

  /**
   * Plan a stack of Terraform that is sent along.
   *
   * Works out what the files of a stack would change. Nothing is stored or changed. A failure may come with status 200: look at `success` and `errorMessage`.
   *
   * `POST /api/v1/tasks/inline/plan`, operation `planInlineTaskV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  planInline(body: v1.TaskInlineRequest, options?: RequestOptions): Promise<v1.TaskInlinePlan>;

  /**
   * Get the logs of a run of Terraform.
   *
   * Returns what a run has written so far, for its two halves. Ask again until `done` is true.
   *
   * `GET /api/v1/tasks/logs/{taskId}`, operation `getTaskExecutionLogsV1`, beta. Tried again on failures that pass.
   * @param taskId The id of the task, which for clients is that of the run of Terraform.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getExecutionLogs(taskId: string, options?: RequestOptions): Promise<v1.TaskExecutionLogs>;

  /**
   * Get a plan of Terraform.
   *
   * Returns a plan by its own id. The Control Plane has a call of the same path with another answer.
   *
   * `GET /api/v1/tasks/plan/{taskId}`, operation `getTaskPlanV1`, beta. Tried again on failures that pass.
   * @param taskId The id of the plan, although the position bears the name of the task.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getPlan(taskId: string, options?: RequestOptions): Promise<v1.TaskPlan>;

  /**
   * Plan a task with Terraform.
   *
   * Works out what Terraform would change for a project. Nothing is changed until the plan is approved with updateTaskV1 or applied with applyTaskV1.
   *
   * `POST /api/v1/tasks/plan/{taskId}`, operation `planTaskV1`, beta. Tried again only when it is certain that nothing was done.
   * @param taskId The id of the task, which for clients is that of the project that is planned with Terraform.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  plan(taskId: string, body?: v1.TaskPlanRequest, options?: RequestOptions): Promise<v1.TaskPlan>;

  /**
   * List the resources of a task.
   *
   * Returns what Terraform looks after for a task. An older page lists the call and shows no answer, so its form here is a guess.
   *
   * `GET /api/v1/tasks/resources/{taskId}`, operation `listTaskResourcesV1`, alpha. Tried again on failures that pass.
   * @param taskId The id of the task, which for clients is that of the project that is planned with Terraform.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listResources(taskId: string, options?: RequestOptions): Promise<v1.UseCaseResource[]>;

  /**
   * List the tasks of a runner.
   *
   * Returns every task that is or was done on one runner, in a bare list.
   *
   * `GET /api/v1/tasks/runner/{runnerId}`, operation `listTasksByRunnerV1`, beta. Tried again on failures that pass.
   * @param runnerId The runner. The page on tasks speaks of an id; a runner has none but its name.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listByRunner(runnerId: string, options?: RequestOptions): Promise<v1.Task[]>;

  /**
   * Follow a stack of Terraform.
   *
   * Sends what a stack writes as server-sent events, until it has ended. What the events hold is known only from the client that reads them. That client notices no failure but 401 here.
   *
   * `GET /api/v1/tasks/stream/logs/{stackId}`, operation `streamTaskLogsV1`, alpha. Tried again on failures that pass.
   * @param stackId The `uuid` that createInlineTaskV1 answered.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  streamLogs(stackId: string, options?: RequestOptions): EventStream<v1.StreamTaskLogsV1Events>;

  /**
   * Get a task.
   *
   * Returns one task in the documents, and for clients a project of Terraform or a run of it, by the kind of the id.
   *
   * `GET /api/v1/tasks/{taskId}`, operation `getTaskV1`, beta. Tried again on failures that pass.
   * @param taskId The id of the task. Clients that run Terraform put a project's or a run's id here.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(taskId: string, options?: RequestOptions): Promise<v1.GetTaskV1Answer>;

  /**
   * Update a task, or approve a plan.
   *
   * With the id of a project it changes that; with the id of a plan and `action` it agrees to the plan and starts the run, which changes infrastructure. Whether keys that are not sent keep their value is unknown.
   *
   * `PUT /api/v1/tasks/{taskId}`, operation `updateTaskV1`, beta. Tried again only when it is certain that nothing was done.
   * @param taskId The id of the task. Clients that run Terraform put a project's or a run's id here.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(taskId: string, body: v1.UpdateTaskV1Body, options?: RequestOptions): Promise<v1.UpdateTaskV1Answer>;

  /**
   * Delete a task.
   *
   * Removes a task, or a project with its id. Whether what Terraform made goes with it is not documented.
   *
   * `DELETE /api/v1/tasks/{taskId}`, operation `deleteTaskV1`, beta. Tried again on failures that pass.
   * @param taskId The id of the task. Clients that run Terraform put a project's or a run's id here.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(taskId: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * Cancel a task.
   *
   * Stops a task that waits or runs. What was done stays done. A task that has ended answers 409.
   *
   * `PUT /api/v1/tasks/{taskId}/cancel`, operation `cancelTaskV1`, beta. Tried again on failures that pass.
   * @param taskId The id of the task. Clients that run Terraform put a project's or a run's id here.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  cancel(taskId: string, options?: RequestOptions): Promise<v1.TaskCancellation>;

  /**
   * Get the logs of a task.
   *
   * Returns the lines that a task has written, in the order of time. Runs of Terraform have getTaskExecutionLogsV1.
   *
   * `GET /api/v1/tasks/{taskId}/logs`, operation `getTaskLogsV1`, beta. Tried again on failures that pass.
   * @param taskId The id of the task. Clients that run Terraform put a project's or a run's id here.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getLogs(taskId: string, query?: v1.GetTaskLogsV1Query, options?: RequestOptions): Promise<v1.TaskLogs>;

  /**
   * Get the status of a task.
   *
   * Returns where a task stands and how far it has come, without the rest of it.
   *
   * `GET /api/v1/tasks/{taskId}/status`, operation `getTaskStatusV1`, beta. Tried again on failures that pass.
   * @param taskId The id of the task. Clients that run Terraform put a project's or a run's id here.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getStatus(taskId: string, options?: RequestOptions): Promise<v1.TaskStatus>;
}

export const operations: { readonly [Name in keyof TasksApi]: Callable } = {
  list: {"id":"listTasksV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks","query":[],"pagination":{"style":"page","page":"page","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"results","total":"total","hasMore":"has_more","bareUnless":["limit","page"]},"rateLimitClass":"read"},
  create: {"id":"createTaskV1","api":"platform-v1","method":"POST","path":"/api/v1/tasks","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  listByAgent: {"id":"listTasksByAgentV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/agent/{agentId}","pagination":{"style":"none"},"rateLimitClass":"read"},
  apply: {"id":"applyTaskV1","api":"platform-v1","method":"POST","path":"/api/v1/tasks/apply/{taskId}","rateLimitClass":"execute"},
  createInline: {"id":"createInlineTaskV1","api":"platform-v1","method":"POST","path":"/api/v1/tasks/inline","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  planInline: {"id":"planInlineTaskV1","api":"platform-v1","method":"POST","path":"/api/v1/tasks/inline/plan","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  getExecutionLogs: {"id":"getTaskExecutionLogsV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/logs/{taskId}","rateLimitClass":"read"},
  getPlan: {"id":"getTaskPlanV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/plan/{taskId}","rateLimitClass":"read"},
  plan: {"id":"planTaskV1","api":"platform-v1","method":"POST","path":"/api/v1/tasks/plan/{taskId}","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":false},"rateLimitClass":"execute"},
  listResources: {"id":"listTaskResourcesV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/resources/{taskId}","pagination":{"style":"none"},"rateLimitClass":"read"},
  listByRunner: {"id":"listTasksByRunnerV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/runner/{runnerId}","pagination":{"style":"none"},"rateLimitClass":"read"},
  streamLogs: {"id":"streamTaskLogsV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/stream/logs/{stackId}","answers":{"200":"event-stream"},"rateLimitClass":"read"},
  get: {"id":"getTaskV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/{taskId}","rateLimitClass":"read"},
  update: {"id":"updateTaskV1","api":"platform-v1","method":"PUT","path":"/api/v1/tasks/{taskId}","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteTaskV1","api":"platform-v1","method":"DELETE","path":"/api/v1/tasks/{taskId}","idempotent":true,"rateLimitClass":"delete"},
  cancel: {"id":"cancelTaskV1","api":"platform-v1","method":"PUT","path":"/api/v1/tasks/{taskId}/cancel","idempotent":true,"rateLimitClass":"write"},
  getLogs: {"id":"getTaskLogsV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/{taskId}/logs","query":[],"rateLimitClass":"read"},
  getStatus: {"id":"getTaskStatusV1","api":"platform-v1","method":"GET","path":"/api/v1/tasks/{taskId}/status","rateLimitClass":"read"},
};

/** The methods of tasks, sent over a connection. */
export function tasks(connection: Connection): TasksApi {
  return methods<TasksApi>(connection, operations, { events });
}
