// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream } from "../../events.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { Execution, ExecutionAction, ExecutionBatchTerminated, ExecutionBatchTermination, ExecutionCreate, ExecutionCreated, ExecutionDetails, ExecutionEventPublish, ExecutionEventPublished, ExecutionMessageSend, ExecutionSession, ExecutionSessionSave, ExecutionSessionSaved, ExecutionStateOverride, ExecutionTerminated, ExecutionTermination, ExecutionTransition, ExecutionTransitions, ExecutionUpdate, JobExecutionCreate, JobExecutionCreated, JobExecutionStatus, JobExecutionStatusUpdate, ListExecutionsAnswer, ListExecutionsQuery, NestedWorkflowCancel, NestedWorkflowCancelled, StreamExecutionEvents, StreamExecutionQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Executions: Runs of agents, teams and workflows, to read, to follow and to steer. They can also be followed over the web sockets at `/ws/executions/{execution_id}` and, for changes of status alone, `/ws/executions/status`. */
export interface ExecutionsApi {
  /**
   * List executions.
   *
   * Returns a page of runs, the newest first, as a bare array without a total: a page that is shorter than `limit` is the last. A run that begins while you page moves the window, so the same run can come twice. Only here are `participants` filled in.
   *
   * `GET /api/v1/executions`, operation `listExecutions`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListExecutionsQuery, options?: RequestOptions): Paged<Execution>;

  /**
   * End several executions by force.
   *
   * Ends up to 100 runs at once, each as `terminateExecution` does. The status is 200 even when none could be ended: read `results`.
   *
   * `POST /api/v1/executions/batch/terminate`, operation `terminateExecutionBatch`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  terminateBatch(body: ExecutionBatchTermination, options?: RequestOptions): Promise<ExecutionBatchTerminated>;

  /**
   * Record an execution.
   *
   * Records a run that was set off elsewhere, in status `pending`, and links it with its job; workers call it. Nothing is started: use `executeAgent` or `executeTeam` for that. It is the older form of `createExecutionForJob`. An id that is taken answers 409.
   *
   * `POST /api/v1/executions/create`, operation `createExecution`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: ExecutionCreate, options?: RequestOptions): Promise<ExecutionCreated>;

  /**
   * Record an execution of a job.
   *
   * Records a run that a job set off, in status `pending`, under the organisation of the key, and links it with the job; workers call it. Nothing is started. Sending it again with the same id changes nothing. A job that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/job-executions`, operation `createExecutionForJob`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  createForJob(body: JobExecutionCreate, options?: RequestOptions): Promise<JobExecutionCreated>;

  /**
   * Get an execution.
   *
   * Returns one run of an agent, a team or a workflow by its id. An id that no run of the organisation has answers 404.
   *
   * `GET /api/v1/executions/{execution_id}`, operation `getExecution`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(executionId: string, options?: RequestOptions): Promise<Execution>;

  /**
   * Report on an execution.
   *
   * Changes what is recorded of a run; workers call it, and it has no effect on the work itself. To stop a run use `cancelExecution`. A run that the organisation does not have answers 404.
   *
   * `PATCH /api/v1/executions/{execution_id}`, operation `updateExecution`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(executionId: string, body: ExecutionUpdate, options?: RequestOptions): Promise<Execution>;

  /**
   * Delete an execution.
   *
   * Deletes what is recorded of a run. It does not stop the work: cancel or terminate the run first. A run that the organisation does not have answers 404.
   *
   * `DELETE /api/v1/executions/{execution_id}`, operation `deleteExecution`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(executionId: string, options?: RequestOptions): Promise<void>;

  /**
   * Cancel an execution.
   *
   * Asks a run to stop in good order and records it as cancelled. Only a run that has not ended can be cancelled; otherwise the answer is 200 with `success` false and the reason. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/cancel`, operation `cancelExecution`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  cancel(executionId: string, options?: RequestOptions): Promise<ExecutionAction>;

  /**
   * Cancel a workflow within an execution.
   *
   * Asks a workflow that the run started as a tool to stop at its next check; the run itself goes on. Only a run that is running can be asked; otherwise the answer is 200 with `success` false. Whether the message exists is not checked. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/cancel_workflow`, operation `cancelExecutionWorkflow`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  cancelWorkflow(executionId: string, body: NestedWorkflowCancel, options?: RequestOptions): Promise<NestedWorkflowCancelled>;

  /**
   * Get the workflow behind an execution.
   *
   * Returns what the workflow machinery knows of a run: its workflow, the steps of that and its last events. A run that the organisation does not have answers 404; when the machinery cannot be asked, the answer is 500.
   *
   * `GET /api/v1/executions/{execution_id}/details`, operation `getExecutionDetails`, beta. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getDetails(executionId: string, options?: RequestOptions): Promise<ExecutionDetails>;

  /**
   * Publish an event of an execution.
   *
   * Passes something that happened in a run on to everyone who follows it with `streamExecution` or over a web socket; workers call it. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/events`, operation `publishExecutionEvent`. Tried again only when it is certain that nothing was done.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  publishEvent(executionId: string, body: ExecutionEventPublish, options?: RequestOptions): Promise<ExecutionEventPublished>;

  /**
   * Report on an execution of a job.
   *
   * Records how long a run of a job took and why it failed, in the list of the runs of that job; workers call it. The status of the run itself is reported with `updateExecution`. A job that did not set off the run answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/job/{job_id}/status`, operation `updateJobExecutionStatus`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @param jobId The id of the job that set the run off.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateJobStatus(executionId: string, jobId: string, body: JobExecutionStatusUpdate, options?: RequestOptions): Promise<JobExecutionStatus>;

  /**
   * End a conversation.
   *
   * Tells a run that waits for input that nobody will say more, so that it ends as completed. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/mark-done`, operation `markExecutionDone`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  markDone(executionId: string, options?: RequestOptions): Promise<ExecutionAction>;

  /**
   * Say something in an execution.
   *
   * Gives a message to a run that waits for input, or to one that is running, which takes it up when it can. What comes of it shows in the stream. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/message`, operation `sendExecutionMessage`. Tried again only when it is certain that nothing was done.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  sendMessage(executionId: string, body: ExecutionMessageSend, options?: RequestOptions): Promise<ExecutionAction>;

  /**
   * Pause an execution.
   *
   * Asks a run to stop where it is until it is resumed. Only a run that is running or waits for input can be paused; otherwise the answer is 200 with `success` false and the reason. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/pause`, operation `pauseExecution`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  pause(executionId: string, options?: RequestOptions): Promise<ExecutionAction>;

  /**
   * Resume an execution.
   *
   * Lets a paused run go on where it stopped. Only a paused run can be resumed; otherwise the answer is 200 with `success` false and the reason. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/resume`, operation `resumeExecution`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resume(executionId: string, options?: RequestOptions): Promise<ExecutionAction>;

  /**
   * Get the conversation of an execution.
   *
   * Returns what was said in a run, as its worker saved it last. A run of which nothing was saved answers 404. When it was saved under several sessions, one of them comes.
   *
   * `GET /api/v1/executions/{execution_id}/session`, operation `getExecutionSession`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getSession(executionId: string, options?: RequestOptions): Promise<ExecutionSession>;

  /**
   * Save the conversation of an execution.
   *
   * Saves what was said in a run, in place of what was saved under this session before; workers call it. A failure is told within the answer, with `success` false. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/session`, operation `saveExecutionSession`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  saveSession(executionId: string, body: ExecutionSessionSave, options?: RequestOptions): Promise<ExecutionSessionSaved>;

  /**
   * Follow an execution.
   *
   * Sends what happens in a run as server-sent events: first what has been said so far, then `history_complete`, then what comes. The schema is that of the JSON in a `data:` line; the `event:` line names the event and so the schema. A comment line keeps the connection alive about every 15 seconds. The stream ends with `done` or `error`; the hosted service also cuts it after about five minutes. To go on where it stopped, send the last `id` back as `Last-Event-ID` or as `last_event_id`. An id that no run has answers 404.
   *
   * `GET /api/v1/executions/{execution_id}/stream`, operation `streamExecution`, beta. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  stream(executionId: string, query?: StreamExecutionQuery, options?: RequestOptions): EventStream<StreamExecutionEvents>;

  /**
   * End an execution by force.
   *
   * Ends a run at once, without giving it a chance to clean up, and records it as cancelled; `cancelExecution` is the kind way. A run that waits for input or has ended answers 400. A run that the organisation does not have answers 404.
   *
   * `POST /api/v1/executions/{execution_id}/terminate`, operation `terminateExecution`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  terminate(executionId: string, body: ExecutionTermination, options?: RequestOptions): Promise<ExecutionTerminated>;

  /**
   * List the changes of state of an execution.
   *
   * Returns how a run came to the state it is in, and why. The published server cannot do it: every call answers 500.
   *
   * `GET /api/v1/executions/{execution_id}/transitions`, operation `listExecutionTransitions`, alpha. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listTransitions(executionId: string, options?: RequestOptions): Promise<ExecutionTransition[]>;

  /**
   * Set the state of an execution by hand.
   *
   * Puts a run into a state that it did not come to by itself, and keeps the reason. A state that does not exist answers 400. The published server cannot do it: every good call answers 500.
   *
   * `POST /api/v1/executions/{execution_id}/transitions/override`, operation `overrideExecutionState`, alpha. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  overrideState(executionId: string, body: ExecutionStateOverride, options?: RequestOptions): Promise<ExecutionAction>;
}

export const operations: { readonly [Name in keyof ExecutionsApi]: Callable } = {
  list: {"id":"listExecutions","api":"control-plane","method":"GET","path":"/api/v1/executions","query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"maxLimit":1000},"rateLimitClass":"read"},
  terminateBatch: {"id":"terminateExecutionBatch","api":"control-plane","method":"POST","path":"/api/v1/executions/batch/terminate","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  create: {"id":"createExecution","api":"control-plane","method":"POST","path":"/api/v1/executions/create","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500"]},
  createForJob: {"id":"createExecutionForJob","api":"control-plane","method":"POST","path":"/api/v1/executions/job-executions","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500"]},
  get: {"id":"getExecution","api":"control-plane","method":"GET","path":"/api/v1/executions/{execution_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateExecution","api":"control-plane","method":"PATCH","path":"/api/v1/executions/{execution_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500","id-not-uuid-500"]},
  delete: {"id":"deleteExecution","api":"control-plane","method":"DELETE","path":"/api/v1/executions/{execution_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  cancel: {"id":"cancelExecution","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/cancel","idempotent":true,"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
  cancelWorkflow: {"id":"cancelExecutionWorkflow","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/cancel_workflow","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
  getDetails: {"id":"getExecutionDetails","api":"control-plane","method":"GET","path":"/api/v1/executions/{execution_id}/details","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  publishEvent: {"id":"publishExecutionEvent","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/events","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  updateJobStatus: {"id":"updateJobExecutionStatus","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/job/{job_id}/status","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  markDone: {"id":"markExecutionDone","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/mark-done","idempotent":true,"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
  sendMessage: {"id":"sendExecutionMessage","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/message","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
  pause: {"id":"pauseExecution","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/pause","idempotent":true,"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
  resume: {"id":"resumeExecution","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/resume","idempotent":true,"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
  getSession: {"id":"getExecutionSession","api":"control-plane","method":"GET","path":"/api/v1/executions/{execution_id}/session","rateLimitClass":"read"},
  saveSession: {"id":"saveExecutionSession","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/session","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  stream: {"id":"streamExecution","api":"control-plane","method":"GET","path":"/api/v1/executions/{execution_id}/stream","answers":{"200":"event-stream"},"query":[],"rateLimitClass":"read","quirks":["failure-in-200","id-not-uuid-500"],"resumeBy":"last_event_id"},
  terminate: {"id":"terminateExecution","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/terminate","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
  listTransitions: {"id":"listExecutionTransitions","api":"control-plane","method":"GET","path":"/api/v1/executions/{execution_id}/transitions","pagination":{"style":"none","items":"transitions"},"rateLimitClass":"read"},
  overrideState: {"id":"overrideExecutionState","api":"control-plane","method":"POST","path":"/api/v1/executions/{execution_id}/transitions/override","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
};

/** The methods of executions, sent over a connection. */
export function executions(connection: Connection): ExecutionsApi {
  return methods<ExecutionsApi>(connection, operations, { events });
}
