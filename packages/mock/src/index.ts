export type { Api } from "@kubiya-toolkit/spec";
export type { Clock } from "./clock.ts";
export { createMock, type Mock, type MockOptions } from "./create-mock.ts";
export type { Fault } from "./faults/fault-plan.ts";
export type { MockFetch } from "./http/fetch.ts";
export type { Listening, ListenOptions } from "./http/listen.ts";
export type { LoggedRequest } from "./request-log.ts";
export type { OpenApiDocument } from "./spec/document.ts";
export type { Documents } from "./spec/load-documents.ts";
