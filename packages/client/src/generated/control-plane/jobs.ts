// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { Job, JobCreate, JobExecution, JobExecutionList, JobStarted, JobTrigger, JobUpdate, JobWebhook, ListJobExecutionsQuery, ListJobsQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Jobs: Tasks that run by a timetable, on a call from outside, or by hand. */
export interface JobsApi {
  /**
   * List jobs.
   *
   * Returns every job of the organisation in one answer, the secrets of webhooks included; there is no paging.
   *
   * `GET /api/v1/jobs`, operation `listJobs`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListJobsQuery, options?: RequestOptions): Promise<Job[]>;

  /**
   * Create a job.
   *
   * Makes a job. What it needs depends on itself: a `cron_schedule` with the trigger `cron`, an `entity_id` with every `predefined_` mode, a worker queue or an environment where `executor_type` asks for one; without them the answer is 422. A job with the trigger `webhook` gets an address and a secret. Names are not unique: sending the same twice makes two jobs.
   *
   * `POST /api/v1/jobs`, operation `createJob`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: JobCreate, options?: RequestOptions): Promise<Job>;

  /**
   * Start a job by its webhook.
   *
   * Starts a job with the trigger `webhook`. It takes no key: the call is signed with the secret of the job. GitHub and GitLab are known by their headers and may call it themselves. A signature that is missing or wrong answers 401, an address that no job has 404; a body that is not JSON, or a job that is disabled, answers 400. Parameters that are not an object answer 422 with a text as `detail`.
   *
   * `POST /api/v1/jobs/webhook/{webhook_path}`, operation `triggerJobWebhook`. Tried again only when it is certain that nothing was done.
   * @param webhookPath The last part of the job's `webhook_url`.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  triggerWebhook(webhookPath: string, body: JobWebhook, options?: RequestOptions): Promise<JobStarted>;

  /**
   * Get a job.
   *
   * Returns one job by its id, the secret of its webhook included. An id that no job of the organisation has answers 404.
   *
   * `GET /api/v1/jobs/{job_id}`, operation `getJob`. Tried again on failures that pass.
   * @param jobId The id of the job.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(jobId: string, options?: RequestOptions): Promise<Job>;

  /**
   * Change a job.
   *
   * Changes the fields that are sent and leaves the rest. `config` and `execution_environment` are replaced whole. A body that changes nothing answers 400.
   *
   * `PATCH /api/v1/jobs/{job_id}`, operation `updateJob`. Tried again on failures that pass.
   * @param jobId The id of the job.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(jobId: string, body: JobUpdate, options?: RequestOptions): Promise<Job>;

  /**
   * Delete a job.
   *
   * Deletes a job, with its timetable or its webhook. Runs that it has started go on.
   *
   * `DELETE /api/v1/jobs/{job_id}`, operation `deleteJob`. Tried again on failures that pass.
   * @param jobId The id of the job.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(jobId: string, options?: RequestOptions): Promise<void>;

  /**
   * Switch a job off.
   *
   * Clears `enabled` and makes the status `disabled`: until it is switched on, a timetable rests, and starting it answers 400. Runs that are under way go on. There is no body.
   *
   * `POST /api/v1/jobs/{job_id}/disable`, operation `disableJob`. Tried again on failures that pass.
   * @param jobId The id of the job.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  disable(jobId: string, options?: RequestOptions): Promise<Job>;

  /**
   * Switch a job on.
   *
   * Sets `enabled` and makes the status `active`; a timetable goes on. There is no body.
   *
   * `POST /api/v1/jobs/{job_id}/enable`, operation `enableJob`. Tried again on failures that pass.
   * @param jobId The id of the job.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  enable(jobId: string, options?: RequestOptions): Promise<Job>;

  /**
   * List the runs of a job.
   *
   * Returns a page of the runs that a job has started, in an object with their total. A job that does not exist answers 404.
   *
   * `GET /api/v1/jobs/{job_id}/executions`, operation `listJobExecutions`. Tried again on failures that pass.
   * @param jobId The id of the job.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listExecutions(jobId: string, query?: ListJobExecutionsQuery, options?: RequestOptions): Paged<JobExecution>;

  /**
   * Start a job.
   *
   * Starts a job at once, whatever its trigger, with values for the names in its prompt. It answers while the work goes on. There has to be a body, if only an empty object. A job that is disabled answers 400.
   *
   * `POST /api/v1/jobs/{job_id}/trigger`, operation `triggerJob`. Tried again only when it is certain that nothing was done.
   * @param jobId The id of the job.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  trigger(jobId: string, body: JobTrigger, options?: RequestOptions): Promise<JobStarted>;
}

export const operations: { readonly [Name in keyof JobsApi]: Callable } = {
  list: {"id":"listJobs","api":"control-plane","method":"GET","path":"/api/v1/jobs","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createJob","api":"control-plane","method":"POST","path":"/api/v1/jobs","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500"]},
  triggerWebhook: {"id":"triggerJobWebhook","api":"control-plane","method":"POST","path":"/api/v1/jobs/webhook/{webhook_path}","auth":[],"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  get: {"id":"getJob","api":"control-plane","method":"GET","path":"/api/v1/jobs/{job_id}","rateLimitClass":"read"},
  update: {"id":"updateJob","api":"control-plane","method":"PATCH","path":"/api/v1/jobs/{job_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500"]},
  delete: {"id":"deleteJob","api":"control-plane","method":"DELETE","path":"/api/v1/jobs/{job_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete"},
  disable: {"id":"disableJob","api":"control-plane","method":"POST","path":"/api/v1/jobs/{job_id}/disable","idempotent":true,"rateLimitClass":"write"},
  enable: {"id":"enableJob","api":"control-plane","method":"POST","path":"/api/v1/jobs/{job_id}/enable","idempotent":true,"rateLimitClass":"write"},
  listExecutions: {"id":"listJobExecutions","api":"control-plane","method":"GET","path":"/api/v1/jobs/{job_id}/executions","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":1000,"items":"executions","total":"total_count"},"rateLimitClass":"read"},
  trigger: {"id":"triggerJob","api":"control-plane","method":"POST","path":"/api/v1/jobs/{job_id}/trigger","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
};

/** The methods of jobs, sent over a connection. */
export function jobs(connection: Connection): JobsApi {
  return methods<JobsApi>(connection, operations);
}
