// Made by `pnpm generate` from spec/openapi; edit there.
import type { components, operations } from "@kubiya-toolkit/spec/types/platform-v2";

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

/** What went wrong. */
export interface PlatformErrorDetail extends Schema<"PlatformErrorDetail"> {}

/** The form of most answers, with an object under `error`. */
export interface PlatformNestedError extends Schema<"PlatformNestedError"> {}

/** The form of the page on authentication, seen with 401, 403 and 429. The keys `code` and `success` come from two older documents that also put text under `error`. */
export interface PlatformFlatError extends Schema<"PlatformFlatError"> {}

/** An error of the Platform API. Most pages put an object under `error`; the page on authentication and two older documents put text there. Read the message from whichever form came. */
export type PlatformError = Schema<"PlatformError">;

export interface ListAgentsV2Query extends Query<"listAgentsV2"> {}
