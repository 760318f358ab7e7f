// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Webhooks: Addresses that take events from outside and start an agent or a workflow with them. Shipped clients know them under `/event`. */
export interface WebhooksApi {
  /**
   * List webhooks.
   *
   * Returns every webhook of the organisation in a bare list, with the addresses that carry their secrets. It is not paged.
   *
   * `GET /api/v1/event`, operation `listWebhooksV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<v1.Webhook[]>;

  /**
   * Create a webhook.
   *
   * Makes an address that takes events. The answer has it under `webhook_url`; whoever knows it can start the agent or workflow, so treat it as a secret. Whether two webhooks may bear one name is unknown.
   *
   * `POST /api/v1/event`, operation `createWebhookV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.WebhookCreate, options?: RequestOptions): Promise<v1.Webhook>;

  /**
   * Get a webhook.
   *
   * Returns one webhook by its `id`, with the address that carries its secret.
   *
   * `GET /api/v1/event/{webhookId}`, operation `getWebhookV1`. Tried again on failures that pass.
   * @param webhookId The `id` of the webhook.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(webhookId: string, options?: RequestOptions): Promise<v1.Webhook>;

  /**
   * Update a webhook.
   *
   * Changes a webhook; its address stays. Read the webhook first and send it whole. Turning one for an agent into one for a workflow is untried, so make it anew.
   *
   * `PUT /api/v1/event/{webhookId}`, operation `updateWebhookV1`. Tried again on failures that pass.
   * @param webhookId The `id` of the webhook.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(webhookId: string, body: v1.WebhookUpdate, options?: RequestOptions): Promise<v1.Webhook>;

  /**
   * Delete a webhook.
   *
   * Removes a webhook. Its address takes no more events, and a new webhook gets another one.
   *
   * `DELETE /api/v1/event/{webhookId}`, operation `deleteWebhookV1`. Tried again on failures that pass.
   * @param webhookId The `id` of the webhook.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(webhookId: string, options?: RequestOptions): Promise<v1.WebhookDeleted>;

  /**
   * Try a webhook.
   *
   * Sends an event to the address of a webhook, which starts its agent or workflow in earnest.
   *
   * `POST /api/v1/webhook/test`, operation `testWebhookV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  test(body: v1.WebhookTest, options?: RequestOptions): Promise<v1.WebhookTestResult>;
}

export const operations: { readonly [Name in keyof WebhooksApi]: Callable } = {
  list: {"id":"listWebhooksV1","api":"platform-v1","method":"GET","path":"/api/v1/event","pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createWebhookV1","api":"platform-v1","method":"POST","path":"/api/v1/event","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getWebhookV1","api":"platform-v1","method":"GET","path":"/api/v1/event/{webhookId}","rateLimitClass":"read"},
  update: {"id":"updateWebhookV1","api":"platform-v1","method":"PUT","path":"/api/v1/event/{webhookId}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteWebhookV1","api":"platform-v1","method":"DELETE","path":"/api/v1/event/{webhookId}","idempotent":true,"rateLimitClass":"delete"},
  test: {"id":"testWebhookV1","api":"platform-v1","method":"POST","path":"/api/v1/webhook/test","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
};

/** The methods of webhooks, sent over a connection. */
export function webhooks(connection: Connection): WebhooksApi {
  return methods<WebhooksApi>(connection, operations);
}
