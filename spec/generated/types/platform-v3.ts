/* Made by `pnpm generate` from spec/openapi; edit there. */

export interface paths {
    "/api/v3/runners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runners
         * @description Returns every runner of the organisation and those of the service in a bare list.
         */
        get: operations["listRunnersV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/runners/{runner}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a runner
         * @description Reserves the name and answers with the address of an install manifest, with the runner, or with both. What happens when the name is taken is disputed, for two pages call this a restart. So list first, and never send it again without looking. The address in the answer works as a key; keep it out of logs.
         */
        post: operations["createRunnerV3"];
        /**
         * Delete a runner
         * @description Removes a runner. What becomes of agents, sources and webhooks that name it is not documented.
         */
        delete: operations["deleteRunnerV3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/runners/{runner}/describe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        /**
         * Describe a runner
         * @description Returns one runner by its name, with what the list says of it.
         */
        get: operations["describeRunnerV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/runners/{runner}/health": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        /**
         * Get the health of a runner
         * @description Returns how a runner and its parts are doing. Clients read `checks`, documents show `components`; an answer may carry either.
         */
        get: operations["getRunnerHealthV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/runners/{runner}/helm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Manage the Helm integration of a runner
         * @description Named by the overview of the Platform API and nowhere described. What it takes and answers is unknown.
         */
        post: operations["manageRunnerHelmV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/runners/{runner}/ops": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start, stop or restart a runner
         * @description Starts, stops or restarts a runner or one part of it.
         */
        post: operations["runRunnerOperationV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/runners/description/{runner}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the description of a runner
         * @description Replaces the description. Nothing else of a runner can be changed.
         */
        put: operations["updateRunnerDescriptionV3"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/runners/helm/{runner}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        /**
         * Get the Kubernetes manifest of a runner
         * @description Returns the YAML that installs the runner in a cluster. It holds credentials of the runner. The address that createRunnerV3 answers was seen to have this form too, with a long random part and `.yaml` in place of the name.
         */
        get: operations["getRunnerHelmV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/runners/helmchart/{runner}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        /**
         * Get the Helm chart of a runner
         * @description Returns the values of the runner's Helm chart as JSON for clients, or the chart itself as an archive in the documents. Ask for the one you want with `Accept`. Both hold credentials of the runner.
         */
        get: operations["getRunnerHelmChartV3"];
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
        /** @description How one part of a runner is doing. All values are texts and may be empty. */
        RunnerHealthStatus: {
            /** @description The state in one word. */
            status?: string;
            /** @description Whether all is well, in a word of its own. */
            health?: string;
            /** @description What is wrong. */
            error?: string;
            /** @description The version of the part. */
            version?: string;
        };
        /** @description What a part of a runner was built from. */
        RunnerBuild: {
            /** @description The commit. */
            git_sha?: string;
            /** @description The release. */
            release?: string;
        };
        /** @description The check of one part of a runner. */
        RunnerCheck: {
            /** @description The part. */
            name?: string;
            /** @description The state in one word. */
            status?: string;
            /** @description The version of the part. */
            version?: string;
            /** @description What is wrong. */
            error?: string;
            metadata?: components["schemas"]["RunnerBuild"];
        };
        /** @description One part of a runner. */
        RunnerComponent: {
            /** @description The state in one word. */
            status?: string;
            /** @description The version of the part. */
            version?: string;
            metadata?: components["schemas"]["RunnerBuild"];
        };
        /** @description How a runner and its parts are doing. Clients read `checks`, documents show `components`. */
        RunnerHealth: {
            /** @description The state of the whole in one word. */
            status?: string;
            /** @description Whether all is well, as the text true or false. */
            health?: string;
            /** @description When the checks ran. */
            time?: string;
            /** @description The version of the runner. */
            version?: string;
            /** @description What is wrong. An older document alone has it. */
            error?: string;
            /** @description The checks of the parts. */
            checks?: components["schemas"]["RunnerCheck"][] | null;
            /**
             * Format: date-time
             * @description When the components were last looked at.
             */
            last_check?: string;
            /** @description The parts by name; documents show tool_manager and agent_manager. */
            components?: {
                [key: string]: components["schemas"]["RunnerComponent"];
            };
        };
        /** @description Where a runner sits. */
        RunnerMetadata: {
            /** @description The namespace in the cluster. */
            namespace?: string;
            /** @description The address of the runner's gateway. */
            gateway_url?: string;
            /** @description The subject on which the runner takes its messages; given by the server. */
            subject?: string;
        };
        /** @description A named place where tools and agents run. Captured answers carry the keys from `wss_url` to `kubernetes_namespace`, the page on runners those from `type` to `metadata`; an answer may carry either set, and empty texts mean that nothing is set. */
        Runner: {
            /** @description The key of the runner. */
            name: string;
            /** @description What the runner is for. */
            description?: string;
            /** @description The version of the runner. Captured answers have 0 or 2 for its generation, documents v2 or 2.0.0. Terraform needs a whole number; the official command line takes 0, 2 or text. */
            version?: number | string;
            /** @description The address of the runner's web socket. */
            wss_url?: string;
            /** @description The run that made the runner, where one did. */
            task_id?: string;
            /** @description Who looks after the runner, such as terraform or the mark of a tool. Set on create only. */
            managed_by?: string;
            /** @description How the runner proves who it is. */
            authentication_type?: string;
            /** @description The software that the runner is. */
            runner_type?: string;
            /** @description The address of the runner's gateway. */
            gateway_url?: string | null;
            /**
             * Format: password
             * @description The password of the runner's gateway. A secret; never log it.
             */
            gateway_password?: string | null;
            /** @description The namespace that the runner belongs to on the side of the service. */
            namespace?: string;
            /** @description The subject on which the runner takes its messages. */
            subject?: string;
            /** @description The key that the runner was made with. */
            user_key_id?: string;
            /** @description The health of the runner itself. */
            runner_health?: components["schemas"]["RunnerHealthStatus"] | null;
            /** @description The health of the part that runs tools. */
            tool_manager_health?: components["schemas"]["RunnerHealthStatus"] | null;
            /** @description The health of the part that runs agents. */
            agent_manager_health?: components["schemas"]["RunnerHealthStatus"] | null;
            /** @description The namespace in the cluster. */
            kubernetes_namespace?: string;
            /** @description The kind of runner. */
            type?: string;
            /** @description Where the runner is in its life. */
            status?: string;
            /**
             * Format: date-time
             * @description When the runner was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the runner last changed.
             */
            updated_at?: string;
            health?: components["schemas"]["RunnerHealth"];
            metadata?: components["schemas"]["RunnerMetadata"];
            /** @description What the runner can do. The API puts anything here; the Python client takes it away. */
            capabilities?: unknown;
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
        /** @description Where a new runner is to sit. Documented only; no client sends it. */
        RunnerMetadataInput: {
            /** @description The namespace in the cluster. */
            namespace?: string;
            /** @description The address of the runner's gateway. */
            gateway_url?: string;
        };
        /** @description What to note down with a new runner. Everything may be left out; the name is in the path. */
        RunnerCreate: {
            /** @description What the runner is for. */
            description?: string;
            /**
             * @description The kind of runner. Documented only; no client sends it.
             * @default local
             */
            type?: string;
            metadata?: components["schemas"]["RunnerMetadataInput"];
            /** @description Who looks after the runner, such as terraform or the mark of a tool. No later call can set it. */
            managed_by?: string;
            /** @description The run that makes the runner. */
            task_id?: string;
        };
        /** @description What a create answers. Shipped clients find `url`, documents the runner. */
        RunnerCreated: {
            /**
             * Format: password
             * @description The address of the install manifest. Whoever has it can fetch the runner's credentials, so treat it as a secret; it may expire.
             */
            url?: string;
            /** @description The key of the runner. */
            name?: string;
            /** @description What the runner is for. */
            description?: string;
            /** @description The kind of runner. */
            type?: string;
            /** @description Where the runner is in its life. */
            status?: string;
            /**
             * Format: date-time
             * @description When the runner was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the runner last changed.
             */
            updated_at?: string;
            /** @description The version of the runner. */
            version?: number | string;
            metadata?: components["schemas"]["RunnerMetadata"];
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
        /** @description What the call takes is not documented; the API may take anything here. */
        RunnerHelmRequest: {
            [key: string]: unknown;
        };
        /** @description What the call answers is not documented; the API may put anything here. */
        RunnerHelmResult: {
            [key: string]: unknown;
        };
        /** @description How to do it. Only `component` is documented; the API may take further keys. */
        RunnerOperationParameters: {
            /** @description The part that is meant: tool_manager or agent_manager. Left out, the whole runner is meant. */
            component?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What to do with a runner. */
        RunnerOperation: {
            /**
             * @description What to do.
             * @enum {string}
             */
            operation: "restart" | "stop" | "start";
            parameters?: components["schemas"]["RunnerOperationParameters"];
        };
        /** @description What became of an operation. */
        RunnerOperationResult: {
            /** @description What was done. */
            operation?: string;
            /** @description The outcome in one word. */
            status?: string;
            /** @description A sentence for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            timestamp?: string;
        };
        /** @description The new description. */
        RunnerDescriptionUpdate: {
            /** @description What the runner is for. Whether an empty text clears it was not tried. */
            description: string;
        };
        /** @description How the runner reaches its messages. */
        RunnerHelmNats: {
            /**
             * Format: password
             * @description A token. A secret; never log it.
             */
            jwt?: string;
            /**
             * Format: password
             * @description Another token. A secret; never log it.
             */
            secondJwt?: string;
            /** @description The subject on which the runner takes its messages. */
            subject?: string;
        };
        /** @description The values of the chart that collects metrics and logs. */
        RunnerHelmAlloy: {
            /** @description The values of Grafana Alloy itself. */
            alloy?: {
                /** @description Where its configuration is kept. */
                configMap?: {
                    /** @description Whether the chart makes the object. */
                    create?: boolean;
                    /** @description The name of the object. */
                    name?: string;
                    /** @description The key inside the object. */
                    key?: string;
                };
                /** @description Environment variables of the collector. */
                extraEnv?: {
                    /** @description Its name. */
                    name?: string;
                    /** @description Its value. */
                    value?: string;
                }[] | null;
                /** @description Whom the collector runs as. */
                securityContext?: {
                    /** @description The number of the user. */
                    runAsUser?: number;
                    /** @description The number of the group. */
                    runAsGroup?: number;
                };
            };
        };
        /** @description The values of a runner's Helm chart. */
        RunnerHelmChart: {
            /** @description The key of the chart. */
            uuid?: string;
            /** @description The organisation that the runner belongs to. */
            organization?: string;
            /** @description The runner. */
            runner_name?: string;
            /** @description Who made the runner. */
            user_id?: string;
            nats?: components["schemas"]["RunnerHelmNats"];
            alloy?: components["schemas"]["RunnerHelmAlloy"];
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
         * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
         * @example harborline-prod
         */
        RunnerName: string;
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
    listRunnersV3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runners. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Runner"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRunnerV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunnerCreate"];
            };
        };
        responses: {
            /** @description The manifest's address, as shipped clients have it, with or without the runner. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerCreated"];
                };
            };
            /** @description The new runner, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerCreated"];
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
    deleteRunnerV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
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
    describeRunnerV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runner. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Runner"];
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
    getRunnerHealthV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health of the runner. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerHealth"];
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
    manageRunnerHelmV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunnerHelmRequest"];
            };
        };
        responses: {
            /** @description It was done. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerHelmResult"];
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
    runRunnerOperationV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunnerOperation"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerOperationResult"];
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
    updateRunnerDescriptionV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunnerDescriptionUpdate"];
            };
        };
        responses: {
            /** @description The runner after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Runner"];
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
    getRunnerHelmV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
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
    getRunnerHelmChartV3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example harborline-prod
                 */
                runner: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values or the archive. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerHelmChart"];
                    "application/gzip": string;
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
