// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";
import type * as v2 from "../platform-v2/types.ts";

export { createConnection } from "../../connection.ts";

/** Integrations: Connections to outside products, such as repository hosts and cloud accounts. */
export interface IntegrationsApi {
  /**
   * Begin the installation of the GitHub app.
   *
   * Starts an installation and returns the page on which a person finishes it. Though it is a GET it changes something, so it must be neither repeated nor cached.
   *
   * `GET /api/v1/integration/github_app/install`, operation `installGithubAppV1`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  installGithubApp(options?: RequestOptions): Promise<v1.IntegrationInstallation>;

  /**
   * Get a token of an integration.
   *
   * Returns a token for the outside product, in clear, mostly good for a short time. Keep it out of logs.
   *
   * `GET /api/v1/integration/{type}/token/{id}`, operation `getIntegrationTokenV1`, alpha. Tried again on failures that pass.
   * @param type The kind of integration; github, github_app, jira and slack are seen.
   * @param id Which connection of that kind; scripts send 1 for slack.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getToken(type: string, id: string, options?: RequestOptions): Promise<v1.IntegrationToken>;

  /**
   * List integrations by vendor.
   *
   * Returns the connections of the organisation, without their configuration, in a bare list. With `limit` or `offset` the answer is a page with more about each. An older document has a plain map of texts instead. Shipped clients list with the second generation.
   *
   * `GET /api/v1/integrations`, operation `listIntegrationsV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listV1(query?: v1.ListIntegrationsV1Query, options?: RequestOptions): Paged<v1.Integration>;

  /**
   * Get the integration of a vendor.
   *
   * Returns one connection. A Python client calls it only to see whether the integration is there, and takes every error for a no.
   *
   * `GET /api/v1/integrations/{vendor}`, operation `getIntegrationV1`, beta. Tried again on failures that pass.
   * @param vendor The product behind the integration, such as github. One Python client puts the name of the integration here.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getV1(vendor: string, options?: RequestOptions): Promise<v1.GetIntegrationV1Answer>;

  /**
   * Delete the integration of a vendor.
   *
   * Removes the connection to a product. Agents and tools that rely on it fail from then on.
   *
   * `DELETE /api/v1/integrations/{vendor}`, operation `deleteIntegrationV1`, beta. Tried again on failures that pass.
   * @param vendor The product behind the integration, such as github. One Python client puts the name of the integration here.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  deleteV1(vendor: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * Get the credentials of an integration.
   *
   * Returns what the service itself uses to reach the product, in clear. Keep it out of logs.
   *
   * `GET /api/v1/integrations/{vendor}/creds/{id}`, operation `getIntegrationCredentialsV1`, alpha. Tried again on failures that pass.
   * @param vendor The product behind the integration, such as github. One Python client puts the name of the integration here.
   * @param id Which of the vendor's connections; the Python client sends 0 for jira and github_app.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getCredentials(vendor: string, id: string, options?: RequestOptions): Promise<v1.IntegrationCredentials>;

  /**
   * Set the state of an integration.
   *
   * Switches the connection to a product on or off. The words that the state may have are not documented.
   *
   * `POST /api/v1/integrations/{vendor}/status`, operation `setIntegrationStatusV1`, beta. Tried again on failures that pass.
   * @param vendor The product behind the integration, such as github. One Python client puts the name of the integration here.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  setStatus(vendor: string, body: v1.IntegrationStatus, options?: RequestOptions): Promise<v1.TextMap>;

  /**
   * List integrations.
   *
   * Returns every connection of the organisation in a bare list. Slack and Kubernetes count as connected although the list may lack them.
   *
   * `GET /api/v2/integrations`, operation `listIntegrationsV2`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v2.ListIntegrationsV2Query, options?: RequestOptions): Promise<v2.Integration[]>;

  /**
   * Create an integration.
   *
   * Connects an outside product under a name that must be free, with one or more configurations of which one is the default. Products that need a person in a browser, such as GitHub's app, are connected elsewhere.
   *
   * `POST /api/v2/integrations`, operation `createIntegrationV2`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v2.IntegrationCreate, options?: RequestOptions): Promise<v2.Integration>;

  /**
   * Get an integration.
   *
   * Returns one connection with its configurations. For github_app one client reads a bare link in its place; reading the list of integrations avoids the question.
   *
   * `GET /api/v2/integrations/{name}`, operation `getIntegrationV2`. Tried again on failures that pass.
   * @param name The name of the integration. The Control Plane puts its `uuid` here to read, and Terraform an id of its own making.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(name: string, options?: RequestOptions): Promise<v2.GetIntegrationV2Answer>;

  /**
   * Update an integration.
   *
   * Replaces the description, the way of signing in and the configurations; the list of configurations is sent whole. What absent keys mean is unknown, so send the object that was read, with its changes.
   *
   * `PUT /api/v2/integrations/{name}`, operation `updateIntegrationV2`. Tried again on failures that pass.
   * @param name The name of the integration. The Control Plane puts its `uuid` here to read, and Terraform an id of its own making.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(name: string, body: v2.IntegrationUpdate, options?: RequestOptions): Promise<v2.Integration>;

  /**
   * Delete an integration.
   *
   * Removes the connection with all its configurations. Agents and tools that rely on it fail from then on.
   *
   * `DELETE /api/v2/integrations/{name}`, operation `deleteIntegrationV2`. Tried again on failures that pass.
   * @param name The name of the integration. The Control Plane puts its `uuid` here to read, and Terraform an id of its own making.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(name: string, options?: RequestOptions): Promise<v2.DeleteResult>;
}

export const operations: { readonly [Name in keyof IntegrationsApi]: Callable } = {
  installGithubApp: {"id":"installGithubAppV1","api":"platform-v1","method":"GET","path":"/api/v1/integration/github_app/install","idempotent":false,"rateLimitClass":"write"},
  getToken: {"id":"getIntegrationTokenV1","api":"platform-v1","method":"GET","path":"/api/v1/integration/{type}/token/{id}","rateLimitClass":"read"},
  listV1: {"id":"listIntegrationsV1","api":"platform-v1","method":"GET","path":"/api/v1/integrations","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"integrations","total":"total","hasMore":"has_more","bareUnless":["limit","offset"]},"rateLimitClass":"read"},
  getV1: {"id":"getIntegrationV1","api":"platform-v1","method":"GET","path":"/api/v1/integrations/{vendor}","rateLimitClass":"read"},
  deleteV1: {"id":"deleteIntegrationV1","api":"platform-v1","method":"DELETE","path":"/api/v1/integrations/{vendor}","idempotent":true,"rateLimitClass":"delete"},
  getCredentials: {"id":"getIntegrationCredentialsV1","api":"platform-v1","method":"GET","path":"/api/v1/integrations/{vendor}/creds/{id}","rateLimitClass":"read"},
  setStatus: {"id":"setIntegrationStatusV1","api":"platform-v1","method":"POST","path":"/api/v1/integrations/{vendor}/status","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  list: {"id":"listIntegrationsV2","api":"platform-v2","method":"GET","path":"/api/v2/integrations","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createIntegrationV2","api":"platform-v2","method":"POST","path":"/api/v2/integrations","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getIntegrationV2","api":"platform-v2","method":"GET","path":"/api/v2/integrations/{name}","rateLimitClass":"read"},
  update: {"id":"updateIntegrationV2","api":"platform-v2","method":"PUT","path":"/api/v2/integrations/{name}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteIntegrationV2","api":"platform-v2","method":"DELETE","path":"/api/v2/integrations/{name}","idempotent":true,"rateLimitClass":"delete"},
};

/** The methods of integrations, sent over a connection. */
export function integrations(connection: Connection): IntegrationsApi {
  return methods<IntegrationsApi>(connection, operations);
}
