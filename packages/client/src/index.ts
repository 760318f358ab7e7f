export type { Callable } from "./callable.ts";
export { type Connection, createConnection } from "./connection.ts";
export type { ApiKey } from "./credential.ts";
export * from "./errors.ts";
export { type EventStream, events, type ServerEvent } from "./events.ts";
export { formOf } from "./form.ts";
export { createLimits, type Gate } from "./gate.ts";
export type {
  AttemptEvent,
  DeprecationEvent,
  FailureEvent,
  Hooks,
  ResponseEvent,
  RetryEvent,
  WaitEvent,
} from "./hooks.ts";
export { type CallInput, createKubiya, type Kubiya } from "./kubiya.ts";
export type { LimitSnapshot } from "./limiter.ts";
export type { MessageLine, StreamPart } from "./lines.ts";
export type { Fetch, Input, KubiyaOptions, RequestOptions } from "./options.ts";
export { type Page, Paged } from "./paged.ts";
export { type Raw, raw } from "./raw.ts";
export type { GaveUp, RetryPolicy } from "./retry.ts";
export type { Wait } from "./wait.ts";
