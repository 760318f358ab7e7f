/* Made by `pnpm generate` from spec/openapi; edit there. */

export interface paths {
    "/api/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Returns every agent of the organisation in a bare list. With `limit` or `offset` the answer is a page with totals. The two claims come from different documents, and no shipped client sends a paging parameter and expects a bare list.
         */
        get: operations["listAgentsV1"];
        put?: never;
        /**
         * Create an agent
         * @description Makes an agent. Only the name is needed, and it must be free within the organisation. The answer may hold little more than the `uuid`, so read the agent back before relying on the rest.
         */
        post: operations["createAgentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{agentId}": {
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
         * @description Returns one agent by its `uuid`.
         */
        get: operations["getAgentV1"];
        /**
         * Update an agent
         * @description Changes an agent. Keys that are not sent keep their value; lists and maps that are sent replace what was there. Since some clients send the whole object, the safest update reads the agent, changes it and sends every writable key.
         */
        put: operations["updateAgentV1"];
        post?: never;
        /**
         * Delete an agent
         * @description Removes an agent for good. What becomes of webhooks and tasks that name it is not documented.
         */
        delete: operations["deleteAgentV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{agentId}/integrations": {
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
         * List the integrations of an agent
         * @description Returns the integrations that the agent may use, each with the state of its connection.
         */
        get: operations["listAgentIntegrationsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{agentId}/activate_integrations": {
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
         * Activate the integrations of an agent
         * @description Switches on the integrations of the agent. It changes state although it is a GET, so do not repeat, prefetch or cache it.
         */
        get: operations["activateAgentIntegrationsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description Returns every source of the organisation in a bare list, without their tools. With `limit`, `offset` or `page` the answer is a page with totals. One document counts with `page`, another with `offset`; send one of the two.
         */
        get: operations["listSourcesV1"];
        put?: never;
        /**
         * Create a source
         * @description Registers a collection of tools and workflows, either by the address of a repository (`url`) or with the tools themselves (`inline_tools`, `inline_workflows`). A success whose `errors` is not empty is a failure; whether the source was stored then is unknown, so list before trying again.
         */
        post: operations["createSourceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview the source behind an address
         * @description Looks at a repository and returns the source that it would make, without storing it. Every client of today uses the POST of the same path.
         */
        get: operations["discoverSourceV1"];
        put?: never;
        /**
         * Check a source without storing it
         * @description Looks at a repository, or at tools that are sent along, and returns what a source made from them would hold. Nothing is stored. A success whose `errors` is not empty is a failure.
         */
        post: operations["loadSourceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a scan of a repository
         * @description Starts to look for tools in a repository and answers at once with the id of the scan. No document shows how to ask for its outcome.
         */
        post: operations["scanSourceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        /**
         * Get a source
         * @description Returns one source by its `uuid`. The tools of an inline source are in its metadata.
         */
        get: operations["getSourceV1"];
        /**
         * Update or sync a source
         * @description Sources disagree about this call. Documents call it a sync with the repository (`branch`, `force`); shipped clients change the source with it and sync elsewhere. Both bodies are taken. What absent keys mean is unknown, so an update should send the whole object that was read, with its changes, and read it back.
         */
        put: operations["updateSourceV1"];
        post?: never;
        /**
         * Delete a source
         * @description Removes a source with its tools. Agents may go on listing its id.
         */
        delete: operations["deleteSourceV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{sourceId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        /**
         * Get the metadata of a source
         * @description Returns what the service found in a source, which for clients is its tools, workflows and errors. Documents show facts about the repository here instead; an answer may carry either. A non-empty `errors` is a failure.
         */
        get: operations["getSourceMetadataV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{sourceId}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sync a source
         * @description Fetches the repository of a source anew. The body may be left out.
         */
        post: operations["syncSourceV1"];
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
        /** @description What every page of a list carries beside the list itself. The list stands under the name of the resource; the general sections of two documents call it `data` or `results`, so a careful reader accepts all three. */
        PageInfo: {
            /** @description How many objects there are in all pages together. */
            total?: number;
            /** @description How many objects a page holds. */
            limit?: number;
            /** @description How many objects come before this page. Present when the request counted with `offset`. */
            offset?: number;
            /** @description The number of this page. Present when the request counted with `page`. */
            page?: number;
            /** @description Whether another page follows. No call of the documents shows it; their sample loops read it. */
            has_more?: boolean;
            /** @description The list under the name that the general section of the command line's reference gives it. */
            data?: unknown[];
            /** @description The list under the name that the overview of the Platform API gives it. */
            results?: unknown[];
        };
        /** @description One page of agents. */
        AgentPage: components["schemas"]["PageInfo"] & {
            /** @description The agents of this page. */
            agents: components["schemas"]["Agent"][];
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
        /** @description A new agent. Clients send whole objects with empty values and with keys of answers, which the service takes and ignores. */
        AgentCreate: {
            /** @description What people call the agent; unique within the organisation. */
            name: string;
            /** @description What the agent is good for. */
            description?: string;
            /** @description The instructions that the model gets with every task. */
            ai_instructions?: string;
            /** @description How the instructions are to be read: tools or natural_language. The server's default is unknown; the Python client sends natural_language. */
            instruction_type?: string;
            /** @description The language model, such as claude-4-sonnet or azure/gpt-4o. The server's default is unknown; each client sends its own. */
            llm_model?: string;
            /** @description Names of the runners that the agent works on; clients send exactly one. */
            runners?: string[] | null;
            /** @description The one runner of the agent by name, as the reference of the command line writes it; shipped clients send `runners`. */
            runner?: string;
            /** @description The container image that the agent runs in. Terraform and Python send `ghcr.io/kubiyabot/kubiya-agent:stable`. */
            image?: string;
            /** @description The `uuid` of each source that the agent takes tools from. */
            sources?: string[] | null;
            /** @description Single tools, by name in documents and by address of their source in Terraform, which takes at most five. */
            tools?: string[] | null;
            /** @description Names of the secrets that the agent may read, never their values. */
            secrets?: string[] | null;
            /** @description Names of the integrations that the agent may use; slack and kubernetes count without being in the list of integrations. */
            integrations?: string[] | null;
            /** @description Variables of the agent's process. They come back in clear, so put secrets into `secrets`. Null is said to answer 500 and is refused here. */
            environment_variables?: {
                [key: string]: string;
            };
            /** @description The `uuid` of each user who may use the agent. Empty together with `allowed_groups`, the agent is open to everybody. */
            allowed_users?: string[] | null;
            /** @description The `uuid` of each group that may use the agent. Empty together with `allowed_users`, the agent is open to everybody. */
            allowed_groups?: string[] | null;
            /** @description Who may change the agent. The server fills in the caller when nobody is named. */
            owners?: string[] | null;
            /**
             * @description Whether the agent tells more about what it does.
             * @default false
             */
            is_debug_mode?: boolean;
            /** @description Addresses that belong to the agent. */
            links?: string[] | null;
            /** @description Free words to find the agent by. */
            tags?: string[] | null;
            /** @description Work that the agent offers. One agent with objects here stops the official command line from listing any agent of the organisation, so leave it empty where people use that. */
            tasks?: (string | components["schemas"]["AgentTask"])[] | null;
            /** @description Openings of a conversation that are offered to the user. */
            starters?: (components["schemas"]["AgentStarter"] | string)[] | null;
            /** @description The address of a picture. */
            avatar_url?: string;
            webhook?: components["schemas"]["AgentWebhook"];
            /** @description Who looks after the agent, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The run that makes the agent; carry it over unchanged when updating. */
            task_id?: string;
        };
        /** @description What to change on an agent; every key may be left out. Other keys of answers may come along and are ignored. */
        AgentUpdate: {
            /** @description The key of the agent; must be the one of the path. Some clients send it along. */
            uuid?: string;
            /** @description A new name; it must be free within the organisation. */
            name?: string;
            /** @description What the agent is good for. */
            description?: string;
            /** @description The instructions that the model gets with every task. */
            ai_instructions?: string;
            /** @description How the instructions are to be read: tools or natural_language. The server's default is unknown; the Python client sends natural_language. */
            instruction_type?: string;
            /** @description The language model, such as claude-4-sonnet or azure/gpt-4o. The server's default is unknown; each client sends its own. */
            llm_model?: string;
            /** @description Names of the runners that the agent works on; clients send exactly one. */
            runners?: string[] | null;
            /** @description The one runner of the agent by name, as the reference of the command line writes it; shipped clients send `runners`. */
            runner?: string;
            /** @description The container image that the agent runs in. Terraform and Python send `ghcr.io/kubiyabot/kubiya-agent:stable`. */
            image?: string;
            /** @description The `uuid` of each source that the agent takes tools from. */
            sources?: string[] | null;
            /** @description Single tools, by name in documents and by address of their source in Terraform, which takes at most five. */
            tools?: string[] | null;
            /** @description Names of the secrets that the agent may read, never their values. */
            secrets?: string[] | null;
            /** @description Names of the integrations that the agent may use; slack and kubernetes count without being in the list of integrations. */
            integrations?: string[] | null;
            /** @description Variables of the agent's process. They come back in clear, so put secrets into `secrets`. Null is said to answer 500 and is refused here. */
            environment_variables?: {
                [key: string]: string;
            };
            /** @description The `uuid` of each user who may use the agent. Empty together with `allowed_groups`, the agent is open to everybody. */
            allowed_users?: string[] | null;
            /** @description The `uuid` of each group that may use the agent. Empty together with `allowed_users`, the agent is open to everybody. */
            allowed_groups?: string[] | null;
            /** @description Who may change the agent. The server fills in the caller when nobody is named. */
            owners?: string[] | null;
            /** @description Whether the agent tells more about what it does. */
            is_debug_mode?: boolean;
            /** @description Addresses that belong to the agent. */
            links?: string[] | null;
            /** @description Free words to find the agent by. */
            tags?: string[] | null;
            /** @description Work that the agent offers. One agent with objects here stops the official command line from listing any agent of the organisation, so leave it empty where people use that. */
            tasks?: (string | components["schemas"]["AgentTask"])[] | null;
            /** @description Openings of a conversation that are offered to the user. */
            starters?: (components["schemas"]["AgentStarter"] | string)[] | null;
            /** @description The address of a picture. */
            avatar_url?: string;
            webhook?: components["schemas"]["AgentWebhook"];
            /** @description Who looks after the agent, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The run that makes the agent; carry it over unchanged when updating. */
            task_id?: string;
        };
        /** @description What a delete may answer. Documents show nothing at all or a `message`, clients know `result` and `status`; none of the keys is sure to come. */
        DeleteResult: {
            /** @description A sentence for people. */
            message?: string;
            /** @description The word that the official command line looks for after some deletes. */
            result?: string;
            /** @description The outcome in one word. */
            status?: string;
        };
        /** @description An integration as one agent sees it. */
        AgentIntegration: {
            /** @description The product behind the integration, such as github. */
            vendor: string;
            /** @description The state of the connection. */
            status?: string;
        };
        /** @description What became of the activation. */
        AgentActivation: {
            /** @description The outcome in one word. */
            status?: string;
        };
        /** @description A script that finds out the values to choose from. */
        ToolArgOptions: {
            /** @description The container image that the script runs in. */
            image?: string;
            /** @description The script. */
            script?: string;
        };
        /** @description Something that a tool can be given. */
        ToolArg: {
            /** @description The name of the argument. */
            name: string;
            /** @description The type of the value, such as string. */
            type?: string;
            /** @description What the argument is for, for the model as much as for people. */
            description?: string;
            /** @description Whether the tool cannot do without it. */
            required?: boolean;
            /** @description The value when none is given. Always a text; the official command line fails on anything else. */
            default?: string;
            /** @description The values to choose from. */
            options?: string[] | null;
            /** @description How the values to choose from are found out. */
            options_from?: components["schemas"]["ToolArgOptions"] | null;
        };
        /** @description The source that a tool comes from. */
        ToolOrigin: {
            /** @description The `uuid` of the source. */
            id?: string;
            /** @description The address of the source. */
            url?: string;
        };
        /** @description What a tool takes and gives, in the form of an older page. The parts are JSON Schemas, so the API takes anything there. */
        ToolSchema: {
            /** @description A JSON Schema of what the tool takes. */
            input?: {
                [key: string]: unknown;
            };
            /** @description A JSON Schema of what the tool gives. */
            output?: {
                [key: string]: unknown;
            };
        };
        /** @description A tool that an agent can run. */
        Tool: {
            /** @description The key of the tool. */
            uuid?: string;
            /** @description Another name for `uuid` in older documents. */
            id?: string;
            /** @description What the tool is called; agents name it so. */
            name: string;
            /** @description Another name of the tool. */
            alias?: string;
            /** @description What the tool does, for the model as much as for people. */
            description?: string;
            /** @description How the tool runs. */
            type?: string;
            /** @description The container image that the tool runs in. */
            image?: string;
            /** @description The script of the tool. */
            content?: string;
            /** @description The file that the tool was read from. */
            file_name?: string;
            /** @description What the tool can be given. */
            args?: components["schemas"]["ToolArg"][] | null;
            /** @description Names of the environment variables that the tool reads. */
            env?: string[] | null;
            /** @description Names of the secrets that the tool reads. */
            secrets?: string[] | null;
            /** @description Where the tool comes from. An object for clients, the id of the source in the command line's reference. */
            source?: components["schemas"]["ToolOrigin"] | string;
            /** @description The address of a picture. */
            icon_url?: string;
            /** @description Files that are put beside the script. The API takes a list or an object here. */
            with_files?: unknown[] | {
                [key: string]: unknown;
            } | null;
            /** @description Volumes that the tool gets. The API takes a list or an object here. */
            with_volumes?: unknown[] | {
                [key: string]: unknown;
            } | null;
            /** @description Whether the tool may run for long. */
            long_running?: boolean;
            /** @description A diagram of the tool in the language of Mermaid. */
            mermaid?: string;
            /** @description Free facts about the tool. The API puts a list or an object here. */
            metadata?: unknown[] | {
                [key: string]: unknown;
            } | null;
            schema?: components["schemas"]["ToolSchema"];
        };
        /** @description A workflow that is written inline or was found in a source. Its form is not documented; only Terraform sends it, so the API is taken to accept anything here. */
        InlineWorkflow: {
            /** @description What the workflow is called. */
            name?: string;
            /** @description What the workflow does. */
            description?: string;
            /** @description The steps in their order. */
            steps?: {
                [key: string]: unknown;
            }[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Facts about the repository, as the page on sources shows them. */
        SourceInfo: {
            /** @description What the source holds. */
            description?: string;
            /** @description Free words to find the source by. */
            tags?: string[];
            /** @description The version of the collection. */
            version?: string;
            /**
             * Format: date-time
             * @description When the repository was last read.
             */
            last_sync?: string;
            /** @description How many tools were found. */
            tools_count?: number;
            /** @description What the tools need, by name, with the range of versions. */
            dependencies?: {
                [key: string]: string;
            };
        };
        /** @description Who made and changed an object and when; all filled in by the server. Empty texts are usual. */
        KubiyaMetadata: {
            /** @description When it was made. */
            created_at?: string;
            /** @description When it last changed. */
            last_updated?: string;
            /** @description Who made it. */
            user_created?: string;
            /** @description Who changed it last. */
            user_last_updated?: string;
        };
        /** @description Where a source was read from and at which commit. */
        SourceOrigin: {
            /** @description The `uuid` of the source. */
            id?: string;
            /** @description The address of the repository. */
            url?: string;
            /** @description The commit that was read. */
            commit?: string;
            /** @description Who made that commit. */
            committer?: string;
            /** @description The branch that was read. */
            branch?: string;
        };
        /** @description A fault that was found while reading a source. */
        SourceError: {
            /** @description The file with the fault. */
            file?: string;
            /** @description The kind of fault. */
            type?: string;
            /** @description A sentence for people. */
            error?: string;
            /** @description More about the cause. */
            details?: string;
            /** @description Where in the code it happened; the web client alone knows the key. */
            traceback?: string;
        };
        /** @description A collection of tools and workflows, read from a repository, uploaded as an archive or written inline. Answers differ in how much they carry. */
        Source: {
            /** @description The key of the source. */
            uuid?: string;
            /** @description Another name for `uuid`, used by the page on sources. */
            id?: string;
            /** @description What people call the source. For a repository the service may derive it from the address. */
            name?: string;
            /** @description What the source holds. */
            description?: string;
            /** @description The kind of source. When it is missing, clients take inline for a source without an address and git for the others. */
            type?: string;
            /** @description The address of the repository; empty for an inline source. */
            url?: string;
            /** @description The branch that is read. */
            branch?: string;
            /** @description The folder inside the repository that is read. */
            path?: string;
            /** @description Where the uploaded archive is kept; set for a source of type zip. */
            zip?: string;
            /** @description Where the source is in its life. */
            status?: string;
            /** @description The runner that reads the source and runs its tools; empty means the default of the service. */
            runner?: string;
            /** @description Free settings that the tools get. The API puts anything here, credentials too. */
            dynamic_config?: {
                [key: string]: unknown;
            } | null;
            /** @description The tools that were found. A list of sources leaves them out. */
            tools?: components["schemas"]["Tool"][] | null;
            /** @description The tools that were written inline. */
            inline_tools?: components["schemas"]["Tool"][] | null;
            /** @description The workflows that were found. */
            workflows?: components["schemas"]["InlineWorkflow"][] | null;
            /** @description The workflows that were written inline. */
            inline_workflows?: components["schemas"]["InlineWorkflow"][] | null;
            metadata?: components["schemas"]["SourceInfo"];
            kubiya_metadata?: components["schemas"]["KubiyaMetadata"];
            source_meta?: components["schemas"]["SourceOrigin"];
            /** @description How many tools the source has. The reference of the command line shows it in lists. */
            tools_count?: number;
            /** @description How many agents take tools from the source. */
            connected_agents_count?: number;
            /** @description How many tools the source has. */
            connected_tools_count?: number;
            /** @description How many workflows the source has. */
            connected_workflows_count?: number;
            /** @description How many faults the last read found. */
            errors_count?: number;
            /** @description The faults of the last read. Not empty means that the call failed, whatever its status. */
            errors?: components["schemas"]["SourceError"][] | null;
            /** @description Who looks after the source, such as terraform or the mark of a tool. */
            managed_by?: string;
            /** @description The run that made the source, where one did. */
            task_id?: string;
            /**
             * Format: date-time
             * @description When the source was made. Never an empty text; the official command line fails on that.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the source last changed. Never an empty text; the official command line fails on that.
             */
            updated_at?: string | null;
        };
        /** @description One page of sources. */
        SourcePage: components["schemas"]["PageInfo"] & {
            /** @description The sources of this page. */
            sources: components["schemas"]["Source"][];
        };
        /** @description A tool that is written inline. What is read back carries further keys that the service adds. */
        InlineTool: {
            /** @description What the tool is called; agents name it so. */
            name: string;
            /** @description Another name of the tool. */
            alias?: string;
            /** @description What the tool does, for the model as much as for people. */
            description?: string;
            /** @description How the tool runs; docker when it is left out. */
            type?: string;
            /** @description The container image that the tool runs in. */
            image?: string;
            /** @description The script of the tool. */
            content?: string;
            /** @description The file that the script is put into. */
            file_name?: string;
            /** @description What the tool can be given. */
            args?: components["schemas"]["ToolArg"][] | null;
            /** @description Names of the environment variables that the tool reads. */
            env?: string[] | null;
            /** @description Names of the secrets that the tool reads, never their values. */
            secrets?: string[] | null;
            /** @description The address of a picture. */
            icon_url?: string;
            /** @description Files that are put beside the script. The API takes a list or an object here. */
            with_files?: unknown[] | {
                [key: string]: unknown;
            } | null;
            /** @description Volumes that the tool gets. The API takes a list or an object here. */
            with_volumes?: unknown[] | {
                [key: string]: unknown;
            } | null;
            /** @description Whether the tool may run for long. */
            long_running?: boolean;
            /** @description A diagram of the tool in the language of Mermaid. */
            mermaid?: string;
            schema?: components["schemas"]["ToolSchema"];
        };
        /** @description Facts about the repository that a person gives. */
        SourceInfoInput: {
            /** @description What the source holds. */
            description?: string;
            /** @description Free words to find the source by. */
            tags?: string[];
            /** @description The version of the collection. */
            version?: string;
        };
        /** @description A new source, by the address of a repository (`url`) or inline (`inline_tools` or `inline_workflows`). Clients send whole objects with empty values, counters and times of zero, which the service ignores. */
        SourceCreate: {
            /** @description What people call the source. Needed for inline tools; for a repository the service may derive it, and whether a name that is sent wins is unknown. */
            name?: string;
            /** @description What the source holds. */
            description?: string;
            /**
             * @description The kind of source. Left out, it follows from the rest: git with `url`, else inline.
             * @enum {string}
             */
            type?: "git" | "github" | "inline" | "local" | "zip";
            /** @description The address of the repository; a branch may be part of it. Empty or absent for inline tools. */
            url?: string;
            /** @description The branch to read. */
            branch?: string;
            /** @description The folder inside the repository to read. */
            path?: string;
            /** @description The runner that reads the source and runs its tools, by name; empty means the default of the service. */
            runner?: string;
            /** @description Free settings that the tools get. The API takes anything here; seen are branch, tag, path, auth and environment. */
            dynamic_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Tools that are written here and not read from a repository. */
            inline_tools?: components["schemas"]["InlineTool"][] | null;
            /** @description Workflows that are written here and not read from a repository. Only Terraform sends them. */
            inline_workflows?: components["schemas"]["InlineWorkflow"][] | null;
            /** @description The tools that a check of the repository found. The Python client copies them over; the service reads the repository itself. */
            tools?: components["schemas"]["InlineTool"][] | null;
            metadata?: components["schemas"]["SourceInfoInput"];
            /** @description Who looks after the source, such as terraform or the mark of a tool. */
            managed_by?: string;
            /** @description The run that makes the source; carry it over unchanged when updating. */
            task_id?: string;
        };
        /** @description What to look at, beside the address in the query. */
        SourceLoad: {
            /** @description Free settings that the tools get. The API takes anything here. */
            dynamic_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Tools that are checked in place of a repository. */
            inline_tools?: components["schemas"]["InlineTool"][] | null;
        };
        /** @description What a source would hold. */
        SourceDiscovery: {
            /** @description An id that an older page shows; nothing is stored under it. */
            uuid?: string;
            /** @description The name that the source would get. */
            name?: string;
            /** @description The address of the repository; an older page has it here. */
            url?: string;
            source?: components["schemas"]["SourceOrigin"];
            /** @description The tools that were found. */
            tools?: components["schemas"]["Tool"][] | null;
            /** @description The faults that were found. Not empty means failure. */
            errors?: components["schemas"]["SourceError"][] | null;
        };
        /** @description The repository to scan. */
        SourceScanCreate: {
            /** @description The address of the repository. */
            url?: string;
            /** @description The branch to look at. */
            branch?: string;
            /** @description The folder inside the repository to look at. */
            path?: string;
            /** @description The runner that does the work, by name. */
            runner?: string;
        };
        /** @description A scan that has begun. */
        SourceScan: {
            /** @description Names the scan. */
            scan_id: string;
            /** @description Where the scan is. */
            status?: string;
            /**
             * Format: date-time
             * @description When the scan began.
             */
            created_at?: string;
            /** @description The tools found so far. Documents show it empty only, so what an item looks like is a guess. */
            tools_found?: (components["schemas"]["Tool"] | string)[];
        };
        /** @description Either the whole source with its changes, or what a sync needs (`branch`, `force`). Other keys of answers may come along and are ignored. */
        SourceUpdate: {
            /** @description The key of the source; must be the one of the path. */
            uuid?: string;
            /** @description What people call the source. Needed for inline tools; for a repository the service may derive it, and whether a name that is sent wins is unknown. */
            name?: string;
            /** @description What the source holds. */
            description?: string;
            /**
             * @description The kind of source. Left out, it follows from the rest: git with `url`, else inline.
             * @enum {string}
             */
            type?: "git" | "github" | "inline" | "local" | "zip";
            /** @description The address of the repository; a branch may be part of it. Empty or absent for inline tools. */
            url?: string;
            /** @description The branch to read. */
            branch?: string;
            /** @description The folder inside the repository to read. */
            path?: string;
            /** @description The runner that reads the source and runs its tools, by name; empty means the default of the service. */
            runner?: string;
            /** @description Free settings that the tools get. The API takes anything here; seen are branch, tag, path, auth and environment. */
            dynamic_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Tools that are written here and not read from a repository. */
            inline_tools?: components["schemas"]["InlineTool"][] | null;
            /** @description Workflows that are written here and not read from a repository. Only Terraform sends them. */
            inline_workflows?: components["schemas"]["InlineWorkflow"][] | null;
            /** @description The tools that a check of the repository found. The Python client copies them over; the service reads the repository itself. */
            tools?: components["schemas"]["InlineTool"][] | null;
            metadata?: components["schemas"]["SourceInfoInput"];
            /** @description Who looks after the source, such as terraform or the mark of a tool. */
            managed_by?: string;
            /** @description The run that makes the source; carry it over unchanged when updating. */
            task_id?: string;
            /**
             * @description For a sync: whether to read the repository although nothing seems to have changed.
             * @default false
             */
            force?: boolean;
            /**
             * @description For a sync: who watches it. An older page shows pull.
             * @enum {string}
             */
            mode?: "interactive" | "non-interactive" | "ci" | "pull";
            /** @description For a sync: whether pending changes are committed first. */
            auto_commit?: boolean;
            /** @description For a sync: whether to do without working out what changed. */
            no_diff?: boolean;
            /**
             * @description For a sync: the word by which the web client asks for one.
             * @enum {string}
             */
            action?: "sync";
        };
        /** @description What the service found in a source. Clients read tools, workflows and errors; documents show an id with facts about the repository. */
        SourceMetadata: {
            /** @description The key of the source. */
            uuid?: string;
            /** @description The key of the source under the name that the official command line reads. */
            source_uuid?: string;
            /** @description The key of the source under the name that the page on sources gives. */
            id?: string;
            /** @description The kind of source. */
            type?: string;
            /** @description The tools that were found. */
            tools?: components["schemas"]["Tool"][] | null;
            /** @description The tools that were written inline. */
            inline_tools?: components["schemas"]["Tool"][] | null;
            /** @description The workflows that were found. */
            workflows?: components["schemas"]["InlineWorkflow"][] | null;
            /** @description The faults that were found. Not empty means failure. */
            errors?: components["schemas"]["SourceError"][] | null;
            metadata?: components["schemas"]["SourceInfo"];
            /** @description When the source was made. */
            created_at?: string | null;
            /** @description When the source last changed. */
            updated_at?: string | null;
        };
        /** @description How to sync a source. Every key may be left out. */
        SourceSync: {
            /**
             * @description Who watches the sync. Clients send interactive, non-interactive or ci; an older page shows pull.
             * @default interactive
             * @enum {string}
             */
            mode?: "interactive" | "non-interactive" | "ci" | "pull";
            /** @description The branch to read. */
            branch?: string;
            /**
             * @description Whether to read the repository although nothing seems to have changed.
             * @default false
             */
            force?: boolean;
            /**
             * @description Whether pending changes are committed first.
             * @default false
             */
            auto_commit?: boolean;
            /**
             * @description Whether to do without working out what changed.
             * @default false
             */
            no_diff?: boolean;
        };
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
        /** @description The request clashes with what is there, for instance because the name is taken. */
        Conflict: {
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
        /** @description The object is gone. Some documents show no body here, so a client must do without one; shipped clients that parse the answer need an object. */
        Deleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeleteResult"];
            };
        };
    };
    parameters: {
        /**
         * @description How many objects a page holds, 50 when only the place of the page is given. Sending it makes the answer a page instead of a bare list.
         * @example 50
         */
        Limit: number;
        /**
         * @description How many objects to skip, from 0. Documented by the reference of the command line; other pages count with `page`. Sending it makes the answer a page instead of a bare list.
         * @example 0
         */
        Offset: number;
        /**
         * @description Keep only objects whose name or description holds this text.
         * @example deploy
         */
        Filter: string;
        /**
         * @description The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
         * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
         */
        AgentId: string;
        /**
         * @description The number of the page, from 1. Documented by the pages on the Platform API; the reference of the command line counts with `offset`. Sending it makes the answer a page instead of a bare list.
         * @example 1
         */
        Page: number;
        /**
         * @description The runner that does the work, by name. Absent or empty, the service takes its default.
         * @example harborline-prod
         */
        RunnerQuery: string;
        /**
         * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
         * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
         */
        SourceId: string;
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
        /**
         * @description How many objects there are in all pages together. Kubiya's own web client reads it beside a bare list.
         * @example 2
         */
        TotalCount: number;
        /**
         * @description Whether another page follows, as the word true or false. Kubiya's own web client reads it beside a bare list.
         * @example false
         */
        HasMore: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgentsV1: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page holds, 50 when only the place of the page is given. Sending it makes the answer a page instead of a bare list.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many objects to skip, from 0. Documented by the reference of the command line; other pages count with `page`. Sending it makes the answer a page instead of a bare list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Keep only objects whose name or description holds this text.
                 * @example deploy
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description The field to sort by.
                 * @example name
                 */
                sort?: "name" | "created_at" | "updated_at";
                /**
                 * @description Keep only agents that are active (true) or that are not (false).
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description How much to return. The official command line and the web client send `all`; what it adds is unknown.
                 * @example all
                 */
                mode?: "all";
                /**
                 * @description A text to look for. Sent by the Python client only; documents call it `filter`.
                 * @example deploy
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents. A bare list unless the request carries a paging parameter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][] | components["schemas"]["AgentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAgentV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentCreate"];
            };
        };
        responses: {
            /** @description The new agent, as shipped clients have it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description The new agent, as the documents have it. */
            201: {
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAgentV1: {
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
    updateAgentV1: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentUpdate"];
            };
        };
        responses: {
            /** @description The agent after the change. */
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAgentV1: {
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
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAgentIntegrationsV1: {
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
            /** @description The integrations of the agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIntegration"][];
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
    activateAgentIntegrationsV1: {
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
            /** @description The integrations are on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentActivation"];
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
    listSourcesV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only sources of this kind.
                 * @example git
                 */
                type?: "git" | "github" | "inline" | "local" | "zip";
                /**
                 * @description Keep only sources in this state, such as active.
                 * @example active
                 */
                status?: string;
                /**
                 * @description Keep only objects whose name or description holds this text.
                 * @example deploy
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description How many objects a page holds, 50 when only the place of the page is given. Sending it makes the answer a page instead of a bare list.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many objects to skip, from 0. Documented by the reference of the command line; other pages count with `page`. Sending it makes the answer a page instead of a bare list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description The number of the page, from 1. Documented by the pages on the Platform API; the reference of the command line counts with `offset`. Sending it makes the answer a page instead of a bare list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many objects a page holds, in the words of Kubiya's own web client, which sends 10 and reads the count from `X-Total-Count`. Documents call it `limit`.
                 * @example 10
                 */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. A bare list unless the request carries a paging parameter. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    "X-Has-More": components["headers"]["HasMore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"][] | components["schemas"]["SourcePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSourceV1: {
        parameters: {
            query?: {
                /**
                 * @description The runner that does the work, by name. Absent or empty, the service takes its default.
                 * @example harborline-prod
                 */
                runner?: components["parameters"]["RunnerQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceCreate"];
            };
        };
        responses: {
            /** @description The new source, as shipped clients have it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description The new source, as the documents have it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    discoverSourceV1: {
        parameters: {
            query: {
                /**
                 * @description The address of the repository. The page on sources requires it, an older page does not.
                 * @example https://github.com/harborline/deploy-tools
                 */
                url: string;
                /**
                 * @description The branch to look at.
                 * @example main
                 */
                branch?: string;
                /**
                 * @description The kind of the source.
                 * @example git
                 */
                type?: "git" | "zip" | "local";
                /**
                 * @description The runner that does the work, by name. Absent or empty, the service takes its default.
                 * @example harborline-prod
                 */
                runner?: components["parameters"]["RunnerQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source as it would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
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
    loadSourceV1: {
        parameters: {
            query?: {
                /**
                 * @description The address of the repository; absent for inline tools.
                 * @example https://github.com/harborline/deploy-tools
                 */
                url?: string;
                /**
                 * @description The runner that does the work, by name. Absent or empty, the service takes its default.
                 * @example harborline-prod
                 */
                runner?: components["parameters"]["RunnerQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SourceLoad"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDiscovery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    scanSourceV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceScanCreate"];
            };
        };
        responses: {
            /** @description The scan has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceScan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSourceV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
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
    updateSourceV1: {
        parameters: {
            query?: {
                /**
                 * @description The runner that does the work, by name. Absent or empty, the service takes its default.
                 * @example harborline-prod
                 */
                runner?: components["parameters"]["RunnerQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceUpdate"];
            };
        };
        responses: {
            /** @description The source after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
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
    deleteSourceV1: {
        parameters: {
            query?: {
                /**
                 * @description The runner that does the work, by name. Absent or empty, the service takes its default.
                 * @example harborline-prod
                 */
                runner?: components["parameters"]["RunnerQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSourceMetadataV1: {
        parameters: {
            query?: {
                /**
                 * @description Leave out the tools that workflows bring along. Sent by Terraform right after it creates a source.
                 * @example true
                 */
                exclude_workflows_tools?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceMetadata"];
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
    syncSourceV1: {
        parameters: {
            query?: {
                /**
                 * @description The runner that does the work, by name. Absent or empty, the service takes its default.
                 * @example harborline-prod
                 */
                runner?: components["parameters"]["RunnerQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SourceSync"];
            };
        };
        responses: {
            /** @description The source after the sync. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
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
