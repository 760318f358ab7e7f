// Made by `pnpm generate` from spec/openapi; edit there.
import type { components, operations } from "@kubiya-toolkit/spec/types/platform-v1";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

/** Work that an agent offers, as Terraform writes it. */
export interface AgentTask extends Schema<"AgentTask"> {}

/** An opening of a conversation that is offered to the user. */
export interface AgentStarter extends Schema<"AgentStarter"> {}

/** Where the agent takes events from and what it does with them. One page alone has it on the agent; the usual way is a webhook of its own. */
export interface AgentWebhook extends Schema<"AgentWebhook"> {}

/** Who made and changed an agent and when; all filled in by the server. */
export interface AgentMetadata extends Schema<"AgentMetadata"> {}

/** An AI agent (teammate in older documents) with its instructions, model, tools and the people who may use it. Answers differ in how much they carry, and an absent key, null and an empty value all mean that nothing is set. */
export interface Agent extends Schema<"Agent"> {}

/** What every page of a list carries beside the list itself. The list stands under the name of the resource; the general sections of two documents call it `data` or `results`, so a careful reader accepts all three. */
export interface PageInfo extends Schema<"PageInfo"> {}

/** One page of agents. */
export interface AgentPage extends Schema<"AgentPage"> {}

/** What went wrong. */
export interface PlatformErrorDetail extends Schema<"PlatformErrorDetail"> {}

/** The form of most answers, with an object under `error`. */
export interface PlatformNestedError extends Schema<"PlatformNestedError"> {}

/** The form of the page on authentication, seen with 401, 403 and 429. The keys `code` and `success` come from two older documents that also put text under `error`. */
export interface PlatformFlatError extends Schema<"PlatformFlatError"> {}

/** An error of the Platform API. Most pages put an object under `error`; the page on authentication and two older documents put text there. Read the message from whichever form came. */
export type PlatformError = Schema<"PlatformError">;

/** A new agent. Clients send whole objects with empty values and with keys of answers, which the service takes and ignores. */
export interface AgentCreate extends Schema<"AgentCreate"> {}

/** What to change on an agent; every key may be left out. Other keys of answers may come along and are ignored. */
export interface AgentUpdate extends Schema<"AgentUpdate"> {}

/** What a delete may answer. Documents show nothing at all or a `message`, clients know `result` and `status`; none of the keys is sure to come. */
export interface DeleteResult extends Schema<"DeleteResult"> {}

/** An integration as one agent sees it. */
export interface AgentIntegration extends Schema<"AgentIntegration"> {}

/** What became of the activation. */
export interface AgentActivation extends Schema<"AgentActivation"> {}

/** A script that finds out the values to choose from. */
export interface ToolArgOptions extends Schema<"ToolArgOptions"> {}

/** Something that a tool can be given. */
export interface ToolArg extends Schema<"ToolArg"> {}

/** The source that a tool comes from. */
export interface ToolOrigin extends Schema<"ToolOrigin"> {}

/** What a tool takes and gives, in the form of an older page. The parts are JSON Schemas, so the API takes anything there. */
export interface ToolSchema extends Schema<"ToolSchema"> {}

/** A tool that an agent can run. */
export interface Tool extends Schema<"Tool"> {}

/** A workflow that is written inline or was found in a source. Its form is not documented; only Terraform sends it, so the API is taken to accept anything here. */
export interface InlineWorkflow extends Schema<"InlineWorkflow"> {}

/** Facts about the repository, as the page on sources shows them. */
export interface SourceInfo extends Schema<"SourceInfo"> {}

/** Who made and changed an object and when; all filled in by the server. Empty texts are usual. */
export interface KubiyaMetadata extends Schema<"KubiyaMetadata"> {}

/** Where a source was read from and at which commit. */
export interface SourceOrigin extends Schema<"SourceOrigin"> {}

/** A fault that was found while reading a source. */
export interface SourceError extends Schema<"SourceError"> {}

/** A collection of tools and workflows, read from a repository, uploaded as an archive or written inline. Answers differ in how much they carry. */
export interface Source extends Schema<"Source"> {}

/** One page of sources. */
export interface SourcePage extends Schema<"SourcePage"> {}

/** A tool that is written inline. What is read back carries further keys that the service adds. */
export interface InlineTool extends Schema<"InlineTool"> {}

/** Facts about the repository that a person gives. */
export interface SourceInfoInput extends Schema<"SourceInfoInput"> {}

/** A new source, by the address of a repository (`url`) or inline (`inline_tools` or `inline_workflows`). Clients send whole objects with empty values, counters and times of zero, which the service ignores. */
export interface SourceCreate extends Schema<"SourceCreate"> {}

/** What to look at, beside the address in the query. */
export interface SourceLoad extends Schema<"SourceLoad"> {}

/** What a source would hold. */
export interface SourceDiscovery extends Schema<"SourceDiscovery"> {}

/** The repository to scan. */
export interface SourceScanCreate extends Schema<"SourceScanCreate"> {}

/** A scan that has begun. */
export interface SourceScan extends Schema<"SourceScan"> {}

/** Either the whole source with its changes, or what a sync needs (`branch`, `force`). Other keys of answers may come along and are ignored. */
export interface SourceUpdate extends Schema<"SourceUpdate"> {}

/** What the service found in a source. Clients read tools, workflows and errors; documents show an id with facts about the repository. */
export interface SourceMetadata extends Schema<"SourceMetadata"> {}

/** How to sync a source. Every key may be left out. */
export interface SourceSync extends Schema<"SourceSync"> {}

export type ListAgentsV1Answer = operations["listAgentsV1"]["responses"][200]["content"]["application/json"];

export interface ListAgentsV1Query extends Query<"listAgentsV1"> {}

export type ListSourcesV1Answer = operations["listSourcesV1"]["responses"][200]["content"]["application/json"];

export interface ListSourcesV1Query extends Query<"listSourcesV1"> {}

export interface CreateSourceV1Query extends Query<"createSourceV1"> {}

export interface DiscoverSourceV1Query extends Query<"discoverSourceV1"> {}

export interface LoadSourceV1Query extends Query<"loadSourceV1"> {}

export interface UpdateSourceV1Query extends Query<"updateSourceV1"> {}

export interface DeleteSourceV1Query extends Query<"deleteSourceV1"> {}

export interface GetSourceMetadataV1Query extends Query<"getSourceMetadataV1"> {}

export interface SyncSourceV1Query extends Query<"syncSourceV1"> {}
