// Made by `pnpm generate` from spec/openapi; edit there.
import type { components, operations } from "@kubiya-toolkit/spec/types/platform-v2";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = Optional<NonNullable<operations[Id]["parameters"]["query"]>>;
/** What may be left out may be undefined, too. */
type Optional<Given> = { [Name in keyof Given]: object extends Pick<Given, Name> ? Given[Name] | undefined : Given[Name] };

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

/** What went wrong. */
export interface PlatformErrorDetail extends Schema<"PlatformErrorDetail"> {}

/** The form of most answers, with an object under `error`. */
export interface PlatformNestedError extends Schema<"PlatformNestedError"> {}

/** The form of the page on authentication, seen with 401, 403 and 429. The keys `code` and `success` come from two older documents that also put text under `error`. */
export interface PlatformFlatError extends Schema<"PlatformFlatError"> {}

/** An error of the Platform API. Most pages put an object under `error`; the page on authentication and two older documents put text there. Read the message from whichever form came. */
export type PlatformError = Schema<"PlatformError">;

/** One configuration of a connection. */
export interface IntegrationConfig extends Schema<"IntegrationConfig"> {}

/** A connection to an outside product with its configurations. */
export interface Integration extends Schema<"Integration"> {}

/** One configuration of a connection to be. */
export interface IntegrationConfigInput extends Schema<"IntegrationConfigInput"> {}

/** A connection to make. */
export interface IntegrationCreate extends Schema<"IntegrationCreate"> {}

/** A connection as it is to be from now on. */
export interface IntegrationUpdate extends Schema<"IntegrationUpdate"> {}

/** What a delete may answer. Documents show nothing at all or a `message`, clients know `result` and `status`; none of the keys is sure to come. */
export interface DeleteResult extends Schema<"DeleteResult"> {}

/** A secret without its value. */
export interface Secret extends Schema<"Secret"> {}

/** A secret to store. */
export interface SecretCreate extends Schema<"SecretCreate"> {}

/** What a write of a secret may answer when it does not answer with the secret. None of the keys is sure to come. */
export interface SecretOutcome extends Schema<"SecretOutcome"> {}

/** What a secret is to hold from now on. */
export interface SecretUpdate extends Schema<"SecretUpdate"> {}

/** Facts about a user, as the page on users shows them. */
export interface UserMetadata extends Schema<"UserMetadata"> {}

/** A person of the organisation. Terraform and the official command line read the keys from `uuid` to `invite_link`, the page on users shows those from `role` to `metadata`, with an address but no id. */
export interface User extends Schema<"User"> {}

/** One page of users. Clients read `items` alone; whether totals come along is unknown. */
export interface UserList extends Schema<"UserList"> {}

export interface ListAgentsV2Query extends Query<"listAgentsV2"> {}

export interface ListIntegrationsV2Query extends Query<"listIntegrationsV2"> {}

export type GetIntegrationV2Answer = operations["getIntegrationV2"]["responses"][200]["content"]["application/json"];

export type CreateSecretV2Answer = operations["createSecretV2"]["responses"][201]["content"]["application/json"];

export type GetSecretValueV2Answer = operations["getSecretValueV2"]["responses"][200]["content"]["application/json"];

export interface ListUsersV2Query extends Query<"listUsersV2"> {}
