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
    "/api/v2/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrations
         * @description Returns every connection of the organisation in a bare list. Slack and Kubernetes count as connected although the list may lack them.
         */
        get: operations["listIntegrationsV2"];
        put?: never;
        /**
         * Create an integration
         * @description Connects an outside product under a name that must be free, with one or more configurations of which one is the default. Products that need a person in a browser, such as GitHub's app, are connected elsewhere.
         */
        post: operations["createIntegrationV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/integrations/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the integration. The Control Plane puts its `uuid` here to read, and Terraform an id of its own making.
                 * @example aws-production
                 */
                name: components["parameters"]["IntegrationName"];
            };
            cookie?: never;
        };
        /**
         * Get an integration
         * @description Returns one connection with its configurations. For github_app one client reads a bare link in its place; reading the list of integrations avoids the question.
         */
        get: operations["getIntegrationV2"];
        /**
         * Update an integration
         * @description Replaces the description, the way of signing in and the configurations; the list of configurations is sent whole. What absent keys mean is unknown, so send the object that was read, with its changes.
         */
        put: operations["updateIntegrationV2"];
        post?: never;
        /**
         * Delete an integration
         * @description Removes the connection with all its configurations. Agents and tools that rely on it fail from then on.
         */
        delete: operations["deleteIntegrationV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List secrets
         * @description Returns every secret of the organisation in a bare list, without values. Nothing is known to differ from the first generation.
         */
        get: operations["listSecretsV2"];
        put?: never;
        /**
         * Create a secret
         * @description Stores a value under a name that must be free. The value cannot be listed later.
         */
        post: operations["createSecretV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/secrets/get_value/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example ARGOCD_TOKEN
                 */
                name: components["parameters"]["SecretName"];
            };
            cookie?: never;
        };
        /**
         * Get the value of a secret
         * @description Returns the value in clear. As JSON it is a text that holds the value in base64, which Terraform needs; the Control Plane takes plain text as it comes. Keep it out of logs and plans.
         */
        get: operations["getSecretValueV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/secrets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example ARGOCD_TOKEN
                 */
                name: components["parameters"]["SecretName"];
            };
            cookie?: never;
        };
        /**
         * Get a secret without its value
         * @description Returns who made the secret and what it is for. The value has a call of its own.
         */
        get: operations["getSecretV2"];
        /**
         * Change a secret
         * @description Replaces the value and the description of a secret. An `error` in a success that is not null is a failure. Terraform puts a changed name into the path, which addresses a secret that is not there yet.
         */
        put: operations["updateSecretV2"];
        post?: never;
        /**
         * Delete a secret
         * @description Removes a secret with its value. An `error` in a success that is not null is a failure.
         */
        delete: operations["deleteSecretV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users page by page
         * @description Returns a page of the users of the organisation. The official command line and the Python client list users here; both read the first page alone unless they are told otherwise.
         */
        get: operations["listUsersV2"];
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
        /** @description One configuration of a connection. */
        IntegrationConfig: {
            /** @description What people call the configuration. */
            name?: string;
            /** @description Whether it is used when nobody names one. */
            is_default?: boolean;
            /** @description What the product needs, such as arn and region, project_id, tenant_id, org_name, url or id. The API puts anything here; Terraform can read texts only. Whether credentials come back in clear is unknown. */
            vendor_specific?: {
                [key: string]: unknown;
            };
        };
        /** @description A connection to an outside product with its configurations. */
        Integration: {
            /** @description The key of the integration. Writes go by the name. */
            uuid?: string;
            /** @description The name; unique within the organisation. */
            name: string;
            /** @description What the connection is for. */
            description?: string;
            /** @description Whether the whole organisation signs in once or each user alone. Empty when unset. */
            auth_type?: string;
            /** @description The kind of product. */
            integration_type?: string;
            /** @description The kind of product under another key. Only the web client reads it. */
            type?: string;
            /** @description The configurations; one of them is the default. */
            configs?: components["schemas"]["IntegrationConfig"][] | null;
            /** @description The state of the connection. */
            status?: string;
            /** @description Whether the connection is in use. */
            active?: boolean;
            /** @description The organisation. */
            org?: string;
            /** @description The run that made the integration, where one did. */
            task_id?: string;
            /** @description Who looks after the integration, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description When the integration was made. Only the web client reads it. */
            created_at?: string;
            /** @description When the integration last changed. Only the web client reads it. */
            updated_at?: string;
            /** @description Who made the integration. Only the web client reads it. */
            user_created?: string;
            /** @description Who changed the integration last. Only the web client reads it. */
            user_last_updated?: string;
        };
        /** @description One configuration of a connection to be. */
        IntegrationConfigInput: {
            /** @description What people call the configuration. */
            name: string;
            /** @description Whether it is used when nobody names one. Exactly one should say true. */
            is_default?: boolean;
            /** @description What the product needs, such as arn and region, project_id, tenant_id, org_name or url. Send texts only: anything else stops Terraform for the whole organisation. */
            vendor_specific: {
                [key: string]: string;
            };
        };
        /** @description A connection to make. */
        IntegrationCreate: {
            /** @description The key. Terraform sends an empty text; the server decides. */
            uuid?: string;
            /** @description The name; free within the organisation and never changed. It stands in paths, so keep to characters that need no escaping. */
            name: string;
            /** @description What the connection is for. Terraform sends an empty text for none. */
            description?: string;
            /** @description Whether the whole organisation signs in once (global) or each user alone (per_user). Terraform sends an empty text for none. */
            auth_type?: string;
            /** @description The kind of product, such as aws, aws_organization, gcp, azure, github, kubernetes, jira or confluence. Terraform sends aws when nobody says. */
            integration_type?: string;
            /** @description The configurations, one of them the default. */
            configs: components["schemas"]["IntegrationConfigInput"][];
            /** @description The run that makes the integration. */
            task_id?: string;
            /** @description Who looks after the integration, such as terraform or the mark of a tool. */
            managed_by?: string;
        };
        /** @description A connection as it is to be from now on. */
        IntegrationUpdate: {
            /** @description The key. Terraform sends it along; the server decides. */
            uuid?: string;
            /** @description The name of the path once more. */
            name?: string;
            /** @description What the connection is for; an empty text for none. */
            description?: string;
            /** @description Whether the whole organisation signs in once (global) or each user alone (per_user); an empty text for none. */
            auth_type?: string;
            /** @description The kind of product. Whether it can be changed is unknown; delete and create anew instead. */
            integration_type?: string;
            /** @description All configurations; one that is left out is gone. */
            configs?: components["schemas"]["IntegrationConfigInput"][];
            /** @description The run that made the integration; carry it over unchanged. */
            task_id?: string;
            /** @description Who looks after the integration, such as terraform or the mark of a tool. */
            managed_by?: string;
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
        /** @description A secret without its value. */
        Secret: {
            /** @description The key of the secret. */
            name: string;
            /** @description The name once more; one page on the SDK shows it in place of `name`. */
            secret_name?: string;
            /** @description What the secret is for. */
            description?: string;
            /** @description Who made the secret, as a user's id or address. */
            created_by?: string;
            /** @description When the secret was made. Clients take any text. */
            created_at?: string;
            /** @description When the value or the description last changed. */
            updated_at?: string;
            /** @description When the secret stops being given out; set by `expires_in` at creation. */
            expires_at?: string | null;
        };
        /** @description A secret to store. */
        SecretCreate: {
            /** @description The name; free within the organisation and never changed. It stands in paths, so keep to characters that need no escaping. */
            name: string;
            /** @description The value. No list and no read of the secret shows it again. */
            value: string;
            /** @description What the secret is for. */
            description?: string;
        };
        /** @description What a write of a secret may answer when it does not answer with the secret. None of the keys is sure to come. */
        SecretOutcome: {
            /** @description A sentence for people. */
            message?: string;
            /** @description The outcome in one word. */
            status?: string;
            /** @description What went wrong. Absent or null is success; anything else is a failure, even though the status says 200. */
            error?: unknown;
        };
        /** @description What a secret is to hold from now on. */
        SecretUpdate: {
            /** @description The name of the path once more. Terraform sends it. */
            name?: string;
            /** @description The new value. */
            value: string;
            /** @description What the secret is for. Clients leave it out when it is empty, so whether it can be cleared is unknown. */
            description?: string;
            /** @description Who made the secret. Terraform sends back what it read; the server decides. */
            created_by?: string;
            /** @description When the secret was made. Terraform sends back what it read; the server decides. */
            created_at?: string;
        };
        /** @description Facts about a user, as the page on users shows them. */
        UserMetadata: {
            /** @description Where the user works. */
            department?: string;
            /** @description What the user works as. */
            title?: string;
        };
        /** @description A person of the organisation. Terraform and the official command line read the keys from `uuid` to `invite_link`, the page on users shows those from `role` to `metadata`, with an address but no id. */
        User: {
            /** @description The key of the user. */
            uuid?: string;
            /** @description The key of the user under the name that the official command line reads. */
            _id?: string;
            /** @description The key of the user under the name that a page on the Python client has. */
            id?: string;
            /** @description What the user is called. */
            name?: string;
            /** @description The address of the user. */
            email?: string;
            /** @description The address of a picture. */
            image?: string;
            /** @description The groups of the user: by `uuid` for clients, by name in the documents. */
            groups?: string[] | null;
            /** @description What the user may do. Terraform alone reads it, and takes anything in the list. */
            roles?: unknown[] | null;
            /** @description Whether the user can sign in. Terraform needs true or false and fails on text; documents show the word active. */
            status?: boolean | string;
            /** @description Where the user is in the life of an account, in a word such as active. */
            user_status?: string;
            /** @description When the user came, under the key that Terraform reads. */
            create_at?: string;
            /** @description The address that a person who was invited opens. Whoever has it can join, so treat it as a secret. */
            invite_link?: string;
            /** @description What the user may do, in one word. */
            role?: string;
            /**
             * Format: date-time
             * @description When the user came.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the user last signed in.
             */
            last_login?: string | null;
            metadata?: components["schemas"]["UserMetadata"];
        };
        /** @description One page of users. Clients read `items` alone; whether totals come along is unknown. */
        UserList: {
            /** @description The users of this page. */
            items: components["schemas"]["User"][];
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
                /**
                 * @description How many of these are left, none.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
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
        /** @description The request clashes with what is there, for instance because the name is taken. */
        Conflict: {
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
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeleteResult"];
            };
        };
    };
    parameters: {
        /**
         * @description The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
         * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
         */
        AgentId: string;
        /**
         * @description The name of the integration. The Control Plane puts its `uuid` here to read, and Terraform an id of its own making.
         * @example aws-production
         */
        IntegrationName: string;
        /**
         * @description The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
         * @example ARGOCD_TOKEN
         */
        SecretName: string;
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
         * @example 87
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listIntegrationsV2: {
        parameters: {
            query?: {
                /**
                 * @description Whether to return all there is. Python, the web client and the Control Plane send true; whether configurations are missing without it is unknown.
                 * @example true
                 */
                full?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integrations. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createIntegrationV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationCreate"];
            };
        };
        responses: {
            /** @description The new integration, as shipped clients have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            /** @description The new integration, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
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
    getIntegrationV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the integration. The Control Plane puts its `uuid` here to read, and Terraform an id of its own making.
                 * @example aws-production
                 */
                name: components["parameters"]["IntegrationName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"] | string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateIntegrationV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the integration. The Control Plane puts its `uuid` here to read, and Terraform an id of its own making.
                 * @example aws-production
                 */
                name: components["parameters"]["IntegrationName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationUpdate"];
            };
        };
        responses: {
            /** @description The integration after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
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
    deleteIntegrationV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the integration. The Control Plane puts its `uuid` here to read, and Terraform an id of its own making.
                 * @example aws-production
                 */
                name: components["parameters"]["IntegrationName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSecretsV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSecretV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretCreate"];
            };
        };
        responses: {
            /** @description The outcome, as shipped clients have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"] | components["schemas"]["SecretOutcome"];
                };
            };
            /** @description The outcome, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"] | components["schemas"]["SecretOutcome"];
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
    getSecretValueV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example ARGOCD_TOKEN
                 */
                name: components["parameters"]["SecretName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSecretV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example ARGOCD_TOKEN
                 */
                name: components["parameters"]["SecretName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret without its value. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSecretV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example ARGOCD_TOKEN
                 */
                name: components["parameters"]["SecretName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretUpdate"];
            };
        };
        responses: {
            /** @description The outcome. Look into `error` before trusting it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretOutcome"];
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
    deleteSecretV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example ARGOCD_TOKEN
                 */
                name: components["parameters"]["SecretName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretOutcome"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsersV2: {
        parameters: {
            query?: {
                /**
                 * @description How many users a page holds. Clients send 100; the Control Plane sends 0 for all of them.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description The number of the page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Keep only users in this state. Only the Control Plane sends it.
                 * @example active
                 */
                status?: "active";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
