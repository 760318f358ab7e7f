// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { ListModelProvidersAnswer, ListModelsAnswer, ListModelsQuery, Model, ModelCreate, ModelUpdate } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Models: Language models that agents think with. They belong to the server, not to an organisation. */
export interface ModelsApi {
  /**
   * List models.
   *
   * Returns a page of the models that agents can be given, as a bare array without a total: a page that is shorter than `limit` is the last. They come from the model gateway; only when that does not answer, from what was made with `createModel`. A new model can take a few minutes to show. It needs no key.
   *
   * `GET /api/v1/models`, operation `listModels`. Tried again on failures that pass.
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListModelsQuery, options?: RequestOptions): Paged<Model>;

  /**
   * Create a model.
   *
   * Makes a model known to the server, for all its organisations. A value that is taken answers 409. Keep the id: it is the only way to change or delete the model, and no read gives it back.
   *
   * `POST /api/v1/models`, operation `createModel`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: ModelCreate, options?: RequestOptions): Promise<Model>;

  /**
   * Get the default model.
   *
   * Returns the model that the server is set up to offer first, or the first of all. When there is no model at all, the answer is 404. It needs no key.
   *
   * `GET /api/v1/models/default`, operation `getDefaultModel`. Tried again on failures that pass.
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getDefault(options?: RequestOptions): Promise<Model>;

  /**
   * List the providers of models.
   *
   * Returns what stands before the slash in the values of models, sorted, each once; there is no paging. A model without a slash adds nothing. It needs no key.
   *
   * `GET /api/v1/models/providers`, operation `listModelProviders`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listProviders(options?: RequestOptions): Promise<string[]>;

  /**
   * Get a model.
   *
   * Returns one model by its value. A value that no model has answers 404. It needs no key.
   *
   * `GET /api/v1/models/{model_id}`, operation `getModel`. Tried again on failures that pass.
   * @param modelId To read a model, its value; the slash in it goes as it is or as `%2F`. To change or delete one, the UUID that `createModel` answered.
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(modelId: string, options?: RequestOptions): Promise<Model>;

  /**
   * Change a model.
   *
   * Changes the fields that are sent and leaves the rest, for all organisations of the server. Lists and objects are replaced whole. A value that is taken answers 409. It takes the UUID that `createModel` answered, not the value.
   *
   * `PATCH /api/v1/models/{model_id}`, operation `updateModel`. Tried again on failures that pass.
   * @param modelId To read a model, its value; the slash in it goes as it is or as `%2F`. To change or delete one, the UUID that `createModel` answered.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(modelId: string, body: ModelUpdate, options?: RequestOptions): Promise<Model>;

  /**
   * Delete a model.
   *
   * Deletes a model, for all organisations of the server. Agents that name it keep its name. It takes the UUID that `createModel` answered, not the value.
   *
   * `DELETE /api/v1/models/{model_id}`, operation `deleteModel`. Tried again on failures that pass.
   * @param modelId To read a model, its value; the slash in it goes as it is or as `%2F`. To change or delete one, the UUID that `createModel` answered.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(modelId: string, options?: RequestOptions): Promise<void>;
}

export const operations: { readonly [Name in keyof ModelsApi]: Callable } = {
  list: {"id":"listModels","api":"control-plane","method":"GET","path":"/api/v1/models","auth":[],"query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"maxLimit":1000},"rateLimitClass":"read"},
  create: {"id":"createModel","api":"control-plane","method":"POST","path":"/api/v1/models","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  getDefault: {"id":"getDefaultModel","api":"control-plane","method":"GET","path":"/api/v1/models/default","auth":[],"rateLimitClass":"read"},
  listProviders: {"id":"listModelProviders","api":"control-plane","method":"GET","path":"/api/v1/models/providers","auth":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  get: {"id":"getModel","api":"control-plane","method":"GET","path":"/api/v1/models/{model_id}","auth":[],"rateLimitClass":"read"},
  update: {"id":"updateModel","api":"control-plane","method":"PATCH","path":"/api/v1/models/{model_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteModel","api":"control-plane","method":"DELETE","path":"/api/v1/models/{model_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete"},
};

/** The methods of models, sent over a connection. */
export function models(connection: Connection): ModelsApi {
  return methods<ModelsApi>(connection, operations);
}
