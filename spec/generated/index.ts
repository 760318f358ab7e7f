// Made by `pnpm generate` from spec/openapi; edit there.
export type * from "./operation.ts";
export { operations } from "./operations.ts";
export type { OperationId } from "./operations.ts";
export type * as platformV1 from "./types/platform-v1.ts";
export type * as platformV2 from "./types/platform-v2.ts";
export type * as platformV3 from "./types/platform-v3.ts";
export type * as controlPlane from "./types/control-plane.ts";
