export {
  ApiError,
  AuthError,
  ConflictError,
  InvalidError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./api-error.ts";
export { type Connection, createConnection } from "./connection.ts";
export type { ApiKey } from "./credential.ts";
export {
  AbortError,
  ConfigurationError,
  DecodeError,
  InputError,
  isKubiyaError,
  KubiyaError,
  NetworkError,
  type Phase,
  TimeoutError,
} from "./error.ts";
export type { EventStream, ServerEvent } from "./events.ts";
export type { AttemptEvent, FailureEvent, Hooks, ResponseEvent, RetryEvent } from "./hooks.ts";
export { type CallInput, createKubiya, type Kubiya } from "./kubiya.ts";
export type { Fetch, Input, KubiyaOptions, RequestOptions } from "./options.ts";
export type { Page } from "./page.ts";
export { Paged } from "./paged.ts";
export type { Raw } from "./raw.ts";
export type { RetryPolicy } from "./retry.ts";
