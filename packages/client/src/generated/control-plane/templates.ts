// Made by `pnpm generate` from spec/openapi; edit there.
import {
  compileTemplate as compileTemplateOperation,
  extractTemplateVariables as extractTemplateVariablesOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { CompiledTemplate, TemplateCompilation, TemplateText, TemplateVariables } from "./types.ts";

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

/** The methods of templates, sent over a connection. */
export function templates(connection: Connection): TemplatesApi {
  return {
    compile: (body, options) => connection.send(compileTemplateOperation, { body }, options),
    extractVariables: (body, options) => connection.send(extractTemplateVariablesOperation, { body }, options),
  };
}
