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
    "/api/v1/agents/{agentId}/execute": {
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
        get?: never;
        put?: never;
        /**
         * Run an agent
         * @description Hands a task to an agent and answers with what it says, event by event when the request accepts `text/event-stream`, else as one object. No document of the Platform has this call, and one of the same form exists on the Control Plane, so it may not be there at all; expect 404.
         */
        post: operations["executeAgentV1"];
        delete?: never;
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
    "/api/v1/auditing/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit items
         * @description Returns entries of the audit log in a bare list, a page at a time and without totals: an empty list tells that there is no further page. The filter and the order are objects in JSON, written into the query.
         */
        get: operations["listAuditItemsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditing/items/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the audit log
         * @description Sends entries of the audit log as they come. The only reader asks for server-sent events and then reads one JSON object after the other with no `data:` before it, so both forms are given here; it goes astray on the first.
         */
        get: operations["streamAuditItemsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditing/items/{audit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the entry.
                 * @example aud-7f2a9c5e
                 */
                audit_id: string;
            };
            cookie?: never;
        };
        /**
         * Get an audit item
         * @description Returns one entry of the audit log. The Python clients fall back to searching the list when this fails.
         */
        get: operations["getAuditItemV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Returns the API keys of the organisation with their permissions and their last use. The keys themselves never come here.
         */
        get: operations["listKeysV1"];
        put?: never;
        /**
         * Create an API key
         * @description Makes an API key with the permissions named in `scopes`; it is refused when the caller's own key may not do that. The key itself is shown once, so keep the answer safe. Sending it twice makes two keys.
         */
        post: operations["createKeyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key, from the list. The document gives this parameter no name.
                 * @example key_58d2
                 */
                keyId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Takes a key out of use. Whoever still sends it is refused with 401; there is no way back.
         */
        delete: operations["deleteKeyV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the API key in use
         * @description Says what the key of the request is allowed to do. Documented for looking up its scopes; the rest of the answer is a guess.
         */
        get: operations["getCurrentKeyV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Check the API key
         * @description Tells by the status alone whether the key of the request is good, without using anything else. A wrong or revoked key answers 401.
         */
        head: operations["validateKeyV1"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to an agent
         * @description Puts a message to an agent, with files and addresses for it to look at. The agent may run tools, so sending it twice may do things twice. With `stream` the answer comes as events while it is made, else whole at the end.
         */
        post: operations["sendChatMessageV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat/{agent_uuid}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the agent.
                 * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
                 */
                agent_uuid: string;
            };
            cookie?: never;
        };
        /**
         * List past messages with an agent
         * @description Returns a page of what the caller and the agent have said, the oldest first.
         */
        get: operations["listChatMessagesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/converse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Talk with an agent, line by line
         * @description Puts a message to an agent and streams its messages as they grow: one JSON object a line, each repeating what its message says so far, so the last line of an `id` counts. Clients ask for server-sent events and get these bare lines. Lines that are no JSON can be passed over; one with `done` ends the answer.
         */
        post: operations["converseWithAgentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployment/runners/{runner}": {
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
         * Download the deployment file of a runner
         * @deprecated
         * @description Returns the same kind of manifest as getRunnerManifestV1, under an older path and in YAML only.
         */
        get: operations["getRunnerDeploymentV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Returns every webhook of the organisation in a bare list, with the addresses that carry their secrets. It is not paged.
         */
        get: operations["listWebhooksV1"];
        put?: never;
        /**
         * Create a webhook
         * @description Makes an address that takes events. The answer has it under `webhook_url`; whoever knows it can start the agent or workflow, so treat it as a secret. Whether two webhooks may bear one name is unknown.
         */
        post: operations["createWebhookV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example a64e0b3d-97c2-4d1f-b58a-2f7c9e6d4013
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Returns one webhook by its `id`, with the address that carries its secret.
         */
        get: operations["getWebhookV1"];
        /**
         * Update a webhook
         * @description Changes a webhook; its address stays. Read the webhook first and send it whole. Turning one for an agent into one for a workflow is untried, so make it anew.
         */
        put: operations["updateWebhookV1"];
        post?: never;
        /**
         * Delete a webhook
         * @description Removes a webhook. Its address takes no more events, and a new webhook gets another one.
         */
        delete: operations["deleteWebhookV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs of tools
         * @description Returns a page of runs of tools, by whom they were asked for and with what went in and came out. An older list: seed-003 reads runs under tools and workflows.
         */
        get: operations["listExecutionsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the run.
                 * @example exec-12345
                 */
                execution_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a run of a tool
         * @description Returns one run with what went in and came out.
         */
        get: operations["getExecutionV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/featureflags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get feature flags
         * @description Returns the value of each flag that is named. It is a POST, yet changes nothing. Terraform asks for `supported_llm_models` before every change and refuses an agent whose model is not in it.
         */
        post: operations["getFeatureFlagsV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hb/v4/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Talk with an agent as a data stream
         * @description Puts a message to a stored agent, or to one that is described in the request and not stored, and streams the answer as numbered parts. The stream counts as dead after half an hour of silence. The agent may run tools, so sending it twice may do things twice.
         */
        post: operations["streamChatV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/http-bridge/v1/generate-tool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft a tool from a description
         * @description Has a model write the files of a tool and streams them as they come. Nothing is stored. The two shipped readers want different framings: events for Python, one JSON object a line for the command line.
         */
        post: operations["generateToolV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/github_app/install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin the installation of the GitHub app
         * @description Starts an installation and returns the page on which a person finishes it. Though it is a GET it changes something, so it must be neither repeated nor cached.
         */
        get: operations["installGithubAppV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/{type}/token/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of integration; github, github_app, jira and slack are seen.
                 * @example github_app
                 */
                type: string;
                /**
                 * @description Which connection of that kind; scripts send 1 for slack.
                 * @example 6c0f8d21-7a4e-4b95-8e13-d92b5f7a0c68
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a token of an integration
         * @description Returns a token for the outside product, in clear, mostly good for a short time. Keep it out of logs.
         */
        get: operations["getIntegrationTokenV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrations by vendor
         * @description Returns the connections of the organisation, without their configuration, in a bare list. With `limit` or `offset` the answer is a page with more about each. An older document has a plain map of texts instead. Shipped clients list with the second generation.
         */
        get: operations["listIntegrationsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{vendor}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product behind the integration, such as github. One Python client puts the name of the integration here.
                 * @example github
                 */
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        /**
         * Get the integration of a vendor
         * @description Returns one connection. A Python client calls it only to see whether the integration is there, and takes every error for a no.
         */
        get: operations["getIntegrationV1"];
        put?: never;
        post?: never;
        /**
         * Delete the integration of a vendor
         * @description Removes the connection to a product. Agents and tools that rely on it fail from then on.
         */
        delete: operations["deleteIntegrationV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{vendor}/creds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product behind the integration, such as github. One Python client puts the name of the integration here.
                 * @example github
                 */
                vendor: components["parameters"]["Vendor"];
                /**
                 * @description Which of the vendor's connections; the Python client sends 0 for jira and github_app.
                 * @example 0
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get the credentials of an integration
         * @description Returns what the service itself uses to reach the product, in clear. Keep it out of logs.
         */
        get: operations["getIntegrationCredentialsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{vendor}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product behind the integration, such as github. One Python client puts the name of the integration here.
                 * @example github
                 */
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the state of an integration
         * @description Switches the connection to a product on or off. The words that the state may have are not documented.
         */
        post: operations["setIntegrationStatusV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List knowledge
         * @description Returns the entries of the organisation in a bare list, texts included. With `page` the answer is a page with totals. `limit` alone leaves it a bare list, since the official command line sends it and reads nothing else.
         */
        get: operations["listKnowledgeV1"];
        put?: never;
        /**
         * Create a knowledge entry
         * @description Stores a text. It needs `content` and a name, which is `name` for shipped clients and `title` in the documents. Whether two entries may bear one name is unknown.
         */
        post: operations["createKnowledgeV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search knowledge
         * @description Looks for entries by text. Documents answer with a page of results and scores, the official command line reads a bare list; the answer is a page when the request carries `page`.
         */
        get: operations["searchKnowledgeV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{knowledgeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
                 * @example d27a4c9e-51b8-4f36-8e0d-9c6a3b7f1e52
                 */
                knowledgeId: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /**
         * Get a knowledge entry
         * @description Returns one entry with its text.
         */
        get: operations["getKnowledgeV1"];
        /**
         * Update a knowledge entry
         * @description Changes an entry and makes a new version of it, also when nothing differs. Whether keys that are not sent keep their value is known for the documented model only, so read the entry first and send it whole.
         */
        put: operations["updateKnowledgeV1"];
        post?: never;
        /**
         * Delete a knowledge entry
         * @description Removes an entry. What becomes of its versions, and of agents that draw on it, is not documented.
         */
        delete: operations["deleteKnowledgeV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{knowledgeId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
                 * @example d27a4c9e-51b8-4f36-8e0d-9c6a3b7f1e52
                 */
                knowledgeId: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a knowledge entry
         * @description Returns what an entry held over time, in a bare list from the oldest on. The page on knowledge pages it without totals.
         */
        get: operations["listKnowledgeVersionsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description Returns every group of users of the organisation in a bare list. Agents and knowledge name groups by `uuid`.
         */
        get: operations["listGroupsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opa/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List policies
         * @description Returns every policy of the organisation with its Rego text, in a bare list. The Control Plane has policies of its own.
         */
        get: operations["listPoliciesV1"];
        put?: never;
        /**
         * Create a policy
         * @description Stores a policy under a name that must be free; from then on it decides what may run in its environments. Check the Rego text first: what becomes of a faulty one is unknown.
         */
        post: operations["createPolicyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opa/policies/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what the policies say
         * @description Works out a query over an input, with the policy that is sent or, when it is empty, those that are stored. Nothing is stored. The command line asks `data.tools.allow` and `data.workflows.allow` before it runs something, when it is told to heed policies.
         */
        post: operations["evaluatePolicyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opa/policies/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a policy without storing it
         * @description Says whether the Rego text can be read. Nothing is stored; a faulty policy is a success with `valid` false.
         */
        post: operations["validatePolicyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opa/policies/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the policy; a policy has no other id. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example production-needs-approval
                 */
                name: components["parameters"]["PolicyName"];
            };
            cookie?: never;
        };
        /**
         * Get a policy
         * @description Returns one policy with its Rego text.
         */
        get: operations["getPolicyV1"];
        /**
         * Update a policy
         * @description Replaces the Rego text and the environments of a policy at once. What absent keys mean is unknown; clients send the whole object they read, with its changes.
         */
        put: operations["updatePolicyV1"];
        post?: never;
        /**
         * Delete a policy
         * @description Removes a policy; what it held back may run again at once.
         */
        delete: operations["deletePolicyV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List infrastructure projects
         * @deprecated
         * @description Returns every project in a bare list. An earlier form that later indexes no longer have; clients use the use cases instead.
         */
        get: operations["listProjectsV1"];
        put?: never;
        /**
         * Create an infrastructure project
         * @deprecated
         * @description Makes a project. An earlier form; clients make projects from use cases instead.
         */
        post: operations["createProjectV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get an infrastructure project
         * @deprecated
         * @description Returns one project. An earlier form; clients use the use cases instead.
         */
        get: operations["getProjectV1"];
        /**
         * Change an infrastructure project
         * @deprecated
         * @description Replaces what is sent of a project. An earlier form; clients use the use cases instead.
         */
        put: operations["updateProjectV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rag/integration/{vendor}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product that the knowledge comes from; only slack is known.
                 * @example slack
                 */
                vendor: components["parameters"]["KnowledgeVendor"];
            };
            cookie?: never;
        };
        /**
         * List the outside sources of knowledge
         * @description Returns what of one product the service reads for knowledge, in a bare list.
         */
        get: operations["listExternalKnowledgeV1"];
        put?: never;
        /**
         * Begin to read an outside source of knowledge
         * @description Has the service read the channels for knowledge. Reading starts with the call and goes on in the background. Sending it twice may make two sources.
         */
        post: operations["createExternalKnowledgeV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rag/integration/{vendor}/{integration_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product that the knowledge comes from; only slack is known.
                 * @example slack
                 */
                vendor: components["parameters"]["KnowledgeVendor"];
                /**
                 * @description The `uuid` of the source.
                 * @example b84f6e0d-52c9-4d37-a1e8-09f3c7d5b26a
                 */
                integration_id: components["parameters"]["KnowledgeIntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Get an outside source of knowledge
         * @description Returns which channels the source covers and since when.
         */
        get: operations["getExternalKnowledgeV1"];
        /**
         * Change an outside source of knowledge
         * @description Replaces the list of channels; one that is left out is read no more. What becomes of what was read from it is unknown.
         */
        put: operations["updateExternalKnowledgeV1"];
        post?: never;
        /**
         * Stop reading an outside source of knowledge
         * @description Removes the source. What becomes of what was read from it is unknown.
         */
        delete: operations["deleteExternalKnowledgeV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rag/query/slack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search what was read from Slack
         * @description Looks for passages that come near the question in one channel. It changes nothing.
         */
        post: operations["searchExternalKnowledgeV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runners as the first version has them
         * @description Returns the runners in a bare list, or as a map by name in an older form. With `limit` or `offset` the answer is a page with totals. New work is better off with listRunnersV3.
         */
        get: operations["listRunnersV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runners/{runner}": {
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
         * Get a runner
         * @description Returns one runner with its configuration. Only the reference of the command line has this call; describeRunnerV3 is what clients use.
         */
        get: operations["getRunnerV1"];
        put?: never;
        /**
         * Create a runner as the first version has it
         * @deprecated
         * @description Reserves the name and answers with the address of an install manifest. The address works as a key, so keep it out of logs. What happens when the name is taken is unknown; use createRunnerV3, which shipped clients call.
         */
        post: operations["createRunnerV1"];
        /**
         * Delete a runner as the first version has it
         * @deprecated
         * @description Removes a runner. Use deleteRunnerV3, which shipped clients call.
         */
        delete: operations["deleteRunnerV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runners/{runner}/describe": {
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
         * Describe a runner as the first version has it
         * @description Returns one runner by its name. The official command line falls back to this call when a runner is not in the list of the third version.
         */
        get: operations["describeRunnerV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runners/{runner}/health": {
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
         * Get the health of a runner as the first version has it
         * @deprecated
         * @description Returns how a runner is doing in one word, and what is wrong. getRunnerHealthV3 tells more.
         */
        get: operations["getRunnerHealthV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runners/{runner}/manifest": {
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
         * Get the install manifest of a runner
         * @description Returns what has to be applied to a cluster for the runner to come alive. It may hold credentials of the runner.
         */
        get: operations["getRunnerManifestV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheduled_tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scheduled tasks
         * @description Returns the planned messages of the organisation in a bare list. Whether tasks that are over stay in it is unknown.
         */
        get: operations["listScheduledTasksV1"];
        put?: never;
        /**
         * Schedule a task
         * @description Has an agent get a message in a channel, once at a time or again and again by a cron text. Nothing names a task, so sending it twice makes two. There is no update: a change is a deletion and a new task, with another id.
         */
        post: operations["createScheduledTaskV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheduled_tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `task_id` that the creation answered.
                 * @example st-5c1e90b7
                 */
                task_id: components["parameters"]["ScheduledTaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a scheduled task
         * @description Returns one planned message, always in the nested form. Do not write back what was read: the flat form of the creation has other keys.
         */
        get: operations["getScheduledTaskV1"];
        put?: never;
        post?: never;
        /**
         * Delete a scheduled task
         * @description Cancels a planned message; a repeated one comes no more.
         */
        delete: operations["deleteScheduledTaskV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secret/get_secret_value/{name}": {
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
         * Get the value of a secret by the older path
         * @deprecated
         * @description Returns the value in clear, under one of three keys. The newer path is `/api/v1/secrets/get_value/{name}`.
         */
        get: operations["getLegacySecretValueV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secret/update_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a secret by the older path
         * @deprecated
         * @description Meant to replace a value, but the only client that calls it names the secret neither in the path nor in the body, so nothing is known to come of it. Use `/api/v1/secrets/{name}`.
         */
        put: operations["updateLegacySecretV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secret/{name}": {
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a secret by the older path
         * @deprecated
         * @description Removes a secret with its value. The newer path is `/api/v1/secrets/{name}`.
         */
        delete: operations["deleteLegacySecretV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List secrets
         * @description Returns every secret of the organisation in a bare list, without values. With `limit` or `offset` the answer is a page with totals. An older document has a plain map from name to text instead.
         */
        get: operations["listSecretsV1"];
        put?: never;
        /**
         * Create a secret
         * @description Stores a value under a name that must be free; the value cannot be listed later. An older document takes several secrets at once and answers with an outcome for each, so that one may fail while another is stored.
         */
        post: operations["createSecretV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secrets/get_value/{name}": {
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
         * @description Returns the value in clear. Keep it out of logs and plans; nothing but a person's request needs it.
         */
        get: operations["getSecretValueV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secrets/{name}": {
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
        get: operations["getSecretV1"];
        /**
         * Change a secret
         * @description Replaces the value of a secret and, when it is sent, the description. Whether a description alone is taken, and whether a missing one is kept, is unknown; all clients send the value each time. The old value is gone.
         */
        put: operations["updateSecretV1"];
        /**
         * Set a secret by its name
         * @description Stores a value under the name in the path. What happens to a secret of that name is unknown, so prefer create and update.
         */
        post: operations["setSecretV1"];
        /**
         * Delete a secret
         * @description Removes a secret with its value. What becomes of agents that name it is unknown; take it off them first.
         */
        delete: operations["deleteSecretV1"];
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
    "/api/v1/sources/agent_sources/{agentId}": {
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
         * List the sources of an agent
         * @description Returns every source that one agent takes tools from, in a bare list.
         */
        get: operations["listSourcesByAgentV1"];
        put?: never;
        post?: never;
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
    "/api/v1/sources/zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create a source from an archive, or pack a source
         * @description Two calls under one path. With a form it stores the archive in `file` as a new source and answers with that, which is what the official command line does. With JSON it packs a source that exists and answers with the archive, as the page on sources has it. A success whose `errors` is not empty is a failure.
         */
        put: operations["createZipSourceV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/zip/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Read an archive of tools
         * @description Reads the archive in `file` and answers with the source that it makes. Whether that is stored is disputed: the page on sources calls this an upload, the official command line a look ahead of createZipSourceV1. So list before creating it once more.
         */
        put: operations["loadZipSourceV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/zip/sync/{sourceId}": {
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
        /**
         * Sync a source that came from an archive
         * @description Brings a source that was made from an archive up to date. Named in a table and nowhere described: what is sent and what comes back are guesses.
         */
        put: operations["syncZipSourceV1"];
        post?: never;
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
    "/api/v1/sources/{sourceId}/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
                /**
                 * @description The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
                 * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a source to an agent
         * @description Lets the agent take tools from the source. The body is empty. The same is reached by updating `sources` of the agent, which every client that is in use does.
         */
        post: operations["attachSourceToAgentV1"];
        delete?: never;
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
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Returns the tasks of the organisation in a bare list. With `limit` or `page` the answer is a page with totals.
         */
        get: operations["listTasksV1"];
        put?: never;
        /**
         * Create a task
         * @description Hands work to an agent. The answer comes at once and the work goes on: follow it with getTaskStatusV1 or getTaskLogsV1. Creating a task has a rate limit of its own in one document, 100 a minute.
         */
        post: operations["createTaskV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/agent/{agentId}": {
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
         * List the tasks of an agent
         * @description Returns every task that one agent has or had, in a bare list.
         */
        get: operations["listTasksByAgentV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/apply/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task, which for clients is that of the project that is planned with Terraform.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                taskId: components["parameters"]["TaskProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply the plan of a task
         * @description Carries out what was planned, which changes infrastructure. An older page lists the call and shows neither body nor answer, so the answer here is a guess; clients approve a plan with updateTaskV1.
         */
        post: operations["applyTaskV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/inline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a stack of Terraform that is sent along
         * @description Takes on the files of a stack and carries them out, which changes infrastructure. Follow it with streamTaskLogsV1. A failure may come with status 200: look at `success`, `errorMessage` and `error`.
         */
        post: operations["createInlineTaskV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/inline/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a stack of Terraform that is sent along
         * @description Works out what the files of a stack would change. Nothing is stored or changed. A failure may come with status 200: look at `success` and `errorMessage`.
         */
        post: operations["planInlineTaskV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/logs/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task, which for clients is that of the run of Terraform.
                 * @example 2b5e8a17-c3f4-4960-a7d1-e9046bc8f532
                 */
                taskId: components["parameters"]["TaskExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get the logs of a run of Terraform
         * @description Returns what a run has written so far, for its two halves. Ask again until `done` is true.
         */
        get: operations["getTaskExecutionLogsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a plan of Terraform
         * @description Returns a plan by its own id. The Control Plane has a call of the same path with another answer.
         */
        get: operations["getTaskPlanV1"];
        put?: never;
        /**
         * Plan a task with Terraform
         * @description Works out what Terraform would change for a project. Nothing is changed until the plan is approved with updateTaskV1 or applied with applyTaskV1.
         */
        post: operations["planTaskV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/resources/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task, which for clients is that of the project that is planned with Terraform.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                taskId: components["parameters"]["TaskProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the resources of a task
         * @description Returns what Terraform looks after for a task. An older page lists the call and shows no answer, so its form here is a guess.
         */
        get: operations["listTaskResourcesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/runner/{runnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The runner. The page on tasks speaks of an id; a runner has none but its name.
                 * @example harborline-prod
                 */
                runnerId: string;
            };
            cookie?: never;
        };
        /**
         * List the tasks of a runner
         * @description Returns every task that is or was done on one runner, in a bare list.
         */
        get: operations["listTasksByRunnerV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/stream/logs/{stackId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` that createInlineTaskV1 answered.
                 * @example 3e7a90cd-b5f1-4d62-8a4e-60c9f2d1b785
                 */
                stackId: string;
            };
            cookie?: never;
        };
        /**
         * Follow a stack of Terraform
         * @description Sends what a stack writes as server-sent events, until it has ended. What the events hold is known only from the client that reads them. That client notices no failure but 401 here.
         */
        get: operations["streamTaskLogsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task
         * @description Returns one task in the documents, and for clients a project of Terraform or a run of it, by the kind of the id.
         */
        get: operations["getTaskV1"];
        /**
         * Update a task, or approve a plan
         * @description With the id of a project it changes that; with the id of a plan and `action` it agrees to the plan and starts the run, which changes infrastructure. Whether keys that are not sent keep their value is unknown.
         */
        put: operations["updateTaskV1"];
        post?: never;
        /**
         * Delete a task
         * @description Removes a task, or a project with its id. Whether what Terraform made goes with it is not documented.
         */
        delete: operations["deleteTaskV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a task
         * @description Stops a task that waits or runs. What was done stays done. A task that has ended answers 409.
         */
        put: operations["cancelTaskV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get the logs of a task
         * @description Returns the lines that a task has written, in the order of time. Runs of Terraform have getTaskExecutionLogsV1.
         */
        get: operations["getTaskLogsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a task
         * @description Returns where a task stands and how far it has come, without the rest of it.
         */
        get: operations["getTaskStatusV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tools
         * @description Returns the tools of every source in a bare list. With `limit` or `offset` the answer is a page with totals. Shipped clients read the tools of a source with getSourceV1 instead.
         */
        get: operations["listToolsV1"];
        put?: never;
        /**
         * Create a tool
         * @description Stores a single tool and answers with its id. What is sent is a guess; tools are made as part of a source by every shipped client.
         */
        post: operations["createToolV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/exec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a tool and follow it
         * @description Runs a tool on a runner and tells what happens as server-sent events until it has ended. An older client reads one JSON object instead. The official command line sends no key here, so the service may take the call without one. A 4xx means that the tool did not start; a 5xx may come after it did.
         */
        post: operations["runToolV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a tool
         * @description Starts a tool on a runner and answers at once with the id of the run, while the work goes on. Ask for the outcome with getToolExecutionV1. Shipped clients use runToolV1, which waits.
         */
        post: operations["executeToolV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/executions/{executionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `execution_id` that starting the tool answered.
                 * @example 95d7e2b1-4f6a-4c38-b0e9-a1c37d5f8264
                 */
                executionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a run of a tool
         * @description Returns where a run stands and, once it has ended, what the tool wrote. Ask again until the status is no longer running.
         */
        get: operations["getToolExecutionV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/{toolId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the tool. The page on tools calls this parameter tool_id.
                 * @example f0a3d9c5-72be-4186-9c4f-5d1e8b60a7c3
                 */
                toolId: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        /**
         * Get a tool
         * @description Returns one tool with its parameters and its program.
         */
        get: operations["getToolV1"];
        /**
         * Update a tool
         * @description Changes a single tool. What is sent is a guess, and so is whether keys that are not sent keep their value.
         */
        put: operations["updateToolV1"];
        post?: never;
        /**
         * Delete a tool
         * @description Removes a single tool. What becomes of agents that name it is not documented.
         */
        delete: operations["deleteToolV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usecases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List use cases and projects
         * @description Returns what clients read in two ways: as the templates that projects are made from, and as the projects themselves. With `repository` Python asks for the templates of one repository.
         */
        get: operations["listUseCasesV1"];
        put?: never;
        /**
         * Create a project from a template
         * @description Makes a project of a template and its variables. Nothing is built yet; that is a plan and an apply among the tasks.
         */
        post: operations["createUseCaseV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usecases/{useCaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id or `uuid` of the template or project.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                useCaseId: string;
            };
            cookie?: never;
        };
        /**
         * Get a use case
         * @description Returns one template with the variables and secrets that it asks for.
         */
        get: operations["getUseCaseV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a project
         * @description Changes the name, the description or the variables of a project; what is not sent stays. Nothing is built by it.
         */
        patch: operations["updateUseCaseV1"];
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns the users of the organisation in a bare list. With `limit` or `page` the answer is a page with totals. Clients look users up here to turn names and addresses into the ids that agents are given.
         */
        get: operations["listUsersV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user of the key
         * @description Returns the user whose key is sent. How it differs from getSelfUserV1, which clients know, is not documented.
         */
        get: operations["getCurrentUserV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the group. The page on users says id and not whose; the summary of the call makes it the group.
                 * @example 93c6d0f8-7b1e-4c52-a4f9-e8d3b5a71026
                 */
                groupId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to a group
         * @description Puts a user into a group, who may from then on use what is shared with it. What is sent and answered is a guess.
         */
        post: operations["addUserToGroupV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person
         * @description Asks a person to join the organisation, as a rule by mail. What is sent and answered is a guess.
         */
        post: operations["inviteUserV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/membership/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the user. The page on users says id and not whose; the summary of the call makes it the user.
                 * @example 1e9f7c3b-4a25-4f68-8d71-6b0c2e5a9f13
                 */
                userId: string;
            };
            cookie?: never;
        };
        /**
         * Get what a user belongs to
         * @description Returns the groups of a user. The form of the answer is a guess.
         */
        get: operations["getUserMembershipV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user of the key as clients know the call
         * @description Returns the user whose key is sent. The page on users calls it the general form of getCurrentUserV1.
         */
        get: operations["getSelfUserV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/system_invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person on behalf of the system
         * @description Sends an invitation that comes from the system and not from a user. What is sent and answered is a guess.
         */
        post: operations["sendSystemInviteV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address of the user. The words current, invite, self and system_invite are calls of their own.
                 * @example mara@harborline.example
                 */
                email: components["parameters"]["UserEmail"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one user by address.
         */
        get: operations["getUserV1"];
        put?: never;
        post?: never;
        /**
         * Remove a user
         * @description Takes a user out of the organisation. What becomes of the agents and texts of that user is not documented.
         */
        delete: operations["deleteUserV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a webhook
         * @description Sends an event to the address of a webhook, which starts its agent or workflow in earnest.
         */
        post: operations["testWebhookV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks in the sense of the documents
         * @description Returns subscriptions, triggers or both in a bare list. With `limit` or `offset` the answer is a page with totals. What clients call webhooks is listed with listWebhooksV1.
         */
        get: operations["listWebhookSubscriptionsV1"];
        put?: never;
        /**
         * Subscribe an address to events
         * @description Makes a subscription from `url` and `events`, or a trigger from `name`. The answer may hold a secret that is shown this once; how it proves a delivery, by which header and algorithm, is not documented.
         */
        post: operations["createWebhookSubscriptionV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
                 * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
                 */
                webhookId: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook in the sense of the documents
         * @description Returns one subscription with its counters.
         */
        get: operations["getWebhookSubscriptionV1"];
        /**
         * Change a webhook in the sense of the documents
         * @description Changes a subscription or a trigger. The pages require a body and do not show it, so its keys are a guess.
         */
        put: operations["updateWebhookSubscriptionV1"];
        post?: never;
        /**
         * Delete a webhook in the sense of the documents
         * @description Removes a subscription or a trigger; nothing is told or started any more.
         */
        delete: operations["deleteWebhookSubscriptionV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
                 * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
                 */
                webhookId: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries of a subscription
         * @description Returns the tries to tell an address about events. The form of the answer is a guess.
         */
        get: operations["listWebhookSubscriptionDeliveriesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
                 * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
                 */
                webhookId: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a trigger by hand
         * @description Sends an event to a trigger, which starts its agent in earnest, and answers at once with the id of the run.
         */
        post: operations["triggerWebhookSubscriptionV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow, or ask about one
         * @description One path for five calls, told apart by `operation`: `execute_workflow` runs the steps that are sent and streams what happens, while `get_status`, `retry_workflow`, `cancel_workflow` and `list_workflows` answer with JSON. A JSON answer with `success` false is a failure, whatever its status says. Sending a run again, as the command line does when the connection breaks, can start it twice.
         */
        post: operations["runWorkflowOperationV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a workflow from a source
         * @description Starts a workflow that lies in a repository and answers before it is done; its state and its logs have calls of their own. Sending it twice starts it twice.
         */
        post: operations["executeWorkflowV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs of workflows
         * @description Returns a page of runs, without their steps.
         */
        get: operations["listWorkflowExecutionsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/executions/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the run.
                 * @example exec-20260203-0114
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get a run of a workflow
         * @description Returns one run with its steps and what each of them put out.
         */
        get: operations["getWorkflowExecutionV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/executions/{execution_id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the run.
                 * @example exec-20260203-0114
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * List the logs of a workflow run
         * @description Returns lines of the log, the oldest first, of the whole run or of one step. There is no way to ask for the next page but by time.
         */
        get: operations["listWorkflowExecutionLogsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether the service answers
         * @description Tells by the status alone whether the service can be reached. It needs no key.
         */
        get: operations["getHealthV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/http-bridge/v1/classify/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the agent for a message
         * @description Returns the agents that suit a message, the best first; an empty list tells that none does. Nothing is sent to them.
         */
        post: operations["suggestAgentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the version of the service
         * @description Tells which release of the API answers. It needs no key.
         */
        get: operations["getVersionV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller
         * @description Tells whose key the request carries.
         */
        get: operations["getCallerV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "agent.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent was created
         * @description Kubiya sends this to each address that is subscribed to `agent.created`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveAgentCreatedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "agent.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent was deleted
         * @description Kubiya sends this to each address that is subscribed to `agent.deleted`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveAgentDeletedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "agent.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent was changed
         * @description Kubiya sends this to each address that is subscribed to `agent.updated`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveAgentUpdatedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run has ended well
         * @description Kubiya sends this to each address that is subscribed to `execution.completed`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveExecutionCompletedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run has failed
         * @description Kubiya sends this to each address that is subscribed to `execution.failed`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveExecutionFailedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "execution.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run was started
         * @description Kubiya sends this to each address that is subscribed to `execution.started`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveExecutionStartedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "source.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A source was added
         * @description Kubiya sends this to each address that is subscribed to `source.added`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveSourceAddedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "source.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A source was created
         * @description Kubiya sends this to each address that is subscribed to `source.created`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveSourceCreatedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "source.synced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A source was synced
         * @description Kubiya sends this to each address that is subscribed to `source.synced`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveSourceSyncedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "source.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A source was changed
         * @description Kubiya sends this to each address that is subscribed to `source.updated`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveSourceUpdatedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "teammate.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent was created, in the older word
         * @description Kubiya sends this to each address that is subscribed to `teammate.created`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveTeammateCreatedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "teammate.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent was deleted, in the older word
         * @description Kubiya sends this to each address that is subscribed to `teammate.deleted`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveTeammateDeletedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "teammate.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent was changed, in the older word
         * @description Kubiya sends this to each address that is subscribed to `teammate.updated`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveTeammateUpdatedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tool.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tool was created
         * @description Kubiya sends this to each address that is subscribed to `tool.created`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveToolCreatedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tool.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tool was deleted
         * @description Kubiya sends this to each address that is subscribed to `tool.deleted`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveToolDeletedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tool.executed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tool was run
         * @description Kubiya sends this to each address that is subscribed to `tool.executed`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveToolExecutedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tool.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tool was changed
         * @description Kubiya sends this to each address that is subscribed to `tool.updated`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveToolUpdatedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow has ended well
         * @description Kubiya sends this to each address that is subscribed to `workflow.completed`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveWorkflowCompletedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow has failed
         * @description Kubiya sends this to each address that is subscribed to `workflow.failed`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveWorkflowFailedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow was started
         * @description Kubiya sends this to each address that is subscribed to `workflow.started`. A subscription has a secret which is said to prove that a delivery comes from Kubiya; by which header and algorithm is not documented, so take the event as a hint and read the object itself. What your answer holds is up to you.
         */
        post: operations["receiveWorkflowStartedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
        /** @description What every page of a list carries beside the list itself. The list stands under the name of the resource; the general sections of two documents call it `data` or `results`, and every page may be either. */
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
        };
        /** @description One page of agents. */
        AgentPage: components["schemas"]["PageInfo"] & ({
            /** @description The agents of this page. */
            agents: components["schemas"]["Agent"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["Agent"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["Agent"][];
        });
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
        /** @description What an agent is to do. The one client that sends it adds whatever else its caller names. */
        AgentExecutionRequest: {
            /** @description What the agent is told to do. */
            prompt: string;
            /** @description The conversation to go on with; absent, a new one begins. */
            session_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What an agent says while it works. The client that reads it takes any object, ends on a true `end`, on `finishReason` or on the line `[DONE]`, and passes over events of the type heartbeat. The API puts further keys there. */
        AgentExecutionEvent: {
            /** @description The kind of event. */
            type?: string;
            /** @description What the agent says. */
            content?: string;
            /** @description True with the last event. */
            end?: boolean;
            /** @description Why the answer ended; only the last event has it. */
            finishReason?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The line that ends the stream. It is a plain text and no JSON.
         * @constant
         */
        AgentExecutionStreamEnd: "[DONE]";
        /** @description What stands in a `data:` line: an event, or the text that ends the stream. */
        AgentExecutionStream: components["schemas"]["AgentExecutionEvent"] | components["schemas"]["AgentExecutionStreamEnd"];
        /** @description What an agent answers without a stream. Nothing is known about it but that it is JSON; the API puts anything there. */
        AgentExecutionResult: {
            /** @description What the agent says. */
            content?: string;
            /** @description The conversation, to be sent again when it goes on. */
            session_id?: string;
        } & {
            [key: string]: unknown;
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
        /** @description An entry of the audit log. The first keys are what the command line reads, the last what a page on the SDK shows. */
        AuditItem: {
            /** @description The organisation. */
            org?: string;
            /** @description The address of who did it. */
            email?: string;
            /** @description The form of the entry. The command line needs a whole number. */
            version?: number;
            /** @description The area it belongs to. */
            category_type?: string;
            /** @description The thing it was about, by name. */
            category_name?: string;
            /** @description The kind of the thing. */
            resource_type?: string;
            /** @description The thing in words. */
            resource_text?: string;
            /** @description What was done. */
            action_type?: string;
            /** @description Whether it went well. */
            action_successful?: boolean;
            /** @description When it was done. */
            timestamp?: string;
            /** @description How far it reached. */
            scope?: string;
            /** @description Further facts. The API puts anything here. */
            extra?: {
                [key: string]: unknown;
            };
            /** @description The key of the entry. Only a page on the SDK shows it. */
            id?: string;
            /** @description The conversation or run it belongs to. Only a page on the SDK shows it. */
            session_id?: string;
            /** @description Further facts under another key, such as a duration. The API puts anything here. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Where it happened. The API puts anything here. */
            context?: {
                [key: string]: unknown;
            };
        };
        /** @description Entries of the audit log in an object, which one Python client and a page on the SDK know. */
        AuditItemList: {
            /** @description The entries. */
            items: components["schemas"]["AuditItem"][];
            /** @description What a search found in sum. The API puts anything here; no source shows it. */
            search_summary?: {
                [key: string]: unknown;
            };
        };
        /** @description An API key without its secret part. */
        ApiKey: {
            /** @description The key's id, by which it is revoked. */
            id: string;
            /** @description What people call the key. */
            name: string;
            /** @description What the key is for. */
            description?: string;
            /** @description The permissions of the key, such as agents:read; admin allows everything. No document says which call needs which. */
            scopes?: string[];
            /**
             * Format: date-time
             * @description When the key was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the key was used last; null before its first use.
             */
            last_used?: string | null;
            /**
             * Format: date-time
             * @description When the key stops working by itself; null when it does not.
             */
            expires_at?: string | null;
        };
        /** @description The API keys of the organisation. */
        ApiKeyList: {
            /** @description The keys. */
            keys: components["schemas"]["ApiKey"][];
        };
        /** @description What an API key is to be. */
        ApiKeyCreate: {
            /** @description What people call the key. */
            name: string;
            /** @description What the key is for. */
            description?: string;
            /** @description The permissions of the key. Name the fewest that do; none is documented for sources, secrets, users, tools, chat and the audit log. */
            scopes?: ("agents:read" | "agents:write" | "tasks:read" | "tasks:execute" | "workflows:read" | "workflows:manage" | "knowledge:read" | "knowledge:write" | "runners:read" | "runners:manage" | "integrations:read" | "integrations:write" | "webhooks:manage" | "admin")[];
            /**
             * Format: date-time
             * @description When the key stops working by itself. Absent, it does not.
             */
            expires_at?: string;
        };
        /** @description A new API key with its secret part, which is shown this once. */
        ApiKeyCreated: components["schemas"]["ApiKey"] & {
            /** @description The key itself. No document names the property. */
            key?: string;
        };
        /** @description What the service tells about the key of a request. Only that the scopes are in it is documented. */
        CurrentApiKey: {
            /** @description The key's id. */
            id?: string;
            /** @description What people call the key. */
            name?: string;
            /** @description The permissions of the key. */
            scopes?: string[];
            /** @description The organisation the key belongs to. */
            organization?: string;
            /** @description The address of the user the key belongs to. */
            email?: string;
        };
        /** @description Something for the agent to look at. */
        ChatContext: {
            /**
             * @description Whether it is a file that is sent along or an address.
             * @enum {string}
             */
            type: "file" | "url";
            /** @description What is in the file. */
            content?: string;
            /** @description What the file is called. */
            filename?: string;
            /**
             * Format: uri
             * @description The address.
             */
            url?: string;
        };
        /** @description A message to an agent. */
        ChatMessageCreate: {
            /** @description The agent, by its `uuid`. */
            agent_uuid: string;
            /** @description What is said. */
            message: string;
            /** @description Files and addresses to look at. */
            context?: components["schemas"]["ChatContext"][];
            /** @description Whether the answer comes as events. What holds when it is absent is unknown. */
            stream?: boolean;
        };
        /** @description The whole answer of an agent. */
        ChatReply: {
            /** @description What the agent says. */
            response: string;
            /** @description The run behind the answer. */
            execution_id?: string;
            /**
             * Format: date-time
             * @description When the run started.
             */
            created_at?: string;
        };
        /** @description A piece of what the agent says. */
        ChatMessageEvent: {
            /**
             * @description The word message.
             * @constant
             */
            type: "message";
            /** @description The piece. */
            content: string;
        };
        /** @description The agent runs a tool. */
        ChatToolCallEvent: {
            /**
             * @description The word tool_call.
             * @constant
             */
            type: "tool_call";
            /** @description The tool, by name. */
            tool: string;
            /** @description Its arguments, by name. The API puts anything here. */
            args?: {
                [key: string]: unknown;
            };
        };
        /** @description What the tool put out. */
        ChatToolResultEvent: {
            /**
             * @description The word tool_result.
             * @constant
             */
            type: "tool_result";
            /** @description What came out. */
            result: string;
        };
        /** @description The answer is complete. */
        ChatDoneEvent: {
            /**
             * @description The word done.
             * @constant
             */
            type: "done";
        };
        /** @description The JSON in a `data:` line of an answer that streams. `type` says which of these it is; the last is `done`. */
        ChatEvent: components["schemas"]["ChatMessageEvent"] | components["schemas"]["ChatToolCallEvent"] | components["schemas"]["ChatToolResultEvent"] | components["schemas"]["ChatDoneEvent"];
        /** @description What was said in a conversation. */
        ChatMessage: {
            /** @description The key of the message. */
            id?: string;
            /** @description Who said it. */
            role: string;
            /** @description What was said. */
            content: string;
            /**
             * Format: date-time
             * @description When it was said.
             */
            timestamp?: string;
        };
        /** @description One page of messages. */
        ChatMessagePage: components["schemas"]["PageInfo"] & ({
            /** @description The messages of this page. */
            messages: components["schemas"]["ChatMessage"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["ChatMessage"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["ChatMessage"][];
        });
        /** @description A message to an agent. */
        ConverseRequest: {
            /** @description What is said. */
            message: string;
            /** @description The agent, by its `uuid`. */
            agent_uuid: string;
            /** @description The conversation; empty or absent begins a new one. */
            session_id?: string;
        };
        /** @description Where the outcome of a webhook is told. */
        WebhookCommunication: {
            /** @description The way of telling. Compare without regard to case; every document and client spells it in its own way. */
            method?: string;
            /** @description Whom it is told: a channel with `#` or an address of mail for Slack; for Teams an object with `team_name` and `channel_name` in the notation of JSON, which Terraform puts a `#` before; for HTTP nothing, or the word webhook from Terraform. */
            destination?: string;
        };
        /** @description An address that takes events from outside and starts an agent, with a prompt, or a workflow. Exactly one of `agent_id` and `workflow` is set. */
        Webhook: {
            /** @description The key of the webhook. */
            id?: string;
            /** @description What people call the webhook. */
            name: string;
            /** @description Where the events come from, in a free word such as github or custom. */
            source?: string;
            /** @description The agent that is started, by `uuid`; empty when a workflow is. */
            agent_id?: string;
            /** @description The workflow that is started, as a text that holds JSON. Compare it as a value. Terraform fails on an empty text here. */
            workflow?: string | null;
            /** @description The runner that the work is done on, by name. */
            runner?: string;
            /** @description Where the outcome is told. */
            communication?: components["schemas"]["WebhookCommunication"] | null;
            /** @description Which events count, as an expression of JMESPath; empty takes all. */
            filter?: string;
            /** @description What the agent is told to do. Places such as `{{.event.path}}` are filled from the event. */
            prompt?: string;
            /** @description Whether the headers of the event are kept from the agent. */
            hide_webhook_headers?: boolean;
            /**
             * Format: password
             * @description The address that takes the events. Its path carries the secret of the webhook, so keep it out of plans and logs.
             */
            webhook_url?: string;
            /** @description Who looks after the webhook, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The organisation that the webhook belongs to. */
            org?: string;
            /** @description The run that made the webhook, where one did. */
            task_id?: string;
            /** @description The user who made the webhook. */
            created_by?: string;
            /**
             * Format: date-time
             * @description When the webhook was made. Never an empty text; Terraform fails on that for the whole organisation.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the webhook last changed. Never an empty text; Terraform fails on that for the whole organisation.
             */
            updated_at?: string | null;
        };
        /** @description Where the outcome of a webhook is to be told. */
        WebhookCommunicationInput: {
            /**
             * @description The way of telling. The spellings are those of the clients, and mean the same without regard to case. The default of the service is unknown.
             * @enum {string}
             */
            method?: "Slack" | "slack" | "Teams" | "teams" | "HTTP" | "Http" | "http";
            /** @description Whom it is told: a channel with `#` or an address of mail for Slack; for Teams an object with `team_name` and `channel_name` in the notation of JSON; for HTTP nothing. */
            destination?: string;
        };
        /** @description A new webhook. Give exactly one of `agent_id`, which needs a `prompt`, and `workflow`. Clients send whole objects with empty values and with keys of answers, which the service takes and ignores. */
        WebhookCreate: {
            /** @description What people call the webhook. */
            name: string;
            /** @description Where the events come from, in a free word such as github or custom. The Python client needs it. */
            source?: string;
            /** @description The agent that is started, by `uuid`. Empty to detach it, or with `workflow`. */
            agent_id?: string;
            /** @description The workflow that is started, as a text that holds JSON. Absent with `agent_id`. */
            workflow?: string;
            /** @description The runner that the work is done on, by name. */
            runner?: string;
            /** @description Where the outcome is to be told. */
            communication?: components["schemas"]["WebhookCommunicationInput"] | null;
            /** @description Which events count, as an expression of JMESPath; empty takes all. */
            filter?: string;
            /** @description What the agent is told to do. Places such as `{{.event.path}}` are filled from the event. */
            prompt?: string;
            /**
             * @description Whether the headers of the event are kept from the agent.
             * @default false
             */
            hide_webhook_headers?: boolean;
            /** @description Who looks after the webhook, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The run that makes the webhook; carry it over unchanged when updating. */
            task_id?: string;
        };
        /** @description The webhook after the change. Whether keys that are not sent keep their value is unknown, and clients send the whole object. */
        WebhookUpdate: {
            /** @description The key of the webhook; must be the one of the path. */
            id?: string;
            /** @description What people call the webhook. */
            name?: string;
            /** @description Where the events come from, in a free word such as github or custom. The Python client needs it. */
            source?: string;
            /** @description The agent that is started, by `uuid`. Empty to detach it, or with `workflow`. */
            agent_id?: string;
            /** @description The workflow that is started, as a text that holds JSON. Absent with `agent_id`. */
            workflow?: string;
            /** @description The runner that the work is done on, by name. */
            runner?: string;
            /** @description Where the outcome is to be told. */
            communication?: components["schemas"]["WebhookCommunicationInput"] | null;
            /** @description Which events count, as an expression of JMESPath; empty takes all. */
            filter?: string;
            /** @description What the agent is told to do. Places such as `{{.event.path}}` are filled from the event. */
            prompt?: string;
            /** @description Whether the headers of the event are kept from the agent. */
            hide_webhook_headers?: boolean;
            /** @description Who looks after the webhook, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The run that makes the webhook; carry it over unchanged when updating. */
            task_id?: string;
        };
        /** @description What a delete answers. The official command line needs the word ok, Terraform any object. */
        WebhookDeleted: {
            /** @description The outcome in one word. */
            result?: string;
        };
        /** @description A run of a tool, as an older page lists it. */
        ToolRun: {
            /** @description The key of the run. */
            id: string;
            /** @description The tool. */
            tool_id?: string;
            /** @description The agent that asked for it, by its `uuid`. */
            teammate_id?: string;
            /** @description The state of the run. */
            status?: string;
            /**
             * Format: date-time
             * @description When it started.
             */
            started_at?: string;
            /**
             * Format: date-time
             * @description When it ended; null while it goes on.
             */
            completed_at?: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms?: number | null;
            /** @description What went in, by the names of the tool's arguments. The API puts anything here. */
            inputs?: {
                [key: string]: unknown;
            };
            /** @description What came out. The API puts anything here. */
            outputs?: {
                [key: string]: unknown;
            } | null;
            /** @description What went wrong; null when nothing did. No document shows a set value. */
            error?: unknown;
            /** @description The user behind it. */
            user_id?: string;
            /** @description The conversation it belongs to. */
            conversation_id?: string;
        };
        /** @description One page of runs of tools. */
        ExecutionPage: components["schemas"]["PageInfo"] & ({
            /** @description The runs of this page. */
            executions: components["schemas"]["ToolRun"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["ToolRun"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["ToolRun"][];
        });
        /** @description The flags to return, by name. */
        FeatureFlagNames: string[];
        /** @description Flags by name. The API puts any flag here; one is known. */
        FeatureFlags: {
            /** @description The language models that agents may use, parted by commas. */
            supported_llm_models?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A message to an agent that is stored (`agent_uuid`) or described here (`agent`). */
        ChatStreamRequest: {
            /** @description What is said. The command line appends files to it. */
            message: string;
            /** @description The agent, by its `uuid`. */
            agent_uuid?: string;
            /** @description An agent for this talk alone. The API takes anything here; no source names its keys. */
            agent?: {
                [key: string]: unknown;
            };
            /** @description The conversation. The command line makes one up. */
            session_id?: string;
            /** @description The address of the user. */
            user_email?: string;
            /** @description The organisation. */
            org?: string;
        };
        /** @description What the tool is to do. */
        ToolDraftRequest: {
            /** @description The wish in words. */
            message: string;
            /** @description The conversation, so that a later wish can build on an earlier one. */
            session_id?: string;
        };
        /** @description A file of a tool, or a part of one. */
        ToolDraftFile: {
            /** @description The file. */
            file_name?: string;
            /** @description What is in it. */
            content?: string;
        };
        /** @description A piece of a tool that is being written. */
        ToolDraftEvent: {
            /** @description What the piece is. No source lists the words. */
            type?: string;
            /** @description Files, or parts of files. */
            generated_tool_content?: components["schemas"]["ToolDraftFile"][];
        };
        /** @description Where a person finishes an installation. */
        IntegrationInstallation: {
            /**
             * Format: uri
             * @description The page to open in a browser.
             */
            url: string;
        };
        /** @description A token for an outside product. */
        IntegrationToken: {
            /** @description The token in clear. */
            token: string;
        };
        /** @description What a connection reaches. The keys depend on the product; those of GitHub are known. */
        IntegrationConfiguration: {
            /** @description The organisation on GitHub. */
            organization?: string;
            /** @description The repositories that may be used. */
            repositories?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A connection to an outside product as the first generation shows it. The sources differ so much that no key is sure to come. */
        Integration: {
            /** @description The key of the integration. Only seed-003 shows it. */
            uuid?: string;
            /** @description What people call the integration. */
            name?: string;
            /** @description The kind of product, such as github. */
            type?: string;
            /** @description The kind of product under another key, which the list of the Python client has. */
            vendor?: string;
            /** @description The state of the connection. */
            status?: string;
            /** @description Whether the connection is in use. */
            active?: boolean;
            /** @description The organisation. */
            org?: string;
            /** @description What the connection reaches. */
            configuration?: components["schemas"]["IntegrationConfiguration"];
            /**
             * Format: date-time
             * @description When the connection was made.
             */
            created_at?: string;
        };
        /** @description One page of integrations. */
        IntegrationPage: components["schemas"]["PageInfo"] & ({
            /** @description The integrations of this page. */
            integrations: components["schemas"]["Integration"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["Integration"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["Integration"][];
        });
        /** @description A map of texts, as an older document answers. It names no keys. */
        TextMap: {
            [key: string]: string;
        };
        /** @description Credentials of an outside product. The API puts anything here: the keys depend on the product and no source names them. */
        IntegrationCredentials: {
            [key: string]: unknown;
        };
        /** @description The state an integration is to have. */
        IntegrationStatus: {
            /** @description The state. Its words are not documented. */
            status?: string;
        };
        /** @description Facts about the text of an entry, as the page on knowledge shows them. */
        KnowledgeMetadata: {
            /** @description Where the text comes from. */
            source?: string;
            /** @description How the text is written. */
            format?: string;
            /** @description How long the text is, in bytes. Filled in by the server. */
            size_bytes?: number;
        };
        /** @description A text that agents may draw on. Two models are known: shipped clients and captured answers have the keys from `uuid` to `task_id`, the page on knowledge those from `id` to `relevance_score`. Readers should take `title` for `name`, `tags` for `labels` and `id` for `uuid`. */
        Knowledge: {
            /** @description The key of the entry. */
            uuid?: string;
            /** @description What people call the entry. */
            name?: string;
            /** @description What the entry is about. */
            description?: string;
            /** @description The text, as a rule in Markdown. */
            content?: string;
            /** @description A fingerprint of the text, of an unknown kind. */
            content_hash?: string;
            /** @description Free words to find the entry by. */
            labels?: string[] | null;
            /** @description The `uuid` of each group that may use the entry. */
            groups?: string[] | null;
            /** @description Free facts about the entry. Values are always text; the official command line fails on anything else. */
            properties?: {
                [key: string]: string;
            } | null;
            /** @description The user who made the entry, by `uuid` or address. */
            owner?: string;
            /** @description The kind of entry. */
            type?: string;
            /** @description Where the entry comes from. */
            source?: string;
            /** @description The `uuid` of each agent that may use the entry. */
            supported_agents?: string[] | null;
            /** @description Groups of agents that may use the entry. Every client sends an empty list. */
            supported_agents_groups?: string[] | null;
            /**
             * Format: date-time
             * @description When the entry was made. Never an empty text; the official command line fails on that.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the entry last changed. Never an empty text; the official command line fails on that.
             */
            updated_at?: string | null;
            /** @description Who looks after the entry, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The run that made the entry, where one did. */
            task_id?: string;
            /** @description The key of the entry under the name of the page on knowledge. */
            id?: string;
            /** @description The name of the entry under the name of the page on knowledge. */
            title?: string;
            /** @description The labels of the entry under the name of the page on knowledge. */
            tags?: string[];
            /** @description The address of the user who made the entry. */
            created_by?: string;
            /** @description Who can see the entry. */
            visibility?: string;
            /** @description The number of the version; each change adds one. */
            version?: number;
            metadata?: components["schemas"]["KnowledgeMetadata"];
            /** @description How well the entry fits a search; the higher the better. Only a search has it. */
            relevance_score?: number;
        };
        /** @description One page of entries, under the name that the overview of the Platform API gives every list. */
        KnowledgePage: components["schemas"]["PageInfo"] & ({
            /** @description The entries of this page. */
            results: components["schemas"]["Knowledge"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["Knowledge"][];
        });
        /** @description Where a page of the older form stands. */
        KnowledgePagination: {
            /** @description How many entries there are in all pages together. */
            total?: number;
            /** @description The number of this page. */
            page?: number;
            /** @description How many pages there are. */
            pages?: number;
            /** @description How many entries a page holds. */
            limit?: number;
        };
        /** @description One page of entries as an older page on knowledge shows it. */
        KnowledgeEntryPage: {
            /** @description The entries of this page. */
            entries: components["schemas"]["Knowledge"][];
            pagination?: components["schemas"]["KnowledgePagination"];
        };
        /** @description Facts about the text of an entry that a caller may give. */
        KnowledgeMetadataInput: {
            /** @description Where the text comes from, such as manual. */
            source?: string;
            /** @description How the text is written, such as markdown or text. */
            format?: string;
        };
        /** @description A new entry, in the model of shipped clients (`name`) or in that of the page on knowledge (`title`). Clients send whole objects with empty values and with keys of answers, which the service takes and ignores. */
        KnowledgeCreate: {
            /** @description What people call the entry, for shipped clients. */
            name?: string;
            /** @description What people call the entry, in the documents. */
            title?: string;
            /** @description What the entry is about. Terraform needs it. */
            description?: string;
            /** @description The text, as a rule in Markdown. */
            content: string;
            /** @description Free words to find the entry by. */
            labels?: string[] | null;
            /** @description The labels under the name of the page on knowledge. */
            tags?: string[];
            /** @description The `uuid` of each group that may use the entry. Terraform needs at least one. */
            groups?: string[] | null;
            /** @description Free facts about the entry; values are always text. */
            properties?: {
                [key: string]: string;
            } | null;
            /** @description The kind of entry; clients send knowledge. */
            type?: string;
            /** @description Where the entry comes from; scripts send manual, Terraform sends terraform. */
            source?: string;
            /** @description The `uuid` of each agent that may use the entry. */
            supported_agents?: string[] | null;
            /** @description Groups of agents that may use the entry. Every client sends an empty list. */
            supported_agents_groups?: string[] | null;
            /**
             * @description Who can see the entry. Only the page on knowledge has it.
             * @enum {string}
             */
            visibility?: "private" | "organization" | "public";
            metadata?: components["schemas"]["KnowledgeMetadataInput"];
            /** @description Who looks after the entry, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The run that makes the entry; carry it over unchanged when updating. */
            task_id?: string;
        } | unknown | unknown;
        /** @description The changes to an entry. Clients send the whole entry; a single key is documented for the model with `title` only. */
        KnowledgeUpdate: {
            /** @description The key of the entry; must be the one of the path. */
            uuid?: string;
            /** @description What people call the entry, for shipped clients. */
            name?: string;
            /** @description What people call the entry, in the documents. */
            title?: string;
            /** @description What the entry is about. Terraform needs it. */
            description?: string;
            /** @description The text, as a rule in Markdown. */
            content?: string;
            /** @description Free words to find the entry by. */
            labels?: string[] | null;
            /** @description The labels under the name of the page on knowledge. */
            tags?: string[];
            /** @description The `uuid` of each group that may use the entry. Terraform needs at least one. */
            groups?: string[] | null;
            /** @description Free facts about the entry; values are always text. */
            properties?: {
                [key: string]: string;
            } | null;
            /** @description The kind of entry; clients send knowledge. */
            type?: string;
            /** @description Where the entry comes from; scripts send manual, Terraform sends terraform. */
            source?: string;
            /** @description The `uuid` of each agent that may use the entry. */
            supported_agents?: string[] | null;
            /** @description Groups of agents that may use the entry. Every client sends an empty list. */
            supported_agents_groups?: string[] | null;
            /**
             * @description Who can see the entry. Only the page on knowledge has it.
             * @enum {string}
             */
            visibility?: "private" | "organization" | "public";
            metadata?: components["schemas"]["KnowledgeMetadataInput"];
            /** @description Who looks after the entry, such as terraform or the mark of a tool. A free text that the service keeps. */
            managed_by?: string;
            /** @description The run that makes the entry; carry it over unchanged when updating. */
            task_id?: string;
        };
        /** @description What an entry held at one time. */
        KnowledgeVersion: {
            /** @description The number of the version, from 1. */
            version?: number;
            /** @description The name of the entry then. */
            title?: string;
            /** @description The text of the entry then. */
            content?: string;
            /**
             * Format: date-time
             * @description When the version was made.
             */
            created_at?: string;
            /** @description The address of the user who made the version. */
            created_by?: string;
        };
        /** @description A group of users. */
        Group: {
            /** @description The key of the group. */
            uuid: string;
            /** @description What people call the group; unique within the organisation. */
            name: string;
            /** @description What the group is for. */
            description?: string;
            /** @description Whether the service made the group and nobody can remove it. */
            system?: boolean;
            /** @description What its members may do. Only Terraform reads it. */
            roles?: string[] | null;
            /**
             * Format: date-time
             * @description When the group was made, as the command line reads it.
             */
            created_at?: string;
            /** @description The same under the key that Terraform reads. */
            create_at?: string;
        };
        /** @description A policy. Other keys may come; no client knows them. */
        Policy: {
            /** @description The key of the policy. */
            name: string;
            /** @description The environments it holds in, by name. What an empty list means is unknown. */
            env?: string[] | null;
            /** @description The Rego text. */
            policy: string;
        };
        /** @description A policy to store or to check. */
        PolicyWrite: {
            /** @description The name; never changed. It stands in paths, so keep to characters that need no escaping. */
            name: string;
            /** @description The environments it is to hold in, by name. The Python clients send an empty list when nobody says. */
            env?: string[];
            /** @description The Rego text. */
            policy: string;
        };
        /** @description What to ask the policies. */
        PolicyEvaluation: {
            /** @description What the question is about, such as the tool and its arguments. The API takes anything here. */
            input: {
                [key: string]: unknown;
            };
            /** @description A Rego text to ask in place of the stored policies; empty for those. */
            policy?: string;
            /** @description Further facts for the policy. The API takes anything here. */
            data?: {
                [key: string]: unknown;
            };
            /** @description What to work out, such as data.tools.allow. The Python clients send data when nobody says. */
            query?: string;
        };
        /** @description What the policies say. */
        PolicyDecision: {
            /** @description The value of the query: true or false for the allow queries, else whatever the policy makes of it. */
            result?: unknown;
            /** @description Why the query could not be worked out; empty or absent when it could. */
            error?: string;
            /** @description The query once more. Only a page on the SDK shows it. */
            query?: string;
        };
        /** @description What the check of a policy found. */
        PolicyValidation: {
            /** @description Whether the Rego text can be read. */
            valid: boolean;
            /** @description What is wrong with it. */
            errors?: string[] | null;
            /** @description What may be wrong with it. Only a page on the SDK shows it. */
            warnings?: string[] | null;
        };
        /** @description What the deletion of a policy answers. Clients read a status, a page on the SDK shows the name and a time. */
        PolicyDeleted: {
            /** @description The outcome in one word. */
            status?: string;
            /** @description The policy that is gone. */
            name?: string;
            /** @description When it went. */
            deleted_at?: string;
        };
        /** @description A Terraform provider. */
        UseCaseProvider: {
            /** @description The provider, such as aws. */
            name?: string;
        };
        /** @description A variable of a template, a project or a resource. */
        UseCaseVariable: {
            /** @description The variable. */
            name: string;
            /** @description Its type in Terraform, such as string, number, bool, list or map. */
            type?: string;
            /** @description What it is for. */
            description?: string;
            /** @description What holds when nobody says. Any value of the type. */
            default?: unknown;
            /** @description What it is. Any value of the type, a secret too. */
            value?: unknown;
            /** @description Whether it has to be given. */
            required?: boolean;
            /** @description Whether it is to be kept out of sight. */
            sensitive?: boolean;
            /** @description Whether its value is not good. */
            has_error?: boolean;
            /** @description What is not good, in short. */
            error_summary?: string;
            /** @description What is not good, at length. */
            error_detail?: string;
        };
        /** @description A resource in Terraform. */
        UseCaseResource: {
            /** @description What it is called. */
            name?: string;
            /** @description Its type, such as aws_s3_bucket. */
            type?: string;
            /** @description The provider it belongs to. */
            provider?: string;
            /** @description Its settings. */
            variables?: components["schemas"]["UseCaseVariable"][] | null;
        };
        /** @description An infrastructure project in its earlier form. */
        Project: {
            /** @description The key of the project. */
            id: string;
            /** @description What people call the project. */
            name: string;
            /** @description What the project is for. */
            description?: string;
            /** @description Icons to show it with. */
            icons?: string[];
            /** @description Its long description. */
            readme?: string;
            /**
             * Format: uri
             * @description The repository behind it.
             */
            url?: string;
            /** @description The state of the project. */
            status?: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string;
            /** @description The commit of the repository that it is at. */
            commit?: string;
            /** @description The Terraform providers that it needs. */
            providers?: components["schemas"]["UseCaseProvider"][];
            /** @description What it is made of. */
            resources?: components["schemas"]["UseCaseResource"][];
        };
        /** @description A project to make, in its earlier form. */
        ProjectCreate: {
            /** @description What people call the project. */
            name: string;
            /** @description What the project is for. */
            description: string;
        };
        /** @description What is to change in a project. No document shows the body; it is taken to be that of the creation. */
        ProjectUpdate: {
            /** @description What people call the project. */
            name?: string;
            /** @description What the project is for. */
            description?: string;
        };
        /** @description An outside source of knowledge. Writes answer with the address and the message, reads with the times. */
        ExternalKnowledge: {
            /** @description The key of the source. */
            uuid?: string;
            /** @description The organisation. */
            org?: string;
            /** @description The product that the knowledge comes from. */
            integration_type?: string;
            /** @description The channels of Slack, in the order they were sent. */
            channel_ids?: string[] | null;
            /** @description From when on messages are read. */
            start_date?: string;
            /** @description When the source was made. */
            created_at?: string;
            /** @description When the source last changed. */
            updated_at?: string;
            /** @description The address of the user behind the write. */
            user_email?: string;
            /** @description A sentence for people; writes only. */
            message?: string;
        };
        /** @description What to read. */
        ExternalKnowledgeCreate: {
            /** @description The channels of Slack, by id. */
            channel_ids: string[];
        };
        /** @description What to read from now on. */
        ExternalKnowledgeUpdate: {
            /** @description All channels of Slack, by id. */
            channel_ids: string[];
        };
        /** @description What to look for. */
        ExternalKnowledgeSearch: {
            /** @description The question. */
            query: string;
            /** @description The channel to look in. */
            channel_id: string;
            /** @description How near a passage has to come, from 0 to 1. */
            threshold?: number;
        };
        /** @description A passage that comes near. The API puts more here; no source names the keys. */
        ExternalKnowledgeHit: {
            /** @description The passage. */
            text?: string;
            /** @description The channel it is from. */
            channel_id?: string;
            /** @description How near it comes. */
            score?: number;
        } & {
            [key: string]: unknown;
        };
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
        /** @description Processor and memory in the notation of Kubernetes. */
        RunnerResources: {
            /** @description Processors, such as 4 or 500m. */
            cpu?: string;
            /** @description Memory, such as 8Gi. */
            memory?: string;
        };
        /** @description How the runner is set up in its cluster. */
        RunnerConfiguration: {
            /** @description The namespace in the cluster. */
            kubernetes_namespace?: string;
            /** @description When images are fetched anew. */
            image_pull_policy?: string;
        };
        /** @description A runner with what the first version of the API adds: what it can carry, how much of that is in use and when it was last seen. */
        RunnerDetail: components["schemas"]["Runner"] & {
            capacity?: components["schemas"]["RunnerResources"];
            usage?: components["schemas"]["RunnerResources"];
            configuration?: components["schemas"]["RunnerConfiguration"];
            /**
             * Format: date-time
             * @description When the runner last showed itself.
             */
            last_seen?: string;
        };
        /** @description One page of runners. */
        RunnerPage: components["schemas"]["PageInfo"] & ({
            /** @description The runners of this page. */
            runners: components["schemas"]["RunnerDetail"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["RunnerDetail"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["RunnerDetail"][];
        });
        /** @description Runners by name, as an older document and the Python client have them. A value is the runner or a text of unknown meaning. */
        RunnerMap: {
            [key: string]: components["schemas"]["RunnerDetail"] | string;
        };
        /** @description Where the install manifest of a new runner is. */
        RunnerManifestAddress: {
            /**
             * Format: password
             * @description The address of the install manifest. Whoever has it can fetch the runner's credentials, so treat it as a secret; it may expire.
             */
            url?: string;
        };
        /** @description A manifest of Kubernetes. The API puts there whatever Kubernetes takes; one page shows a Deployment. */
        KubernetesManifest: {
            /** @description The version of the kind. */
            apiVersion?: string;
            /** @description The kind of object, such as Deployment. */
            kind?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a planned message says, to whom and how often. */
        ScheduledTaskParameters: {
            /** @description The message that the agent gets. */
            message_text?: string;
            /** @description How often, as a cron text of five or six fields, the minute first. Holds only while `repeat` is true. */
            cron_string?: string | null;
            /** @description Whether it comes again and again. */
            repeat?: boolean;
            /** @description The agent, as Terraform reads it. */
            context?: string;
            /** @description The agent by id, as the web client reads it. */
            selected_agent?: string;
            /** @description The agent by name, as the web client reads it. */
            selected_agent_name?: string;
            /** @description What the server keeps about where the task came from. The API puts anything here. */
            action_context_data?: {
                [key: string]: unknown;
            };
            /** @description What the server keeps of the request behind the task, such as the id of the team. The API puts anything here. */
            body?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A planned message to an agent. */
        ScheduledTask: {
            /** @description The key of the task, which stands in paths. */
            task_id?: string;
            /** @description Another id of the task. No call takes it. */
            task_uuid?: string;
            /** @description The address of the user who planned it. */
            user_email?: string;
            /** @description The channel by id. */
            channel_id?: string;
            /** @description The channel as it was written. Terraform reads its own channel_id from here. */
            channel_name?: string;
            /** @description The message under its flat key; mostly in parameters.message_text. */
            task_description?: string;
            /** @description The agent under its flat key; mostly in parameters. */
            agent?: string;
            /** @description The kind of task. */
            task_type?: string;
            /** @description When it comes first, without a time zone. */
            scheduled_time?: string;
            /** @description When it comes next. */
            next_schedule_time?: string;
            /** @description The state of the task. */
            status?: string;
            /** @description What is said, to whom and how often. */
            parameters?: components["schemas"]["ScheduledTaskParameters"];
            /** @description When the task was planned. */
            created_at?: string;
            /** @description When the task last changed. */
            updated_at?: string;
        };
        /** @description A message to plan, in the flat form. One of `cron_string` and `schedule_time` has to say when. */
        ScheduledTaskCreate: {
            /** @description The channel: its id, or its name with # or @ in front. */
            channel_id: string;
            /** @description The agent that gets the message. Terraform's example has a name here, the web client has an id and a name apart. */
            selected_agent?: string;
            /** @description The agent under the key of older scripts. */
            agent?: string;
            /** @description The message that the agent gets. */
            task_description: string;
            /** @description How often, as a cron text, the minute first. Terraform makes six fields of its words daily, hourly, weekly and monthly. Empty or null for once. */
            cron_string?: string | null;
            /** @description When, as in RFC 3339. Terraform sends 0001-01-01T00:00:00Z for none. Whether a time zone is heeded is unknown. */
            schedule_time?: string;
            /** @description When, under the key of older scripts. */
            scheduled_time?: string;
            /** @description The address of the user. Terraform sends an empty text; the server decides. */
            user_email?: string;
            /** @description The organisation. Terraform sends an empty text; the server decides. */
            organization_name?: string;
            /** @description The thread to answer in. Only older scripts send it. */
            thread_ts?: string;
            /** @description A mark of the caller's. Only older scripts send it. */
            request_id?: string;
        };
        /** @description What a message to plan says, to whom and how often. */
        ScheduledMessageParameters: {
            /** @description The message that the agent gets. */
            message_text: string;
            /** @description The agent by id. */
            selected_agent?: string;
            /** @description The agent by name. */
            selected_agent_name?: string;
            /** @description How often, as a cron text. */
            cron_string?: string | null;
            /** @description The agent, where Terraform looks for it later. */
            context?: string;
            /** @description The team in Slack. */
            team_id?: string;
            /** @description The address of the user. */
            user_email?: string;
            /** @description The organisation. */
            organization_name?: string;
        };
        /** @description A message to plan, in the nested form of the web client. */
        ScheduledMessageCreate: {
            /**
             * @description The kind of task.
             * @default message
             */
            task_type?: string;
            /** @description When it comes first. */
            scheduled_time: string;
            /** @description The channel. */
            channel_id: string;
            /** @description What is said, to whom and how often. */
            parameters: components["schemas"]["ScheduledMessageParameters"];
        };
        /** @description The id of a new task. Every value has to be text, because Terraform reads a map of texts. */
        ScheduledTaskCreated: {
            /** @description The key of the task. */
            task_id: string;
        };
        /** @description The value of a secret under one of three keys. */
        LegacySecretValue: {
            /** @description The value in clear, as the Python client reads it. */
            value?: string;
            /** @description The same under another key, which scripts look for next. */
            secret_value?: string;
            /** @description The same under a third key, which scripts look for last. */
            token?: string;
        };
        /** @description What a secret is to hold from now on, in the older form. */
        LegacySecretUpdate: {
            /** @description The secret. The only client leaves it out. */
            name?: string;
            /** @description The new value. */
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
        /** @description One page of secrets. */
        SecretPage: components["schemas"]["PageInfo"] & ({
            /** @description The secrets of this page, without values. */
            secrets: components["schemas"]["Secret"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["Secret"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["Secret"][];
        });
        /** @description Secrets as an older document lists them, as a map from name to text. What the text means is not said. */
        SecretMap: {
            [key: string]: string;
        };
        /** @description A secret to store. */
        SecretCreate: {
            /** @description The name; free within the organisation and never changed. It stands in paths, so keep to characters that need no escaping. */
            name: string;
            /** @description The value. No list and no read of the secret shows it again. */
            value: string;
            /** @description What the secret is for. */
            description?: string;
            /** @description How long the secret is given out, such as 30d. The answer has `expires_at` instead. Only seed-003 knows it. */
            expires_in?: string;
        };
        /** @description One of several secrets to store. */
        SecretBulkItem: {
            /** @description The name. */
            name: string;
            /** @description The value, in base64 when `base_64` says so. */
            value: string;
            /** @description What the secret is for. */
            description?: string;
            /** @description Whether the value comes in base64. */
            base_64?: boolean;
            /** @description A mark of the caller's, for finding the request in logs. */
            trace_id?: string;
        };
        /** @description Several secrets to store, in the form of an older document. */
        SecretBulkCreate: {
            /** @description The secrets. */
            secrets: components["schemas"]["SecretBulkItem"][];
        };
        /** @description What became of one of several secrets. */
        SecretBulkResult: {
            /** @description What was stored. The API puts anything here; no document shows it. */
            result?: {
                [key: string]: unknown;
            };
            /** @description What went wrong; empty when nothing did. */
            error?: string;
            /** @description The outcome in one word. */
            status?: string;
        };
        /** @description The value of a secret. */
        SecretValue: {
            /** @description The value in clear. */
            value: string;
        };
        /** @description What a secret is to hold from now on. */
        SecretUpdate: {
            /** @description The new value. */
            value: string;
            /** @description What the secret is for. Clients leave it out when it is empty, so whether it can be cleared is unknown. */
            description?: string;
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
        /** @description Something that a tool can be given, as an older page on tools has it. */
        ToolParameter: {
            /** @description The type of the value, such as string. */
            type?: string;
            /** @description What the value is for. */
            description?: string;
            /** @description Whether the tool cannot do without it. */
            required?: boolean;
            /** @description The value when none is given. The API takes anything here. */
            default?: unknown;
        };
        /** @description The program of a tool, as an older page on tools has it. */
        ToolCode: {
            /** @description The language of the program, such as python. */
            type?: string;
            /** @description The program. */
            source?: string;
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
            /** @description The source that the tool comes from, as an older page on tools has it. */
            source_id?: string;
            /** @description What the tool can be given, by name, as an older page on tools has it; elsewhere `args` says the same. */
            parameters?: {
                [key: string]: components["schemas"]["ToolParameter"];
            };
            execution?: components["schemas"]["ToolCode"];
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
        SourcePage: components["schemas"]["PageInfo"] & ({
            /** @description The sources of this page. */
            sources: components["schemas"]["Source"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["Source"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["Source"][];
        });
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
        /** @description An archive of tools, with what is known about it. */
        ZipSourceUpload: {
            /**
             * Format: binary
             * @description The archive.
             */
            file: string;
            /** @description What people call the source. The page on sources needs it here, the official command line sends it in the query. */
            name?: string;
            /** @description Facts about the source as an object in the notation of JSON: `description` and `tags`. */
            metadata?: string;
        };
        /** @description Which source is to be packed. */
        ZipSourceRequest: {
            /** @description The `uuid` of the source. */
            source_id: string;
            /**
             * @description Whether the facts about the source go into the archive.
             * @default true
             */
            include_metadata?: boolean;
        };
        /** @description The archive to take over. Nothing is documented about it; a sync without one is possible too. */
        ZipSourceSync: {
            /**
             * Format: binary
             * @description The new archive.
             */
            file?: string;
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
        /** @description Free facts about a task, which the service keeps. The API takes anything here; documents show three keys. */
        TaskMetadata: {
            /** @description Where the work takes effect. */
            environment?: string;
            /** @description The version that is worked on. */
            version?: string;
            /** @description How urgent the work is, such as high. */
            priority?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What came of a task. */
        TaskResult: {
            /** @description What the work gave. The API puts anything here. */
            output?: {
                [key: string]: unknown;
            } | null;
            /** @description What went wrong; null when nothing did. The form of a fault is not shown anywhere. */
            error?: null | string | {
                [key: string]: unknown;
            };
        };
        /** @description A piece of work that an agent does on a runner. An older page shows `id`, `name` and `status` alone. */
        Task: {
            /** @description The key of the task. */
            id: string;
            /** @description What people call the task. */
            name?: string;
            /** @description What the task is for. */
            description?: string;
            /** @description Where the task is in its life. */
            status?: string;
            /** @description How much is done, in percent. */
            progress?: number;
            /** @description The agent that does the work. */
            agent_id?: string;
            /** @description The runner that the work is done on. */
            runner_id?: string;
            metadata?: components["schemas"]["TaskMetadata"];
            result?: components["schemas"]["TaskResult"];
            /**
             * Format: date-time
             * @description When the task was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the task last changed.
             */
            updated_at?: string;
            /**
             * Format: date-time
             * @description When the work began; null until then.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When the work ended; null until then.
             */
            completed_at?: string | null;
        };
        /** @description One page of tasks, under the name that the overview of the Platform API gives every list. */
        TaskPage: components["schemas"]["PageInfo"] & ({
            /** @description The tasks of this page. */
            results: components["schemas"]["Task"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["Task"][];
        });
        /** @description A new task. Four documents write it in four ways; it needs a `name`, with ids of the agent and runner, or a `prompt`, with their names. */
        TaskCreate: {
            /** @description What people call the task. */
            name?: string;
            /** @description What the task is for. */
            description?: string;
            /** @description The agent that does the work, by id. The page on tasks needs it together with `name`. */
            agent_id?: string;
            /** @description The runner that the work is done on, by id. The page on tasks needs it together with `name`, two other pages leave it out. */
            runner_id?: string;
            metadata?: components["schemas"]["TaskMetadata"];
            /** @description What the work is done with. The API takes anything here. */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description What the agent is told to do, in the form of the overview. */
            prompt?: string;
            /** @description The agent that does the work, by name; goes with `prompt`. */
            agent?: string;
            /** @description The runner that the work is done on, by name; goes with `prompt`. */
            runner?: string;
        } | unknown | unknown;
        /** @description A run of Terraform that carries out a plan. */
        TaskExecution: {
            /** @description The project. */
            project_id?: string;
            /** @description The plan that is carried out. */
            plan_id?: string;
            /** @description The key of the run. */
            execution_id?: string;
            /** @description Where the run is in its life; the words are not documented. */
            status?: string;
            /**
             * Format: date-time
             * @description When the run began.
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description When the run ended; null or absent until then.
             */
            end_time?: string | null;
        };
        /** @description What an apply answers. No document shows it; the run that an approval answers with is the likeliest. */
        TaskApplied: components["schemas"]["TaskExecution"];
        /** @description The files of the stack by name, each encoded in base64. The Python client sends two; the API may take files of any name. */
        TaskInlineFiles: {
            /** @description The configuration in base64. */
            "main.tf": string;
            /** @description The variables in base64. */
            "variables.tf"?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A stack of Terraform that is sent along. */
        TaskInlineRequest: {
            /** @description What people call the stack. */
            name: string;
            files: components["schemas"]["TaskInlineFiles"];
        };
        /** @description A stack that is being applied. A failure comes with status 200 too: `success` is false, `errorMessage` is there or `error` is not null. */
        TaskInlineResult: {
            /** @description The key of the stack, to follow what it writes. */
            uuid?: string;
            /** @description What people call the stack. */
            name?: string;
            /** @description The organisation that the stack belongs to. */
            org?: string;
            /** @description The address of the user who sent the stack. */
            email?: string;
            /** @description Whether the stack was taken on. */
            success?: boolean;
            /** @description What went wrong. Its presence alone means failure. */
            errorMessage?: string;
            /** @description What went wrong, in any form. Not null means failure. */
            error?: unknown;
        };
        /** @description What Terraform would change. A failure comes with status 200 too: `success` is false or `errorMessage` is there. */
        TaskInlinePlan: {
            /** @description Whether the plan worked out. */
            success?: boolean;
            /** @description What the preparation wrote. */
            initOutput?: string;
            /** @description What the planning wrote. */
            planOutput?: string;
            /** @description What went wrong. Its presence alone means failure. */
            errorMessage?: string;
        };
        /** @description What one half of a run has written. */
        TaskExecutionPhase: {
            /** @description Where this half is in its life; the words are not documented. */
            status?: string;
            /** @description What was written, as one text. */
            content?: string;
        };
        /** @description What a run of Terraform has written. */
        TaskExecutionLogs: {
            /** @description Whether the run is over. */
            done?: boolean;
            /** @description Where the run is in its life; the words are not documented. */
            status?: string;
            plan?: components["schemas"]["TaskExecutionPhase"];
            apply?: components["schemas"]["TaskExecutionPhase"];
            /** @description What went wrong. */
            errors?: string[] | null;
        };
        /** @description One thing that Terraform would change. */
        TaskPlanChange: {
            /** @description The thing. */
            resource_id?: string;
            /** @description What would be done to it. */
            action?: string;
            /** @description What it is like now, as text. */
            before?: string;
            /** @description What it would be like, as text. */
            after?: string;
        };
        /** @description What Terraform would change. */
        TaskPlan: {
            /** @description The project that was planned. */
            project_id?: string;
            /** @description The key of the plan. */
            plan_id?: string;
            /** @description Where the plan is in its life; the words are not documented. */
            status?: string;
            /** @description What would change. */
            changes?: components["schemas"]["TaskPlanChange"][] | null;
            /**
             * Format: date-time
             * @description When the plan was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When somebody agreed to the plan; null or absent until then.
             */
            approved_at?: string | null;
        };
        /** @description What is to be planned. Clients repeat the id of the path here. */
        TaskPlanRequest: {
            /** @description The project, the one of the path. */
            project_id?: string;
        };
        /** @description A piece of what a stack writes. The Python client takes any object, ends on a true `end` or on `finishReason`, and passes over events of the type heartbeat. The API puts further keys there. */
        TaskLogEvent: {
            /** @description The kind of event. */
            type?: string;
            /** @description What was written. */
            content?: string;
            /** @description True with the last event. */
            end?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The line that ends the stream. It is a plain text and no JSON.
         * @constant
         */
        TaskLogStreamEnd: "[DONE]";
        /** @description What stands in a `data:` line: an event, or the text that ends the stream. */
        TaskLogStream: components["schemas"]["TaskLogEvent"] | components["schemas"]["TaskLogStreamEnd"];
        /** @description A secret that a template asks for. */
        UseCaseSecret: {
            /** @description The secret. */
            name: string;
            /** @description What it is for. */
            description?: string;
            /** @description The variable of the process that takes it. */
            to_env?: string;
            /** @description The same under another key, which Python reads too. */
            toEnv?: string;
            /** @description Its value, where one comes. */
            value?: string;
        };
        /** @description A plan of a project, in short. */
        UseCasePlan: {
            /** @description The key of the plan. */
            id?: string;
            /** @description The state of the plan. */
            status?: string;
            /** @description When it was made. */
            created_at?: string;
        };
        /** @description A template, or a project that was made from one. Clients read both from the same answers. */
        UseCase: {
            /** @description The key. */
            id?: string;
            /** @description The key under another name, which may stand alone. */
            uuid?: string;
            /** @description What people call it. */
            name: string;
            /** @description What it is for. */
            description?: string;
            /** @description The version of the template. */
            version?: string;
            /** @description The state of the project. */
            status?: string;
            /** @description The template that the project was made from. */
            usecase_id?: string;
            /** @description The same under the key of a page on the SDK. */
            template_id?: string;
            /** @description When the project was made. */
            created_at?: string;
            /** @description When the project last changed. */
            updated_at?: string;
            /** @description Where it is to be seen. */
            url?: string;
            /** @description The repository behind it, by name. */
            repository?: string;
            /** @description The repository behind the template, by address. */
            repository_url?: string;
            /** @description Its long description. */
            readme?: string;
            /** @description Icons to show it with; no source shows what one is. */
            icons?: unknown[] | null;
            /** @description What the template asks for, or what the project was given. */
            variables?: components["schemas"]["UseCaseVariable"][] | null;
            /** @description The secrets that the template asks for. */
            secrets?: components["schemas"]["UseCaseSecret"][] | null;
            /** @description The Terraform providers that it needs. */
            providers?: components["schemas"]["UseCaseProvider"][] | null;
            /** @description What it is made of. */
            resources?: components["schemas"]["UseCaseResource"][] | null;
            /** @description Plans of the project. Only a page on the SDK shows them. */
            plans?: components["schemas"]["UseCasePlan"][] | null;
        };
        /** @description The changes to the project behind a task, as the Python client sends them. The page that lists the call shows no body. */
        TaskUpdate: {
            /** @description A new name. */
            name?: string;
            /** @description What it is for. */
            description?: string;
            /** @description Values of the project's variables by name. The API takes any value here. */
            variables?: {
                [key: string]: unknown;
            };
        };
        /** @description Consent to a plan. */
        TaskApproval: {
            /**
             * @description What is to be done with the plan.
             * @enum {string}
             */
            action: "approve";
        };
        /** @description A task that was stopped. */
        TaskCancellation: {
            /** @description The key of the task. */
            id?: string;
            /** @description Where the task is in its life. */
            status?: string;
            /**
             * Format: date-time
             * @description When the task was stopped.
             */
            cancelled_at?: string;
            /** @description The address of the user who stopped the task. */
            cancelled_by?: string;
        };
        /** @description Where a line comes from. The API puts anything here; documents show three keys. */
        TaskLogOrigin: {
            /** @description The part that wrote the line. */
            component?: string;
            /** @description The step that was being done. */
            step?: string;
            /** @description A word for programs, with errors. */
            error_code?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One line that a task has written. */
        TaskLogLine: {
            /**
             * Format: date-time
             * @description When the line was written.
             */
            timestamp?: string;
            /** @description How grave it is. */
            level?: string;
            /** @description The line. */
            message?: string;
            metadata?: components["schemas"]["TaskLogOrigin"];
        };
        /** @description What a task has written. */
        TaskLogs: {
            /** @description The key of the task. */
            task_id?: string;
            /** @description The lines in the order of time. */
            logs?: components["schemas"]["TaskLogLine"][];
        };
        /** @description How far a task has come. */
        TaskSteps: {
            /** @description What is being done. */
            current_step?: string;
            /** @description How many steps are done. */
            steps_completed?: number;
            /** @description How many steps there are. */
            total_steps?: number;
        };
        /** @description Where a task stands. */
        TaskStatus: {
            /** @description The key of the task. */
            id?: string;
            /** @description Where the task is in its life. */
            status?: string;
            /** @description How much is done, in percent. */
            progress?: number;
            /**
             * Format: date-time
             * @description When the work began; null until then.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When the task last changed.
             */
            updated_at?: string;
            metadata?: components["schemas"]["TaskSteps"];
        };
        /** @description One page of tools. */
        ToolPage: components["schemas"]["PageInfo"] & ({
            /** @description The tools of this page. */
            tools: components["schemas"]["Tool"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["Tool"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["Tool"][];
        });
        /** @description A new tool. The page names the call and its keys are taken from what reading a tool shows, so they are a guess. */
        ToolCreate: {
            /** @description What the tool is called; agents name it so. */
            name: string;
            /** @description What the tool does, for the model as much as for people. */
            description?: string;
            /** @description The `uuid` of the source that the tool belongs to. */
            source_id?: string;
            /** @description What the tool can be given, by name. */
            parameters?: {
                [key: string]: components["schemas"]["ToolParameter"];
            };
            execution?: components["schemas"]["ToolCode"];
        };
        /** @description The tool to run. Clients send its whole definition, an older page the name and parameters. */
        ToolExec: {
            /** @description What the tool is called. */
            tool_name: string;
            tool_def?: components["schemas"]["InlineTool"];
            /** @description What the tool is given by clients, by the names of its arguments. The API takes anything here. */
            args?: {
                [key: string]: unknown;
            } | null;
            /** @description What the tool is given in the form of the page, by the names of its arguments. The API takes anything here. */
            parameters?: {
                [key: string]: unknown;
            };
        };
        /** @description What a run tells. Clients read `type`, `content`, `status` and `end`; an older page shows `status`, `message` and `result`. */
        ToolExecEvent: {
            /** @description The kind of event. */
            type?: string;
            /** @description What was written. */
            content?: string;
            /** @description Where the run is in its life. */
            status?: string;
            /** @description What is being done, in the form of the page. */
            message?: string;
            /** @description What came of it, in the form of the page; with the last event only. The API puts anything here. */
            result?: unknown;
            /** @description True with the last event. */
            end?: boolean;
        };
        /** @description What stands beside an `event:` line of the name stdout, stderr, error or close: the text that was written, or an event. `close` ends the stream. */
        ToolExecOutput: string | components["schemas"]["ToolExecEvent"];
        /**
         * @description The line that ends the stream. It is a plain text and no JSON.
         * @constant
         */
        ToolExecStreamEnd: "[DONE]";
        /** @description What stands in a `data:` line. Unnamed events are objects or the text that ends the stream; what named ones hold says ToolExecOutput. */
        ToolExecStream: components["schemas"]["ToolExecEvent"] | components["schemas"]["ToolExecOutput"] | components["schemas"]["ToolExecStreamEnd"];
        /** @description What came of a run, in one object, as an older client reads it. */
        ToolExecResult: {
            /** @description Whether the tool did what it should. */
            success?: boolean;
            /** @description What the tool wrote. */
            output?: string;
            /** @description What went wrong. */
            error?: string | null;
            /** @description The number that the program ended with; 0 is success. */
            exit_code?: number;
            /** @description Free facts about the run. The API puts anything here. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description The tool to run, written out in the form of the command line's reference (`name`, `type`, `image`, `content`), or named together with its parameters in that of another page (`tool`). */
        ToolExecute: {
            /** @description What the tool is called. */
            name?: string;
            /** @description How the tool runs, such as docker. */
            type?: string;
            /** @description The container image that the tool runs in. */
            image?: string;
            /** @description The script, or the arguments of the image's own program. */
            content?: string;
            /** @description The runner that the tool runs on, by name. */
            runner?: string;
            /** @description How long the tool may run, as a number with a unit such as 60s. */
            timeout?: string;
            /** @description Variables of the tool's process. They travel in clear. */
            environment?: {
                [key: string]: string;
            };
            /** @description The integrations that the tool may use, such as kubernetes/incluster. */
            integrations?: string[];
            /** @description The tool to run, by name. */
            tool?: string;
            /** @description What the tool is given, by the names of its arguments. The API takes anything here. */
            parameters?: {
                [key: string]: unknown;
            };
        } | unknown | unknown;
        /** @description A run that was started. */
        RunStarted: {
            /** @description The key of the run. */
            execution_id?: string;
            /** @description Where the run is in its life. */
            status?: string;
            /**
             * Format: date-time
             * @description When the run was started.
             */
            created_at?: string;
        };
        /** @description A run of a tool and what came of it. */
        ToolExecution: {
            /** @description The key of the run. */
            execution_id?: string;
            /** @description Where the run is in its life. */
            status?: string;
            /**
             * Format: date-time
             * @description When the run was started.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the run ended; null or absent until then.
             */
            completed_at?: string | null;
            /** @description How long the run took, as a number with a unit such as 1m. */
            duration?: string;
            /** @description What the tool wrote. */
            output?: string;
            /** @description The number that the program ended with; 0 is success. */
            exit_code?: number;
        };
        /** @description The changes to a tool. The page names the call and its keys are taken from what reading a tool shows, so they are a guess. */
        ToolUpdate: {
            /** @description What the tool is called; agents name it so. */
            name?: string;
            /** @description What the tool does, for the model as much as for people. */
            description?: string;
            /** @description The `uuid` of the source that the tool belongs to. */
            source_id?: string;
            /** @description What the tool can be given, by name. */
            parameters?: {
                [key: string]: components["schemas"]["ToolParameter"];
            };
            execution?: components["schemas"]["ToolCode"];
        };
        /** @description Templates or projects. */
        UseCaseList: {
            /** @description The templates or projects. */
            usecases: components["schemas"]["UseCase"][] | null;
        };
        /** @description A variable with its value. */
        UseCaseVariableInput: {
            /** @description The variable. */
            name: string;
            /** @description Its value; clients send texts. It may be a secret. */
            value: unknown;
            /** @description Its type; the command line always sends string. */
            type?: string;
        };
        /** @description A project to make. */
        UseCaseCreate: {
            /** @description The template, by its id; absent or empty for a project without one. */
            template_id?: string;
            /** @description What people call the project. */
            name: string;
            /** @description What the project is for. */
            description?: string;
            /** @description What the template asks for. */
            variables?: components["schemas"]["UseCaseVariableInput"][] | null;
        };
        /** @description What is to change in a project. */
        UseCaseUpdate: {
            /** @description What people call the project. */
            name?: string;
            /** @description What the project is for. */
            description?: string;
            /** @description The variables that are to have another value. */
            variables?: components["schemas"]["UseCaseVariableInput"][] | null;
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
        /** @description One page of users, under the name that the overview of the Platform API gives every list. */
        UserPage: components["schemas"]["PageInfo"] & ({
            /** @description The users of this page. */
            results: components["schemas"]["User"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["User"][];
        });
        /** @description Who joins the group. The page on users names the call and its body is not known, so the key is a guess. */
        UserGroupAdd: {
            /**
             * Format: email
             * @description The address of the user.
             */
            email: string;
        };
        /** @description What a user belongs to. The page on users names the call and its answer is not known, so the keys are a guess from what a user has. */
        UserMembership: {
            /** @description The key of the user. */
            id?: string;
            /** @description The groups of the user. */
            groups?: string[];
            /** @description What the user may do. */
            roles?: string[];
        };
        /** @description Whom to invite. The page on users names the call and its body is not known, so the keys are a guess from what a user has. */
        UserInvite: {
            /**
             * Format: email
             * @description The address of the person.
             */
            email: string;
            /** @description What the person is called. */
            name?: string;
            /** @description What the person may do, in one word such as admin. */
            role?: string;
            /** @description The groups that the person joins. */
            groups?: string[];
        };
        /** @description What an invitation answers. It is not known, so the keys are a guess from what a user has. */
        UserInvited: {
            /** @description The address of the person. */
            email?: string;
            /** @description Where the invitation is in its life. */
            status?: string;
            /** @description The address that the person opens. Whoever has it can join, so treat it as a secret. */
            invite_link?: string;
            /** @description A sentence for people. */
            message?: string;
        };
        /** @description Whom to invite on behalf of the system. The page on users names the call and its body is not known, so the keys are a guess. */
        UserSystemInvite: {
            /**
             * Format: email
             * @description The address of the person.
             */
            email: string;
        };
        /** @description An event to try a webhook with. */
        WebhookTest: {
            /** @description The address of the webhook. It carries the secret of the webhook. */
            webhook_url: string;
            /** @description The event. The API takes anything here; the Python client sends a mark, a time and a sentence unless it is told otherwise. */
            test_data?: {
                [key: string]: unknown;
            };
            /** @description Whether the answer waits for what the webhook does. */
            wait_for_response?: boolean;
        };
        /** @description What a try answers. No client reads it and no document shows it; the API puts anything there. */
        WebhookTestResult: {
            /** @description Whether the event was taken. */
            success?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The name of an event. The first nine are those of the command line's reference, the rest, with source.updated, those of older pages; teammate is an older word for agent. */
        WebhookEventName: string;
        /** @description An address of yours that is told about events. Older lists leave out the counters. */
        WebhookSubscription: {
            /** @description The key of the subscription. */
            id?: string;
            /** @description The address that is told. */
            url: string;
            /** @description What it is told about. */
            events: components["schemas"]["WebhookEventName"][];
            /** @description What the subscription is for. */
            description?: string;
            /** @description Whether it is in use. */
            status?: string;
            /**
             * Format: password
             * @description The secret that proves a delivery to be Kubiya's. Documents say that only the answer to a create shows it, yet their samples of reads have it too; never rely on it. How the proof works is not documented.
             */
            secret?: string;
            /** @description How many deliveries were tried. */
            delivery_attempts?: number;
            /** @description How many deliveries were taken. */
            successful_deliveries?: number;
            /** @description How many deliveries were not. */
            failed_deliveries?: number;
            /**
             * Format: date-time
             * @description When an event was last told.
             */
            last_triggered_at?: string | null;
            /**
             * Format: date-time
             * @description When the subscription was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the subscription last changed.
             */
            updated_at?: string;
        };
        /** @description An address that takes events from outside, as the reference of the command line has it under this path. Clients have such things as webhooks under `/event`. */
        WebhookTrigger: {
            /** @description The key of the trigger. */
            uuid: string;
            /** @description What people call the trigger. */
            name: string;
            /** @description Where the outcome is told. */
            type?: string;
            /** @description Whom it is told, such as a channel with `#`. */
            destination?: string;
            /** @description What the agent is told to do with an event. */
            prompt?: string;
            /**
             * Format: password
             * @description The address that takes the events. Treat it as a secret.
             */
            webhook_url?: string;
            /**
             * Format: date-time
             * @description When the trigger was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the trigger last changed.
             */
            updated_at?: string;
        };
        /** @description What the documents call a webhook: a subscription where it has `url` and `events`, a trigger where it has `uuid`, and in one captured answer the object that clients have under `/event`. */
        AnyWebhook: components["schemas"]["WebhookSubscription"] | components["schemas"]["WebhookTrigger"] | components["schemas"]["Webhook"];
        /** @description One page of webhooks in the sense of the documents. */
        WebhookSubscriptionPage: components["schemas"]["PageInfo"] & ({
            /** @description The webhooks of this page. */
            webhooks: components["schemas"]["AnyWebhook"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["AnyWebhook"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["AnyWebhook"][];
        });
        /**
         * @description The name of an event that can be subscribed to. The first nine are those of the command line's reference, the rest those of older pages.
         * @enum {string}
         */
        WebhookEventChoice: "agent.created" | "agent.updated" | "agent.deleted" | "workflow.started" | "workflow.completed" | "workflow.failed" | "tool.executed" | "source.added" | "source.updated" | "execution.started" | "execution.completed" | "execution.failed" | "teammate.created" | "teammate.updated" | "teammate.deleted" | "source.created" | "source.synced" | "tool.created" | "tool.updated" | "tool.deleted";
        /** @description A new subscription. */
        WebhookSubscriptionCreate: {
            /**
             * Format: uri
             * @description The address that is to be told.
             */
            url: string;
            /** @description What it is to be told about. */
            events: components["schemas"]["WebhookEventChoice"][];
            /** @description What the subscription is for. */
            description?: string;
            /**
             * Format: password
             * @description A secret of your own that is to prove a delivery to be Kubiya's. Only the command line's reference sends one; other pages say that the service makes it.
             */
            secret?: string;
        };
        /** @description A new trigger in the form of the command line's reference. */
        WebhookTriggerCreate: {
            /** @description What people call the trigger. */
            name: string;
            /** @description Where the outcome is told, such as slack, teams or http. */
            type?: string;
            /** @description Whom it is told, such as a channel with `#`. */
            destination?: string;
            /** @description What the agent is told to do with an event. */
            prompt?: string;
        };
        /** @description The changes to a webhook in the sense of the documents. They name the call and show no body, so the keys are those of a create. */
        WebhookSubscriptionUpdate: {
            /**
             * Format: uri
             * @description Another address that is to be told.
             */
            url?: string;
            /** @description What it is to be told about. */
            events?: components["schemas"]["WebhookEventChoice"][];
            /** @description What the subscription is for. */
            description?: string;
            /** @description Another name of the trigger. */
            name?: string;
            /** @description Where the outcome is told, such as slack, teams or http. */
            type?: string;
            /** @description Whom it is told, such as a channel with `#`. */
            destination?: string;
            /** @description What the agent is told to do with an event. */
            prompt?: string;
        };
        /** @description One try to tell an address about an event. The documents name the call and show no answer, so the keys are a guess. */
        WebhookDelivery: {
            /** @description The key of the delivery. */
            id?: string;
            event?: components["schemas"]["WebhookEventName"];
            /** @description What became of it. */
            status?: string;
            /** @description The HTTP status that the address answered. */
            response_status?: number;
            /**
             * Format: date-time
             * @description When it was tried.
             */
            delivered_at?: string;
        };
        /** @description Free facts about the event. The API takes anything here; the sample has three keys. */
        WebhookTriggerMetadata: {
            /** @description How grave it is, such as high. */
            severity?: string;
            /** @description What noticed it, such as monitoring. */
            source?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An event that is sent by hand. */
        WebhookTriggerEvent: {
            /** @description What has happened, in a sentence for the agent. */
            message?: string;
            metadata?: components["schemas"]["WebhookTriggerMetadata"];
        };
        /** @description What does the work of a step. */
        WorkflowStepExecutor: {
            /** @description The kind, such as tool, agent or docker. */
            type: string;
            /** @description Its settings. The API takes anything here; what belongs in follows from the kind. */
            config?: {
                [key: string]: unknown;
            };
        };
        /** @description A step of a workflow to run. Further keys are taken as they come. */
        WorkflowStep: {
            /** @description The step, by which others depend on it. */
            name: string;
            /** @description What the step does. */
            description?: string;
            /** @description A command for the shell. */
            command?: string;
            /** @description What else does the work. */
            executor?: components["schemas"]["WorkflowStepExecutor"];
            /** @description The variable that takes what the step puts out. */
            output?: string;
            /** @description The steps that have to be done before. */
            depends?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A workflow to run. Further keys of a workflow are taken as they come. */
        WorkflowRun: {
            /** @description The word execute_workflow, which the command line sends; Python leaves it out, and one caller sends an empty text. */
            command?: string;
            /** @description What the workflow is called. */
            name: string;
            /** @description What the workflow does. */
            description?: string;
            /**
             * @description Whether the steps follow one another or as they depend. Only Python sends it.
             * @enum {string}
             */
            type?: "chain" | "graph";
            /** @description The steps. */
            steps: components["schemas"]["WorkflowStep"][];
            /** @description The inputs, as the command line sends them. The API takes anything here. */
            params?: {
                [key: string]: unknown;
            };
            /** @description The inputs, as Python sends them. The API takes anything here. */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description Secrets for the steps, by name. The API takes anything here. */
            secrets?: {
                [key: string]: unknown;
            };
            /** @description Variables of the steps' process. The API takes anything here. */
            env?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description The run to ask about, for `get_status`. */
        WorkflowStatusRequest: {
            /** @description The run. */
            workflowId: string;
        };
        /** @description The run to go on with, for `retry_workflow`. */
        WorkflowRetryRequest: {
            /** @description The run. */
            workflowId: string;
            /** @description The step to begin at; empty for where it failed. */
            fromStep: string;
            /** @description Inputs to change. The API takes anything here. */
            variables?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether to try although it does not look as if it could work. */
            force?: boolean;
        };
        /** @description The run to stop, for `cancel_workflow`. */
        WorkflowCancelRequest: {
            /** @description The run. */
            workflowId: string;
            /** @description Why, in words; may be empty. */
            reason: string;
        };
        /** @description Which runs to return, for `list_workflows`. */
        WorkflowListRequest: {
            /**
             * @description The state of the runs.
             * @enum {string}
             */
            filter: "all" | "running" | "completed" | "failed";
            /**
             * @description How many a page holds.
             * @default 10
             */
            limit?: number;
            /**
             * @description How many to skip.
             * @default 0
             */
            offset?: number;
        };
        /** @description A step as an event of a run shows it. */
        WorkflowEventStep: {
            /** @description The step. */
            name?: string;
            /** @description The state of the step. */
            status?: string;
            /** @description What it put out. */
            output?: string;
            /** @description What went wrong in it. */
            error?: string;
            /** @description When it started. */
            startedAt?: string;
            /** @description When it ended. */
            finishedAt?: string;
            /** @description How long it took. */
            duration?: string;
            /** @description The exit code of its process. */
            exitCode?: number;
            /** @description What it worked with. The API puts anything here. */
            variables?: {
                [key: string]: unknown;
            };
            /** @description Lines of its log. */
            logs?: string[];
            /** @description How often it was tried again. */
            retryCount?: number;
            /** @description Whether it can be tried again. */
            canRetry?: boolean;
        };
        /** @description How far a run is. */
        WorkflowEventProgress: {
            /** @description How many steps are done. */
            completed?: number;
            /** @description How many steps there are. */
            total?: number;
            /** @description The step at work. */
            currentStep?: string;
            /** @description The share that is done, in percent. */
            percentage?: number;
        };
        /** @description What went wrong with a run. */
        WorkflowFailure: {
            /** @description A word for programs. */
            code?: string;
            /** @description A sentence for people. */
            message?: string;
            /** @description More about the cause. */
            details?: string;
            /** @description The step it went wrong in. */
            step?: string;
            /** @description Whether trying again may help. */
            retry?: boolean;
            /** @description Seconds to wait before that. */
            retryAfter?: number;
        };
        /** @description The JSON in a `data:` line of a run's stream. `type` says what it is; heartbeats can be passed over. */
        WorkflowEvent: {
            /** @description What happened. */
            type?: string;
            /** @description Names the request. */
            requestId?: string;
            /** @description The run. */
            workflowId?: string;
            /** @description When it happened. */
            timestamp?: string;
            /** @description How the whole run ended; with workflow_complete. */
            status?: string;
            /** @description Whether the whole run went well; with workflow_complete. */
            success?: boolean;
            /** @description The step it is about; with step_running and step_complete. */
            step?: components["schemas"]["WorkflowEventStep"];
            /** @description How far the run is. */
            progress?: components["schemas"]["WorkflowEventProgress"];
            /** @description Further facts. The API puts anything here. */
            data?: {
                [key: string]: unknown;
            };
            /** @description What went wrong. */
            error?: components["schemas"]["WorkflowFailure"];
            /** @description True in the last event. */
            end?: boolean;
            /** @description Why the stream ends; in the last event, where it comes. */
            finishReason?: string;
        };
        /** @description A step in the state of a run. */
        WorkflowNode: {
            /** @description The step. */
            name?: string;
            /** @description The state of the step. */
            status?: string;
            /** @description The exit code of its process. */
            exitCode?: number;
            /** @description When it started. */
            startedAt?: string;
            /** @description When it ended. */
            finishedAt?: string;
            /** @description How long it took. */
            duration?: string;
            /** @description What it put out. */
            output?: string;
            /** @description What went wrong in it. */
            error?: string;
            /** @description Lines of its log. */
            logs?: string[];
            /** @description What it worked with. The API puts anything here. */
            variables?: {
                [key: string]: unknown;
            };
            /** @description How often it was tried again. */
            retryCount?: number;
            /** @description Whether it can be tried again. */
            canRetry?: boolean;
        };
        /** @description The state of a run in full. */
        WorkflowStatus: {
            /** @description What the workflow is called. */
            name?: string;
            /** @description The state as a number. No source tells the meaning; read `statusText`. */
            status?: number;
            /** @description The state in a word. */
            statusText?: string;
            /** @description When it started. */
            startedAt?: string;
            /** @description When it ended. */
            finishedAt?: string;
            /** @description How long it took. */
            duration?: string;
            /** @description The steps by name. */
            nodes?: {
                [key: string]: components["schemas"]["WorkflowNode"];
            };
            /** @description What it works with. The API puts anything here. */
            variables?: {
                [key: string]: unknown;
            };
            /** @description What went wrong. */
            error?: string;
            /** @description How often it was tried again. */
            retryCount?: number;
            /** @description Whether it can be tried again. */
            canRetry?: boolean;
            /** @description Where its log is. */
            logUrl?: string;
            /** @description Where its trace is. */
            traceUrl?: string;
        };
        /** @description What `get_status`, `retry_workflow` and `cancel_workflow` answer. */
        WorkflowStatusAnswer: {
            /** @description Names the request. */
            requestId?: string;
            /** @description Whether it went well. False is a failure, whatever the status of the answer. */
            success: boolean;
            /** @description When it was answered. */
            timestamp?: string;
            /** @description The state of the run; null when there is none. */
            status?: components["schemas"]["WorkflowStatus"] | null;
            /** @description Whether the run goes on. The command line asks again every two seconds while it does. */
            isActive?: boolean;
            /** @description The run. */
            workflowId?: string;
            /** @description What went wrong, when `success` is false. */
            error?: components["schemas"]["WorkflowFailure"];
        };
        /** @description A run in short. */
        WorkflowSummary: {
            /** @description The key of the run. */
            id?: string;
            /** @description What the workflow is called. */
            name?: string;
            /** @description The same under the key of a page on the SDK. */
            workflow_name?: string;
            /** @description What the workflow does. */
            description?: string;
            /** @description The state of the run. */
            status?: string;
            /** @description Where the workflow lies. */
            location?: string;
            /** @description When it last changed. */
            updatedAt?: string;
            /** @description When it started. Only a page on the SDK shows it. */
            started_at?: string;
            /** @description How long it took. Only a page on the SDK shows it. */
            duration?: string;
            /** @description Free words to find it by. */
            tags?: string[] | null;
            /** @description The group it belongs to. */
            group?: string;
            /** @description How many steps it has. */
            stepCount?: number;
            /** @description The runner it works on, by name. */
            runner?: string;
        };
        /** @description Where a page of runs lies. */
        WorkflowListPagination: {
            /** @description How many there are in all pages together. */
            total?: number;
            /** @description How many a page holds. */
            limit?: number;
            /** @description How many come before this page. */
            offset?: number;
            /** @description The number of this page. */
            page?: number;
            /** @description Whether another page follows. Only a page on the SDK shows it. */
            has_more?: boolean;
        };
        /** @description What `list_workflows` answers. */
        WorkflowListAnswer: {
            /** @description Names the request. */
            requestId?: string;
            /** @description Whether it went well. False is a failure, whatever the status of the answer. */
            success: boolean;
            /** @description When it was answered. */
            timestamp?: string;
            /** @description The runs of this page. */
            workflows: components["schemas"]["WorkflowSummary"][] | null;
            /** @description Where this page lies. */
            pagination?: components["schemas"]["WorkflowListPagination"];
            /** @description What went wrong. */
            errors?: string[] | null;
        };
        /** @description A workflow to start and where it lies. */
        WorkflowExecute: {
            /** @description The repository of the workflow, such as harborline/deploy-tools. */
            source: string;
            /** @description Where the repository is, such as github. */
            type?: string;
            /** @description What the workflow is to work with; values are always text. */
            variables?: {
                [key: string]: string;
            };
            /** @description The runner that works on it, by name. */
            runner?: string;
            /** @description How long it may take, as a number with a unit, such as 1800s. */
            timeout?: string;
            /** @description Whether to keep a trace of the run. */
            save_trace?: boolean;
        };
        /** @description The workflow of a run. */
        WorkflowReference: {
            /** @description What people call the workflow. */
            name?: string;
            /** @description The repository it lies in. */
            source?: string;
            /** @description What it works with; only in the answer to the start. */
            variables?: {
                [key: string]: string;
            };
        };
        /** @description A step of a run. */
        WorkflowExecutionStep: {
            /** @description The step. */
            name?: string;
            /** @description The state of the step. */
            status?: string;
            /** @description How long it took, as a number with a unit, such as 5m. */
            duration?: string;
            /** @description What it put out. */
            output?: string;
        };
        /** @description A run of a workflow. Its start, the list and the single read each show a part. */
        WorkflowExecution: {
            /** @description The key of the run. */
            execution_id: string;
            /** @description The state of the run. */
            status: string;
            /**
             * Format: date-time
             * @description When the run started.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            completed_at?: string;
            /** @description How long it took, as a number with a unit, such as 15m. */
            duration?: string;
            /** @description The workflow. */
            workflow?: components["schemas"]["WorkflowReference"];
            /** @description The steps; only in the single read. */
            steps?: components["schemas"]["WorkflowExecutionStep"][];
        };
        /** @description One page of runs of workflows. */
        WorkflowExecutionPage: components["schemas"]["PageInfo"] & ({
            /** @description The runs of this page, without steps. */
            executions: components["schemas"]["WorkflowExecution"][];
        } | {
            /** @description The same under the name that the general section of the command line's reference gives every list. */
            data: components["schemas"]["WorkflowExecution"][];
        } | {
            /** @description The same under the name that the overview of the Platform API gives every list. */
            results: components["schemas"]["WorkflowExecution"][];
        });
        /** @description A line of the log of a run. */
        WorkflowLogLine: {
            /**
             * Format: date-time
             * @description When it was written.
             */
            timestamp?: string;
            /** @description How weighty it is. */
            level?: string;
            /** @description The step that wrote it. */
            step?: string;
            /** @description What it says. */
            message?: string;
        };
        /** @description Lines of the log of a run. */
        WorkflowLog: {
            /** @description The lines. */
            logs: components["schemas"]["WorkflowLogLine"][];
        };
        /** @description What an agent is wanted for. */
        AgentSuggestionRequest: {
            /** @description The wish in words. */
            message: string;
        };
        /** @description An agent that suits a message. */
        AgentSuggestion: {
            /** @description The key of the agent. */
            uuid: string;
            /** @description What people call the agent. */
            name: string;
            /** @description What the agent is good for. */
            description?: string;
        };
        /** @description Who sent the request. */
        Caller: {
            /** @description The address of the user. */
            email?: string;
            /** @description The organisation of the user. */
            organization?: string;
        };
        /** @description The agent in short. */
        AgentNoticeSubject: {
            /** @description The key of the agent. */
            uuid?: string;
            /** @description What people call the agent. */
            name?: string;
            /** @description Whether the agent can be used. */
            status?: string;
        };
        /** @description The agent, under the word that the event has for it. That teammate stands here in events of the older name is a guess. */
        AgentNoticeData: {
            agent?: components["schemas"]["AgentNoticeSubject"];
            teammate?: components["schemas"]["AgentNoticeSubject"];
        };
        /** @description What an address is told when something happens to an agent. */
        AgentNotice: {
            /** @description What happened. Older pages say teammate for agent. */
            event: string;
            data: components["schemas"]["AgentNoticeData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp?: string;
        };
        /** @description The run in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
        ExecutionNoticeSubject: {
            /** @description The key of the run. */
            execution_id?: string;
            /** @description Where the run is in its life. */
            status?: string;
        };
        /** @description The run, under the word that the event has for it, as the one sample of an agent has it. */
        ExecutionNoticeData: {
            execution?: components["schemas"]["ExecutionNoticeSubject"];
        };
        /** @description What an address is told when something happens to a run of a tool. */
        ExecutionNotice: {
            /** @description What happened. */
            event: string;
            data: components["schemas"]["ExecutionNoticeData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp?: string;
        };
        /** @description The source in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
        SourceNoticeSubject: {
            /** @description The key of the source. */
            uuid?: string;
            /** @description What people call the source. */
            name?: string;
            /** @description Where the source is in its life. */
            status?: string;
        };
        /** @description The source, under the word that the event has for it, as the one sample of an agent has it. */
        SourceNoticeData: {
            source?: components["schemas"]["SourceNoticeSubject"];
        };
        /** @description What an address is told when something happens to a source. */
        SourceNotice: {
            /** @description What happened. */
            event: string;
            data: components["schemas"]["SourceNoticeData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp?: string;
        };
        /** @description The tool in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
        ToolNoticeSubject: {
            /** @description The key of the tool. */
            uuid?: string;
            /** @description What the tool is called. */
            name?: string;
            /** @description The key of the run, when the tool was run. */
            execution_id?: string;
            /** @description Where the run is in its life, when the tool was run. */
            status?: string;
        };
        /** @description The tool, under the word that the event has for it, as the one sample of an agent has it. */
        ToolNoticeData: {
            tool?: components["schemas"]["ToolNoticeSubject"];
        };
        /** @description What an address is told when something happens to a tool. */
        ToolNotice: {
            /** @description What happened. */
            event: string;
            data: components["schemas"]["ToolNoticeData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp?: string;
        };
        /** @description The run in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
        WorkflowNoticeSubject: {
            /** @description The key of the run. */
            execution_id?: string;
            /** @description What the workflow is called. */
            name?: string;
            /** @description Where the run is in its life. */
            status?: string;
        };
        /** @description The run, under the word that the event has for it, as the one sample of an agent has it. */
        WorkflowNoticeData: {
            workflow?: components["schemas"]["WorkflowNoticeSubject"];
        };
        /** @description What an address is told when something happens to a run of a workflow. */
        WorkflowNotice: {
            /** @description What happened. */
            event: string;
            data: components["schemas"]["WorkflowNoticeData"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp?: string;
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
         * @description What to keep, as an object in JSON: `timestamp` with `gte` and `lte`, `category_type`, `category_name`, `resource_type`, `action_type` and `session_id`. The command line always sends `timestamp`, if need be as an empty object; one Python client adds `search_text` and `status_filter`.
         * @example {"timestamp":{"gte":"2026-02-03T00:00:00Z"},"category_type":"agents"}
         */
        AuditFilter: string;
        /**
         * @description The order, as an object in JSON: `timestamp` with 1 for the oldest first or -1 for the newest.
         * @example {"timestamp":-1}
         */
        AuditSort: string;
        /**
         * @description The number of the page, from 1.
         * @example 1
         */
        AuditPage: number;
        /**
         * @description How many entries a page holds. Values up to 1000 are seen.
         * @example 50
         */
        AuditPageSize: number;
        /**
         * @description How many objects a page holds.
         * @example 50
         */
        ListLimit: number;
        /**
         * @description How many objects to skip.
         * @example 0
         */
        ListOffset: number;
        /**
         * @description Keep only what happened at this time or later.
         * @example 2026-02-03T14:00:00Z
         */
        Since: string;
        /**
         * @description The name of the runner; a runner has no other id. Some pages call this parameter runner_name or runnerName. Clients put it into the path as it stands, so keep to characters that need no escaping.
         * @example harborline-prod
         */
        RunnerName: string;
        /**
         * @description The `id` of the webhook.
         * @example a64e0b3d-97c2-4d1f-b58a-2f7c9e6d4013
         */
        WebhookId: string;
        /**
         * @description The version of the data stream that the caller reads. The official command line sends it.
         * @example v1
         */
        DataStreamVersion: "v1";
        /**
         * @description The product behind the integration, such as github. One Python client puts the name of the integration here.
         * @example github
         */
        Vendor: string;
        /**
         * @description How many objects to return, 50 when it is left out. The answer is a bare list all the same.
         * @example 50
         */
        PlainLimit: number;
        /**
         * @description The number of the page, from 1. Documented by the pages on the Platform API; the reference of the command line counts with `offset`. Sending it makes the answer a page instead of a bare list.
         * @example 1
         */
        Page: number;
        /**
         * @description The direction of the order.
         * @example desc
         */
        Order: "asc" | "desc";
        /**
         * @description The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
         * @example d27a4c9e-51b8-4f36-8e0d-9c6a3b7f1e52
         */
        KnowledgeId: string;
        /**
         * @description The name of the policy; a policy has no other id. Clients put it into the path as it stands, so keep to characters that need no escaping.
         * @example production-needs-approval
         */
        PolicyName: string;
        /**
         * @description The id of the project.
         * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
         */
        ProjectId: string;
        /**
         * @description The product that the knowledge comes from; only slack is known.
         * @example slack
         */
        KnowledgeVendor: "slack";
        /**
         * @description The `uuid` of the source.
         * @example b84f6e0d-52c9-4d37-a1e8-09f3c7d5b26a
         */
        KnowledgeIntegrationId: string;
        /**
         * @description The `task_id` that the creation answered.
         * @example st-5c1e90b7
         */
        ScheduledTaskId: string;
        /**
         * @description The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
         * @example ARGOCD_TOKEN
         */
        SecretName: string;
        /**
         * @description The runner that does the work, by name. Absent or empty, the service takes its default.
         * @example harborline-prod
         */
        RunnerQuery: string;
        /**
         * @description What people call the source. The official command line sends it here, the page on sources in the body.
         * @example oncall-archive
         */
        SourceNameQuery: string;
        /**
         * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
         * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
         */
        SourceId: string;
        /**
         * @description The id of the task, which for clients is that of the project that is planned with Terraform.
         * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
         */
        TaskProjectId: string;
        /**
         * @description The id of the task, which for clients is that of the run of Terraform.
         * @example 2b5e8a17-c3f4-4960-a7d1-e9046bc8f532
         */
        TaskExecutionId: string;
        /**
         * @description The id of the plan, although the position bears the name of the task.
         * @example 7f31c6d8-0a94-4e2b-b5c7-18e6d3f9a240
         */
        TaskPlanId: string;
        /**
         * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
         * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
         */
        TaskId: string;
        /**
         * @description The id of the tool. The page on tools calls this parameter tool_id.
         * @example f0a3d9c5-72be-4186-9c4f-5d1e8b60a7c3
         */
        ToolId: string;
        /**
         * @description The address of the user. The words current, invite, self and system_invite are calls of their own.
         * @example mara@harborline.example
         */
        UserEmail: string;
        /**
         * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
         * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
         */
        WebhookSubscriptionId: string;
        /**
         * @description The id of the run.
         * @example exec-20260203-0114
         */
        ExecutionId: string;
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description The new agent, as the documents have it. */
            201: {
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
    executeAgentV1: {
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
                "application/json": components["schemas"]["AgentExecutionRequest"];
            };
        };
        responses: {
            /** @description What the agent says. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["AgentExecutionStream"];
                    "application/json": components["schemas"]["AgentExecutionResult"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listAuditItemsV1: {
        parameters: {
            query?: {
                /**
                 * @description What to keep, as an object in JSON: `timestamp` with `gte` and `lte`, `category_type`, `category_name`, `resource_type`, `action_type` and `session_id`. The command line always sends `timestamp`, if need be as an empty object; one Python client adds `search_text` and `status_filter`.
                 * @example {"timestamp":{"gte":"2026-02-03T00:00:00Z"},"category_type":"agents"}
                 */
                filter?: components["parameters"]["AuditFilter"];
                /**
                 * @description The order, as an object in JSON: `timestamp` with 1 for the oldest first or -1 for the newest.
                 * @example {"timestamp":-1}
                 */
                sort?: components["parameters"]["AuditSort"];
                /**
                 * @description The number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["AuditPage"];
                /**
                 * @description How many entries a page holds. Values up to 1000 are seen.
                 * @example 50
                 */
                page_size?: components["parameters"]["AuditPageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries of the page. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditItem"][] | components["schemas"]["AuditItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    streamAuditItemsV1: {
        parameters: {
            query?: {
                /**
                 * @description What to keep, as an object in JSON: `timestamp` with `gte` and `lte`, `category_type`, `category_name`, `resource_type`, `action_type` and `session_id`. The command line always sends `timestamp`, if need be as an empty object; one Python client adds `search_text` and `status_filter`.
                 * @example {"timestamp":{"gte":"2026-02-03T00:00:00Z"},"category_type":"agents"}
                 */
                filter?: components["parameters"]["AuditFilter"];
                /**
                 * @description The order, as an object in JSON: `timestamp` with 1 for the oldest first or -1 for the newest.
                 * @example {"timestamp":-1}
                 */
                sort?: components["parameters"]["AuditSort"];
                /**
                 * @description The number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["AuditPage"];
                /**
                 * @description How many entries a page holds. Values up to 1000 are seen.
                 * @example 50
                 */
                page_size?: components["parameters"]["AuditPageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries, until the connection ends. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["AuditItem"];
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAuditItemV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the entry.
                 * @example aud-7f2a9c5e
                 */
                audit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listKeysV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, all at once. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createKeyV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description The new key. No source names the status; other creates answer 200 to shipped clients. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            /** @description The new key, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteKeyV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key, from the list. The document gives this parameter no name.
                 * @example key_58d2
                 */
                keyId: string;
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
    getCurrentKeyV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key of the request. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentApiKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    validateKeyV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is good. There is no body. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendChatMessageV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatMessageCreate"];
            };
        };
        responses: {
            /** @description The answer of the agent, whole or as events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatReply"];
                    "text/event-stream": components["schemas"]["ChatEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listChatMessagesV1: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["ListLimit"];
                /**
                 * @description How many objects to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["ListOffset"];
                /**
                 * @description Keep only what happened at this time or later.
                 * @example 2026-02-03T14:00:00Z
                 */
                since?: components["parameters"]["Since"];
            };
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the agent.
                 * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
                 */
                agent_uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessagePage"];
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
    converseWithAgentV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConverseRequest"];
            };
        };
        responses: {
            /** @description The messages of the agent as they grow. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRunnerDeploymentV1: {
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
            /** @description The deployment file. */
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
    listWebhooksV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhookV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description The new webhook, as shipped clients have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The new webhook, with the status that the overview gives every create. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWebhookV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example a64e0b3d-97c2-4d1f-b58a-2f7c9e6d4013
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWebhookV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example a64e0b3d-97c2-4d1f-b58a-2f7c9e6d4013
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The webhook after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    deleteWebhookV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the webhook.
                 * @example a64e0b3d-97c2-4d1f-b58a-2f7c9e6d4013
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. The official command line looks for the word ok. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listExecutionsV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only runs of this tool.
                 * @example tool-argocd-sync
                 */
                tool_id?: string;
                /**
                 * @description Keep only runs of this agent, by its `uuid`; agents are called teammates here.
                 * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
                 */
                teammate_id?: string;
                /**
                 * @description Keep only runs in this state.
                 * @example success
                 */
                status?: "success" | "failure" | "pending";
                /**
                 * @description How many objects a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description How many objects to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["ListOffset"];
                /**
                 * @description Keep only runs that started at this time or later.
                 * @example 2026-02-01T00:00:00Z
                 */
                from_date?: string;
                /**
                 * @description Keep only runs that started before this time.
                 * @example 2026-02-04T00:00:00Z
                 */
                to_date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getExecutionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the run.
                 * @example exec-12345
                 */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolRun"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getFeatureFlagsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureFlagNames"];
            };
        };
        responses: {
            /** @description The flags by name. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureFlags"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    streamChatV1: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the data stream that the caller reads. The official command line sends it.
                 * @example v1
                 */
                "x-vercel-ai-data-stream"?: components["parameters"]["DataStreamVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatStreamRequest"];
            };
        };
        responses: {
            /** @description The answer as numbered parts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    generateToolV1: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the data stream that the caller reads. The official command line sends it.
                 * @example v1
                 */
                "x-vercel-ai-data-stream"?: components["parameters"]["DataStreamVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolDraftRequest"];
            };
        };
        responses: {
            /** @description Pieces of the tool, until it is written. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ToolDraftEvent"];
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    installGithubAppV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to go on. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationInstallation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrationTokenV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of integration; github, github_app, jira and slack are seen.
                 * @example github_app
                 */
                type: string;
                /**
                 * @description Which connection of that kind; scripts send 1 for slack.
                 * @example 6c0f8d21-7a4e-4b95-8e13-d92b5f7a0c68
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationToken"];
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
    listIntegrationsV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only integrations of this kind.
                 * @example github
                 */
                type?: string;
                /**
                 * @description Keep only integrations in this state.
                 * @example active
                 */
                status?: string;
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integrations. A bare list unless the request carries a paging parameter. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"][] | components["schemas"]["IntegrationPage"] | components["schemas"]["TextMap"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrationV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product behind the integration, such as github. One Python client puts the name of the integration here.
                 * @example github
                 */
                vendor: components["parameters"]["Vendor"];
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
                    "application/json": components["schemas"]["Integration"] | components["schemas"]["TextMap"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteIntegrationV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product behind the integration, such as github. One Python client puts the name of the integration here.
                 * @example github
                 */
                vendor: components["parameters"]["Vendor"];
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
    getIntegrationCredentialsV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product behind the integration, such as github. One Python client puts the name of the integration here.
                 * @example github
                 */
                vendor: components["parameters"]["Vendor"];
                /**
                 * @description Which of the vendor's connections; the Python client sends 0 for jira and github_app.
                 * @example 0
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationCredentials"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setIntegrationStatusV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product behind the integration, such as github. One Python client puts the name of the integration here.
                 * @example github
                 */
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationStatus"];
            };
        };
        responses: {
            /** @description The outcome, as a map of texts whose keys no document names. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextMap"];
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
    listKnowledgeV1: {
        parameters: {
            query?: {
                /**
                 * @description A text to look for. The official command line sends it, without escaping; documents search under a path of its own.
                 * @example rollback
                 */
                query?: string;
                /**
                 * @description Keep only entries that carry this tag.
                 * @example runbook
                 */
                tag?: string;
                /**
                 * @description How many objects to return, 50 when it is left out. The answer is a bare list all the same.
                 * @example 50
                 */
                limit?: components["parameters"]["PlainLimit"];
                /**
                 * @description The number of the page, from 1. Documented by the pages on the Platform API; the reference of the command line counts with `offset`. Sending it makes the answer a page instead of a bare list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The field to sort by.
                 * @example updated_at
                 */
                sort?: "created_at" | "updated_at";
                /**
                 * @description The direction of the order.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. A bare list unless the request asks for a page. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Knowledge"][] | components["schemas"]["KnowledgePage"] | components["schemas"]["KnowledgeEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeCreate"];
            };
        };
        responses: {
            /** @description The new entry, as shipped clients have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Knowledge"];
                };
            };
            /** @description The new entry, as the overview has it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Knowledge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchKnowledgeV1: {
        parameters: {
            query: {
                /**
                 * @description The text to look for.
                 * @example rollback
                 */
                query: string;
                /**
                 * @description Keep only entries that carry these tags, joined by commas.
                 * @example [
                 *       "runbook",
                 *       "shipping"
                 *     ]
                 */
                tags?: string[];
                /**
                 * @description Keep only entries that these people can see.
                 * @example organization
                 */
                visibility?: "private" | "organization" | "public";
                /**
                 * @description How many objects to return, 50 when it is left out. The answer is a bare list all the same.
                 * @example 50
                 */
                limit?: components["parameters"]["PlainLimit"];
                /**
                 * @description The number of the page, from 1. Documented by the pages on the Platform API; the reference of the command line counts with `offset`. Sending it makes the answer a page instead of a bare list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description What to sort by.
                 * @example relevance
                 */
                sort?: "relevance" | "created_at";
                /**
                 * @description The direction of the order.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. A bare list unless the request asks for a page. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Knowledge"][] | components["schemas"]["KnowledgePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
                 * @example d27a4c9e-51b8-4f36-8e0d-9c6a3b7f1e52
                 */
                knowledgeId: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Knowledge"];
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
    updateKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
                 * @example d27a4c9e-51b8-4f36-8e0d-9c6a3b7f1e52
                 */
                knowledgeId: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeUpdate"];
            };
        };
        responses: {
            /** @description The entry after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Knowledge"];
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
    deleteKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
                 * @example d27a4c9e-51b8-4f36-8e0d-9c6a3b7f1e52
                 */
                knowledgeId: components["parameters"]["KnowledgeId"];
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
    listKnowledgeVersionsV1: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return, 50 when it is left out. The answer is a bare list all the same.
                 * @example 50
                 */
                limit?: components["parameters"]["PlainLimit"];
                /**
                 * @description The number of the page, from 1. The answer is a bare list all the same.
                 * @example 1
                 */
                page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
                 * @example d27a4c9e-51b8-4f36-8e0d-9c6a3b7f1e52
                 */
                knowledgeId: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeVersion"][];
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
    listGroupsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPoliciesV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        responses: {
            /** @description The new policy, as shipped clients have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description The new policy, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
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
    evaluatePolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyEvaluation"];
            };
        };
        responses: {
            /** @description The outcome. An `error` that is not empty is a failure. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDecision"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    validatePolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        responses: {
            /** @description What the check found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the policy; a policy has no other id. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example production-needs-approval
                 */
                name: components["parameters"]["PolicyName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the policy; a policy has no other id. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example production-needs-approval
                 */
                name: components["parameters"]["PolicyName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        responses: {
            /** @description The policy after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
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
    deletePolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the policy; a policy has no other id. Clients put it into the path as it stands, so keep to characters that need no escaping.
                 * @example production-needs-approval
                 */
                name: components["parameters"]["PolicyName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDeleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createProjectV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description The new project. No source names the status; other creates answer 200 to shipped clients. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description The new project, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProjectV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProjectV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description The project after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
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
    listExternalKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product that the knowledge comes from; only slack is known.
                 * @example slack
                 */
                vendor: components["parameters"]["KnowledgeVendor"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledge"][];
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
    createExternalKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product that the knowledge comes from; only slack is known.
                 * @example slack
                 */
                vendor: components["parameters"]["KnowledgeVendor"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeCreate"];
            };
        };
        responses: {
            /** @description The new source, as shipped clients have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledge"];
                };
            };
            /** @description The new source, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledge"];
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
    getExternalKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product that the knowledge comes from; only slack is known.
                 * @example slack
                 */
                vendor: components["parameters"]["KnowledgeVendor"];
                /**
                 * @description The `uuid` of the source.
                 * @example b84f6e0d-52c9-4d37-a1e8-09f3c7d5b26a
                 */
                integration_id: components["parameters"]["KnowledgeIntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledge"];
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
    updateExternalKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product that the knowledge comes from; only slack is known.
                 * @example slack
                 */
                vendor: components["parameters"]["KnowledgeVendor"];
                /**
                 * @description The `uuid` of the source.
                 * @example b84f6e0d-52c9-4d37-a1e8-09f3c7d5b26a
                 */
                integration_id: components["parameters"]["KnowledgeIntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeUpdate"];
            };
        };
        responses: {
            /** @description The source after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledge"];
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
    deleteExternalKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product that the knowledge comes from; only slack is known.
                 * @example slack
                 */
                vendor: components["parameters"]["KnowledgeVendor"];
                /**
                 * @description The `uuid` of the source.
                 * @example b84f6e0d-52c9-4d37-a1e8-09f3c7d5b26a
                 */
                integration_id: components["parameters"]["KnowledgeIntegrationId"];
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
    searchExternalKnowledgeV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeSearch"];
            };
        };
        responses: {
            /** @description The passages. No source shows what is in one. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledgeHit"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRunnersV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only runners that are well (true) or that are not (false).
                 * @example true
                 */
                healthy?: boolean;
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runners. A bare list, or a map, unless the request carries a paging parameter. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerDetail"][] | components["schemas"]["RunnerPage"] | components["schemas"]["RunnerMap"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRunnerV1: {
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
                    "application/json": components["schemas"]["RunnerDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRunnerV1: {
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
            /** @description The manifest's address, as the document has it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerManifestAddress"];
                };
            };
            /** @description The manifest's address, with the status that the overview gives every create. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerManifestAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRunnerV1: {
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
    describeRunnerV1: {
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
                    "application/json": components["schemas"]["RunnerDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRunnerHealthV1: {
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRunnerManifestV1: {
        parameters: {
            query?: {
                /**
                 * @description The notation of the manifest.
                 * @example yaml
                 */
                format?: "yaml" | "json";
                /**
                 * @description Where the runner is to be installed.
                 * @example kubernetes
                 */
                type?: "kubernetes" | "docker";
            };
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
            /** @description The manifest, in YAML unless `format` says otherwise. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                    "application/json": components["schemas"]["KubernetesManifest"];
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
    listScheduledTasksV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled tasks. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledTask"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createScheduledTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduledTaskCreate"] | components["schemas"]["ScheduledMessageCreate"];
            };
        };
        responses: {
            /** @description The id of the new task, as shipped clients have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledTaskCreated"];
                };
            };
            /** @description The id of the new task, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledTaskCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getScheduledTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `task_id` that the creation answered.
                 * @example st-5c1e90b7
                 */
                task_id: components["parameters"]["ScheduledTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled task. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledTask"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteScheduledTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `task_id` that the creation answered.
                 * @example st-5c1e90b7
                 */
                task_id: components["parameters"]["ScheduledTaskId"];
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
    getLegacySecretValueV1: {
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
            /** @description The value, in an object. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacySecretValue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateLegacySecretV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacySecretUpdate"];
            };
        };
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteLegacySecretV1: {
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
            200: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSecretsV1: {
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets. A bare list unless the request carries a paging parameter. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"][] | components["schemas"]["SecretPage"] | components["schemas"]["SecretMap"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSecretV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretCreate"] | components["schemas"]["SecretBulkCreate"];
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
                    "application/json": components["schemas"]["Secret"] | components["schemas"]["SecretOutcome"] | components["schemas"]["SecretBulkResult"][];
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
                    "application/json": components["schemas"]["Secret"] | components["schemas"]["SecretOutcome"] | components["schemas"]["SecretBulkResult"][];
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
    getSecretValueV1: {
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
            /** @description The value, in an object. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretValue"] | string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSecretV1: {
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
    updateSecretV1: {
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
            /** @description The secret is changed. No source shows the body; one client needs JSON. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setSecretV1: {
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
    deleteSecretV1: {
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
            200: components["responses"]["Deleted"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description The new source, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listSourcesByAgentV1: {
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
            /** @description The sources. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"][];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    createZipSourceV1: {
        parameters: {
            query?: {
                /**
                 * @description The runner that does the work, by name. Absent or empty, the service takes its default.
                 * @example harborline-prod
                 */
                runner?: components["parameters"]["RunnerQuery"];
                /**
                 * @description What people call the source. The official command line sends it here, the page on sources in the body.
                 * @example oncall-archive
                 */
                name?: components["parameters"]["SourceNameQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ZipSourceUpload"];
                "application/json": components["schemas"]["ZipSourceRequest"];
            };
        };
        responses: {
            /** @description The new source, or the archive of an old one. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                    "application/zip": string;
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
    loadZipSourceV1: {
        parameters: {
            query?: {
                /**
                 * @description The runner that does the work, by name. Absent or empty, the service takes its default.
                 * @example harborline-prod
                 */
                runner?: components["parameters"]["RunnerQuery"];
                /**
                 * @description What people call the source. The official command line sends it here, the page on sources in the body.
                 * @example oncall-archive
                 */
                name?: components["parameters"]["SourceNameQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ZipSourceUpload"];
            };
        };
        responses: {
            /** @description The source as it was read. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    syncZipSourceV1: {
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
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["ZipSourceSync"];
            };
        };
        responses: {
            /** @description The source after the sync. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    attachSourceToAgentV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                sourceId: components["parameters"]["SourceId"];
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
            /** @description The agent has the source. What the body holds is unknown, and the one client that knows the call does not read it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    listTasksV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only tasks in this state.
                 * @example running
                 */
                status?: "pending" | "running" | "completed" | "failed" | "cancelled";
                /**
                 * @description Keep only tasks of this agent, by id.
                 * @example 0b7c5f0e-6d0f-4e0a-9a52-3f5c6a1b8e21
                 */
                agent?: string;
                /**
                 * @description Keep only tasks of this runner.
                 * @example harborline-prod
                 */
                runner?: string;
                /**
                 * @description How many objects a page holds, 50 when only the place of the page is given. Sending it makes the answer a page instead of a bare list.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The number of the page, from 1. Documented by the pages on the Platform API; the reference of the command line counts with `offset`. Sending it makes the answer a page instead of a bare list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The field to sort by.
                 * @example created_at
                 */
                sort?: "created_at" | "updated_at" | "status";
                /**
                 * @description The direction of the order.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. A bare list unless the request carries a paging parameter. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][] | components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            /** @description The new task, as the page on tasks has it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The new task, with the status that the overview gives every create. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
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
    listTasksByAgentV1: {
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
            /** @description The tasks. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
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
    applyTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task, which for clients is that of the project that is planned with Terraform.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                taskId: components["parameters"]["TaskProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run that was started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskApplied"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createInlineTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskInlineRequest"];
            };
        };
        responses: {
            /** @description The stack, as shipped clients have it, or why it was not taken on. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskInlineResult"];
                };
            };
            /** @description The stack, with the status that the overview gives every create. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskInlineResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    planInlineTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskInlineRequest"];
            };
        };
        responses: {
            /** @description What would change, or why that cannot be said. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskInlinePlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTaskExecutionLogsV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task, which for clients is that of the run of Terraform.
                 * @example 2b5e8a17-c3f4-4960-a7d1-e9046bc8f532
                 */
                taskId: components["parameters"]["TaskExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was written so far. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskExecutionLogs"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTaskPlanV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan, although the position bears the name of the task.
                 * @example 7f31c6d8-0a94-4e2b-b5c7-18e6d3f9a240
                 */
                taskId: components["parameters"]["TaskPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPlan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    planTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task, which for clients is that of the project that is planned with Terraform.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                taskId: components["parameters"]["TaskProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskPlanRequest"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPlan"];
                };
            };
            /** @description The plan, with the status that the overview gives every create. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPlan"];
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
    listTaskResourcesV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task, which for clients is that of the project that is planned with Terraform.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                taskId: components["parameters"]["TaskProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseResource"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTasksByRunnerV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The runner. The page on tasks speaks of an id; a runner has none but its name.
                 * @example harborline-prod
                 */
                runnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
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
    streamTaskLogsV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` that createInlineTaskV1 answered.
                 * @example 3e7a90cd-b5f1-4d62-8a4e-60c9f2d1b785
                 */
                stackId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until the stack has ended. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["TaskLogStream"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, project or run. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"] | components["schemas"]["UseCase"] | components["schemas"]["TaskExecution"];
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
    updateTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"] | components["schemas"]["TaskApproval"];
            };
        };
        responses: {
            /** @description The project after the change, or the run that was started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCase"] | components["schemas"]["TaskExecution"] | components["schemas"]["Task"];
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
    deleteTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelTaskV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was stopped. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCancellation"];
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
    getTaskLogsV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only lines from this time on.
                 * @example 2026-02-03T14:00:00Z
                 */
                start_time?: string;
                /**
                 * @description Keep only lines up to this time.
                 * @example 2026-02-03T15:00:00Z
                 */
                end_time?: string;
                /**
                 * @description Keep only lines of this gravity.
                 * @example error
                 */
                level?: "debug" | "info" | "error";
                /**
                 * @description How many lines to return at most.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskLogs"];
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
    getTaskStatusV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task. Clients that run Terraform put a project's or a run's id here.
                 * @example 6c9d2f84-1e37-4a5b-8f60-b3d7e1a9c025
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the task stands. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStatus"];
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
    listToolsV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only tools of this source, by `uuid`, in the words of the command line's reference.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                source?: string;
                /**
                 * @description Keep only tools of this source, in the words of an older page.
                 * @example 8f3e1d6a-2c47-4b95-a0e8-71d5c9b2f460
                 */
                source_id?: string;
                /**
                 * @description Keep only tools that run in this way, such as docker.
                 * @example docker
                 */
                type?: string;
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tools. A bare list unless the request carries a paging parameter. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"][] | components["schemas"]["ToolPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createToolV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolCreate"];
            };
        };
        responses: {
            /** @description The new tool, with the status of most pages. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            /** @description The new tool, with the status that the overview gives every create. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    runToolV1: {
        parameters: {
            query?: {
                /**
                 * @description The runner that the tool runs on, by name. The page on tools requires it; an older client leaves it out. The word auto is a matter of the command line, which puts a name in its place.
                 * @example harborline-prod
                 */
                runner?: string;
            };
            header?: {
                /**
                 * @description The form of stream that clients ask for. They read server-sent events all the same.
                 * @example v1
                 */
                "x-vercel-ai-data-stream"?: "v1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolExec"];
            };
        };
        responses: {
            /** @description Events, until the tool has ended. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ToolExecStream"];
                    "application/json": components["schemas"]["ToolExecResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    executeToolV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolExecute"];
            };
        };
        responses: {
            /** @description The run that was started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getToolExecutionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `execution_id` that starting the tool answered.
                 * @example 95d7e2b1-4f6a-4c38-b0e9-a1c37d5f8264
                 */
                executionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolExecution"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getToolV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the tool. The page on tools calls this parameter tool_id.
                 * @example f0a3d9c5-72be-4186-9c4f-5d1e8b60a7c3
                 */
                toolId: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tool. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateToolV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the tool. The page on tools calls this parameter tool_id.
                 * @example f0a3d9c5-72be-4186-9c4f-5d1e8b60a7c3
                 */
                toolId: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolUpdate"];
            };
        };
        responses: {
            /** @description The tool after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
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
    deleteToolV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the tool. The page on tools calls this parameter tool_id.
                 * @example f0a3d9c5-72be-4186-9c4f-5d1e8b60a7c3
                 */
                toolId: components["parameters"]["ToolId"];
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
    listUseCasesV1: {
        parameters: {
            query?: {
                /**
                 * @description The repository to read templates from. Python sends it as it stands, without escaping.
                 * @example harborline/terraform-templates
                 */
                repository?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The use cases, all at once. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createUseCaseV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseCaseCreate"];
            };
        };
        responses: {
            /** @description The new project, as shipped clients have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCase"];
                };
            };
            /** @description The new project, as the documents have it. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUseCaseV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id or `uuid` of the template or project.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                useCaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The use case. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCase"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUseCaseV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id or `uuid` of the template or project.
                 * @example 1c9e5b74-8d3a-4f60-b2e7-5a0d6c8f9134
                 */
                useCaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseCaseUpdate"];
            };
        };
        responses: {
            /** @description The project after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCase"];
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
    listUsersV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only users of this role.
                 * @example admin
                 */
                role?: string;
                /**
                 * @description Keep only users of this group.
                 * @example release-engineers
                 */
                group?: string;
                /**
                 * @description How many objects a page holds, 50 when only the place of the page is given. Sending it makes the answer a page instead of a bare list.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The number of the page, from 1. Documented by the pages on the Platform API; the reference of the command line counts with `offset`. Sending it makes the answer a page instead of a bare list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. A bare list unless the request carries a paging parameter. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][] | components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCurrentUserV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addUserToGroupV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the group. The page on users says id and not whose; the summary of the call makes it the group.
                 * @example 93c6d0f8-7b1e-4c52-a4f9-e8d3b5a71026
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserGroupAdd"];
            };
        };
        responses: {
            /** @description What the user belongs to now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserMembership"];
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
    inviteUserV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInvite"];
            };
        };
        responses: {
            /** @description The invitation is out. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInvited"];
                };
            };
            /** @description The invitation is out, with the status that the overview gives every create. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInvited"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserMembershipV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `uuid` of the user. The page on users says id and not whose; the summary of the call makes it the user.
                 * @example 1e9f7c3b-4a25-4f68-8d71-6b0c2e5a9f13
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the user belongs to. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserMembership"];
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
    getSelfUserV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendSystemInviteV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSystemInvite"];
            };
        };
        responses: {
            /** @description The invitation is out. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInvited"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address of the user. The words current, invite, self and system_invite are calls of their own.
                 * @example mara@harborline.example
                 */
                email: components["parameters"]["UserEmail"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
    deleteUserV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address of the user. The words current, invite, self and system_invite are calls of their own.
                 * @example mara@harborline.example
                 */
                email: components["parameters"]["UserEmail"];
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
    testWebhookV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTest"];
            };
        };
        responses: {
            /** @description The event was sent. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTestResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhookSubscriptionsV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only triggers that tell their outcome in this way, such as slack.
                 * @example slack
                 */
                type?: string;
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. A bare list unless the request carries a paging parameter. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyWebhook"][] | components["schemas"]["WebhookSubscriptionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhookSubscriptionV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSubscriptionCreate"] | components["schemas"]["WebhookTriggerCreate"];
            };
        };
        responses: {
            /** @description The new webhook, as the pages on webhooks have it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyWebhook"];
                };
            };
            /** @description The new webhook, with the status that the overview gives every create. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWebhookSubscriptionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
                 * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
                 */
                webhookId: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyWebhook"];
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
    updateWebhookSubscriptionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
                 * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
                 */
                webhookId: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSubscriptionUpdate"];
            };
        };
        responses: {
            /** @description The webhook after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyWebhook"];
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
    deleteWebhookSubscriptionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
                 * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
                 */
                webhookId: components["parameters"]["WebhookSubscriptionId"];
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
    listWebhookSubscriptionDeliveriesV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
                 * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
                 */
                webhookId: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"][];
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
    triggerWebhookSubscriptionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the webhook. Pages call this parameter webhookId or webhook_id, the reference of the command line uuid.
                 * @example e3b8f170-6a4d-4c92-9d25-7f1c0a8b5e64
                 */
                webhookId: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTriggerEvent"];
            };
        };
        responses: {
            /** @description The run that was started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunStarted"];
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
    runWorkflowOperationV1: {
        parameters: {
            query?: {
                /**
                 * @description The runner that does the work, by name. Clients send kubiya-hosted when nobody says.
                 * @example harborline-prod
                 */
                runner?: string;
                /**
                 * @description Which of the five calls it is; the body goes with it.
                 * @example execute_workflow
                 */
                operation?: "execute_workflow" | "get_status" | "retry_workflow" | "cancel_workflow" | "list_workflows";
                /**
                 * @description Whether to stream server-sent events. Python sends true; without it the stream is a data stream of numbered parts.
                 * @example true
                 */
                native_sse?: boolean;
            };
            header?: {
                /**
                 * @description The version of the data stream that the caller reads. The official command line sends it.
                 * @example v1
                 */
                "x-vercel-ai-data-stream"?: components["parameters"]["DataStreamVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRun"] | components["schemas"]["WorkflowStatusRequest"] | components["schemas"]["WorkflowRetryRequest"] | components["schemas"]["WorkflowCancelRequest"] | components["schemas"]["WorkflowListRequest"];
            };
        };
        responses: {
            /** @description Events of a run, or the JSON of the other calls. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["WorkflowEvent"];
                    "application/json": components["schemas"]["WorkflowStatusAnswer"] | components["schemas"]["WorkflowListAnswer"];
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    executeWorkflowV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowExecute"];
            };
        };
        responses: {
            /** @description The run has started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkflowExecutionsV1: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["ListLimit"];
                /**
                 * @description How many objects to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["ListOffset"];
                /**
                 * @description Keep only runs in this state.
                 * @example completed
                 */
                status?: "running" | "completed" | "failed";
                /**
                 * @description Keep only runs of this workflow, by name.
                 * @example deploy-tracking
                 */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecutionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkflowExecutionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the run.
                 * @example exec-20260203-0114
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecution"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkflowExecutionLogsV1: {
        parameters: {
            query?: {
                /**
                 * @description Keep only lines of this step, by name.
                 * @example build
                 */
                step?: string;
                /**
                 * @description The most lines to return.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Keep only what happened at this time or later.
                 * @example 2026-02-03T14:00:00Z
                 */
                since?: components["parameters"]["Since"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the run.
                 * @example exec-20260203-0114
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines of the log, without totals. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowLog"];
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
    getHealthV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service answers. Whether there is a body is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["ServerError"];
        };
    };
    suggestAgentV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentSuggestionRequest"];
            };
        };
        responses: {
            /** @description The agents, the best first. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSuggestion"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVersionV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as a bare text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    getCallerV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    receiveAgentCreatedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveAgentDeletedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveAgentUpdatedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveExecutionCompletedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveExecutionFailedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveExecutionStartedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveSourceAddedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveSourceCreatedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveSourceSyncedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveSourceUpdatedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTeammateCreatedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTeammateDeletedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTeammateUpdatedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveToolCreatedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveToolDeletedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveToolExecutedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveToolUpdatedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveWorkflowCompletedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveWorkflowFailedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveWorkflowStartedV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowNotice"];
            };
        };
        responses: {
            /** @description You took the event. Deliveries are counted as successful and failed; whether a failed one is sent again is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
