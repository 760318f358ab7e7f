// Made by `pnpm generate` from spec/openapi; edit there.
export { agents, type AgentsApi } from "./agents.ts";
export { runners, type RunnersApi } from "./runners.ts";
export { sources, type SourcesApi } from "./sources.ts";
export { platform, type Platform } from "./namespace.ts";
export type * as v1 from "../platform-v1/types.ts";
export type * as v2 from "../platform-v2/types.ts";
export type * as v3 from "../platform-v3/types.ts";
