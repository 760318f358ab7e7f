// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { CompiledTemplate, TemplateCompilation, TemplateText, TemplateVariables } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Templates: Texts with placeholders for variables, secrets and the like, to check and to fill in. */
export interface TemplatesApi {
  /**
   * Fill in a template, or check it.
   *
   * Checks the placeholders of a template and, when a context is sent, fills them in. Nothing is stored, and it needs no key. A template that is wrong, or a context that lacks something, is no error of the call: the answer is 200 with `valid: false` and the reasons.
   *
   * `POST /api/v1/templates/compile`, operation `compileTemplate`. Tried again on failures that pass.
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  compile(body: TemplateCompilation, options?: RequestOptions): Promise<CompiledTemplate>;

  /**
   * List what a template asks for.
   *
   * Names the placeholders of a template by their kind. Nothing is checked or stored, and it needs no key: what is not a placeholder is passed over.
   *
   * `POST /api/v1/templates/extract-variables`, operation `extractTemplateVariables`. Tried again on failures that pass.
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  extractVariables(body: TemplateText, options?: RequestOptions): Promise<TemplateVariables>;
}

export const operations: { readonly [Name in keyof TemplatesApi]: Callable } = {
  compile: {"id":"compileTemplate","api":"control-plane","method":"POST","path":"/api/v1/templates/compile","auth":[],"idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  extractVariables: {"id":"extractTemplateVariables","api":"control-plane","method":"POST","path":"/api/v1/templates/extract-variables","auth":[],"idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
};

/** The methods of templates, sent over a connection. */
export function templates(connection: Connection): TemplatesApi {
  return methods<TemplatesApi>(connection, operations);
}
