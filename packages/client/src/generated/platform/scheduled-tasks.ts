// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Scheduled tasks: Messages that an agent gets at a time or again and again. */
export interface ScheduledTasksApi {
  /**
   * List scheduled tasks.
   *
   * Returns the planned messages of the organisation in a bare list. Whether tasks that are over stay in it is unknown.
   *
   * `GET /api/v1/scheduled_tasks`, operation `listScheduledTasksV1`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<v1.ScheduledTask[]>;

  /**
   * Schedule a task.
   *
   * Has an agent get a message in a channel, once at a time or again and again by a cron text. Nothing names a task, so sending it twice makes two. There is no update: a change is a deletion and a new task, with another id.
   *
   * `POST /api/v1/scheduled_tasks`, operation `createScheduledTaskV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.CreateScheduledTaskV1Body, options?: RequestOptions): Promise<v1.ScheduledTaskCreated>;

  /**
   * Get a scheduled task.
   *
   * Returns one planned message, always in the nested form. Do not write back what was read: the flat form of the creation has other keys.
   *
   * `GET /api/v1/scheduled_tasks/{task_id}`, operation `getScheduledTaskV1`. Tried again on failures that pass.
   * @param taskId The `task_id` that the creation answered.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(taskId: string, options?: RequestOptions): Promise<v1.ScheduledTask>;

  /**
   * Delete a scheduled task.
   *
   * Cancels a planned message; a repeated one comes no more.
   *
   * `DELETE /api/v1/scheduled_tasks/{task_id}`, operation `deleteScheduledTaskV1`. Tried again on failures that pass.
   * @param taskId The `task_id` that the creation answered.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(taskId: string, options?: RequestOptions): Promise<v1.DeleteResult>;
}

export const operations: { readonly [Name in keyof ScheduledTasksApi]: Callable } = {
  list: {"id":"listScheduledTasksV1","api":"platform-v1","method":"GET","path":"/api/v1/scheduled_tasks","pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createScheduledTaskV1","api":"platform-v1","method":"POST","path":"/api/v1/scheduled_tasks","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getScheduledTaskV1","api":"platform-v1","method":"GET","path":"/api/v1/scheduled_tasks/{task_id}","rateLimitClass":"read"},
  delete: {"id":"deleteScheduledTaskV1","api":"platform-v1","method":"DELETE","path":"/api/v1/scheduled_tasks/{task_id}","idempotent":true,"rateLimitClass":"delete"},
};

/** The methods of scheduled tasks, sent over a connection. */
export function scheduledTasks(connection: Connection): ScheduledTasksApi {
  return methods<ScheduledTasksApi>(connection, operations);
}
