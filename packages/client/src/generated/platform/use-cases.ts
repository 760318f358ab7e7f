// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Use cases: Templates for infrastructure and the projects made from them. */
export interface UseCasesApi {
  /**
   * List use cases and projects.
   *
   * Returns what clients read in two ways: as the templates that projects are made from, and as the projects themselves. With `repository` Python asks for the templates of one repository.
   *
   * `GET /api/v1/usecases`, operation `listUseCasesV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListUseCasesV1Query, options?: RequestOptions): Promise<v1.UseCase[]>;

  /**
   * Create a project from a template.
   *
   * Makes a project of a template and its variables. Nothing is built yet; that is a plan and an apply among the tasks.
   *
   * `POST /api/v1/usecases`, operation `createUseCaseV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.UseCaseCreate, options?: RequestOptions): Promise<v1.UseCase>;

  /**
   * Get a use case.
   *
   * Returns one template with the variables and secrets that it asks for.
   *
   * `GET /api/v1/usecases/{useCaseId}`, operation `getUseCaseV1`. Tried again on failures that pass.
   * @param useCaseId The id or `uuid` of the template or project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(useCaseId: string, options?: RequestOptions): Promise<v1.UseCase>;

  /**
   * Change a project.
   *
   * Changes the name, the description or the variables of a project; what is not sent stays. Nothing is built by it.
   *
   * `PATCH /api/v1/usecases/{useCaseId}`, operation `updateUseCaseV1`, beta. Tried again on failures that pass.
   * @param useCaseId The id or `uuid` of the template or project.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(useCaseId: string, body: v1.UseCaseUpdate, options?: RequestOptions): Promise<v1.UseCase>;
}

export const operations: { readonly [Name in keyof UseCasesApi]: Callable } = {
  list: {"id":"listUseCasesV1","api":"platform-v1","method":"GET","path":"/api/v1/usecases","query":[],"pagination":{"style":"none","items":"usecases"},"rateLimitClass":"read"},
  create: {"id":"createUseCaseV1","api":"platform-v1","method":"POST","path":"/api/v1/usecases","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getUseCaseV1","api":"platform-v1","method":"GET","path":"/api/v1/usecases/{useCaseId}","rateLimitClass":"read"},
  update: {"id":"updateUseCaseV1","api":"platform-v1","method":"PATCH","path":"/api/v1/usecases/{useCaseId}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
};

/** The methods of use cases, sent over a connection. */
export function useCases(connection: Connection): UseCasesApi {
  return methods<UseCasesApi>(connection, operations);
}
