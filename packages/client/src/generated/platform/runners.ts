// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";
import type * as v3 from "../platform-v3/types.ts";

export { createConnection } from "../../connection.ts";

/** Runners: Named places, mostly operators in a Kubernetes cluster, where tools and agents run. The third version (`/api/v3`) is the one in use. */
export interface RunnersApi {
  /**
   * Download the deployment file of a runner.
   *
   * Returns the same kind of manifest as getRunnerManifestV1, under an older path and in YAML only.
   *
   * `GET /api/v1/deployment/runners/{runner}`, operation `getRunnerDeploymentV1`, beta. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  getDeployment(runner: string, options?: RequestOptions): Promise<string>;

  /**
   * List runners as the first version has them.
   *
   * Returns the runners in a bare list, or as a map by name in an older form. With `limit` or `offset` the answer is a page with totals. New work is better off with listRunnersV3.
   *
   * `GET /api/v1/runners`, operation `listRunnersV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listV1(query?: v1.ListRunnersV1Query, options?: RequestOptions): Paged<v1.RunnerDetail>;

  /**
   * Get a runner.
   *
   * Returns one runner with its configuration. Only the reference of the command line has this call; describeRunnerV3 is what clients use.
   *
   * `GET /api/v1/runners/{runner}`, operation `getRunnerV1`, beta. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(runner: string, options?: RequestOptions): Promise<v1.RunnerDetail>;

  /**
   * Create a runner as the first version has it.
   *
   * Reserves the name and answers with the address of an install manifest. The address works as a key, so keep it out of logs. What happens when the name is taken is unknown; use createRunnerV3, which shipped clients call.
   *
   * `POST /api/v1/runners/{runner}`, operation `createRunnerV1`, beta. Tried again only when it is certain that nothing was done.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  createV1(runner: string, options?: RequestOptions): Promise<v1.RunnerManifestAddress>;

  /**
   * Delete a runner as the first version has it.
   *
   * Removes a runner. Use deleteRunnerV3, which shipped clients call.
   *
   * `DELETE /api/v1/runners/{runner}`, operation `deleteRunnerV1`, beta. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  deleteV1(runner: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * Describe a runner as the first version has it.
   *
   * Returns one runner by its name. The official command line falls back to this call when a runner is not in the list of the third version.
   *
   * `GET /api/v1/runners/{runner}/describe`, operation `describeRunnerV1`. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  describeV1(runner: string, options?: RequestOptions): Promise<v1.RunnerDetail>;

  /**
   * Get the health of a runner as the first version has it.
   *
   * Returns how a runner is doing in one word, and what is wrong. getRunnerHealthV3 tells more.
   *
   * `GET /api/v1/runners/{runner}/health`, operation `getRunnerHealthV1`, beta. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  getHealthV1(runner: string, options?: RequestOptions): Promise<v1.RunnerHealth>;

  /**
   * Get the install manifest of a runner.
   *
   * Returns what has to be applied to a cluster for the runner to come alive. It may hold credentials of the runner.
   *
   * `GET /api/v1/runners/{runner}/manifest`, operation `getRunnerManifestV1`, beta. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getManifest(runner: string, query?: v1.GetRunnerManifestV1Query, options?: RequestOptions): Promise<string>;

  /**
   * List runners.
   *
   * Returns every runner of the organisation and those of the service in a bare list.
   *
   * `GET /api/v3/runners`, operation `listRunnersV3`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<v3.Runner[]>;

  /**
   * Create a runner.
   *
   * Reserves the name and answers with the address of an install manifest, with the runner, or with both. What happens when the name is taken is disputed, for two pages call this a restart. So list first, and never send it again without looking. The address in the answer works as a key; keep it out of logs.
   *
   * `POST /api/v3/runners/{runner}`, operation `createRunnerV3`. Tried again only when it is certain that nothing was done.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(runner: string, body?: v3.RunnerCreate, options?: RequestOptions): Promise<v3.RunnerCreated>;

  /**
   * Delete a runner.
   *
   * Removes a runner. What becomes of agents, sources and webhooks that name it is not documented.
   *
   * `DELETE /api/v3/runners/{runner}`, operation `deleteRunnerV3`. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(runner: string, options?: RequestOptions): Promise<v3.DeleteResult>;

  /**
   * Describe a runner.
   *
   * Returns one runner by its name, with what the list says of it.
   *
   * `GET /api/v3/runners/{runner}/describe`, operation `describeRunnerV3`. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  describe(runner: string, options?: RequestOptions): Promise<v3.Runner>;

  /**
   * Get the health of a runner.
   *
   * Returns how a runner and its parts are doing. Clients read `checks`, documents show `components`; an answer may carry either.
   *
   * `GET /api/v3/runners/{runner}/health`, operation `getRunnerHealthV3`. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getHealth(runner: string, options?: RequestOptions): Promise<v3.RunnerHealth>;

  /**
   * Manage the Helm integration of a runner.
   *
   * Named by the overview of the Platform API and nowhere described. What it takes and answers is unknown.
   *
   * `POST /api/v3/runners/{runner}/helm`, operation `manageRunnerHelmV3`, draft. Tried again only when it is certain that nothing was done.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  manageHelm(runner: string, body?: v3.RunnerHelmRequest, options?: RequestOptions): Promise<v3.RunnerHelmResult>;

  /**
   * Start, stop or restart a runner.
   *
   * Starts, stops or restarts a runner or one part of it.
   *
   * `POST /api/v3/runners/{runner}/ops`, operation `runRunnerOperationV3`, beta. Tried again only when it is certain that nothing was done.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  runOperation(runner: string, body: v3.RunnerOperation, options?: RequestOptions): Promise<v3.RunnerOperationResult>;

  /**
   * Change the description of a runner.
   *
   * Replaces the description. Nothing else of a runner can be changed.
   *
   * `PUT /api/v3/runners/description/{runner}`, operation `updateRunnerDescriptionV3`, beta. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateDescription(runner: string, body: v3.RunnerDescriptionUpdate, options?: RequestOptions): Promise<v3.Runner>;

  /**
   * Get the Kubernetes manifest of a runner.
   *
   * Returns the YAML that installs the runner in a cluster. It holds credentials of the runner. The address that createRunnerV3 answers was seen to have this form too, with a long random part and `.yaml` in place of the name.
   *
   * `GET /api/v3/runners/helm/{runner}`, operation `getRunnerHelmV3`, beta. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getHelm(runner: string, options?: RequestOptions): Promise<string>;

  /**
   * Get the Helm chart of a runner.
   *
   * Returns the values of the runner's Helm chart as JSON for clients, or the chart itself as an archive in the documents. Ask for the one you want with `Accept`. Both hold credentials of the runner.
   *
   * `GET /api/v3/runners/helmchart/{runner}`, operation `getRunnerHelmChartV3`, beta. Tried again on failures that pass.
   * @param runner The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getHelmChart(runner: string, options?: RequestOptions): Promise<v3.RunnerHelmChart>;
}

export const operations: { readonly [Name in keyof RunnersApi]: Callable } = {
  getDeployment: {"id":"getRunnerDeploymentV1","api":"platform-v1","method":"GET","path":"/api/v1/deployment/runners/{runner}","answers":{"200":"text"},"rateLimitClass":"read"},
  listV1: {"id":"listRunnersV1","api":"platform-v1","method":"GET","path":"/api/v1/runners","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"runners","total":"total","hasMore":"has_more","bareUnless":["limit","offset"]},"rateLimitClass":"read"},
  get: {"id":"getRunnerV1","api":"platform-v1","method":"GET","path":"/api/v1/runners/{runner}","rateLimitClass":"read"},
  createV1: {"id":"createRunnerV1","api":"platform-v1","method":"POST","path":"/api/v1/runners/{runner}","answers":{"200":"json","201":"json"},"rateLimitClass":"write"},
  deleteV1: {"id":"deleteRunnerV1","api":"platform-v1","method":"DELETE","path":"/api/v1/runners/{runner}","idempotent":true,"rateLimitClass":"delete"},
  describeV1: {"id":"describeRunnerV1","api":"platform-v1","method":"GET","path":"/api/v1/runners/{runner}/describe","rateLimitClass":"read"},
  getHealthV1: {"id":"getRunnerHealthV1","api":"platform-v1","method":"GET","path":"/api/v1/runners/{runner}/health","rateLimitClass":"read"},
  getManifest: {"id":"getRunnerManifestV1","api":"platform-v1","method":"GET","path":"/api/v1/runners/{runner}/manifest","answers":{"200":"text"},"query":[],"rateLimitClass":"read"},
  list: {"id":"listRunnersV3","api":"platform-v3","method":"GET","path":"/api/v3/runners","pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createRunnerV3","api":"platform-v3","method":"POST","path":"/api/v3/runners/{runner}","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":false},"rateLimitClass":"write"},
  delete: {"id":"deleteRunnerV3","api":"platform-v3","method":"DELETE","path":"/api/v3/runners/{runner}","idempotent":true,"rateLimitClass":"delete"},
  describe: {"id":"describeRunnerV3","api":"platform-v3","method":"GET","path":"/api/v3/runners/{runner}/describe","rateLimitClass":"read"},
  getHealth: {"id":"getRunnerHealthV3","api":"platform-v3","method":"GET","path":"/api/v3/runners/{runner}/health","rateLimitClass":"read"},
  manageHelm: {"id":"manageRunnerHelmV3","api":"platform-v3","method":"POST","path":"/api/v3/runners/{runner}/helm","body":{"mediaType":"application/json","required":false},"rateLimitClass":"write"},
  runOperation: {"id":"runRunnerOperationV3","api":"platform-v3","method":"POST","path":"/api/v3/runners/{runner}/ops","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  updateDescription: {"id":"updateRunnerDescriptionV3","api":"platform-v3","method":"PUT","path":"/api/v3/runners/description/{runner}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  getHelm: {"id":"getRunnerHelmV3","api":"platform-v3","method":"GET","path":"/api/v3/runners/helm/{runner}","answers":{"200":"text"},"rateLimitClass":"read"},
  getHelmChart: {"id":"getRunnerHelmChartV3","api":"platform-v3","method":"GET","path":"/api/v3/runners/helmchart/{runner}","rateLimitClass":"read"},
};

/** The methods of runners, sent over a connection. */
export function runners(connection: Connection): RunnersApi {
  return methods<RunnersApi>(connection, operations);
}
