// Made by `pnpm generate` from spec/openapi; edit there.
import type { components, operations } from "@kubiya-toolkit/spec/types/platform-v3";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = Optional<NonNullable<operations[Id]["parameters"]["query"]>>;
/** What may be left out may be undefined, too. */
type Optional<Given> = { [Name in keyof Given]: object extends Pick<Given, Name> ? Given[Name] | undefined : Given[Name] };

/** How one part of a runner is doing. All values are texts and may be empty. */
export interface RunnerHealthStatus extends Schema<"RunnerHealthStatus"> {}

/** What a part of a runner was built from. */
export interface RunnerBuild extends Schema<"RunnerBuild"> {}

/** The check of one part of a runner. */
export interface RunnerCheck extends Schema<"RunnerCheck"> {}

/** One part of a runner. */
export interface RunnerComponent extends Schema<"RunnerComponent"> {}

/** How a runner and its parts are doing. Clients read `checks`, documents show `components`. */
export interface RunnerHealth extends Schema<"RunnerHealth"> {}

/** Where a runner sits. */
export interface RunnerMetadata extends Schema<"RunnerMetadata"> {}

/** A named place where tools and agents run. Captured answers carry the keys from `wss_url` to `kubernetes_namespace`, the page on runners those from `type` to `metadata`; an answer may carry either set, and empty texts mean that nothing is set. */
export interface Runner extends Schema<"Runner"> {}

/** What went wrong. */
export interface PlatformErrorDetail extends Schema<"PlatformErrorDetail"> {}

/** The form of most answers, with an object under `error`. */
export interface PlatformNestedError extends Schema<"PlatformNestedError"> {}

/** The form of the page on authentication, seen with 401, 403 and 429. The keys `code` and `success` come from two older documents that also put text under `error`. */
export interface PlatformFlatError extends Schema<"PlatformFlatError"> {}

/** An error of the Platform API. Most pages put an object under `error`; the page on authentication and two older documents put text there. Read the message from whichever form came. */
export type PlatformError = Schema<"PlatformError">;

/** Where a new runner is to sit. Documented only; no client sends it. */
export interface RunnerMetadataInput extends Schema<"RunnerMetadataInput"> {}

/** What to note down with a new runner. Everything may be left out; the name is in the path. */
export interface RunnerCreate extends Schema<"RunnerCreate"> {}

/** What a create answers. Shipped clients find `url`, documents the runner. */
export interface RunnerCreated extends Schema<"RunnerCreated"> {}

/** What a delete may answer. Documents show nothing at all or a `message`, clients know `result` and `status`; none of the keys is sure to come. */
export interface DeleteResult extends Schema<"DeleteResult"> {}

/** What the call takes is not documented; the API may take anything here. */
export type RunnerHelmRequest = Schema<"RunnerHelmRequest">;

/** What the call answers is not documented; the API may put anything here. */
export type RunnerHelmResult = Schema<"RunnerHelmResult">;

/** How to do it. Only `component` is documented; the API may take further keys. */
export interface RunnerOperationParameters extends Schema<"RunnerOperationParameters"> {}

/** What to do with a runner. */
export interface RunnerOperation extends Schema<"RunnerOperation"> {}

/** What became of an operation. */
export interface RunnerOperationResult extends Schema<"RunnerOperationResult"> {}

/** The new description. */
export interface RunnerDescriptionUpdate extends Schema<"RunnerDescriptionUpdate"> {}

/** How the runner reaches its messages. */
export interface RunnerHelmNats extends Schema<"RunnerHelmNats"> {}

/** The values of the chart that collects metrics and logs. */
export interface RunnerHelmAlloy extends Schema<"RunnerHelmAlloy"> {}

/** The values of a runner's Helm chart. */
export interface RunnerHelmChart extends Schema<"RunnerHelmChart"> {}
