// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listUseCasesV1 as listUseCasesV1Operation,
  createUseCaseV1 as createUseCaseV1Operation,
  getUseCaseV1 as getUseCaseV1Operation,
  updateUseCaseV1 as updateUseCaseV1Operation,
} from "@kubiya-toolkit/spec/operations/platform-v1";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

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

/** The methods of use cases, sent over a connection. */
export function useCases(connection: Connection): UseCasesApi {
  return {
    list: (query, options) => connection.pages<v1.UseCase>(listUseCasesV1Operation, { query }, options).then((page) => page.items),
    create: (body, options) => connection.send(createUseCaseV1Operation, { body }, options),
    get: (useCaseId, options) => connection.send(getUseCaseV1Operation, { path: { useCaseId } }, options),
    update: (useCaseId, body, options) => connection.send(updateUseCaseV1Operation, { path: { useCaseId }, body }, options),
  };
}
