// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { IntegrationTemplate, IntegrationTemplateSummary, ListIntegrationTemplateCategoriesAnswer, ListIntegrationTemplateTagsAnswer, ListIntegrationTemplatesQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Integration templates: Models for custom integrations, which come with the server. */
export interface IntegrationTemplatesApi {
  /**
   * List integration templates.
   *
   * Returns the templates for custom integrations in short; there is no paging. They come with the server and are the same for everybody. A category or a tag that no template has gives an empty list. It needs no key.
   *
   * `GET /api/v1/integration-templates`, operation `listIntegrationTemplates`. Tried again on failures that pass.
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListIntegrationTemplatesQuery, options?: RequestOptions): Promise<IntegrationTemplateSummary[]>;

  /**
   * List the categories of integration templates.
   *
   * Returns the categories that templates have, by the alphabet; there is no paging. It needs no key.
   *
   * `GET /api/v1/integration-templates/categories/list`, operation `listIntegrationTemplateCategories`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listCategories(options?: RequestOptions): Promise<string[]>;

  /**
   * List the tags of integration templates.
   *
   * Returns the tags that templates have, by the alphabet; there is no paging. It needs no key.
   *
   * `GET /api/v1/integration-templates/tags/list`, operation `listIntegrationTemplateTags`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listTags(options?: RequestOptions): Promise<string[]>;

  /**
   * Get an integration template.
   *
   * Returns one template with what to start the `config` of a custom integration from. Parts that do not apply are left out of it. A handle that no template has answers 404. It needs no key.
   *
   * `GET /api/v1/integration-templates/{template_id}`, operation `getIntegrationTemplate`. Tried again on failures that pass.
   * @param templateId The handle of the template.
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(templateId: string, options?: RequestOptions): Promise<IntegrationTemplate>;
}

export const operations: { readonly [Name in keyof IntegrationTemplatesApi]: Callable } = {
  list: {"id":"listIntegrationTemplates","api":"control-plane","method":"GET","path":"/api/v1/integration-templates","auth":[],"query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  listCategories: {"id":"listIntegrationTemplateCategories","api":"control-plane","method":"GET","path":"/api/v1/integration-templates/categories/list","auth":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  listTags: {"id":"listIntegrationTemplateTags","api":"control-plane","method":"GET","path":"/api/v1/integration-templates/tags/list","auth":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  get: {"id":"getIntegrationTemplate","api":"control-plane","method":"GET","path":"/api/v1/integration-templates/{template_id}","auth":[],"rateLimitClass":"read"},
};

/** The methods of integration templates, sent over a connection. */
export function integrationTemplates(connection: Connection): IntegrationTemplatesApi {
  return methods<IntegrationTemplatesApi>(connection, operations);
}
