// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream, type ServerEvent } from "../../events.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Tools: Single tools that agents and people run. */
export interface ToolsApi {
  /**
   * Draft a tool from a description.
   *
   * Has a model write the files of a tool and streams them as they come. Nothing is stored. The two shipped readers want different framings: events for Python, one JSON object a line for the command line.
   *
   * `POST /api/v1/http-bridge/v1/generate-tool`, operation `generateToolV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  generate(body: v1.ToolDraftRequest, options?: RequestOptions): EventStream<ServerEvent<v1.ToolDraftEvent>>;

  /**
   * List tools.
   *
   * Returns the tools of every source in a bare list. With `limit` or `offset` the answer is a page with totals. Shipped clients read the tools of a source with getSourceV1 instead.
   *
   * `GET /api/v1/tools`, operation `listToolsV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListToolsV1Query, options?: RequestOptions): Paged<v1.Tool>;

  /**
   * Create a tool.
   *
   * Stores a single tool and answers with its id. What is sent is a guess; tools are made as part of a source by every shipped client.
   *
   * `POST /api/v1/tools`, operation `createToolV1`, alpha. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.ToolCreate, options?: RequestOptions): Promise<v1.Tool>;

  /**
   * Run a tool and follow it.
   *
   * Runs a tool on a runner and tells what happens as server-sent events until it has ended. An older client reads one JSON object instead. The official command line sends no key here, so the service may take the call without one. A 4xx means that the tool did not start; a 5xx may come after it did.
   *
   * `POST /api/v1/tools/exec`, operation `runToolV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  run(body: v1.ToolExec, query?: v1.RunToolV1Query, options?: RequestOptions): EventStream<v1.RunToolV1Events>;

  /**
   * Start a tool.
   *
   * Starts a tool on a runner and answers at once with the id of the run, while the work goes on. Ask for the outcome with getToolExecutionV1. Shipped clients use runToolV1, which waits.
   *
   * `POST /api/v1/tools/execute`, operation `executeToolV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  execute(body: v1.ToolExecute, options?: RequestOptions): Promise<v1.RunStarted>;

  /**
   * Get a run of a tool.
   *
   * Returns where a run stands and, once it has ended, what the tool wrote. Ask again until the status is no longer running.
   *
   * `GET /api/v1/tools/executions/{executionId}`, operation `getToolExecutionV1`, beta. Tried again on failures that pass.
   * @param executionId The `execution_id` that starting the tool answered.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getExecution(executionId: string, options?: RequestOptions): Promise<v1.ToolExecution>;

  /**
   * Get a tool.
   *
   * Returns one tool with its parameters and its program.
   *
   * `GET /api/v1/tools/{toolId}`, operation `getToolV1`, beta. Tried again on failures that pass.
   * @param toolId The id of the tool. The page on tools calls this parameter tool_id.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(toolId: string, options?: RequestOptions): Promise<v1.Tool>;

  /**
   * Update a tool.
   *
   * Changes a single tool. What is sent is a guess, and so is whether keys that are not sent keep their value.
   *
   * `PUT /api/v1/tools/{toolId}`, operation `updateToolV1`, alpha. Tried again on failures that pass.
   * @param toolId The id of the tool. The page on tools calls this parameter tool_id.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(toolId: string, body: v1.ToolUpdate, options?: RequestOptions): Promise<v1.Tool>;

  /**
   * Delete a tool.
   *
   * Removes a single tool. What becomes of agents that name it is not documented.
   *
   * `DELETE /api/v1/tools/{toolId}`, operation `deleteToolV1`, alpha. Tried again on failures that pass.
   * @param toolId The id of the tool. The page on tools calls this parameter tool_id.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(toolId: string, options?: RequestOptions): Promise<v1.DeleteResult>;
}

export const operations: { readonly [Name in keyof ToolsApi]: Callable } = {
  generate: {"id":"generateToolV1","api":"platform-v1","method":"POST","path":"/api/v1/http-bridge/v1/generate-tool","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  list: {"id":"listToolsV1","api":"platform-v1","method":"GET","path":"/api/v1/tools","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"tools","total":"total","hasMore":"has_more","bareUnless":["limit","offset"]},"rateLimitClass":"read"},
  create: {"id":"createToolV1","api":"platform-v1","method":"POST","path":"/api/v1/tools","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  run: {"id":"runToolV1","api":"platform-v1","method":"POST","path":"/api/v1/tools/exec","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"query":[],"rateLimitClass":"execute"},
  execute: {"id":"executeToolV1","api":"platform-v1","method":"POST","path":"/api/v1/tools/execute","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  getExecution: {"id":"getToolExecutionV1","api":"platform-v1","method":"GET","path":"/api/v1/tools/executions/{executionId}","rateLimitClass":"read"},
  get: {"id":"getToolV1","api":"platform-v1","method":"GET","path":"/api/v1/tools/{toolId}","rateLimitClass":"read"},
  update: {"id":"updateToolV1","api":"platform-v1","method":"PUT","path":"/api/v1/tools/{toolId}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteToolV1","api":"platform-v1","method":"DELETE","path":"/api/v1/tools/{toolId}","idempotent":true,"rateLimitClass":"delete"},
};

/** The methods of tools, sent over a connection. */
export function tools(connection: Connection): ToolsApi {
  return methods<ToolsApi>(connection, operations, { events });
}
