// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listScheduledTasksV1 as listScheduledTasksV1Operation,
  createScheduledTaskV1 as createScheduledTaskV1Operation,
  getScheduledTaskV1 as getScheduledTaskV1Operation,
  deleteScheduledTaskV1 as deleteScheduledTaskV1Operation,
} from "@kubiya-toolkit/spec/operations/platform-v1";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

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

/** The methods of scheduled tasks, sent over a connection. */
export function scheduledTasks(connection: Connection): ScheduledTasksApi {
  return {
    list: (options) => connection.pages<v1.ScheduledTask>(listScheduledTasksV1Operation, {}, options).then((page) => page.items),
    create: (body, options) => connection.send(createScheduledTaskV1Operation, { body }, options),
    get: (taskId, options) => connection.send(getScheduledTaskV1Operation, { path: { task_id: taskId } }, options),
    delete: (taskId, options) => connection.send(deleteScheduledTaskV1Operation, { path: { task_id: taskId } }, options),
  };
}
