// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Webhook subscriptions: The webhooks of the documents, under `/webhooks`: addresses of yours that are told about events, and in one document triggers too. No shipped client calls them. */
export interface WebhookSubscriptionsApi {
  /**
   * List webhooks in the sense of the documents.
   *
   * Returns subscriptions, triggers or both in a bare list. With `limit` or `offset` the answer is a page with totals. What clients call webhooks is listed with listWebhooksV1.
   *
   * `GET /api/v1/webhooks`, operation `listWebhookSubscriptionsV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListWebhookSubscriptionsV1Query, options?: RequestOptions): Paged<v1.AnyWebhook>;

  /**
   * Subscribe an address to events.
   *
   * Makes a subscription from `url` and `events`, or a trigger from `name`. The answer may hold a secret that is shown this once; how it proves a delivery, by which header and algorithm, is not documented.
   *
   * `POST /api/v1/webhooks`, operation `createWebhookSubscriptionV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.CreateWebhookSubscriptionV1Body, options?: RequestOptions): Promise<v1.AnyWebhook>;

  /**
   * Get a webhook in the sense of the documents.
   *
   * Returns one subscription with its counters.
   *
   * `GET /api/v1/webhooks/{webhookId}`, operation `getWebhookSubscriptionV1`, beta. Tried again on failures that pass.
   * @param webhookId The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(webhookId: string, options?: RequestOptions): Promise<v1.AnyWebhook>;

  /**
   * Change a webhook in the sense of the documents.
   *
   * Changes a subscription or a trigger. The pages require a body and do not show it, so its keys are a guess.
   *
   * `PUT /api/v1/webhooks/{webhookId}`, operation `updateWebhookSubscriptionV1`, alpha. Tried again on failures that pass.
   * @param webhookId The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(webhookId: string, body: v1.WebhookSubscriptionUpdate, options?: RequestOptions): Promise<v1.AnyWebhook>;

  /**
   * Delete a webhook in the sense of the documents.
   *
   * Removes a subscription or a trigger; nothing is told or started any more.
   *
   * `DELETE /api/v1/webhooks/{webhookId}`, operation `deleteWebhookSubscriptionV1`, beta. Tried again on failures that pass.
   * @param webhookId The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(webhookId: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * List the deliveries of a subscription.
   *
   * Returns the tries to tell an address about events. The form of the answer is a guess.
   *
   * `GET /api/v1/webhooks/{webhookId}/deliveries`, operation `listWebhookSubscriptionDeliveriesV1`, alpha. Tried again on failures that pass.
   * @param webhookId The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listDeliveries(webhookId: string, options?: RequestOptions): Promise<v1.WebhookDelivery[]>;

  /**
   * Start a trigger by hand.
   *
   * Sends an event to a trigger, which starts its agent in earnest, and answers at once with the id of the run.
   *
   * `POST /api/v1/webhooks/{webhookId}/trigger`, operation `triggerWebhookSubscriptionV1`, beta. Tried again only when it is certain that nothing was done.
   * @param webhookId The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  trigger(webhookId: string, body: v1.WebhookTriggerEvent, options?: RequestOptions): Promise<v1.RunStarted>;
}

export const operations: { readonly [Name in keyof WebhookSubscriptionsApi]: Callable } = {
  list: {"id":"listWebhookSubscriptionsV1","api":"platform-v1","method":"GET","path":"/api/v1/webhooks","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"webhooks","total":"total","hasMore":"has_more","bareUnless":["limit","offset"]},"rateLimitClass":"read"},
  create: {"id":"createWebhookSubscriptionV1","api":"platform-v1","method":"POST","path":"/api/v1/webhooks","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getWebhookSubscriptionV1","api":"platform-v1","method":"GET","path":"/api/v1/webhooks/{webhookId}","rateLimitClass":"read"},
  update: {"id":"updateWebhookSubscriptionV1","api":"platform-v1","method":"PUT","path":"/api/v1/webhooks/{webhookId}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteWebhookSubscriptionV1","api":"platform-v1","method":"DELETE","path":"/api/v1/webhooks/{webhookId}","idempotent":true,"rateLimitClass":"delete"},
  listDeliveries: {"id":"listWebhookSubscriptionDeliveriesV1","api":"platform-v1","method":"GET","path":"/api/v1/webhooks/{webhookId}/deliveries","pagination":{"style":"none"},"rateLimitClass":"read"},
  trigger: {"id":"triggerWebhookSubscriptionV1","api":"platform-v1","method":"POST","path":"/api/v1/webhooks/{webhookId}/trigger","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
};

/** The methods of webhook subscriptions, sent over a connection. */
export function webhookSubscriptions(connection: Connection): WebhookSubscriptionsApi {
  return methods<WebhookSubscriptionsApi>(connection, operations);
}
