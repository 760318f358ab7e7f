/* Made by `pnpm generate` from spec/openapi; edit there. */

export interface paths {
    "/api/v2/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents, by name if wanted
         * @description Returns the agents of the organisation in a bare list, in the form of the first generation; no paging is documented. Whether `name` wants the whole name or a part of it is not documented.
         */
        get: operations["listAgentsV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
                 * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Returns one agent by its `uuid`, in the form of the first generation.
         */
        get: operations["getAgentV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Work that an agent offers, as Terraform writes it. */
        AgentTask: {
            /** @description What the work is called. */
            name?: string;
            /** @description What the agent is told to do. */
            prompt?: string;
            /** @description What the work is for. */
            description?: string;
        };
        /** @description An opening of a conversation that is offered to the user. */
        AgentStarter: {
            /** @description What the user sees. */
            display_name?: string;
            /** @description What is sent to the agent when the user picks it. */
            command?: string;
        };
        /** @description Where the agent takes events from and what it does with them. One page alone has it on the agent; the usual way is a webhook of its own. */
        AgentWebhook: {
            /** @description The way of delivery, such as slack, teams or http; documents vary in case. */
            method?: string;
            /** @description Where the outcome goes, such as a channel. */
            destination?: string;
            /** @description What the agent is told to do with an event. */
            prompt?: string;
        };
        /** @description Who made and changed an agent and when; all filled in by the server. */
        AgentMetadata: {
            /** @description When the agent was made. */
            created_at?: string;
            /** @description When the agent last changed. */
            last_updated?: string;
            /** @description Who made the agent, as a user's id or address. */
            user_created?: string;
            /** @description Who changed the agent last, as a user's id or address. */
            user_last_updated?: string;
        };
        /** @description An AI agent (teammate in older documents) with its instructions, model, tools and the people who may use it. Answers differ in how much they carry, and an absent key, null and an empty value all mean that nothing is set. */
        Agent: {
            /** @description The key of the agent; wins when `id` comes too. A few answers carry `id` alone. */
            uuid?: string;
            /** @description Another name for `uuid`, which may stand alone. */
            id?: string;
            /** @description What people call the agent; unique within the organisation. */
            name: string;
            /** @description What the agent is good for. */
            description?: string;
            /**
             * @deprecated
             * @description The old name of `description`; the official command line still reads it.
             */
            desc?: string;
            /** @description Whether the agent can be used. Only the reference of the command line shows it. */
            status?: string;
            /** @description The instructions that the model gets with every task. */
            ai_instructions?: string;
            /** @description How the instructions are to be read. */
            instruction_type?: string;
            /** @description The language model. */
            llm_model?: string;
            /** @description Names of the runners that the agent works on; in practice exactly one. */
            runners?: string[] | null;
            /** @description The one runner of the agent by name. Only the reference of the command line shows it; elsewhere `runners` says the same. */
            runner?: string;
            /** @description The container image that the agent runs in. */
            image?: string;
            /** @description The `uuid` of each source that the agent takes tools from. */
            sources?: string[] | null;
            /** @description Single tools, by name in documents and by address of their source in Terraform. */
            tools?: string[] | null;
            /** @description Names of the secrets that the agent may read. Values never come here. */
            secrets?: string[] | null;
            /** @description Names of the integrations that the agent may use. */
            integrations?: string[] | null;
            /** @description Variables of the agent's process, in clear; values are always text. */
            environment_variables?: {
                [key: string]: string;
            } | null;
            /** @description The `uuid` of each user who may use the agent. Empty together with `allowed_groups`, the agent is open to everybody. */
            allowed_users?: string[] | null;
            /** @description The `uuid` of each group that may use the agent. Empty together with `allowed_users`, the agent is open to everybody. */
            allowed_groups?: string[] | null;
            /** @description Who may change the agent; filled with the caller when nobody is named. */
            owners?: string[] | null;
            /** @description Whether the agent tells more about what it does. */
            is_debug_mode?: boolean;
            /** @description Addresses that belong to the agent. */
            links?: string[] | null;
            /** @description Free words to find the agent by. */
            tags?: string[] | null;
            /** @description Work that the agent offers. The official command line reads texts and Terraform reads objects, so that one agent with objects here stops the command line from listing any; an empty list suits both. */
            tasks?: (string | components["schemas"]["AgentTask"])[] | null;
            /** @description Openings of a conversation that are offered to the user. */
            starters?: (components["schemas"]["AgentStarter"] | string)[] | null;
            /** @description The address of a picture. */
            avatar_url?: string;
            webhook?: components["schemas"]["AgentWebhook"];
            /** @description Who looks after the agent, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The run that made the agent, where one did. */
            task_id?: string;
            /** @description Who made and changed the agent and when. */
            metadata?: components["schemas"]["AgentMetadata"] | null;
            /**
             * Format: date-time
             * @description When the agent was made. Only the reference of the command line has it here; elsewhere it is in `metadata`.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the agent last changed. Only the reference of the command line has it here; elsewhere it is in `metadata`.
             */
            updated_at?: string;
            /** @description The address of the user behind the last change. Only Terraform knows the key. */
            email?: string;
            /** @description The organisation that the agent belongs to. Only Terraform knows the key. */
            organization?: string;
            /** @description What the agent can do; the web client looks for `integrations` inside. The API puts anything here. */
            capabilities?: {
                [key: string]: unknown;
            };
        };
        /** @description What went wrong. */
        PlatformErrorDetail: {
            /** @description A word for programs. The documents spell it in two ways, lower and upper case, so compare without regard to case. */
            code: string;
            /** @description A sentence for people. */
            message: string;
            /** @description Free facts about the cause, such as the field that was refused. The API puts anything here, or leaves it out. */
            details?: {
                [key: string]: unknown;
            };
        };
        /** @description The form of most answers, with an object under `error`. */
        PlatformNestedError: {
            error: components["schemas"]["PlatformErrorDetail"];
            /** @description Names the request; worth telling when asking for help. Only the reference of the command line shows it. */
            request_id?: string;
        };
        /** @description The form of the page on authentication, seen with 401, 403 and 429. The keys `code` and `success` come from two older documents that also put text under `error`. */
        PlatformFlatError: {
            /** @description A short title for people. */
            error: string;
            /** @description A sentence about the cause. */
            details?: string;
            /** @description A word for programs. */
            errorCode?: string;
            /** @description The HTTP status once more. */
            status?: number;
            /** @description Seconds to wait; with 429 only. */
            retryAfter?: number;
            /** @description A number for programs whose meaning no document gives. */
            code?: number;
            /** @description Always false where it occurs. */
            success?: boolean;
        };
        /** @description An error of the Platform API. Most pages put an object under `error`; the page on authentication and two older documents put text there. Read the message from whichever form came. */
        PlatformError: components["schemas"]["PlatformNestedError"] | components["schemas"]["PlatformFlatError"];
    };
    responses: {
        /** @description The request is not valid, often because a required field is missing. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description There is no API key, or it is wrong or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The key is good, but may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description Too many calls. Wait for `Retry-After` seconds, or double the wait with each try when the header is missing. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Burst-Limit": components["headers"]["RateLimitBurstLimit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["RateLimitBurstRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description Something went wrong on the server. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The organisation has no object with this id or name. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
    };
    parameters: {
        /**
         * @description The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
         * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
         */
        AgentId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests are allowed in the current span of time.
         * @example 100
         */
        RateLimitLimit: number;
        /**
         * @description How many of these are left.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description When the count starts anew, in seconds since 1970.
         * @example 1795579200
         */
        RateLimitReset: number;
        /**
         * @description How many calls a short burst allows. Only the Platform's page on authentication knows this header.
         * @example 20
         */
        RateLimitBurstLimit: number;
        /**
         * @description How many calls of the burst are left. Only the Platform's page on authentication knows this header.
         * @example 0
         */
        RateLimitBurstRemaining: number;
        /**
         * @description How many seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgentsV2: {
        parameters: {
            query?: {
                /**
                 * @description Keep only agents with this name.
                 * @example release-captain
                 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAgentV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
                 * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
