/* Made by `pnpm generate` from spec/openapi; edit there. */

export interface paths {
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the index of the API
         * @description Returns the version of the API and the paths of its main resources. It needs no key. Some of the paths have no operation of their own, such as `/api/v1/workflows`.
         */
        get: operations["getApiIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the health of the server
         * @description Tells whether the server answers and how the outside services are that it asks. It needs no key. The path has no version in it, and nothing answers at `/health`.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/detailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the health of every part
         * @description Tells how the database, Redis and the workflow machinery are. The status is 200 even when a part is broken: read `status`. It needs no key.
         */
        get: operations["getDetailedHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/event-bus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the event bus
         * @description Tells whether a bus for events of runs is set up, and how it is. It needs no key. A bus that is set up may say more of its parts than is described here.
         */
        get: operations["getEventBusHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the server is ready
         * @description Tells that the server takes requests; it looks at nothing behind it. It needs no key.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Returns a page of agents, the newest first, as a bare array without a total: a page that is shorter than `limit` is the last. An agent that is made while you page moves the window, so the same agent can come twice. A status that no agent has gives an empty list, not an error.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Create an agent
         * @description Makes an agent and puts it into the project with the key `DEFAULT`. It needs a model. With no skills it gets the organisation's first skill of type `shell`. The system prompt is copied into `configuration`. A name that is taken answers 409; a runtime that does not suit the model answers 400.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Returns one agent by its id. An id that no agent of the organisation has answers 404.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        /**
         * Delete an agent
         * @description Deletes an agent. Teams and projects that had it lose it without a word.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description Changes the fields that are sent and leaves the rest. `configuration`, `llm_config`, `capabilities`, `skill_ids` and `environment_ids` are replaced whole. An agent needs at least one skill: an empty list answers 400.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/api/v1/agents/{agent_id}/context/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Put the context of an agent together
         * @description An agent draws on its environments, on its team and the environments of that, on its project, and on its own context. Returns the lists put together, and what each layer adds. It is the same as `resolveContext` for an agent. An agent that the organisation does not have answers 404.
         */
        get: operations["resolveAgentContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{agent_id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an agent
         * @description Hands a task to an agent and answers at once, while the work goes on. Follow it with `streamExecution`, or read it with `getExecution`. A worker queue that does not exist answers 404, one that is not active 400.
         */
        post: operations["executeAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/aem/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up agentic engineering minutes
         * @description Sums up the agentic engineering minutes of the last days and what they cost, by tier of models. When there was no turn, the dates and the average of a turn are left out.
         */
        get: operations["getAemSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/aem/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow agentic engineering minutes over time
         * @description Sums up the agentic engineering minutes of the last days, by day, week or month. Parts without a turn are left out.
         */
        get: operations["getAemTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what an execution used
         * @description Records turns, uses of tools and tasks of one run at once. A value that cannot be stored refuses the whole. Workers call it. A run that the organisation does not have answers 404.
         */
        post: operations["createAnalyticsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up what models cost
         * @description Sums up what models cost in the last days, by day, week or month, for the organisation of the key. Parts without a turn are left out.
         */
        get: operations["getAnalyticsCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/executions/{execution_id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get what an execution used
         * @description Returns all that was reported of a run, turn by turn, and sums of it. A run that the organisation does not have answers 404.
         */
        get: operations["getExecutionAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/storage/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up the use of storage
         * @description Is meant to sum up how the storage of the organisation was used in the last days. The published server cannot do it: every call answers 500.
         */
        get: operations["getAnalyticsStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up what executions used
         * @description Sums up runs, turns, tokens, costs and uses of tools of the last days, for the organisation of the key.
         */
        get: operations["getAnalyticsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a task of an execution
         * @description Records one task that a run has set itself. Workers call it. A run that the organisation does not have answers 404.
         */
        post: operations["createExecutionTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the server gave the task.
                 * @example 1e898abd-3b07-4d0b-b5f1-6cd46b41459c
                 */
                task_id: components["parameters"]["ExecutionTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Report on a task of an execution
         * @description Records what has become of a task of a run. Workers call it. A task that the organisation does not have answers 404.
         */
        patch: operations["updateExecutionTask"];
        trace?: never;
    };
    "/api/v1/analytics/tool-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a use of a tool
         * @description Records one use of a tool in a run. Workers call it. A run that the organisation does not have answers 404.
         */
        post: operations["createToolCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a turn of a model
         * @description Records what one turn of a model in a run used and cost. Workers call it. A run that the organisation does not have answers 404.
         */
        post: operations["createTurn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approval rules
         * @description Returns every approval rule of the organisation in one answer, the highest priority first; there is no paging. It is the only way to read one: there is no call for a single rule.
         */
        get: operations["listApprovalRules"];
        put?: never;
        /**
         * Create an approval rule
         * @description Makes a rule about who has to allow which uses of tools. Names are not unique: sending the same twice makes two rules.
         */
        post: operations["createApprovalRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the rule for a use of a tool
         * @description Says which rule decides about a use of a tool and who would be asked; it asks nobody. Of several rules that fit, the one with the highest priority wins, whatever it looks at. Tools, levels and categories are compared to the letter; there are no patterns. When none fits, `rule_id` is null: the use needs no approval.
         */
        post: operations["resolveApprovalRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval rule.
                 * @example 9c7f1b6e-41f5-4a57-9f0e-2f6d0d3c8a15
                 */
                rule_id: components["parameters"]["ApprovalRuleId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change an approval rule
         * @description Changes the fields that are sent and leaves the rest, though it is a PUT. Lists are replaced whole.
         */
        put: operations["updateApprovalRule"];
        post?: never;
        /**
         * Delete an approval rule
         * @description Deletes an approval rule. What it has already asked for stays to be decided.
         */
        delete: operations["deleteApprovalRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approvals
         * @description Returns a page of what agents asked for, the newest first, as a bare array without a total: a page that is shorter than `limit` is the last.
         */
        get: operations["listApprovals"];
        put?: never;
        /**
         * Ask for an approval
         * @description Asks people to allow a use of a tool; workers do this when a rule wants it. Nobody but the people named in `approver_emails` can decide, so a request that names nobody waits until its time is up. Asking twice makes two requests.
         */
        post: operations["createApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what waits for your word
         * @description Returns what waits for the person of the key: requests that are neither decided nor past their time and name their mail address, letter by letter. What others have to decide is not in it; there is no paging.
         */
        get: operations["listPendingApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval.
                 * @example 0e6a3c52-8f0d-4f0e-a0ad-5a3d7c1e9b44
                 */
                request_id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        /**
         * Get an approval
         * @description Returns one request by its id, decided or not. Agents that wait for it ask for it again and again. An id that no request of the organisation has answers 404.
         */
        get: operations["getApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{request_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval.
                 * @example 0e6a3c52-8f0d-4f0e-a0ad-5a3d7c1e9b44
                 */
                request_id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes
         * @description Allows the use of the tool. There has to be a body, if only an empty object. A request that does not exist, that was decided already, whose time is up, or that does not name you as an approver answers 404.
         */
        post: operations["approveApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{request_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval.
                 * @example 0e6a3c52-8f0d-4f0e-a0ad-5a3d7c1e9b44
                 */
                request_id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say no
         * @description Refuses the use of the tool. There has to be a body, if only an empty object. A request that does not exist, that was decided already, whose time is up, or that does not name you as an approver answers 404. The server does not see to it that a reason is given where the rule wants one.
         */
        post: operations["rejectApproval"];
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
        /**
         * Check a key
         * @description Returns the organisation and the person of the key that the request carries. A key that is unknown or expired answers 401. Services that stand beside the Control Plane check keys with it.
         */
        get: operations["validateToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what clients need to know
         * @description Tells a client where the context graph is and which organisation its key belongs to. The command line asks for it before it talks to the context graph itself.
         */
        get: operations["getClientConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sources of the context graph
         * @description Returns a page of the names of the sources that feed the graph; other operations take such a name as `integration`. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["listContextGraphIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of things
         * @description Returns a page of the kinds of things that there are in the graph. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["listContextGraphLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List nodes of the context graph
         * @description Returns a page of the things in the graph, of one source or of all. A page that is shorter than `limit` is the last. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["listContextGraphNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/nodes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for nodes
         * @description Returns a page of the things of one kind, or of those with a certain value in a property. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        post: operations["searchContextGraphNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/nodes/search/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for nodes by text
         * @description Returns a page of the things that have a text in one of their properties. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        post: operations["searchContextGraphText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/nodes/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the graph calls the node.
                 * @example 4:8d1f:204
                 */
                node_id: components["parameters"]["GraphNodeId"];
            };
            cookie?: never;
        };
        /**
         * Get a node of the context graph
         * @description Returns one thing by what the graph calls it. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["getContextGraphNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/nodes/{node_id}/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the graph calls the node.
                 * @example 4:8d1f:204
                 */
                node_id: components["parameters"]["GraphNodeId"];
            };
            cookie?: never;
        };
        /**
         * List the relationships of a node
         * @description Returns a page of how one thing hangs together with others, as a bare array. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["listContextGraphRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the context graph
         * @description Runs a reading query in Cypher. The service narrows it down to the organisation by itself. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        post: operations["queryContextGraph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/relationship-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of relationships
         * @description Returns a page of the kinds of relationships that there are in the graph. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["listContextGraphRelationshipTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the size of the context graph
         * @description Counts the things and relationships in the graph, of one source or of all. What `skip` and `limit` do here is not known. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["getContextGraphStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/api/v1/graph/subgraph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the surroundings of a node
         * @description Returns a thing and what can be reached from it in a few steps. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        post: operations["getContextGraphSubgraph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/graph/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the context graph in plain words
         * @description Finds what is remembered by its meaning rather than by its words. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        post: operations["searchContextGraph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of the context graph
         * @description Asks the service behind the context graph how it is. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["getContextGraphHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/intelligent-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a model about the context graph
         * @description Lets a model look into the graph until it can answer a question, and returns the answer with what it rests on. It takes a while: a time limit of a minute or more is in order. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        post: operations["askContextGraph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/intelligent-search/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of the part that answers questions
         * @description Says whether `askContextGraph` works, and what can drive the model. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        get: operations["getContextGraphAnswerHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context-graph/intelligent-search/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a model about the context graph, and watch
         * @description The same as `askContextGraph`, with server-sent events on the way: the conversation, progress, looks into the graph and pieces of the answer, then `complete` or `error`. The schema is that of the JSON in a `data:` line; the `event:` line names the event and so the schema. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
         */
        post: operations["streamContextGraphAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context/resolve/{entity_type}/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of thing that the context belongs to, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["ContextHolderType"];
                /**
                 * @description The id of that thing.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["ContextHolderId"];
            };
            cookie?: never;
        };
        /**
         * Put the context of a thing together
         * @description An agent draws on its environments, on its team and the environments of that, on its project, and on its own context; a team on its environments and itself; the others on themselves alone. Returns the lists put together, and what each layer adds. A thing that the organisation does not have answers 404.
         */
        get: operations["resolveContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/context/{entity_type}/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of thing that the context belongs to, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["ContextHolderType"];
                /**
                 * @description The id of that thing.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["ContextHolderId"];
            };
            cookie?: never;
        };
        /**
         * Get the context of a thing
         * @description Returns what one agent, team, project or environment may draw on, without what it inherits. A thing that never had a context gets an empty one, made by this very call. One that the organisation does not have answers 404.
         */
        get: operations["getContext"];
        /**
         * Set the context of a thing
         * @description Replaces the context whole: a list that is left out is emptied. For environments and teams it is the same context that `updateEnvironmentContext` and `updateTeamContext` set, with policies in it. A thing that the organisation does not have answers 404.
         */
        put: operations["updateContext"];
        post?: never;
        /**
         * Clear the context of a thing
         * @description Empties the three lists of the context; it keeps its id. A thing that the organisation does not have answers 404.
         */
        delete: operations["deleteContext"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom integrations
         * @description Returns every custom integration of the organisation in one answer; there is no paging. Those that are only marked as deleted are left out unless the status asks for them.
         */
        get: operations["listCustomIntegrations"];
        put?: never;
        /**
         * Create a custom integration
         * @description Makes a service of your own known to runs. Start from an integration template where one suits. A name that is taken answers 409; the name of one that is only marked as deleted is taken too.
         */
        post: operations["createCustomIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-integrations/{integration_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the custom integration.
                 * @example a5a5c7c0-3b1e-4a1f-8d53-6f2c5e0b9d31
                 */
                integration_id: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Get a custom integration
         * @description Returns one custom integration by its id, one that is only marked as deleted too. An id that none of the organisation has answers 404.
         */
        get: operations["getCustomIntegration"];
        /**
         * Change a custom integration
         * @description Changes the fields that are sent and leaves the rest, though it is a PUT. `config` and `tags` are replaced whole. A name that is taken answers 409.
         */
        put: operations["updateCustomIntegration"];
        post?: never;
        /**
         * Delete a custom integration
         * @description Marks a custom integration as deleted; with `hard_delete` it is gone for good. One that is only marked leaves the lists but keeps its name.
         */
        delete: operations["deleteCustomIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-ingestion/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List data ingestion sources
         * @description Returns every source of the organisation in one answer; there is no paging.
         */
        get: operations["listDataIngestionSources"];
        put?: never;
        /**
         * Create a data ingestion source
         * @description Makes a place known that knowledge is read from. A name that is taken answers 409.
         */
        post: operations["createDataIngestionSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-ingestion/sources/{source_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the source.
                 * @example d2a3b7f4-6c1e-4b93-8f1d-7e0c5a9b2d68
                 */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        /**
         * Get a data ingestion source
         * @description Returns one source by its id. An id that no source of the organisation has answers 404.
         */
        get: operations["getDataIngestionSource"];
        /**
         * Change a data ingestion source
         * @description Changes the fields that are sent and leaves the rest, though it is a PUT. `config` and `tags` are replaced whole. A name that is taken answers 409.
         */
        put: operations["updateDataIngestionSource"];
        post?: never;
        /**
         * Delete a data ingestion source
         * @description Marks a source as deleted; with `hard_delete` it is gone for good.
         */
        delete: operations["deleteDataIngestionSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-ingestion/sources/{source_id}/sync-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the source.
                 * @example d2a3b7f4-6c1e-4b93-8f1d-7e0c5a9b2d68
                 */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Report how a sync went
         * @description Writes down when a source was read and how that went; the workflow that reads it calls this. Sending it twice counts twice.
         */
        patch: operations["updateDataIngestionSourceSyncStatus"];
        trace?: never;
    };
    "/api/v1/dynamic-executions/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an agent or a team that is kept nowhere
         * @description Makes up an agent or a team, hands it a task and answers at once, while the work goes on. Only the run is kept: follow it with `streamExecution`, or read it with `getExecution`. A worker queue that does not exist or is not active answers 400, and so does a task for which no queue can be found.
         */
        post: operations["startDynamicExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dynamic-executions/executions/{execution_id}/deny-access/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
                /**
                 * @description The id of the person who asked for access.
                 * @example kim.larsen
                 */
                user_id: components["parameters"]["AccessUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse somebody access to a run
         * @description Turns down somebody who asked to see a run; they are told, with the reason. Only the owner of the run can: for others it answers 403. Somebody who did not ask answers 404. There is no body.
         */
        post: operations["denyDynamicExecutionAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dynamic-executions/executions/{execution_id}/grant-access/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
                /**
                 * @description The id of the person who asked for access.
                 * @example kim.larsen
                 */
                user_id: components["parameters"]["AccessUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give somebody access to a run
         * @description Lets somebody who asked see a run; they are told. Only the owner of the run can: for others it answers 403. Somebody who did not ask answers 404. There is no body.
         */
        post: operations["grantDynamicExecutionAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dynamic-executions/executions/{execution_id}/request-access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for access to a run
         * @description Asks the owner of a run for leave to see it; the owner is told. It works for any run of the organisation. There is no body. Asking twice changes nothing. An id that no run has answers 404.
         */
        post: operations["requestDynamicExecutionAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dynamic-executions/queue-resolution/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how well worker queues are found
         * @description Counts how `resolveDynamicExecutionQueue` came to its answers since the server started, for all organisations together.
         */
        get: operations["getDynamicExecutionQueueMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dynamic-executions/resolve-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a worker queue for a task
         * @description Ranks the active worker queues that have workers of the wanted runtime by how well they suit a task, and names the best. Nothing is started. When there is no such queue the answer is 404.
         */
        post: operations["resolveDynamicExecutionQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcer/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask where the policy enforcer is
         * @description Says where the server passes requests for the policy enforcer on to. It does not ask the enforcer: `healthy` here does not mean that it is up, which is for `getEnforcerStatus` to say. It needs no key.
         */
        get: operations["getEnforcerHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enforcer/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the policy enforcer how it is
         * @description Passes the question on to the policy enforcer and returns what that says. An enforcer that cannot be reached answers 502. It needs no key.
         */
        get: operations["getEnforcerStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List environments
         * @description Returns every environment of the organisation in one answer; there is no paging. An organisation without any gets one named `default`, made by this very call. What was made as a task queue shows here too: both names stand for the same thing.
         */
        get: operations["listEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Makes an environment and a token for its workers. The first environment of an organisation starts in the status `provisioning` until the machinery behind it is up; later ones are `ready` at once. A name that is taken answers 409.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environments/{environment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an environment
         * @description Returns one environment by its id, the token of its workers included. An id that no environment of the organisation has answers 404.
         */
        get: operations["getEnvironment"];
        put?: never;
        post?: never;
        /**
         * Delete an environment
         * @description Deletes an environment together with its worker queues. The environment named `default` cannot be deleted: that answers 400.
         */
        delete: operations["deleteEnvironment"];
        options?: never;
        head?: never;
        /**
         * Change an environment
         * @description Changes the fields that are sent and leaves the rest. `tags`, `settings` and `execution_environment` are replaced whole. A name that is taken answers 409.
         */
        patch: operations["updateEnvironment"];
        trace?: never;
    };
    "/api/v1/environments/{environment_id}/context": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        /**
         * Get the context of an environment
         * @description Returns the knowledge and the resources that everything in the environment may draw on. An environment that never had a context gets an empty one, made by this very call. Policies are not part of it here.
         */
        get: operations["getEnvironmentContext"];
        /**
         * Set the context of an environment
         * @description Replaces the context whole: a list that is left out is emptied. An environment that the organisation does not have answers 404.
         */
        put: operations["updateEnvironmentContext"];
        post?: never;
        /**
         * Clear the context of an environment
         * @description Empties both lists of the context; it keeps its id. An environment that the organisation does not have answers 404.
         */
        delete: operations["deleteEnvironmentContext"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environments/{environment_id}/worker-command": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        /**
         * Get the command that starts a worker for an environment
         * @description Returns the command that starts a worker for the environment, and whether the environment takes one now. The token of the environment is in it in clear; an environment that has none gets one by this very call. Newer workers join a worker queue instead: see `getWorkerQueueCommand`.
         */
        get: operations["getEnvironmentWorkerCommand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environments/{environment_id}/worker-queues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        /**
         * List the worker queues of an environment
         * @description Returns the worker queues of one environment in one answer, the oldest first; there is no paging. What `listWorkerQueues` leaves out is left out here too. An environment that the organisation does not have answers 404.
         */
        get: operations["listEnvironmentWorkerQueues"];
        put?: never;
        /**
         * Create a worker queue
         * @description Makes a worker queue in an environment; it is active at once and stays in that environment for good. A name that the environment has already answers 409, an environment that the organisation does not have 404, settings that contradict themselves 422.
         */
        post: operations["createWorkerQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/execution-environment/agents/{agent_id}/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Resolve the variables of an agent
         * @description Returns the environment variables that runs of the agent get: those of its environments, then its own on top, with secrets looked up by name and integrations turned into tokens such as `GH_TOKEN`. A secret or an integration that cannot be looked up is left out. An agent that the organisation does not have answers 404.
         */
        get: operations["resolveAgentExecutionEnvironment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/execution-environment/agents/{agent_id}/resolved/full": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Resolve all that an agent runs with
         * @description Returns everything that a run of the agent is given: variables, tool servers, instructions, files, and where it remembers. References such as `{{.secret.NAME}}` are filled in, and your own key is among the variables. An agent that the organisation does not have answers 404.
         */
        get: operations["resolveAgentExecutionEnvironmentFull"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/execution-environment/teams/{team_id}/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * Resolve the variables of a team
         * @description Returns the environment variables that runs of the team get: those of its environments, then its own on top, with secrets looked up by name and integrations turned into tokens such as `GH_TOKEN`. A secret or an integration that cannot be looked up is left out. A team that the organisation does not have answers 404.
         */
        get: operations["resolveTeamExecutionEnvironment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/execution-environment/teams/{team_id}/resolved/full": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * Resolve all that a team runs with
         * @description Returns everything that a run of the team is given: variables, tool servers, instructions, and where it remembers. References such as `{{.secret.NAME}}` are filled in, and your own key is among the variables. A team that the organisation does not have answers 404.
         */
        get: operations["resolveTeamExecutionEnvironmentFull"];
        put?: never;
        post?: never;
        delete?: never;
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
         * List executions
         * @description Returns a page of runs, the newest first, as a bare array without a total: a page that is shorter than `limit` is the last. A run that begins while you page moves the window, so the same run can come twice. Only here are `participants` filled in.
         */
        get: operations["listExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/batch/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End several executions by force
         * @description Ends up to 100 runs at once, each as `terminateExecution` does. The status is 200 even when none could be ended: read `results`.
         */
        post: operations["terminateExecutionBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an execution
         * @description Records a run that was set off elsewhere, in status `pending`, and links it with its job; workers call it. Nothing is started: use `executeAgent` or `executeTeam` for that. It is the older form of `createExecutionForJob`. An id that is taken answers 409.
         */
        post: operations["createExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/job-executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an execution of a job
         * @description Records a run that a job set off, in status `pending`, under the organisation of the key, and links it with the job; workers call it. Nothing is started. Sending it again with the same id changes nothing. A job that the organisation does not have answers 404.
         */
        post: operations["createExecutionForJob"];
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
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get an execution
         * @description Returns one run of an agent, a team or a workflow by its id. An id that no run of the organisation has answers 404.
         */
        get: operations["getExecution"];
        put?: never;
        post?: never;
        /**
         * Delete an execution
         * @description Deletes what is recorded of a run. It does not stop the work: cancel or terminate the run first. A run that the organisation does not have answers 404.
         */
        delete: operations["deleteExecution"];
        options?: never;
        head?: never;
        /**
         * Report on an execution
         * @description Changes what is recorded of a run; workers call it, and it has no effect on the work itself. To stop a run use `cancelExecution`. A run that the organisation does not have answers 404.
         */
        patch: operations["updateExecution"];
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an execution
         * @description Asks a run to stop in good order and records it as cancelled. Only a run that has not ended can be cancelled; otherwise the answer is 200 with `success` false and the reason. A run that the organisation does not have answers 404.
         */
        post: operations["cancelExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/cancel_workflow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a workflow within an execution
         * @description Asks a workflow that the run started as a tool to stop at its next check; the run itself goes on. Only a run that is running can be asked; otherwise the answer is 200 with `success` false. Whether the message exists is not checked. A run that the organisation does not have answers 404.
         */
        post: operations["cancelExecutionWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get the workflow behind an execution
         * @description Returns what the workflow machinery knows of a run: its workflow, the steps of that and its last events. A run that the organisation does not have answers 404; when the machinery cannot be asked, the answer is 500.
         */
        get: operations["getExecutionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an event of an execution
         * @description Passes something that happened in a run on to everyone who follows it with `streamExecution` or over a web socket; workers call it. A run that the organisation does not have answers 404.
         */
        post: operations["publishExecutionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/job/{job_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
                /**
                 * @description The id of the job that set the run off.
                 * @example job_7b1e4c02-9d35-4f6a-8e21-5c0d9a3f7b18
                 */
                job_id: components["parameters"]["ExecutionJobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report on an execution of a job
         * @description Records how long a run of a job took and why it failed, in the list of the runs of that job; workers call it. The status of the run itself is reported with `updateExecution`. A job that did not set off the run answers 404.
         */
        post: operations["updateJobExecutionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/mark-done": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a conversation
         * @description Tells a run that waits for input that nobody will say more, so that it ends as completed. A run that the organisation does not have answers 404.
         */
        post: operations["markExecutionDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something in an execution
         * @description Gives a message to a run that waits for input, or to one that is running, which takes it up when it can. What comes of it shows in the stream. A run that the organisation does not have answers 404.
         */
        post: operations["sendExecutionMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause an execution
         * @description Asks a run to stop where it is until it is resumed. Only a run that is running or waits for input can be paused; otherwise the answer is 200 with `success` false and the reason. A run that the organisation does not have answers 404.
         */
        post: operations["pauseExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume an execution
         * @description Lets a paused run go on where it stopped. Only a paused run can be resumed; otherwise the answer is 200 with `success` false and the reason. A run that the organisation does not have answers 404.
         */
        post: operations["resumeExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get the conversation of an execution
         * @description Returns what was said in a run, as its worker saved it last. A run of which nothing was saved answers 404. When it was saved under several sessions, one of them comes.
         */
        get: operations["getExecutionSession"];
        put?: never;
        /**
         * Save the conversation of an execution
         * @description Saves what was said in a run, in place of what was saved under this session before; workers call it. A failure is told within the answer, with `success` false. A run that the organisation does not have answers 404.
         */
        post: operations["saveExecutionSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Follow an execution
         * @description Sends what happens in a run as server-sent events: first what has been said so far, then `history_complete`, then what comes. The schema is that of the JSON in a `data:` line; the `event:` line names the event and so the schema. A comment line keeps the connection alive about every 15 seconds. The stream ends with `done` or `error`; the hosted service also cuts it after about five minutes. To go on where it stopped, send the last `id` back as `Last-Event-ID` or as `last_event_id`. An id that no run has answers 404.
         */
        get: operations["streamExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an execution by force
         * @description Ends a run at once, without giving it a chance to clean up, and records it as cancelled; `cancelExecution` is the kind way. A run that waits for input or has ended answers 400. A run that the organisation does not have answers 404.
         */
        post: operations["terminateExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * List the changes of state of an execution
         * @description Returns how a run came to the state it is in, and why. The published server cannot do it: every call answers 500.
         */
        get: operations["listExecutionTransitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executions/{execution_id}/transitions/override": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the state of an execution by hand
         * @description Puts a run into a state that it did not come to by itself, and keeps the reason. A state that does not exist answers 400. The published server cannot do it: every good call answers 500.
         */
        post: operations["overrideExecutionState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integration templates
         * @description Returns the templates for custom integrations in short; there is no paging. They come with the server and are the same for everybody. A category or a tag that no template has gives an empty list. It needs no key.
         */
        get: operations["listIntegrationTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-templates/categories/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories of integration templates
         * @description Returns the categories that templates have, by the alphabet; there is no paging. It needs no key.
         */
        get: operations["listIntegrationTemplateCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-templates/tags/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of integration templates
         * @description Returns the tags that templates have, by the alphabet; there is no paging. It needs no key.
         */
        get: operations["listIntegrationTemplateTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The handle of the template.
                 * @example postgres
                 */
                template_id: components["parameters"]["IntegrationTemplateId"];
            };
            cookie?: never;
        };
        /**
         * Get an integration template
         * @description Returns one template with what to start the `config` of a custom integration from. Parts that do not apply are left out of it. A handle that no template has answers 404. It needs no key.
         */
        get: operations["getIntegrationTemplate"];
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
         * List integrations
         * @description Asks the Platform API for the integrations of the organisation; there is no paging. A Platform that cannot be reached answers 502, one that is too slow 504.
         */
        get: operations["listIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{integration_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the integration.
                 * @example 4b9f6a0d-1f2c-4e8e-9b7a-3c5d7e9f1a20
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Get an integration
         * @description Asks the Platform API for one integration. One that does not exist answers 404.
         */
        get: operations["getIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{integration_type}/{integration_id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of product it is.
                 * @example github_app
                 */
                integration_type: components["parameters"]["IntegrationTokenType"];
                /**
                 * @description The id of the integration.
                 * @example 4b9f6a0d-1f2c-4e8e-9b7a-3c5d7e9f1a20
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Get a token of an integration
         * @description Asks the Platform API for a live token of an outside product; mostly it is good for a short time. Keep it out of logs. A type other than these three answers 400.
         */
        get: operations["getIntegrationToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Returns every job of the organisation in one answer, the secrets of webhooks included; there is no paging.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Create a job
         * @description Makes a job. What it needs depends on itself: a `cron_schedule` with the trigger `cron`, an `entity_id` with every `predefined_` mode, a worker queue or an environment where `executor_type` asks for one; without them the answer is 422. A job with the trigger `webhook` gets an address and a secret. Names are not unique: sending the same twice makes two jobs.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/webhook/{webhook_path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The last part of the job's `webhook_url`.
                 * @example q3RtN0exampleL4rkF1eld
                 */
                webhook_path: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a job by its webhook
         * @description Starts a job with the trigger `webhook`. It takes no key: the call is signed with the secret of the job. GitHub and GitLab are known by their headers and may call it themselves. A signature that is missing or wrong answers 401, an address that no job has 404; a body that is not JSON, or a job that is disabled, answers 400. Parameters that are not an object answer 422 with a text as `detail`.
         */
        post: operations["triggerJobWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get a job
         * @description Returns one job by its id, the secret of its webhook included. An id that no job of the organisation has answers 404.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Delete a job
         * @description Deletes a job, with its timetable or its webhook. Runs that it has started go on.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        /**
         * Change a job
         * @description Changes the fields that are sent and leaves the rest. `config` and `execution_environment` are replaced whole. A body that changes nothing answers 400.
         */
        patch: operations["updateJob"];
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a job off
         * @description Clears `enabled` and makes the status `disabled`: until it is switched on, a timetable rests, and starting it answers 400. Runs that are under way go on. There is no body.
         */
        post: operations["disableJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a job on
         * @description Sets `enabled` and makes the status `active`; a timetable goes on. There is no body.
         */
        post: operations["enableJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a job
         * @description Returns a page of the runs that a job has started, in an object with their total. A job that does not exist answers 404.
         */
        get: operations["listJobExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a job
         * @description Starts a job at once, whatever its trigger, with values for the names in its prompt. It answers while the work goes on. There has to be a body, if only an empty object. A job that is disabled answers 400.
         */
        post: operations["triggerJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models
         * @description Returns a page of the models that agents can be given, as a bare array without a total: a page that is shorter than `limit` is the last. They come from the model gateway; only when that does not answer, from what was made with `createModel`. A new model can take a few minutes to show. It needs no key.
         */
        get: operations["listModels"];
        put?: never;
        /**
         * Create a model
         * @description Makes a model known to the server, for all its organisations. A value that is taken answers 409. Keep the id: it is the only way to change or delete the model, and no read gives it back.
         */
        post: operations["createModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the default model
         * @description Returns the model that the server is set up to offer first, or the first of all. When there is no model at all, the answer is 404. It needs no key.
         */
        get: operations["getDefaultModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the providers of models
         * @description Returns what stands before the slash in the values of models, sorted, each once; there is no paging. A model without a slash adds nothing. It needs no key.
         */
        get: operations["listModelProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description To read a model, its value; the slash in it goes as it is or as `%2F`. To change or delete one, the UUID that `createModel` answered.
                 * @example kubiya/claude-sonnet-4
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        /**
         * Get a model
         * @description Returns one model by its value. A value that no model has answers 404. It needs no key.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        /**
         * Delete a model
         * @description Deletes a model, for all organisations of the server. Agents that name it keep its name. It takes the UUID that `createModel` answered, not the value.
         */
        delete: operations["deleteModel"];
        options?: never;
        head?: never;
        /**
         * Change a model
         * @description Changes the fields that are sent and leaves the rest, for all organisations of the server. Lists and objects are replaced whole. A value that is taken answers 409. It takes the UUID that `createModel` answered, not the value.
         */
        patch: operations["updateModel"];
        trace?: never;
    };
    "/api/v1/organization/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of the organisation
         * @description Returns the settings that hold for the whole organisation. As long as nobody has written any, they are the defaults, without times.
         */
        get: operations["getOrganizationSettings"];
        /**
         * Change the settings of the organisation
         * @description Changes the settings that are sent and leaves the rest, though it is a PUT. It does not make the default policy: that is for `initializeEnforcement`.
         */
        put: operations["updateOrganizationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/settings/initialize-enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the enforcement of policies
         * @description Makes a policy that lets administrators do everything, binds it to their role, switches enforcement on and sets its mode to `monitoring`, whatever it was. There is no body. A second time answers 409.
         */
        post: operations["initializeEnforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a plan for a task
         * @description Has a model make a plan and answers at once, while it works. Follow it with `streamExecution`, or read it with `getPlanGeneration`. Nothing of the plan is carried out.
         */
        post: operations["generatePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/generation/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get a plan that is being made
         * @description Returns how far the making of a plan is, and the plan once it is there. An id that belongs to no plan of the organisation answers 404; so does that of a run of another kind.
         */
        get: operations["getPlanGeneration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List policies
         * @description Returns a page of policies in an object with their total. On a server without a policy enforcer the page is empty.
         */
        get: operations["listPolicies"];
        put?: never;
        /**
         * Create a policy
         * @description Hands a rule in Rego to the policy enforcer. Nobody is held to it before it is bound with `createPolicyAssociation`. A rule that makes no sense answers 400, with an object as `detail` that lists what is wrong; a server without a policy enforcer answers 503.
         */
        post: operations["createPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what policies are bound to
         * @description Returns the bindings of policies in one answer; there is no paging. The published server cannot answer this call: ask for one thing with `listResolvedPolicies` instead.
         */
        get: operations["listPolicyAssociations"];
        put?: never;
        /**
         * Bind a policy
         * @description Holds an agent, a team, an environment or a role to a policy. What is bound to a team or an environment holds for everything in it. Binding the same twice answers 409; a server without a policy enforcer answers 503.
         */
        post: operations["createPolicyAssociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/associations/{association_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the binding.
                 * @example 5f0d9c1b-2b7e-4a55-9a3e-8d3b1f6f2c70
                 */
                association_id: components["parameters"]["AssociationId"];
            };
            cookie?: never;
        };
        /**
         * Get a binding
         * @description Returns one binding of a policy by its id. An id that no binding of the organisation has answers 404.
         */
        get: operations["getPolicyAssociation"];
        put?: never;
        post?: never;
        /**
         * Take a binding away
         * @description Takes a binding away; the policy stays.
         */
        delete: operations["deletePolicyAssociation"];
        options?: never;
        head?: never;
        /**
         * Change a binding
         * @description Changes the fields of a binding that are sent and leaves the rest. `metadata` is replaced whole.
         */
        patch: operations["updatePolicyAssociation"];
        trace?: never;
    };
    "/api/v1/policies/check-authorization/{entity_type}/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing it is, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["PolicyHolderType"];
                /**
                 * @description The id of the agent, team or environment, or the role.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["PolicyHolderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether something may be done
         * @description Asks the policies that something is held to whether it may do one thing. A no is an answer 200 with `authorized` false. `policies_evaluated` says how many were asked: with 0 the answer is yes.
         */
        post: operations["checkEntityAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/evaluate/{entity_type}/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing it is, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["PolicyHolderType"];
                /**
                 * @description The id of the agent, team or environment, or the role.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["PolicyHolderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge something by the policies
         * @description Asks the policies that something is held to about an input of your own. A no is an answer 200 with `allowed` false. With no policy at all the answer is yes.
         */
        post: operations["evaluatePolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether policies work
         * @description Says whether the server knows a policy enforcer, and whether that answers. It answers 200 either way: look at `enabled` and `healthy`.
         */
        get: operations["getPolicyEngineHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/resolved/{entity_type}/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing it is, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["PolicyHolderType"];
                /**
                 * @description The id of the agent, team or environment, or the role.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["PolicyHolderId"];
            };
            cookie?: never;
        };
        /**
         * List the policies that something is held to
         * @description Returns every policy that an agent, a team, an environment or a role is held to, what it inherits included; there is no paging. What does not exist answers 404.
         */
        get: operations["listResolvedPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the policy.
                 * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
                 */
                policy_id: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        /**
         * Get a policy
         * @description Returns one policy by its id. A server without a policy enforcer answers 503.
         */
        get: operations["getPolicy"];
        /**
         * Change a policy
         * @description Changes the fields that are sent and leaves the rest, though it is a PUT. `tags` and `metadata` are replaced whole. A rule that makes no sense answers 400, with an object as `detail`; a server without a policy enforcer answers 503.
         */
        put: operations["updatePolicy"];
        post?: never;
        /**
         * Delete a policy
         * @description Deletes a policy. What was bound to it is no longer held to it. A server without a policy enforcer answers 503.
         */
        delete: operations["deletePolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policy_id}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the policy.
                 * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
                 */
                policy_id: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a policy
         * @description Checks the rule of a policy that is stored; there is no body. A rule that is wrong answers 200 with `valid` false. A server without a policy enforcer answers 503.
         */
        post: operations["validatePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence/agent/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List who looks at an agent
         * @description Returns the people who have lately said that they look at an agent. It can be asked without a key; a client that has one sends it all the same.
         */
        get: operations["listPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a person is there
         * @description Keeps a person among those who look at an agent, and makes the entry with the first sign. Who the person is, is what the client says: the key is not asked. Whether the agent and the run exist is not checked.
         */
        post: operations["sendPresenceHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Say that a person has left
         * @description Takes a person from those who look at an agent. It answers the same when the person was not among them.
         */
        delete: operations["leavePresence"];
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
         * List projects
         * @description Returns every project of the organisation in one answer; there is no paging. A status that no project has gives an empty list, not an error.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Makes a project. Its key must be free within the organisation, and so must its name. The server copies the goals, the policies, the default model and the restriction to environments into `settings`.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the default project
         * @description Returns the project with the key `DEFAULT`, which every new agent and team is put into. When there is none, because it was deleted or the organisation is new, it is made first.
         */
        get: operations["getDefaultProject"];
        put?: never;
        post?: never;
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
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description Returns one project by its id. An id that no project of the organisation has answers 404.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Deletes a project. Its agents and teams stay. The project with the key `DEFAULT` can be deleted too; the server makes it anew when it next needs it.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Change a project
         * @description Changes the fields that are sent and leaves the rest. `settings` and `policy_ids` are replaced whole. The key and the name can be changed as long as nobody else in the organisation has them.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/api/v1/projects/{project_id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the agents of a project
         * @description Returns one entry for every agent in the project: since when, in what role, and a few words about the agent itself under `agents`. Read the agent for the rest.
         */
        get: operations["listProjectAgents"];
        put?: never;
        /**
         * Put an agent into a project
         * @description Puts an agent into a project, with a role if you like. An agent can be in many projects, but in each only once.
         */
        post: operations["addProjectAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project_id}/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an agent out of a project
         * @description Takes an agent out of a project; the agent itself stays. An agent that is not in the project answers 404.
         */
        delete: operations["removeProjectAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project_id}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the teams of a project
         * @description Returns one entry for every team in the project: since when, in what role, and a few words about the team itself under `teams`. Read the team for the rest.
         */
        get: operations["listProjectTeams"];
        put?: never;
        /**
         * Put a team into a project
         * @description Puts a team into a project, with a role if you like. A team can be in many projects, but in each only once.
         */
        post: operations["addProjectTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project_id}/teams/{team_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a team out of a project
         * @description Takes a team out of a project; the team itself stays. A team that is not in the project answers 404.
         */
        delete: operations["removeProjectTeam"];
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
         * List runners
         * @description Asks the Platform API for the runners of the organisation, and each runner for its health; there is no paging. When the Platform cannot be asked, the list is empty all the same, at best with an `error` that says so: an empty list is no proof that there is none. A part that does not exist answers 400, with an object as `detail` that names the valid ones.
         */
        get: operations["listRunners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runners/{runner_name}/health": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner.
                 * @example production-cluster
                 */
                runner_name: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        /**
         * Get the health of a runner
         * @description Asks the Platform API how a runner is doing and passes its answer on. A runner that the Platform does not know answers 404; when it takes longer than ten seconds the answer is 504.
         */
        get: operations["getRunnerHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runtimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runtimes
         * @description Returns every engine that can run agents, with what it asks of them; there is no paging. It needs no key.
         */
        get: operations["listRuntimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runtimes/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an agent against a runtime
         * @description Looks whether a runtime can run an agent or a team as it is described, and changes nothing. What is wrong is in the answer: the status is 200 either way. It needs no key.
         */
        post: operations["validateRuntime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runtimes/{runtime_id}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The runtime.
                 * @example claude_code
                 */
                runtime_id: components["parameters"]["RuntimeId"];
            };
            cookie?: never;
        };
        /**
         * Get the requirements of a runtime
         * @description Returns what one runtime asks of an agent. A runtime that does not exist answers 404. It needs no key.
         */
        get: operations["getRuntimeRequirements"];
        put?: never;
        post?: never;
        delete?: never;
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
         * @description Asks the Platform API for the secrets of the organisation, without their values; there is no paging. They are made, changed and deleted on the Platform API. A Platform that cannot be reached answers 502, one that is too slow 504.
         */
        get: operations["listSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secrets/value/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the secret. Percent-encode a slash.
                 * @example PAGER_TOKEN
                 */
                name: components["parameters"]["SecretName"];
            };
            cookie?: never;
        };
        /**
         * Get the value of a secret
         * @description Asks the Platform API for the value of a secret and returns it in clear. Keep it out of logs. A name that no secret has answers 404.
         */
        get: operations["getSecretValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List skills
         * @description Returns every skill of the organisation in one answer; there is no paging.
         */
        get: operations["listSkills"];
        put?: never;
        /**
         * Create a skill
         * @description Makes a skill of one of the known types. The type stays for good. A name that is taken answers 409. A new skill belongs to nobody: give it to an agent, a team or an environment with `addSkillAssociation`.
         */
        post: operations["createSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/associations/agents/{agent_id}/skills/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the skills that an agent really has
         * @description Returns the enabled skills that runs of the agent have: those of its environments, the environments of its team, its team and itself. A skill that is held in several of these places comes once, as the nearest has it. An id that no agent of the organisation has answers 404.
         */
        get: operations["resolveAgentSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/associations/agents/{agent_id}/toolsets/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List the skills that an agent really has, by their older name
         * @deprecated
         * @description The same as `resolveAgentSkills`, from the time when skills were called tool sets. Use that instead.
         */
        get: operations["resolveAgentToolsets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/associations/teams/{team_id}/skills/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * List the skills that a team really has
         * @description Returns the enabled skills that runs of the team have: those of its environments and itself. A skill that is held in several of these places comes once, as the nearest has it. An id that no team of the organisation has answers 404.
         */
        get: operations["resolveTeamSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/associations/teams/{team_id}/toolsets/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * List the skills that a team really has, by their older name
         * @deprecated
         * @description The same as `resolveTeamSkills`, from the time when skills were called tool sets. Use that instead.
         */
        get: operations["resolveTeamToolsets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/associations/{entity_type}/{entity_id}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing holds the skill, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["SkillHolderType"];
                /**
                 * @description The id of the agent, team or environment that holds the skill.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["SkillHolderId"];
            };
            cookie?: never;
        };
        /**
         * List the skills of an agent, a team or an environment
         * @description Returns the enabled skills that were given to one agent, team or environment, each with what is overridden for this holder merged into its configuration. What an agent inherits from its team or environment is not among them.
         */
        get: operations["listSkillAssociations"];
        put?: never;
        /**
         * Give a skill to an agent, a team or an environment
         * @description Gives a skill to an agent, a team or an environment, with what differs from its configuration for this holder alone. A holder can have a skill only once: a second time answers 409.
         */
        post: operations["addSkillAssociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/associations/{entity_type}/{entity_id}/skills/{skill_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing holds the skill, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["SkillHolderType"];
                /**
                 * @description The id of the agent, team or environment that holds the skill.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["SkillHolderId"];
                /**
                 * @description The id of the skill.
                 * @example cc2483b3-37ad-455c-bcdd-00a36249e5d2
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a skill from an agent, a team or an environment
         * @description Takes a skill from an agent, a team or an environment; the skill itself stays. A skill that the holder does not have answers 404.
         */
        delete: operations["removeSkillAssociation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of skills
         * @description Describes every type of skill that the server knows: what it needs, its configuration and the ready-made variants of that. It needs no key. `sleep` and `custom` can be made but are not described; others are described but cannot be made.
         */
        get: operations["listSkillDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/definitions/{skill_type}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The type of skill, such as `shell`. `listSkillDefinitions` names them.
                 * @example shell
                 */
                skill_type: components["parameters"]["SkillType"];
            };
            cookie?: never;
        };
        /**
         * Get a type of skill
         * @description Describes one type of skill. It needs no key. A type that the server does not know answers 404.
         */
        get: operations["getSkillDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/definitions/{skill_type}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The type of skill, such as `shell`. `listSkillDefinitions` names them.
                 * @example shell
                 */
                skill_type: components["parameters"]["SkillType"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the configuration of a skill
         * @description Says whether a configuration suits a type, and what the server makes of it; nothing is stored. It needs no key. A configuration that does not suit answers 400, a type that is not described 404.
         */
        post: operations["validateSkillConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/definitions/{skill_type}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The type of skill, such as `shell`. `listSkillDefinitions` names them.
                 * @example shell
                 */
                skill_type: components["parameters"]["SkillType"];
            };
            cookie?: never;
        };
        /**
         * List the variants of a type of skill
         * @description Returns the ready-made configurations of one type. It needs no key. A type that the server does not know answers 404.
         */
        get: operations["listSkillVariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ready-made skills
         * @description Returns the ready-made configurations of all types in one list, to make skills from. It needs no key.
         */
        get: operations["listSkillTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of skills in brief
         * @deprecated
         * @description Names the types of skills with an icon and a line each. Release 1.0.2 never answers it; take `listSkillDefinitions` instead.
         */
        get: operations["listSkillTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skills/{skill_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the skill.
                 * @example cc2483b3-37ad-455c-bcdd-00a36249e5d2
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * Get a skill
         * @description Returns one skill by its id. An id that no skill of the organisation has answers 404.
         */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        /**
         * Delete a skill
         * @description Deletes a skill. The agents, teams and environments that had it lose it.
         */
        delete: operations["deleteSkill"];
        options?: never;
        head?: never;
        /**
         * Change a skill
         * @description Changes the fields that are sent and leaves the rest. `configuration` is replaced whole. The type cannot be changed: make a new skill instead.
         */
        patch: operations["updateSkill"];
        trace?: never;
    };
    "/api/v1/storage/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the use of storage over time
         * @description Meant to say how storage was used over a number of days. The published server does not do it yet.
         */
        get: operations["getStorageAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description Returns a page of files, the newest first unless asked otherwise, as a bare array without a total: a page that is shorter than `limit` is the last. Deleted files are not among them.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files/batch-download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download several files in an archive
         * @description Packs up to 100 files into one archive, under the paths they lie at. A file that cannot be read is left out, and nothing says so: compare the content of the archive with what you asked for.
         */
        post: operations["downloadFileArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for files
         * @description Returns the files that meet all conditions, 100 at most, in no certain order. There is no paging: search more narrowly for others.
         */
        post: operations["searchFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a file of the form under a path. Where it goes and its tags are in the query, not in the form. What does not fit into what is left of the quota answers 413.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Hides a file or, when asked to, deletes it for good. The answer is 200 with a body, not 204. A file that is not there answers 404.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files/{file_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a file
         * @description Stores a file a second time under another path. The published server does not do it yet.
         */
        post: operations["copyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files/{file_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Download a file
         * @description Returns the content of a file under its own media type, and counts the download. A file that is not there, or that is deleted, answers 404.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files/{file_id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get what is known about a file
         * @description Returns the facts about a file without its content. A file that is not there, or that is deleted, answers 404.
         */
        get: operations["getFileMetadata"];
        /**
         * Change what is known about a file
         * @description Changes the tags of a file or the facts that you keep about it. The published server does not do it yet.
         */
        put: operations["updateFileMetadata"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/files/{file_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a file
         * @description Gives a file another path. The published server does not do it yet.
         */
        post: operations["moveFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a folder
         * @description Makes an empty folder. None is needed to upload into it: folders are what the paths of files say. The published server does not do it yet.
         */
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the use of storage
         * @description Returns how many files the organisation keeps, how much room they take and how much is left.
         */
        get: operations["getStorageUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List task queues
         * @description Returns every environment of the organisation under its older name, in one answer; there is no paging. An organisation without any gets one named `default`, made by this very call. Use `listEnvironments` instead.
         */
        get: operations["listTaskQueues"];
        put?: never;
        /**
         * Create a task queue
         * @description Makes an environment under its older name. A name that an environment has already answers 409. `priority` is checked and then lost. Use `createEnvironment` instead.
         */
        post: operations["createTaskQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-queues/{queue_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task queue, which is that of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                queue_id: components["parameters"]["TaskQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get a task queue
         * @description Returns one environment under its older name, the token of its workers included. An id that no environment of the organisation has answers 404.
         */
        get: operations["getTaskQueue"];
        put?: never;
        post?: never;
        /**
         * Delete a task queue
         * @description Deletes an environment under its older name, its worker queues with it. The one named `default` cannot be deleted: that answers 400.
         */
        delete: operations["deleteTaskQueue"];
        options?: never;
        head?: never;
        /**
         * Change a task queue
         * @description Changes the fields that are sent and leaves the rest. `tags`, `settings` and `policy_ids` are replaced whole; `priority` is checked and then lost. A name that an environment has already answers 409.
         */
        patch: operations["updateTaskQueue"];
        trace?: never;
    };
    "/api/v1/task-queues/{queue_id}/worker-command": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task queue, which is that of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                queue_id: components["parameters"]["TaskQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get the command that starts a worker for a task queue
         * @description Returns the command that starts a worker for the task queue, and whether it takes one now. The token is in it in clear. Use `getWorkerQueueCommand` instead.
         */
        get: operations["getTaskQueueWorkerCommand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-queues/{queue_name}/workers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the task queue.
                 * @example production
                 */
                queue_name: components["parameters"]["TaskQueueName"];
            };
            cookie?: never;
        };
        /**
         * List the workers of a task queue
         * @deprecated
         * @description Returns an empty list, always: workers belong to worker queues now. Use `listWorkerQueueWorkers`.
         */
        get: operations["listTaskQueueWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a task
         * @description Has a model think up how a task could be done, and answers when it has, which can take minutes. Nothing is kept: pass the plan on to `executePlan` when it is good, or send it back as `previous_plan` with what should be different. When the model comes to nothing, the answer is 422 or 500.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/events/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an event of the execution of a plan
         * @description Passes something that happened in the execution of a plan on to everyone who follows it; workers call it. An execution that does not exist answers 404.
         */
        post: operations["publishPlanEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute a plan
         * @description Begins to execute a plan and answers at once, while the work goes on. Follow it with `streamPlanExecution`, or read it with `getPlanExecution`. A plan that names nobody to do it, and a queue without workers when no other has any, answer 400. A plan without title or summary, a part without the names of its team and agent, and a task without title, description or details, answer 422.
         */
        post: operations["executePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that tasks can be planned
         * @description Tells which planners the server has. It does not ask the model behind them, so `healthy` does not say that a plan would be made. It needs no key.
         */
        get: operations["getPlanHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/plan-executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List executions of plans
         * @description Returns a page of the executions of plans of the organisation, the newest first. `total` counts this page alone: one that is shorter than `limit` is the last.
         */
        get: operations["listPlanExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a task and follow it
         * @description Does what `createPlan` does and sends what the planner is at as server-sent events, without ids: it cannot be taken up again. It ends with `complete` or `error`; a failure, a missing key too, comes as an `error` event after a 200.
         */
        post: operations["streamPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/ws/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the web sockets of plans
         * @description Counts what the sockets at `/api/v1/tasks/plan/ws/{execution_id}` carry, in this process of the server and since it began. It needs no key.
         */
        get: operations["getPlanSocketStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get the execution of a plan
         * @description Returns how far the execution of a plan has come, with the plan and the tasks that wait for an answer. It can be asked without a key; a client that has one sends it all the same. An execution that does not exist answers 404.
         */
        get: operations["getPlanExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Report on the execution of a plan
         * @description Changes what is recorded of the execution of a plan; workers call it, and it has no effect on the work itself. An execution that does not exist answers 404.
         */
        patch: operations["updatePlanExecution"];
        trace?: never;
    };
    "/api/v1/tasks/plan/{execution_id}/continue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer what a plan waits for
         * @description Passes answers on to the tasks that wait, and lets the plan go on when none is left. A plan that waits for nothing, no answers at all, and a run that is not among those that wait answer 400. An execution that does not exist answers 404.
         */
        post: operations["continuePlanExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/{execution_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Follow the execution of a plan
         * @description Sends what happens in the execution of a plan as server-sent events: first what has happened so far, then what comes. Each has an `id` of the execution, a count and microseconds; to go on where it stopped, send the last back as `Last-Event-ID` or as `last_event_id`. It ends with `done` or `error`. An execution that does not exist answers 404.
         */
        get: operations["streamPlanExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/plan/{execution_id}/tasks/{task_id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
                /**
                 * @description The task, by its number within the plan.
                 * @example 2
                 */
                task_id: components["parameters"]["PlanTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something to a task of a plan
         * @description Passes a message on to one task of a plan that is being executed. No message answers 400; an execution or a task that does not exist answers 404.
         */
        post: operations["sendPlanTaskMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams
         * @description Returns a page of teams with the agents in them, as a bare array without a total: a page that is shorter than `limit` is the last. The order is not to be relied on; it changes when a team is changed, so pages can repeat a team or miss one.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Create a team
         * @description Makes a team and puts it into the project with the key `DEFAULT`. A member that does not exist, or one whose runtime does not suit that of the team, answers 400. Skills are better given afterwards, with `addSkillAssociation`: the published server stores a team that comes with skills and then answers 500.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{team_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * Get a team
         * @description Returns one team by its id, with the agents in it. An id that no team of the organisation has answers 404.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /**
         * Delete a team
         * @description Deletes a team. The agents in it stay.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /**
         * Change a team
         * @description Changes the fields that are sent and leaves the rest. `configuration` is replaced whole, the list of members with it. A member that does not exist answers 400.
         */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/api/v1/teams/{team_id}/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an agent to a team
         * @description Sets the agent's `team_id`. An agent has one team, so this takes it out of another. There is no body. Who is shown in the team's `agents` is governed by `configuration.member_ids`; to be seen there, an agent has to be named there.
         */
        post: operations["addTeamAgent"];
        /**
         * Take an agent out of a team
         * @description Clears the agent's `team_id` and answers with the team, not with 204. An agent whose team this is not answers 404. `configuration.member_ids` is left as it is.
         */
        delete: operations["removeTeamAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{team_id}/context": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * Get the context of a team
         * @description Returns the knowledge and the resources that everyone in the team may draw on. A team that never had a context gets an empty one, made by this very call. Policies are not part of it here: `getContext` has them. A team that the organisation does not have answers 404.
         */
        get: operations["getTeamContext"];
        /**
         * Set the context of a team
         * @description Replaces both lists whole: one that is left out is emptied. Policies that `updateContext` set stay. A team that the organisation does not have answers 404.
         */
        put: operations["updateTeamContext"];
        post?: never;
        /**
         * Clear the context of a team
         * @description Empties both lists of the context; it keeps its id. A team that the organisation does not have answers 404.
         */
        delete: operations["deleteTeamContext"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{team_id}/context/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * Put the context of a team together
         * @description Returns what a team may draw on, its own context and that of its environments put together, and what each layer adds. It is the same as `resolveContext` for a team. A team that the organisation does not have answers 404.
         */
        get: operations["resolveTeamContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{team_id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a team
         * @description Hands a task to a team and answers at once, while the work goes on. Follow it with `streamExecution`, or read it with `getExecution`. The run is recorded before its workflow is started. A worker queue that does not exist answers 404, one that is not active 400.
         */
        post: operations["executeTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{team_id}/execute/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a team and follow the answer
         * @description Has the model of the team answer and sends the text as it comes. No run is recorded and no worker takes part: `worker_queue_id` has to be there, and nothing is done with it. A team without agents answers 400. A failure of the model comes as text within the stream.
         */
        post: operations["streamTeamExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/compile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill in a template, or check it
         * @description Checks the placeholders of a template and, when a context is sent, fills them in. Nothing is stored, and it needs no key. A template that is wrong, or a context that lacks something, is no error of the call: the answer is 200 with `valid: false` and the reasons.
         */
        post: operations["compileTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/extract-variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what a template asks for
         * @description Names the placeholders of a template by their kind. Nothing is checked or stored, and it needs no key: what is not a placeholder is passed over.
         */
        post: operations["extractTemplateVariables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporal-workflows/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how the workflow service is doing
         * @description Asks the workflow service how it is doing. When it cannot be reached the answer is 502, when it takes too long 504.
         */
        get: operations["getTemporalWorkflowHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporal-workflows/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workflows of the workflow service
         * @description Lists the workflows of the organisation as the workflow service knows them. What that service refuses comes back with the status that it chose; when it cannot be reached the answer is 502, when it takes too long 504.
         */
        get: operations["listTemporalWorkflows"];
        put?: never;
        /**
         * Start a workflow in the workflow service
         * @description Starts a workflow by hand. Agents and teams are better run with `executeAgent` and its like, which keep a record of the run. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
         */
        post: operations["startTemporalWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporal-workflows/workflows/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the workflows of the workflow service
         * @description Counts the workflows of the organisation by state. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
         */
        get: operations["getTemporalWorkflowStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporal-workflows/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workflow. Percent-encode a slash.
                 * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                workflow_id: components["parameters"]["TemporalWorkflowId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow of the workflow service
         * @description Returns one workflow by its id, on demand with what came of it. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
         */
        get: operations["getTemporalWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporal-workflows/workflows/{workflow_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workflow. Percent-encode a slash.
                 * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                workflow_id: components["parameters"]["TemporalWorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a workflow to stop
         * @description Asks a running workflow to stop, and lets it clean up first. There is no body. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
         */
        post: operations["cancelTemporalWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporal-workflows/workflows/{workflow_id}/signal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workflow. Percent-encode a slash.
                 * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                workflow_id: components["parameters"]["TemporalWorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a signal to a workflow
         * @description Tells a running workflow that something happened outside. What it does about it is its own affair. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
         */
        post: operations["signalTemporalWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporal-workflows/workflows/{workflow_id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workflow. Percent-encode a slash.
                 * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                workflow_id: components["parameters"]["TemporalWorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a workflow at once
         * @description Stops a running workflow at once; it cannot clean up. Cancel it where that will do. When the workflow service cannot be reached the answer is 502, when it takes too long 504.
         */
        post: operations["terminateTemporalWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List traces
         * @description Returns a page of traces, the newest first unless `sort` says otherwise, with the number of all. A status that does not exist answers 400.
         */
        get: operations["listTraces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up traces
         * @description Counts the traces of some time by how they went; the last day, when no time is given.
         */
        get: operations["getTraceStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/storage/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count stored traces
         * @description Counts the traces that the organisation has, and tells how long they are kept and how many are about to be deleted.
         */
        get: operations["getTraceStorageStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{trace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The trace, as OpenTelemetry names it.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736
                 */
                trace_id: components["parameters"]["TraceId"];
            };
            cookie?: never;
        };
        /**
         * Get a trace
         * @description Returns one trace with its spans, one within the other or in a row. A trace that the organisation does not have answers 404.
         */
        get: operations["getTrace"];
        put?: never;
        post?: never;
        /**
         * Delete a trace
         * @description Deletes a trace with its spans; unlike most deletions it answers 200 with a body. A trace that the organisation does not have answers 404.
         */
        delete: operations["deleteTrace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{trace_id}/spans": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The trace, as OpenTelemetry names it.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736
                 */
                trace_id: components["parameters"]["TraceId"];
            };
            cookie?: never;
        };
        /**
         * List the spans of a trace
         * @description Returns all spans of one trace, one within the other or in a row; there is no paging. A trace that the organisation does not have answers 404.
         */
        get: operations["listTraceSpans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List worker queues
         * @description Returns the worker queues of all environments of the organisation in one answer, the oldest first; there is no paging. Queues that exist for one run only are left out, and so is every queue whose name begins with `local-exec`.
         */
        get: operations["listWorkerQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get a worker queue
         * @description Returns one worker queue by its id, hidden ones too. An id that no worker queue of the organisation has answers 404.
         */
        get: operations["getWorkerQueue"];
        put?: never;
        post?: never;
        /**
         * Delete a worker queue
         * @description Deletes a worker queue. One that has live workers answers 400, and so does the one named `default`.
         */
        delete: operations["deleteWorkerQueue"];
        options?: never;
        head?: never;
        /**
         * Change a worker queue
         * @description Changes the fields that are sent and leaves the rest. `tags` and `settings` are replaced whole. A name that the environment has already answers 409. Workers notice a change by the `config_version` of `getWorkerQueueConfig`.
         */
        patch: operations["updateWorkerQueue"];
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/config": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get the configuration of a worker queue
         * @description Returns what workers have to know of their queue. Workers ask every now and then and restart when `config_version` is another. An id that no worker queue of the organisation has answers 404.
         */
        get: operations["getWorkerQueueConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * List the executions of a worker queue
         * @description Returns the latest runs that the queue was given, in short. There are no further pages: raise `limit` to see more. Workers that end after one run use it to see whether there is one. An id that no worker queue of the organisation has answers 404.
         */
        get: operations["listWorkerQueueExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/install-script": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get a script that installs a worker
         * @description Returns what has to be run to start a worker for the queue: a shell script for `local` and `docker`, a manifest for `kubernetes` and `openshift`. Each answer names a new worker. Your key is not in it; the script reads `KUBIYA_API_KEY`.
         */
        get: operations["getWorkerQueueInstallScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get the metrics of a worker queue
         * @description Counts the workers of a queue as they are now and its tasks over the last 24 hours. An id that no worker queue of the organisation has answers 404.
         */
        get: operations["getWorkerQueueMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a worker for a worker queue
         * @description Registers a new worker and returns all it needs to connect, live secrets among them. Meant for workers: the key can be that of a worker as well as that of a person. A queue that is not active answers 400, one of another organisation 403, one that does not exist 404. Each call makes another worker.
         */
        post: operations["startWorkerQueueWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/update-lock-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get the update lock of a worker queue
         * @description Tells whether a worker of the queue is updating itself, which one, and until when. A queue that the organisation does not have answers 404.
         */
        get: operations["getWorkerQueueUpdateLock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/worker-command": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get the command that starts a worker
         * @description Returns the command that starts a worker for the queue, and whether the queue takes one now. An id that no worker queue of the organisation has answers 404.
         */
        get: operations["getWorkerQueueCommand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/workers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * List the workers of a worker queue
         * @description Returns the workers that have sent a heartbeat in the last two and a half minutes, the latest heartbeat first; there is no paging. A worker that has just started is not among them before its first heartbeat. A queue that the organisation does not have answers 404.
         */
        get: operations["listWorkerQueueWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the update lock of a worker queue
         * @description Gives a worker the right to update itself, so that the workers of a queue do so one after the other. While somebody has the lock, everybody gets 409, the holder too; it frees itself when its time is up. Where the server has no Redis, the answer is 503. Whether the worker exists is not checked.
         */
        post: operations["acquireWorkerQueueUpdateLock"];
        /**
         * Give the update lock of a worker queue back
         * @description Frees the lock. A lock that nobody has is no error. A lock that another worker has answers 403, a queue that the organisation does not have 404.
         */
        delete: operations["releaseWorkerQueueUpdateLock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worker-queues/{queue_id}/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        /**
         * List the workflows of a worker queue
         * @description Returns the latest runs of a queue as the workflows behind them, with counts for the whole queue. There are no further pages: raise `limit` to see more. An id that no worker queue of the organisation has answers 404.
         */
        get: operations["listWorkerQueueWorkflows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workers by runner
         * @description Asks the workflow machinery who is behind each runner of the organisation. There is one entry for a runner, not for a worker, and no paging. When the Platform API cannot be asked for the runners, the answer is empty. Workers of worker queues are not among them: see `listWorkerQueueWorkers`. Where the machinery cannot be reached, the answer is 500.
         */
        get: operations["listWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a worker of an environment is alive
         * @description Notes that a worker is alive and what it is doing. It counts as alive for the next two and a half minutes. The older form for workers that registered with an environment; it replaces what `sendWorkerHeartbeat` noted. A worker that nobody registered answers 404.
         */
        post: operations["sendEnvironmentWorkerHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a worker with an environment
         * @description Registers a new worker with an environment and returns all it needs to connect, live secrets among them. An environment that does not exist is made, without a check of its name. One that is not set up yet, or whose set-up failed, answers 400. Newer workers start with `startWorkerQueueWorker` instead. Each call makes another worker.
         */
        post: operations["registerWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{runner_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner.
                 * @example production-cluster
                 */
                runner_name: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        /**
         * Get the workers of a runner
         * @description Asks the workflow machinery who is behind one runner. A runner that it does not know has no workers; that is no error. Where the machinery cannot be reached, the answer is 500.
         */
        get: operations["getRunnerWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{worker_id}/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a worker off
         * @description Takes a worker off the lists at once, instead of when its heartbeats run out, and notes why it left. A worker that the organisation does not have answers 404.
         */
        post: operations["disconnectWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{worker_id}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a worker is alive
         * @description Notes that a worker is alive and what it is doing. It counts as alive for the next two and a half minutes, so send one every `heartbeat_interval` seconds. A worker that nobody registered answers 404.
         */
        post: operations["sendWorkerHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{worker_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a registered worker
         * @description Notes the machine that a worker runs on and returns all it needs to connect, live secrets among them. A worker that the organisation does not have answers 404, one that belongs to no worker queue 400.
         */
        post: operations["startWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/executions/status/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the web sockets of changes of status
         * @description Counts what the sockets at `/ws/executions/status` carry, in this process of the server and since it began, with the organisations that hold them. It needs no key.
         */
        get: operations["getStatusSocketStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the web sockets of executions
         * @description Counts what the sockets at `/ws/executions/{execution_id}` carry, in this process of the server and since it began. It needs no key.
         */
        get: operations["getSocketStats"];
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
        /** @description What the server is, and where its resources are. */
        ApiIndex: {
            /** @description The name of the API, for people. */
            message: string;
            /** @description The version of the API, which is not that of the release. */
            version: string;
            /** @description The path of each resource, by its name. */
            endpoints: {
                [key: string]: string;
            };
        };
        /** @description What went wrong, in a sentence. */
        ErrorMessage: {
            /** @description The sentence. A 500 of the published server can carry a database statement with its values: do not show it to people, and do not log it. */
            detail: string;
        };
        /** @description That the server answers, and which outside services it can reach. */
        Health: {
            /** @description How the server is. */
            status: string;
            /** @description The name of the server. */
            service: string;
            /** @description When it was asked, in UTC and without a zone: ISO 8601. */
            timestamp: string;
            /** @description How each outside service is, such as `kubiya_api`, `context_graph` and `cognitive_memory`. Older releases leave it out. */
            services?: {
                [key: string]: string;
            };
        };
        /** @description How the server and each part behind it are. */
        DetailedHealth: {
            /** @description The whole: `degraded` as soon as one part is not well. */
            status: string;
            /** @description The server itself. */
            api: string;
            /** @description The database: `healthy`, or `unhealthy` with the reason after a colon. */
            database: string;
            /** @description Redis: `healthy`, `not configured`, or `unhealthy` with the reason. */
            redis: string;
            /** @description The workflow machinery: `configured` or `not configured`, or an error. It is not asked, so `configured` does not say that it can be reached. */
            temporal: string;
            /** @description When it was asked, in UTC and without a zone: ISO 8601. */
            timestamp: string;
        };
        /** @description How the bus is that carries events of runs. */
        EventBusHealth: {
            /** @description How the bus is. `not_configured` is no fault: events then go by HTTP. */
            status: string;
            /** @description The same in a sentence. */
            message?: string;
            /** @description When it was asked, in UTC and without a zone: ISO 8601. */
            timestamp: string;
        } & {
            [key: string]: unknown;
        };
        /** @description That the server takes requests. */
        Readiness: {
            /** @description Whether it does. */
            status: string;
            /** @description When it was asked, in UTC and without a zone: ISO 8601. */
            timestamp: string;
        };
        /** @description A project, as the agents and teams in it show it. */
        ProjectReference: {
            /**
             * Format: uuid
             * @description The project.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Its handle. */
            key: string;
            /** @description What it is for. */
            description: string | null;
        };
        /** @description An environment, as the agents in it show it. */
        EnvironmentReference: {
            /**
             * Format: uuid
             * @description The environment.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What people see. */
            display_name: string | null;
            /** @description Whether it can run work. */
            status: string;
        };
        /** @description How a skill behaves. One flat set of keys serves all types; each type reads only its own. Keys that are not named here are dropped by the server; what you have to keep of your own goes into `custom_config`. */
        SkillConfiguration: {
            /** @description file_system: the directory that the agent is confined to. */
            base_dir?: string | null;
            /** @description file_system: whether it may write files. */
            enable_save_file?: boolean | null;
            /** @description file_system: whether it may read files. */
            enable_read_file?: boolean | null;
            /** @description file_system: whether it may list directories. */
            enable_list_files?: boolean | null;
            /** @description file_system: whether it may search in files. */
            enable_search_files?: boolean | null;
            /** @description shell: the commands it may run; all, when left out. */
            allowed_commands?: string[] | null;
            /** @description shell: the commands it may never run, whatever is allowed. */
            blocked_commands?: string[] | null;
            /** @description shell: how many seconds a command may take. */
            timeout?: number | null;
            /** @description docker: whether it may start, stop and remove containers. */
            enable_container_management?: boolean | null;
            /** @description docker: whether it may pull, build and remove images. */
            enable_image_management?: boolean | null;
            /** @description docker: whether it may make and remove volumes. */
            enable_volume_management?: boolean | null;
            /** @description docker: whether it may make and remove networks. */
            enable_network_management?: boolean | null;
            /** @description python: whether it may run the code that it writes. */
            enable_code_execution?: boolean | null;
            /** @description python: the modules that code may import; all, when left out. */
            allowed_imports?: string[] | null;
            /** @description python: the modules that code may never import. */
            blocked_imports?: string[] | null;
            /** @description file_generation: whether it may make JSON files. */
            enable_json_generation?: boolean | null;
            /** @description file_generation: whether it may make CSV files. */
            enable_csv_generation?: boolean | null;
            /** @description file_generation: whether it may make PDF files. */
            enable_pdf_generation?: boolean | null;
            /** @description file_generation: whether it may make text files. */
            enable_txt_generation?: boolean | null;
            /** @description file_generation: where the files go. */
            output_directory?: string | null;
            /** @description data_visualization: how large the source of a diagram may be. */
            max_diagram_size?: number | null;
            /** @description data_visualization: whether it may draw flow charts. */
            enable_flowchart?: boolean | null;
            /** @description data_visualization: whether it may draw sequence diagrams. */
            enable_sequence?: boolean | null;
            /** @description data_visualization: whether it may draw class diagrams. */
            enable_class_diagram?: boolean | null;
            /** @description data_visualization: whether it may draw entity-relationship diagrams. */
            enable_er_diagram?: boolean | null;
            /** @description data_visualization: whether it may draw Gantt charts. */
            enable_gantt?: boolean | null;
            /** @description data_visualization: whether it may draw pie charts. */
            enable_pie_chart?: boolean | null;
            /** @description data_visualization: whether it may draw state diagrams. */
            enable_state_diagram?: boolean | null;
            /** @description data_visualization: whether it may draw git histories. */
            enable_git_graph?: boolean | null;
            /** @description data_visualization: whether it may draw user journeys. */
            enable_user_journey?: boolean | null;
            /** @description data_visualization: whether it may draw quadrant charts. */
            enable_quadrant_chart?: boolean | null;
            /** @description workflow_executor: how the workflow is written, `json` or `python_dsl`. */
            workflow_type?: string | null;
            /** @description workflow_executor: the workflow as JSON text, for `json`. */
            workflow_definition?: string | null;
            /** @description workflow_executor: the workflow as Python source, for `python_dsl`. */
            python_dsl_code?: string | null;
            /** @description workflow_executor: whether the workflow is checked before it runs. */
            validation_enabled?: boolean | null;
            /** @description workflow_executor: the runner for steps that name none. */
            default_runner?: string | null;
            /** @description custom: the class that implements the skill, with its module. */
            custom_class?: string | null;
            /** @description Free settings: the API takes anything here and keeps it, for every type. A `custom` skill is given them when it is made. */
            custom_config?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A skill, as those who have it show it. */
        SkillReference: {
            /**
             * Format: uuid
             * @description The skill.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description The kind of tool. */
            type: string;
            /** @description What it is for. */
            description: string | null;
            /** @description Whether agents get it at all. */
            enabled: boolean;
            /** @description How the tool behaves for this holder: that of the skill, with what is overridden merged in. */
            configuration: components["schemas"]["SkillConfiguration"];
        };
        /** @description How to reach a server of the Model Context Protocol: either a command to start (`command`, `args`), or an address (`url` with `transport_type`). A server with both, or with neither, is refused. */
        McpServer: {
            /** @description The program to start; it speaks the protocol over its standard input and output. */
            command?: string | null;
            /** @description What the program is started with. */
            args?: string[] | null;
            /** @description Environment variables for the server, by name. */
            env?: {
                [key: string]: string;
            } | null;
            /**
             * @description How the address is spoken to. Needed with `url`.
             * @enum {string|null}
             */
            transport_type?: "http" | "sse" | null;
            /**
             * Format: uri
             * @description The address of a server that runs elsewhere.
             */
            url?: string | null;
            /** @description Headers to send to that address. Write a secret as a reference such as `{{.secret.NAME}}`. */
            headers?: {
                [key: string]: string;
            } | null;
        };
        /** @description What runs of an agent or a team are given besides their instructions: a working directory, variables, secrets, credentials and tool servers. */
        AgentExecutionEnvironment: {
            /** @description The directory that runs start in, instead of the worker's own. */
            working_dir?: string | null;
            /** @description Environment variables by name. Not for secrets: they are stored and returned in clear. */
            env_vars?: {
                [key: string]: string;
            };
            /** @description Names of secrets; the run sees each as a variable of that name. */
            secrets?: string[];
            /** @description Integrations whose credentials the run may use. */
            integration_ids?: string[];
            /** @description Servers of the Model Context Protocol that the run may call, by a name of your choice. */
            mcp_servers?: {
                [key: string]: components["schemas"]["McpServer"];
            };
        };
        /** @description An AI worker with a model, instructions and skills. */
        Agent: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the agent; unique within the organisation. */
            name: string;
            /** @description What the agent is for. */
            description: string | null;
            /** @description The standing instructions that every run starts from. */
            system_prompt: string | null;
            /** @description What the agent is doing. */
            status: string;
            /** @description What the agent is good at, in words; people and planners choose agents by it. */
            capabilities: string[];
            /** @description Free settings: the API takes anything here and keeps it. The server adds a copy of `system_prompt`. */
            configuration: {
                [key: string]: unknown;
            };
            /** @description The model that the agent thinks with. */
            model_id: string | null;
            /** @description How the model is called, such as `temperature` and `max_tokens`: the API takes anything here. */
            llm_config: {
                [key: string]: unknown;
            };
            /** @description The engine that runs the agent. */
            runtime: string | null;
            /** @description The runner that the agent is bound to, if any. */
            runner_name: string | null;
            /**
             * Format: uuid
             * @description The team that the agent belongs to; it has at most one.
             */
            team_id: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When it last ran.
             */
            last_active_at: string | null;
            /** @description What the agent keeps between runs: the API takes anything here. */
            state: {
                [key: string]: unknown;
            };
            /** @description Why the last run failed. */
            error_message: string | null;
            /** @description The projects that the agent is in. */
            projects: components["schemas"]["ProjectReference"][];
            /** @description The environments that the agent may run in. */
            environments: components["schemas"]["EnvironmentReference"][];
            /** @description The skills that the agent has. */
            skill_ids: string[] | null;
            /** @description The same skills, described, with what the agent overrides merged in. */
            skills: components["schemas"]["SkillReference"][] | null;
            /** @description What runs of the agent are given. */
            execution_environment: components["schemas"]["AgentExecutionEnvironment"] | null;
        };
        /** @description What went wrong and what to do about it. */
        ErrorExplanationDetail: {
            /** @description The error in a word. */
            error: string;
            /** @description What went wrong. */
            message: string;
            /** @description What to do about it. */
            hint?: string;
        };
        /** @description What went wrong, with a hint. */
        ErrorExplanation: {
            /** @description What is known. */
            detail: components["schemas"]["ErrorExplanationDetail"];
        };
        /** @description One thing that is wrong with a request. */
        ValidationProblem: {
            /** @description The kind of fault, as a word for programs such as `missing` or `string_too_short`. */
            type: string;
            /** @description Where: `body`, `query` or `path`, then the way to the value by names and positions. */
            loc: (string | number)[];
            /** @description What is wrong, for people. */
            msg: string;
            /** @description What was sent there, whatever it was. */
            input?: unknown;
            /** @description The limits that were broken, by name; free. */
            ctx?: {
                [key: string]: unknown;
            };
        };
        /** @description Everything that is wrong with a request. */
        ValidationErrors: {
            /** @description One entry for each fault. */
            detail: components["schemas"]["ValidationProblem"][];
        };
        /** @description What a new agent starts with. */
        AgentCreate: {
            /** @description What people call the agent; unique within the organisation. */
            name: string;
            /** @description What the agent is for. */
            description?: string | null;
            /** @description The standing instructions that every run starts from. */
            system_prompt?: string | null;
            /** @description What the agent is good at, in words. */
            capabilities?: string[];
            /** @description Free settings: the API takes anything here and keeps it. */
            configuration?: {
                [key: string]: unknown;
            };
            /** @description The model that the agent thinks with. The server does not check that it exists. */
            model_id: string;
            /**
             * @deprecated
             * @description Another name of `model_id`; it wins when both are given.
             */
            model?: string | null;
            /** @description How the model is called, such as `temperature` and `max_tokens`: the API takes anything here. */
            llm_config?: {
                [key: string]: unknown;
            };
            /**
             * @description The engine that runs the agent. Null means `default`.
             * @default default
             * @enum {string|null}
             */
            runtime?: "default" | "claude_code" | null;
            /** @description The runner to bind the agent to. */
            runner_name?: string | null;
            /**
             * Format: uuid
             * @description The team that the agent joins.
             */
            team_id?: string | null;
            /** @description The environments that the agent may run in. */
            environment_ids?: string[];
            /** @description The skills that the agent gets. With none, the server gives it the organisation's first skill of type `shell`, and makes that if need be. */
            skill_ids?: string[];
            /** @description What differs from the configuration of a skill for this agent alone, by the id of the skill. */
            skill_configurations?: {
                [key: string]: components["schemas"]["SkillConfiguration"];
            };
            /** @description What runs of the agent are given. */
            execution_environment?: components["schemas"]["AgentExecutionEnvironment"] | null;
        };
        /** @description The fields of an agent to change; what is left out stays as it is. Objects and lists are replaced whole. */
        AgentUpdate: {
            /** @description The new name; unique within the organisation. */
            name?: string;
            /** @description What the agent is for. Null clears it. */
            description?: string | null;
            /** @description The standing instructions. Null clears them; on the published server only an empty string does. */
            system_prompt?: string | null;
            /**
             * @description What the agent is doing. Normally the server sees to this itself.
             * @enum {string}
             */
            status?: "idle" | "running" | "paused" | "completed" | "failed" | "stopped";
            /** @description What the agent is good at, whole. An empty list clears it. */
            capabilities?: string[];
            /** @description The new free settings. They replace the old ones whole; an empty object clears them. */
            configuration?: {
                [key: string]: unknown;
            };
            /** @description What the agent keeps between runs, whole. Null leaves an empty object. */
            state?: {
                [key: string]: unknown;
            } | null;
            /** @description The model that the agent thinks with. */
            model_id?: string;
            /**
             * @deprecated
             * @description Another name of `model_id`; it wins when both are given.
             */
            model?: string;
            /** @description How the model is called, whole. Null leaves an empty object. */
            llm_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The engine that runs the agent.
             * @enum {string}
             */
            runtime?: "default" | "claude_code";
            /** @description The runner to bind the agent to. Null unbinds it. */
            runner_name?: string | null;
            /**
             * Format: uuid
             * @description The team to move the agent to. Null takes it out of its team.
             */
            team_id?: string | null;
            /** @description The environments that the agent may run in, whole. An empty list takes it out of all of them. */
            environment_ids?: string[];
            /** @description The skills of the agent, whole. At least one has to stay. */
            skill_ids?: string[];
            /** @description What differs from the configuration of a skill for this agent alone, by the id of the skill. It is heard only together with `skill_ids`; sending these without it takes the differences away. */
            skill_configurations?: {
                [key: string]: components["schemas"]["SkillConfiguration"];
            };
            /** @description What runs of the agent are given, whole. Null clears it. */
            execution_environment?: components["schemas"]["AgentExecutionEnvironment"] | null;
        };
        /** @description What one layer adds to a context. */
        ContextLayer: {
            /** @description Pieces of knowledge, by id. */
            knowledge_uuids?: string[];
            /** @description Resources, by id. */
            resource_ids?: string[];
            /** @description Policies, by id. */
            policy_ids?: string[];
        };
        /** @description What an agent, team, project or environment may draw on, with everything inherited. What comes twice is listed once. */
        ResolvedContext: {
            /**
             * Format: uuid
             * @description The thing that was asked for.
             */
            entity_id: string;
            /** @description Its kind. */
            entity_type: string;
            /**
             * Format: uuid
             * @description The environment that it inherits from.
             */
            environment_id: string | null;
            /**
             * Format: uuid
             * @description The team that it inherits from.
             */
            team_id: string | null;
            /**
             * Format: uuid
             * @description The project that it inherits from.
             */
            project_id: string | null;
            /** @description Pieces of knowledge, by id. */
            knowledge_uuids: string[];
            /** @description Resources, by id. */
            resource_ids: string[];
            /** @description Policies, by id. */
            policy_ids: string[];
            /** @description What each layer adds, by the kind of thing: `environment`, `team`, `project`, `agent`. A layer that there is not is left out. */
            layers: {
                [key: string]: components["schemas"]["ContextLayer"];
            };
        };
        /** @description What the agent is to do, and where. */
        AgentExecutionRequest: {
            /** @description What the agent is to do. */
            prompt: string;
            /** @description Instructions for this run instead of the standing ones. */
            system_prompt?: string | null;
            /**
             * @description Has no effect on the answer, which always comes at once. Follow the run with `streamExecution`.
             * @default false
             */
            stream?: boolean;
            /**
             * Format: uuid
             * @description The worker queue that takes the run; it must be active.
             */
            worker_queue_id: string;
            /** @description Whom the run is for. Free, but the server overwrites the identity with that of the key. */
            user_metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description What this run is given beyond what the agent has. */
            execution_environment?: components["schemas"]["AgentExecutionEnvironment"] | null;
            /** @description Marks of your own to find and group runs by: the API takes anything here. */
            execution_metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A run that was accepted. */
        ExecutionStarted: {
            /**
             * Format: uuid
             * @description The run; read it or follow it by this id.
             */
            execution_id: string;
            /** @description The workflow behind the run. */
            workflow_id: string;
            /** @description Where the run stands; at this point `PENDING`, in upper case. */
            status: string;
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description The minutes of the models of one tier. */
        AemTier: {
            /** @description The tier. */
            tier: string;
            /** @description Turns. */
            turn_count: number;
            /** @description Agentic engineering minutes. */
            total_aem: number;
            /** @description What these cost, in US dollars. */
            total_aem_cost: number;
            /** @description Minutes by the clock. */
            total_runtime_minutes: number;
            /** @description Tokens. */
            total_tokens: number;
            /** @description Tokens that models read. */
            total_input_tokens: number;
            /** @description Tokens that they wrote. */
            total_output_tokens: number;
            /** @description Tokens that they had in their cache. */
            total_cache_read_tokens: number;
            /** @description Tokens that they put there. */
            total_cache_creation_tokens: number;
            /** @description What the tokens cost, in US dollars. */
            total_token_cost: number;
            /** @description The models. */
            models: string[];
        };
        /** @description Agentic engineering minutes over some days: time, weighed by model and by tools. */
        AemSummary: {
            /** @description How many days it looks back. */
            period_days: number;
            /** @description From when on, in UTC and without a zone: ISO 8601. */
            start_date?: string;
            /** @description Until when, in the same form. */
            end_date?: string;
            /** @description Agentic engineering minutes. */
            total_aem: number;
            /** @description What these cost, in US dollars. */
            total_aem_cost: number;
            /** @description Minutes by the clock. */
            total_runtime_minutes: number;
            /** @description Turns. */
            turn_count: number;
            /** @description Agentic engineering minutes of a turn on average. */
            average_aem_per_turn?: number;
            /** @description The average weight of the models. */
            average_model_weight: number;
            /** @description The average weight of the tools. */
            average_tool_complexity: number;
            /** @description The same for each tier of models, by tier. */
            by_model_tier: {
                [key: string]: components["schemas"]["AemTier"];
            };
        };
        /** @description The agentic engineering minutes of one day, week or month. */
        AemPeriod: {
            /** @description The day, such as `2026-11-20`, the week, `2026-W47`, or the month, `2026-11`. */
            period: string;
            /** @description Agentic engineering minutes. */
            total_aem: number;
            /** @description What these cost, in US dollars. */
            total_aem_cost: number;
            /** @description Minutes by the clock. */
            total_runtime_minutes: number;
            /** @description Turns. */
            turn_count: number;
            /** @description The average weight of the models. */
            average_model_weight: number;
            /** @description The average weight of the tools. */
            average_tool_complexity: number;
        };
        /** @description Agentic engineering minutes over some days, part by part. */
        AemTrends: {
            /** @description How many days it looks back. */
            period_days: number;
            /** @description How long each part is. */
            group_by: string;
            /** @description From when on, in UTC and without a zone: ISO 8601. */
            start_date: string;
            /** @description Until when, in the same form. */
            end_date: string;
            /** @description Agentic engineering minutes. */
            total_aem: number;
            /** @description What these cost, in US dollars. */
            total_aem_cost: number;
            /** @description The parts in which there was anything, the oldest first. */
            trends: components["schemas"]["AemPeriod"][];
        };
        /** @description One turn of a model in a run. */
        TurnCreate: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Its place in the run; workers count from 1. */
            turn_number: number;
            /** @description The id that the worker gave it. */
            turn_id?: string | null;
            /** @description The model. */
            model: string;
            /** @description Who provides the model. */
            model_provider?: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at?: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms?: number | null;
            /**
             * @description Tokens that the model read.
             * @default 0
             */
            input_tokens?: number;
            /**
             * @description Tokens that it wrote.
             * @default 0
             */
            output_tokens?: number;
            /**
             * @description Tokens that it had in its cache.
             * @default 0
             */
            cache_read_tokens?: number;
            /**
             * @description Tokens that it put there.
             * @default 0
             */
            cache_creation_tokens?: number;
            /**
             * @description Tokens in all.
             * @default 0
             */
            total_tokens?: number;
            /**
             * @description What reading cost, in US dollars.
             * @default 0
             */
            input_cost?: number;
            /**
             * @description What writing cost, in US dollars.
             * @default 0
             */
            output_cost?: number;
            /**
             * @description What reading the cache cost, in US dollars.
             * @default 0
             */
            cache_read_cost?: number;
            /**
             * @description What filling the cache cost, in US dollars.
             * @default 0
             */
            cache_creation_cost?: number;
            /**
             * @description What it cost in all, in US dollars.
             * @default 0
             */
            total_cost?: number;
            /** @description Why the model stopped, in its own word. */
            finish_reason?: string | null;
            /** @description The beginning of the answer. */
            response_preview?: string | null;
            /**
             * @description How many tools it used.
             * @default 0
             */
            tools_called_count?: number;
            /**
             * @description Which ones.
             * @default []
             */
            tools_called_names?: string[];
            /** @description Why it failed. */
            error_message?: string | null;
            /**
             * @description What else was measured: the API takes anything here.
             * @default {}
             */
            metrics?: {
                [key: string]: unknown;
            };
            /**
             * @description How long it took, in minutes.
             * @default 0
             */
            runtime_minutes?: number;
            /**
             * @description The weight of the model: how dear it is, beside one of the middle.
             * @default 1
             */
            model_weight?: number;
            /**
             * @description The weight of the tools: how hard they are.
             * @default 1
             */
            tool_calls_weight?: number;
            /**
             * @description The minutes, weighed.
             * @default 0
             */
            aem_value?: number;
            /**
             * @description What these cost, in US dollars.
             * @default 0
             */
            aem_cost?: number;
        };
        /** @description One use of a tool in a run. */
        ToolCallCreate: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /**
             * Format: uuid
             * @description The turn that used it, by the id that the server gave that.
             */
            turn_id?: string | null;
            /** @description The tool. */
            tool_name: string;
            /** @description This use of it, as the model names it. */
            tool_use_id?: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at?: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms?: number | null;
            /** @description What it was given; free. */
            tool_input?: {
                [key: string]: unknown;
            } | null;
            /** @description What it returned, as text. The server cuts it after 10 KB. */
            tool_output?: string | null;
            /** @description How long the whole text was, in bytes. */
            tool_output_size?: number | null;
            /**
             * @description Whether it ended well.
             * @default true
             */
            success?: boolean;
            /** @description Why it failed. */
            error_message?: string | null;
            /** @description The kind of error. */
            error_type?: string | null;
            /**
             * @description Marks of your own: the API takes anything here.
             * @default {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One task within a run. */
        ExecutionTaskCreate: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Its place in the list of the run, from 1. */
            task_number?: number | null;
            /** @description The id that the worker gave it. */
            task_id?: string | null;
            /** @description What is to be done. */
            task_description: string;
            /** @description What kind of task it is, in words of your own. */
            task_type?: string | null;
            /**
             * @description Where it stands. The server takes any word and counts only `pending`, `completed` and `failed`.
             * @default pending
             */
            status?: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at?: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms?: number | null;
            /** @description What came of it. */
            result?: string | null;
            /** @description Why it failed. */
            error_message?: string | null;
            /**
             * @description Marks of your own: the API takes anything here.
             * @default {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What a run used, at once. */
        AnalyticsBatch: {
            /**
             * Format: uuid
             * @description The run. It holds for everything below, whatever run that names.
             */
            execution_id: string;
            /**
             * @description Turns of models.
             * @default []
             */
            turns?: components["schemas"]["TurnCreate"][];
            /**
             * @description Uses of tools.
             * @default []
             */
            tool_calls?: components["schemas"]["ToolCallCreate"][];
            /**
             * @description Tasks.
             * @default []
             */
            tasks?: components["schemas"]["ExecutionTaskCreate"][];
        };
        /** @description What was recorded. */
        AnalyticsBatchCreated: {
            /** @description Whether it was. */
            success: boolean;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description How many turns. */
            turns_created: number;
            /** @description How many uses of tools. */
            tool_calls_created: number;
            /** @description How many tasks. */
            tasks_created: number;
            /** @description What went wrong on the way. */
            errors: string[];
        };
        /** @description What one model cost in one part. */
        AnalyticsModelCost: {
            /** @description US dollars. */
            cost: number;
            /** @description Tokens. */
            tokens: number;
            /** @description Turns. */
            turns: number;
        };
        /** @description What one day, week or month cost. */
        AnalyticsCostPeriod: {
            /** @description The day, such as `2026-11-20`, the week, `2026-W47`, or the month, `2026-11`. */
            period: string;
            /** @description US dollars. */
            total_cost: number;
            /** @description Tokens. */
            total_tokens: number;
            /** @description Tokens that models read. */
            total_input_tokens: number;
            /** @description Tokens that they wrote. */
            total_output_tokens: number;
            /** @description Turns. */
            turn_count: number;
            /** @description What each model cost, by model. */
            models: {
                [key: string]: components["schemas"]["AnalyticsModelCost"];
            };
        };
        /** @description What models cost over some days, part by part. */
        AnalyticsCosts: {
            /** @description How many days it looks back. */
            period_days: number;
            /** @description How long each part is. */
            group_by: string;
            /** @description From when on, in UTC and without a zone: ISO 8601. */
            start_date: string;
            /** @description Until when, in the same form. */
            end_date: string;
            /** @description US dollars in all. */
            total_cost: number;
            /** @description Tokens in all. */
            total_tokens: number;
            /** @description The parts in which there was anything, the oldest first. */
            breakdown: components["schemas"]["AnalyticsCostPeriod"][];
        };
        /** @description A run as it is stored, with what `Execution` leaves out. */
        ExecutionRecord: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What runs. */
            execution_type: string;
            /**
             * Format: uuid
             * @description The agent or team that runs.
             */
            entity_id: string;
            /** @description Its name when the run began. */
            entity_name: string | null;
            /** @description The runner or worker queue that it ran on. */
            runner_name: string | null;
            /** @description Who asked for it. */
            user_id: string | null;
            /** @description That person's mail address. */
            user_email: string | null;
            /** @description That person's name. */
            user_name: string | null;
            /** @description Where that person's picture is. */
            user_avatar: string | null;
            /** @description What set it off. */
            trigger_source: string | null;
            /** @description What is known of how it was set off; free. */
            trigger_metadata: {
                [key: string]: unknown;
            } | null;
            /** @description What it was asked to do. */
            prompt: string;
            /** @description The instructions given for this run, if any. */
            system_prompt: string | null;
            /** @description Settings of the run; free. */
            config: {
                [key: string]: unknown;
            } | null;
            /** @description Where the run stands. */
            status: string;
            /** @description What came of it. */
            response: string | null;
            /** @description Why it failed. */
            error_message: string | null;
            /** @description The workflow behind it. */
            temporal_workflow_id: string | null;
            /** @description That run of the workflow. */
            temporal_run_id: string | null;
            /** @description The queue that the workflow is on. */
            task_queue_name: string | null;
            /** @description What it used; free. */
            usage: {
                [key: string]: unknown;
            } | null;
            /** @description What is known of how it came about; free. */
            execution_metadata: {
                [key: string]: unknown;
            } | null;
            /** @description The plan, for a run that makes one; free. */
            plan_json: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description The worker queue that it ran on.
             */
            worker_queue_id: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
        };
        /** @description What a run used in all. */
        ExecutionUsage: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Turns of models. */
            total_turns: number;
            /** @description Tokens. */
            total_tokens: number;
            /** @description What it cost, in US dollars. */
            total_cost: number;
            /** @description How long the turns took together, in milliseconds. */
            total_duration_ms: number;
            /** @description Uses of tools. */
            total_tool_calls: number;
            /** @description Those that ended well. */
            successful_tool_calls: number;
            /** @description Those that failed. */
            failed_tool_calls: number;
            /** @description The tools. */
            unique_tools_used: string[];
            /** @description Tasks. */
            total_tasks: number;
            /** @description Those that are done. */
            completed_tasks: number;
            /** @description Those that failed. */
            failed_tasks: number;
            /** @description Those that wait. */
            pending_tasks: number;
        };
        /** @description One turn of a model in a run, as its worker reported it. */
        Turn: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Its place in the run; workers count from 1. */
            turn_number: number;
            /** @description The id that the worker gave it. */
            turn_id: string | null;
            /** @description The model. */
            model: string;
            /** @description Who provides the model. */
            model_provider: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms: number | null;
            /** @description Tokens that the model read. */
            input_tokens: number;
            /** @description Tokens that it wrote. */
            output_tokens: number;
            /** @description Tokens that it had in its cache. */
            cache_read_tokens: number;
            /** @description Tokens that it put there. */
            cache_creation_tokens: number;
            /** @description Tokens in all. */
            total_tokens: number;
            /** @description What reading cost, in US dollars. */
            input_cost: number;
            /** @description What writing cost, in US dollars. */
            output_cost: number;
            /** @description What reading the cache cost, in US dollars. */
            cache_read_cost: number;
            /** @description What filling the cache cost, in US dollars. */
            cache_creation_cost: number;
            /** @description What it cost in all, in US dollars. */
            total_cost: number;
            /** @description Why the model stopped, in its own word. */
            finish_reason: string | null;
            /** @description The beginning of the answer. */
            response_preview: string | null;
            /** @description How many tools it used. */
            tools_called_count: number;
            /** @description Which ones. */
            tools_called_names: string[];
            /** @description Why it failed. */
            error_message: string | null;
            /** @description What else was measured: the API takes anything here. */
            metrics: {
                [key: string]: unknown;
            };
            /** @description How long it took, in minutes. */
            runtime_minutes: number;
            /** @description The weight of the model: how dear it is, beside one of the middle. */
            model_weight: number;
            /** @description The weight of the tools: how hard they are. */
            tool_calls_weight: number;
            /** @description The minutes, weighed. */
            aem_value: number;
            /** @description What these cost, in US dollars. */
            aem_cost: number;
            /**
             * Format: date-time
             * @description When it was reported.
             */
            created_at: string;
        };
        /** @description One use of a tool in a run, as its worker reported it. */
        ToolCall: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /**
             * Format: uuid
             * @description The turn that used it, by the id that the server gave that.
             */
            turn_id: string | null;
            /** @description The tool. */
            tool_name: string;
            /** @description This use of it, as the model names it. */
            tool_use_id: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms: number | null;
            /** @description What it was given; free. */
            tool_input: {
                [key: string]: unknown;
            } | null;
            /** @description What it returned, as text. The server cuts it after 10 KB. */
            tool_output: string | null;
            /** @description How long the whole text was, in bytes. */
            tool_output_size: number | null;
            /** @description Whether it ended well. */
            success: boolean;
            /** @description Why it failed. */
            error_message: string | null;
            /** @description The kind of error. */
            error_type: string | null;
            /** @description What was sent as `metadata`, under the name that the server gives it here; free. */
            metadata_: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was reported.
             */
            created_at: string;
        };
        /** @description One task within a run, as its worker reported it. */
        ExecutionTask: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Its place in the list of the run, from 1. */
            task_number: number | null;
            /** @description The id that the worker gave it. */
            task_id: string | null;
            /** @description What is to be done. */
            task_description: string;
            /** @description What kind of task it is, in words of your own. */
            task_type: string | null;
            /** @description Where it stands. */
            status: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms: number | null;
            /** @description What came of it. */
            result: string | null;
            /** @description Why it failed. */
            error_message: string | null;
            /** @description What was sent as `metadata`, under the name that the server gives it here; free. */
            custom_metadata: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was reported.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
        };
        /** @description All that was reported of a run. */
        ExecutionAnalytics: {
            /** @description The run. */
            execution: components["schemas"]["ExecutionRecord"];
            /** @description What it used in all. */
            summary: components["schemas"]["ExecutionUsage"];
            /** @description The turns of models, by their number. */
            turns: components["schemas"]["Turn"][];
            /** @description The uses of tools. */
            tool_calls: components["schemas"]["ToolCall"][];
            /** @description The tasks. */
            tasks: components["schemas"]["ExecutionTask"][];
        };
        /** @description How the storage of the organisation was used over some days. Which figures there are is not known: take any. */
        AnalyticsStorage: {
            /** @description How many days it looks back. */
            period_days?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description What one model was used for. */
        AnalyticsModelUse: {
            /** @description Turns. */
            count: number;
            /** @description Tokens. */
            total_tokens: number;
            /** @description What it cost, in US dollars. */
            total_cost: number;
        };
        /** @description How one tool was used. */
        AnalyticsToolUse: {
            /** @description Uses. */
            count: number;
            /** @description Those that ended well. */
            success_count: number;
            /** @description Those that failed. */
            fail_count: number;
            /** @description How long one took on average, in milliseconds. */
            avg_duration_ms: number;
            /** @description How long they took together, in milliseconds. */
            total_duration_ms: number;
        };
        /** @description What all runs of some days used and cost. */
        AnalyticsSummary: {
            /** @description How many days it looks back. */
            period_days: number;
            /** @description From when on, in UTC and without a zone: ISO 8601. */
            start_date: string;
            /** @description Until when, in the same form. */
            end_date: string;
            /** @description Runs. */
            total_executions: number;
            /** @description Those that are completed. */
            successful_executions: number;
            /** @description All others, those included that wait or are at work. */
            failed_executions: number;
            /** @description The share of runs that are completed, in percent. */
            success_rate: number;
            /** @description What they cost, in US dollars. */
            total_cost: number;
            /** @description Tokens. */
            total_tokens: number;
            /** @description Turns of models. */
            total_turns: number;
            /** @description Uses of tools. */
            total_tool_calls: number;
            /** @description What each model was used for, by model. */
            models_used: {
                [key: string]: components["schemas"]["AnalyticsModelUse"];
            };
            /** @description How each tool was used, by tool. */
            tools_used: {
                [key: string]: components["schemas"]["AnalyticsToolUse"];
            };
        };
        /** @description A task that was recorded or changed. */
        ExecutionTaskSaved: {
            /** @description That it was. */
            success: boolean;
            /**
             * Format: uuid
             * @description The id that the server gave it, which is not the `task_id` of the worker.
             */
            task_id: string;
        };
        /** @description What has become of a task. What is left out, or null, stays as it is. */
        ExecutionTaskUpdate: {
            /** @description Where it stands. The server takes any word and counts only `pending`, `completed` and `failed`. */
            status?: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at?: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms?: number | null;
            /** @description What came of it. */
            result?: string | null;
            /** @description Why it failed. */
            error_message?: string | null;
        };
        /** @description A use of a tool that was recorded. */
        ToolCallCreated: {
            /** @description That it was. */
            success: boolean;
            /**
             * Format: uuid
             * @description The id that the server gave it.
             */
            tool_call_id: string;
        };
        /** @description A turn that was recorded. */
        TurnCreated: {
            /** @description That it was. */
            success: boolean;
            /**
             * Format: uuid
             * @description The id that the server gave it, which is not the `turn_id` of the worker.
             */
            turn_id: string;
        };
        /** @description Says which uses of tools wait for the word of a person, and of whom. */
        ApprovalRule: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the rule. Several rules may have the same name. */
            name: string;
            /** @description What the rule is for. */
            description: string | null;
            /** @description What the rule looks at. */
            scope_type: string;
            /** @description The tool, the level of risk or the category that it is for. */
            scope_value: string | null;
            /** @description How the approvers are named. */
            approver_type: string;
            /** @description The approvers: a list of mail addresses, or a group. */
            approver_value: string[] | string;
            /** @description Roles whose members need no approval. */
            auto_approve_roles: string[] | null;
            /** @description Whether who rejects has to say why. */
            require_reason: boolean;
            /** @description How many minutes approvers have. */
            timeout_minutes: number;
            /** @description Whether the rule is heard at all. */
            enabled: boolean;
            /** @description Which rule wins when several fit: the higher number. */
            priority: number;
            /** @description When it was made: ISO 8601 in UTC, without a zone. */
            created_at: string | null;
            /** @description When it was last changed: ISO 8601 in UTC, without a zone. */
            updated_at: string | null;
        };
        /** @description What a new approval rule starts with. */
        ApprovalRuleCreate: {
            /** @description What people call the rule; it need not be unique. */
            name: string;
            /** @description What the rule is for. */
            description?: string | null;
            /**
             * @description What the rule looks at; `all` fits every use of a tool.
             * @enum {string}
             */
            scope_type: "tool" | "risk_level" | "category" | "all";
            /** @description The tool, the level of risk or the category that it is for, to the letter. Without it a rule for anything but `all` fits nothing. */
            scope_value?: string | null;
            /**
             * @description How the approvers are named.
             * @enum {string}
             */
            approver_type: "user_emails" | "group";
            /** @description With `user_emails`, a list of mail addresses; with `group`, the group. The server takes anything here. */
            approver_value: string[] | string;
            /** @description Roles whose members need no approval. */
            auto_approve_roles?: string[] | null;
            /**
             * @description Whether who rejects has to say why.
             * @default false
             */
            require_reason?: boolean;
            /**
             * @description How many minutes approvers have.
             * @default 1440
             */
            timeout_minutes?: number;
            /**
             * @description Whether the rule is heard at all.
             * @default true
             */
            enabled?: boolean;
            /**
             * @description Which rule wins when several fit: the higher number.
             * @default 0
             */
            priority?: number;
        };
        /** @description A use of a tool to find the rule for. */
        ApprovalRuleQuery: {
            /** @description The tool. */
            tool_name: string;
            /** @description What it is to be called with: the API takes anything here. */
            tool_args?: {
                [key: string]: unknown;
            } | null;
            /** @description How dangerous that is; compared to the letter. */
            risk_level?: string | null;
            /** @description What category the tool is of; compared to the letter. */
            category?: string | null;
        };
        /** @description The rule that decides about a use of a tool, and what it asks for. */
        ApprovalRuleMatch: {
            /**
             * Format: uuid
             * @description The rule; null when none fits.
             */
            rule_id: string | null;
            /** @description What the rule is called. */
            rule_name: string | null;
            /** @description The rule itself. */
            rule: components["schemas"]["ApprovalRule"] | null;
            /** @description Who may decide, by mail address. For a group the published server was only seen to answer an empty list. */
            approver_emails: string[];
            /** @description Whether the one who asks needs no approval, by their role. */
            auto_approved: boolean;
            /** @description Whether who rejects has to say why. */
            require_reason: boolean;
            /** @description How many minutes approvers have; 1440 when no rule fits. */
            timeout_minutes: number;
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description The fields of an approval rule to change; what is left out stays as it is. */
        ApprovalRuleUpdate: {
            /** @description The new name. */
            name?: string;
            /** @description What the rule is for. Null clears it; on the published server only an empty string does. */
            description?: string | null;
            /**
             * @description What the rule looks at.
             * @enum {string}
             */
            scope_type?: "tool" | "risk_level" | "category" | "all";
            /** @description The tool, the level of risk or the category that it is for. Null clears it; on the published server only an empty string does. */
            scope_value?: string | null;
            /**
             * @description How the approvers are named.
             * @enum {string}
             */
            approver_type?: "user_emails" | "group";
            /** @description With `user_emails`, a list of mail addresses; with `group`, the group. */
            approver_value?: string[] | string;
            /** @description Roles whose members need no approval, whole. An empty list clears it. */
            auto_approve_roles?: string[];
            /** @description Whether who rejects has to say why. */
            require_reason?: boolean;
            /** @description How many minutes approvers have. */
            timeout_minutes?: number;
            /** @description Whether the rule is heard at all. */
            enabled?: boolean;
            /** @description Which rule wins when several fit: the higher number. */
            priority?: number;
        };
        /** @description A use of a tool that waits, or waited, for the word of a person. */
        Approval: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description The run that wants to use the tool. */
            execution_id: string;
            /**
             * Format: uuid
             * @description The approval rule that asks for it.
             */
            rule_id: string | null;
            /** @description Whether it was decided, and how. */
            status: string;
            /** @description The mail address of the person whose run it is, when known. */
            requester_email: string | null;
            /** @description The id of that person, when known. */
            requester_id: string | null;
            /** @description The tool. */
            tool_name: string;
            /** @description What the tool is to be called with: the API puts anything here. */
            tool_args: {
                [key: string]: unknown;
            } | null;
            /** @description How dangerous that is. */
            risk_level: string | null;
            /** @description What the policies had to say: the API puts anything here. */
            enforcement_context: {
                [key: string]: unknown;
            } | null;
            /** @description Who may decide, by mail address. With nobody named, nobody can. */
            approver_emails: string[] | null;
            /** @description The mail address of who decided, for a rejection too. */
            approved_by_email: string | null;
            /** @description The name of who decided, for a rejection too. */
            approved_by_name: string | null;
            /** @description Why it was rejected. */
            rejection_reason: string | null;
            /** @description When it was decided: ISO 8601 in UTC, without a zone. */
            resolved_at: string | null;
            /** @description Until when it can be decided: ISO 8601 in UTC, without a zone. */
            expires_at: string | null;
            /** @description When it was asked for: ISO 8601 in UTC, without a zone. */
            created_at: string | null;
            /** @description When it last changed: ISO 8601 in UTC, without a zone. */
            updated_at: string | null;
        };
        /** @description A use of a tool to ask for. */
        ApprovalCreate: {
            /** @description The run that wants to use the tool. The server does not check that it exists. */
            execution_id: string;
            /**
             * Format: uuid
             * @description The approval rule that asks for it.
             */
            rule_id?: string | null;
            /** @description The tool. */
            tool_name: string;
            /** @description What the tool is to be called with: the API takes anything here. */
            tool_args?: {
                [key: string]: unknown;
            } | null;
            /** @description How dangerous that is; a word such as `high`. */
            risk_level?: string | null;
            /** @description What the policies had to say: the API takes anything here. */
            enforcement_context?: {
                [key: string]: unknown;
            } | null;
            /** @description Who may decide, by mail address, in the case that their keys have. With nobody named, nobody can. */
            approver_emails?: string[] | null;
            /**
             * @description How many minutes there are to decide.
             * @default 1440
             */
            timeout_minutes?: number;
        };
        /** @description What to say along with a yes. An empty object will do. */
        ApprovalGrant: {
            /** @description A remark. No answer shows it. */
            comment?: string | null;
        };
        /** @description What to say along with a no. An empty object will do. */
        ApprovalRejection: {
            /** @description Why; it is shown as `rejection_reason`. */
            reason?: string | null;
        };
        /** @description Whom a key stands for. */
        Identity: {
            /** @description The organisation: its handle or its id, as the key says it. */
            id: string;
            /** @description What the organisation is called. */
            name: string;
            /** @description The handle of the organisation. */
            slug: string;
            /** @description The person, when the key names one. */
            user_id: string | null;
            /** @description The person's mail address. */
            user_email: string | null;
            /** @description What the person is called. */
            user_name: string | null;
            /** @description Where a picture of the person is. */
            user_avatar: string | null;
            /** @description Whether the person is active, in a word. */
            user_status: string | null;
            /** @description The groups the person is in, by id; only seen empty. */
            user_groups: string[];
            /** @description The same groups by name; only seen empty. */
            user_group_names: string[];
        };
        /** @description What a client has to know before it can ask for more. */
        ClientConfig: {
            /**
             * Format: uri
             * @description Where the context graph is reached.
             */
            context_graph_api_base: string;
            /** @description The organisation of the key: its handle or its id, as the key says it. */
            organization_id: string;
            /** @description What the organisation is called. */
            organization_name: string;
        };
        /** @description The sources that the context graph is fed from. */
        GraphIntegrationList: {
            /** @description The names of the sources. */
            integrations: string[];
            /** @description How many names this answer has. */
            count: number;
        };
        /** @description The kinds of things in the context graph. */
        GraphLabelList: {
            /** @description The kinds. */
            labels: string[];
            /** @description How many kinds this answer has. */
            count: number;
        };
        /** @description A thing in the context graph. */
        GraphNode: {
            /** @description What the graph calls it. */
            id: string;
            /** @description The kinds of thing it is, such as `Service`. */
            labels: string[];
            /** @description What is known about it. Each source brings its own names: anything can be here. */
            properties: {
                [key: string]: unknown;
            };
        };
        /** @description Nodes of the context graph. */
        GraphNodeList: {
            /** @description The nodes. */
            nodes: components["schemas"]["GraphNode"][];
            /** @description How many nodes this answer has. */
            count: number;
        };
        /** @description What a node has to be like to be found. With nothing in it, every node is. */
        GraphNodeSearch: {
            /** @description The kind of thing. */
            label?: string | null;
            /** @description A property that it has to have. */
            property_name?: string | null;
            /** @description What that property has to be, to the letter: a text, a number or a truth value. */
            property_value?: unknown;
        };
        /** @description A text to find in a property of nodes. */
        GraphTextSearch: {
            /** @description The property to look into. */
            property_name: string;
            /** @description The text; it can be a part of the value. */
            search_text: string;
            /** @description The kind of thing to look at. All kinds, when left out. */
            label?: string | null;
        };
        /** @description How one thing hangs together with another. */
        GraphRelationship: {
            /** @description What the graph calls it. */
            id: string;
            /** @description The kind of relationship, such as `DEPENDS_ON`. */
            type: string;
            /** @description The node it goes out from. */
            start_node: string;
            /** @description The node it leads to. */
            end_node: string;
            /** @description What is known about it. Each source brings its own names: anything can be here. */
            properties: {
                [key: string]: unknown;
            };
        };
        /** @description A question to the context graph in its own language. */
        GraphQuery: {
            /** @description The query in Cypher. Only reading is allowed. */
            query: string;
        };
        /** @description What a query found. */
        GraphQueryResult: {
            /** @description The rows. */
            results: {
                [key: string]: unknown;
            }[];
            /** @description How many rows there are. */
            count: number;
        };
        /** @description The kinds of relationships in the context graph. */
        GraphRelationshipTypeList: {
            /** @description The kinds. */
            relationship_types: string[];
            /** @description How many kinds this answer has. */
            count: number;
        };
        /** @description How large the context graph is. */
        GraphStats: {
            /** @description How many nodes there are. */
            total_nodes: number;
            /** @description How many relationships there are. */
            total_relationships: number;
            /** @description The kinds of things. */
            labels: string[];
            /** @description The kinds of relationships. */
            relationship_types: string[];
        };
        /** @description Where to start in the context graph, and how far to go. */
        SubgraphSearch: {
            /** @description The node to start from. */
            node_id: string;
            /** @description How many steps to go. */
            depth?: number;
            /** @description The kinds of relationships to follow. All kinds, when left out. */
            relationship_types?: string[] | null;
        };
        /** @description A part of the context graph. */
        Subgraph: {
            /** @description The nodes. */
            nodes: components["schemas"]["GraphNode"][];
            /** @description How they hang together. */
            relationships: components["schemas"]["GraphRelationship"][];
        };
        /** @description A question to what is remembered, in plain words. */
        GraphSearch: {
            /** @description The question, or a few words. */
            query: string;
            /**
             * @description How many results to return at most.
             * @default 10
             */
            limit?: number;
            /** @description What narrows the search down, such as `dataset_ids`: the API takes anything here. */
            filters?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description How to search: with the help of the graph, for bare pieces of text, for an answer with its sources, by time, or with what people thought of earlier answers.
             * @enum {string}
             */
            search_type?: "GRAPH_COMPLETION" | "CHUNKS" | "RAG_COMPLETION" | "TEMPORAL" | "FEEDBACK";
        };
        /** @description What a search in plain words found. */
        GraphSearchResult: {
            /** @description The question. */
            query: string;
            /** @description The results, the best first. */
            results: unknown[];
            /** @description How many results there are. */
            count: number;
        };
        /** @description How the service behind the context graph is. There can be other fields. */
        GraphHealth: {
            /** @description The state in a word, such as `healthy`. */
            status?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A question that a model answers with the help of the context graph. */
        GraphQuestion: {
            /** @description The question, in plain words. */
            keywords: string;
            /**
             * @description How often the model may look into the graph.
             * @default 5
             */
            max_turns?: number;
            /** @description Standing instructions for the model, instead of those of the service. */
            system_prompt?: string | null;
            /** @description What else the model is to know. */
            additional_context?: string | null;
            /**
             * @description The model that answers.
             * @default kubiya/claude-sonnet-4
             */
            model?: string;
            /**
             * @description How freely it answers.
             * @default 0.7
             */
            temperature?: number;
            /** @description The source to look at. All sources, when left out. */
            integration?: string | null;
            /** @description The kind of thing to look at. All kinds, when left out. */
            label_filter?: string | null;
            /** @description Whether it may search by meaning. */
            enable_semantic_search?: boolean;
            /** @description Whether it may write queries of its own. */
            enable_cypher_queries?: boolean;
            /**
             * @description What drives the model.
             * @enum {string}
             */
            strategy?: "claude_sdk" | "agno";
            /** @description The conversation to go on with, as an earlier answer named it. */
            session_id?: string | null;
        };
        /** @description One look that the model took into the graph. */
        GraphToolCall: {
            /** @description What it called. */
            tool_name: string;
            /** @description What it asked for; it depends on the tool, so anything can be here. */
            arguments: {
                [key: string]: unknown;
            };
            /** @description What came of it, in a few words. */
            result_summary?: string;
        };
        /** @description The answer of a model, and what it rests on. */
        GraphAnswer: {
            /** @description The answer, in prose. */
            answer: string;
            /** @description The things it is about. */
            nodes: components["schemas"]["GraphNode"][];
            /** @description How they hang together. */
            relationships: components["schemas"]["GraphRelationship"][];
            /** @description The parts of the graph that it looked at. */
            subgraphs: components["schemas"]["Subgraph"][];
            /** @description The looks that it took. */
            tool_calls: components["schemas"]["GraphToolCall"][];
            /** @description How often it looked. */
            turns_used: number;
            /** @description How sure it is, in a word. */
            confidence: string;
            /** @description What one could ask next. */
            suggestions: string[];
            /** @description The conversation; send it back to go on with it. */
            session_id?: string | null;
        };
        /** @description Something that can drive a model. */
        GraphAnswerStrategy: {
            /** @description Whether it can be used. */
            available: boolean;
            /** @description Whether it is used unless asked otherwise. */
            default: boolean;
        };
        /** @description How questions are answered. */
        GraphAnswerSettings: {
            /** @description What drives the model unless asked otherwise. */
            default_strategy: string;
            /** @description What is best used. */
            recommended_strategy: string;
            /** @description Whether models can be asked at all. */
            litellm_configured: boolean;
            /** @description How many minutes a conversation is kept. */
            session_ttl_minutes: number;
        };
        /** @description How the part that answers questions is. */
        GraphAnswerHealth: {
            /** @description The state in a word. */
            status: string;
            /** @description What can drive a model, by name. */
            strategies: {
                [key: string]: components["schemas"]["GraphAnswerStrategy"];
            };
            configuration: components["schemas"]["GraphAnswerSettings"];
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description The conversation has a name now. The fields are a guess, and there can be others. */
        GraphSessionEvent: {
            /** @description The conversation; send it back to go on with it. */
            session_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The model has come further. The fields are a guess, and there can be others. */
        GraphProgressEvent: {
            /** @description What it is at, in prose. */
            message?: string;
            /** @description How far it is, in percent. */
            percentage?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The model looks into the graph. The fields are a guess, and there can be others. */
        GraphToolCallEvent: {
            /** @description What it calls. */
            tool_name?: string;
            /** @description What it asks for; it depends on the tool, so anything can be here. */
            arguments?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A piece of the answer. The fields are a guess, and there can be others. */
        GraphPartialAnswerEvent: {
            /** @description The piece. */
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The answer is there; this is the last event. That it has the fields of the whole answer is a guess. */
        GraphCompleteEvent: {
            /** @description The answer, in prose. */
            answer?: string;
            /** @description The things it is about. */
            nodes?: components["schemas"]["GraphNode"][];
            /** @description How they hang together. */
            relationships?: components["schemas"]["GraphRelationship"][];
            /** @description The parts of the graph that it looked at. */
            subgraphs?: components["schemas"]["Subgraph"][];
            /** @description The looks that it took. */
            tool_calls?: components["schemas"]["GraphToolCall"][];
            /** @description How often it looked. */
            turns_used?: number;
            /** @description How sure it is, in a word. */
            confidence?: string;
            /** @description What one could ask next. */
            suggestions?: string[];
            /** @description The conversation; send it back to go on with it. */
            session_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description It did not work; this is the last event. The fields are a guess, and there can be others. */
        GraphErrorEvent: {
            /** @description What went wrong, in a sentence. */
            error?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The JSON in a `data:` line of the stream. Which of these it is says the `event:` line before it: each schema lists its name under `x-event`. */
        GraphAnswerEvent: components["schemas"]["GraphSessionEvent"] | components["schemas"]["GraphProgressEvent"] | components["schemas"]["GraphToolCallEvent"] | components["schemas"]["GraphPartialAnswerEvent"] | components["schemas"]["GraphCompleteEvent"] | components["schemas"]["GraphErrorEvent"];
        /** @description What one agent, team, project or environment may draw on, without what it inherits. */
        Context: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The kind of thing that the context belongs to. */
            entity_type: string;
            /**
             * Format: uuid
             * @description That thing.
             */
            entity_id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description Pieces of knowledge, by id. */
            knowledge_uuids: string[];
            /** @description Resources, by id. */
            resource_ids: string[];
            /** @description Policies, by id. */
            policy_ids: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
        };
        /** @description The whole new context. A list that is left out is emptied. */
        ContextUpdate: {
            /**
             * @description Pieces of knowledge, by id. Whether they exist is not checked.
             * @default []
             */
            knowledge_uuids?: string[];
            /**
             * @description Resources, by id. Whether they exist is not checked.
             * @default []
             */
            resource_ids?: string[];
            /**
             * @description Policies, by id. Whether they exist is not checked.
             * @default []
             */
            policy_ids?: string[];
        };
        /** @description A file that the run finds: its content, or the secret that holds it. */
        CustomIntegrationFile: {
            /** @description Where the file lies; `~` is the home of the run. */
            path: string;
            /** @description What is in it. Not for secrets: it is stored and returned in clear. */
            content?: string | null;
            /** @description The name of the secret whose value is in it. */
            secret_ref?: string | null;
            /**
             * @description The permissions of the file, in octal.
             * @default 0644
             */
            mode?: string | null;
            /** @description What the file is for. */
            description?: string | null;
        };
        /** @description A command that succeeds when the service can be reached. */
        CustomIntegrationTest: {
            /**
             * @description Whether the test is run.
             * @default true
             */
            enabled?: boolean;
            /** @description The command; it sees the variables of the integration. */
            command: string;
            /**
             * @description How many seconds it may take.
             * @default 5
             */
            timeout?: number;
        };
        /** @description What an integration puts into a run. */
        CustomIntegrationConfig: {
            /** @description Variables by name. Not for secrets: they are stored and returned in clear. */
            env_vars?: {
                [key: string]: string;
            };
            /** @description Names of secrets; the run sees each as a variable of that name. */
            secrets?: string[];
            /** @description Files that the run finds. */
            files?: components["schemas"]["CustomIntegrationFile"][];
            /** @description What the model is told about the service. */
            context_prompt?: string | null;
            /** @description How to find out whether the service can be reached. */
            connection_test?: components["schemas"]["CustomIntegrationTest"] | null;
        };
        /** @description A service of your own that runs may use: variables, secrets, files, and a word to the model about it. */
        CustomIntegration: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the integration; unique within the organisation. */
            name: string;
            /** @description What kind of service it is, such as `postgres`. */
            integration_type: string;
            /** @description What the integration is for. */
            description: string | null;
            /** @description Whether it can be used. `deleted` is one that was deleted without `hard_delete`. */
            status: string;
            /** @description What runs are given. */
            config: components["schemas"]["CustomIntegrationConfig"];
            /** @description Words to find and group integrations by. */
            tags: string[];
            /** @description When it was made. */
            created_at: string;
            /** @description When it was last changed. */
            updated_at: string;
            /** @description Who made it, when known. */
            created_by: string | null;
        };
        /** @description What a new custom integration starts with. */
        CustomIntegrationCreate: {
            /** @description What people call the integration; unique within the organisation. */
            name: string;
            /** @description What kind of service it is, such as `postgres`; any word will do. */
            integration_type: string;
            /** @description What the integration is for. */
            description?: string | null;
            /** @description What runs are given. */
            config: components["schemas"]["CustomIntegrationConfig"];
            /** @description Words to find and group integrations by. */
            tags?: string[];
        };
        /** @description The fields of a custom integration to change; what is left out stays as it is. */
        CustomIntegrationUpdate: {
            /** @description The new name; unique within the organisation. */
            name?: string | null;
            /** @description What kind of service it is. */
            integration_type?: string | null;
            /** @description What the integration is for. */
            description?: string | null;
            /** @description What runs are given, whole. */
            config?: components["schemas"]["CustomIntegrationConfig"] | null;
            /**
             * @description Whether it can be used.
             * @enum {string|null}
             */
            status?: "active" | "inactive" | "deleted" | null;
            /** @description The new tags, whole. */
            tags?: string[] | null;
        };
        /** @description A place that knowledge is read from, by hand or by a timetable. */
        DataIngestionSource: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the source; unique within the organisation. */
            name: string;
            /** @description What the source is for. */
            description: string | null;
            /** @description What kind of place it is, such as `confluence`. */
            intel_type: string;
            /** @description Where the credentials come from. */
            credential_method: string;
            /** @description The integration or the secret that holds them. */
            credential_ref: string | null;
            /** @description How the place is read: the API takes anything here. With `inline` the credentials are in it. */
            config: {
                [key: string]: unknown;
            };
            /** @description What starts a sync. */
            schedule_type: string;
            /** @description The timetable, for `cron`. */
            cron_expression: string | null;
            /** @description Whether the source is read. `deleted` is one that was deleted without `hard_delete`. */
            status: string;
            /**
             * Format: date-time
             * @description When it was last read.
             */
            last_sync_at: string | null;
            /** @description How that went, in a word. */
            last_sync_status: string | null;
            /** @description The workflow that did it. */
            last_sync_workflow_id: string | null;
            /** @description What went wrong last. */
            last_error: string | null;
            /** @description How often it was read. */
            total_runs: number;
            /** @description How often that went well. */
            success_count: number;
            /** @description How often that failed. */
            failure_count: number;
            /** @description Words to find and group sources by. */
            tags: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /** @description Who made it, when known. */
            created_by: string | null;
        };
        /** @description What a new source starts with. */
        DataIngestionSourceCreate: {
            /** @description What people call the source; unique within the organisation. */
            name: string;
            /** @description What the source is for. */
            description?: string | null;
            /** @description What kind of place it is, such as `confluence`. */
            intel_type: string;
            /**
             * @description Where the credentials come from.
             * @enum {string}
             */
            credential_method: "integration" | "secret" | "inline";
            /** @description The integration or the secret that holds them. Needed unless they are `inline`. */
            credential_ref?: string | null;
            /** @description How the place is read: the API takes anything here. With `inline` the credentials are in it. */
            config?: {
                [key: string]: unknown;
            };
            /**
             * @description What starts a sync.
             * @default manual
             * @enum {string}
             */
            schedule_type?: "manual" | "cron";
            /** @description The timetable, for `cron`. */
            cron_expression?: string | null;
            /** @description Words to find and group sources by. */
            tags?: string[];
        };
        /** @description The fields of a source to change; what is left out stays as it is. The kind of place is fixed. */
        DataIngestionSourceUpdate: {
            /** @description The new name; unique within the organisation. */
            name?: string | null;
            /** @description What the source is for. */
            description?: string | null;
            /**
             * @description Where the credentials come from.
             * @enum {string|null}
             */
            credential_method?: "integration" | "secret" | "inline" | null;
            /** @description The integration or the secret that holds them. */
            credential_ref?: string | null;
            /** @description How the place is read, whole: the API takes anything here. */
            config?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What starts a sync.
             * @enum {string|null}
             */
            schedule_type?: "manual" | "cron" | null;
            /** @description The timetable, for `cron`. */
            cron_expression?: string | null;
            /**
             * @description Whether the source is read.
             * @enum {string|null}
             */
            status?: "active" | "inactive" | "error" | "deleted" | null;
            /** @description The new tags, whole. */
            tags?: string[] | null;
        };
        /** @description How a sync went. The three counters go up by one where asked; nothing is counted by itself. */
        DataIngestionSyncUpdate: {
            /**
             * Format: date-time
             * @description When the source was read.
             */
            last_sync_at?: string | null;
            /** @description How that went, in a word. */
            last_sync_status?: string | null;
            /** @description The workflow that did it. */
            last_sync_workflow_id?: string | null;
            /** @description What went wrong. */
            last_error?: string | null;
            /**
             * @description Whether `total_runs` goes up by one.
             * @default false
             */
            increment_total_runs?: boolean;
            /**
             * @description Whether `success_count` goes up by one.
             * @default false
             */
            increment_success?: boolean;
            /**
             * @description Whether `failure_count` goes up by one.
             * @default false
             */
            increment_failure?: boolean;
        };
        /** @description An agent or a team that is made up for one run. */
        DynamicEntity: {
            /**
             * @description Which of the two it is.
             * @default agent
             * @enum {string}
             */
            entity_type?: "agent" | "team";
            /** @description What the run is called. `Dynamic agent` or `Dynamic team`, when left out. */
            name?: string | null;
            /** @description The standing instructions. */
            system_prompt: string;
            /**
             * @description The model that it thinks with.
             * @default kubiya/claude-sonnet-4
             */
            model_id?: string | null;
            /** @description Settings of the model, such as `temperature`: the API takes anything here. */
            model_params?: {
                [key: string]: unknown;
            };
            /** @description What it is good at, in words. */
            capabilities?: string[];
            /** @description Free settings for the worker: the API takes anything here. */
            configuration?: {
                [key: string]: unknown;
            };
            /** @description Servers of the Model Context Protocol that it may call, by a name of your choice. The server does not check them; workers expect the form that an agent has. */
            mcp_servers?: {
                [key: string]: components["schemas"]["McpServer"];
            };
            /** @description Skills that it has. */
            skill_ids?: string[];
            /** @description The members of a team. An agent has none. */
            subagents?: components["schemas"]["DynamicEntity"][] | null;
            /**
             * @description The engine that runs it.
             * @default claude_code
             * @enum {string}
             */
            runtime?: "default" | "claude_code";
        };
        /** @description A task, and who is made up to do it. */
        DynamicExecutionCreate: {
            /** @description What is to be done, in prose. */
            prompt: string;
            /** @description Who does it. */
            entity: components["schemas"]["DynamicEntity"];
            /**
             * Format: uuid
             * @description The worker queue to run on. The one that suits best, when left out.
             */
            worker_queue_id?: string | null;
            /** @description The conversation that the run came out of, when an agent asked for it. */
            meta_agent_session_id?: string | null;
            /**
             * @description Whether others may see the run.
             * @default false
             */
            is_shared?: boolean;
            /**
             * @description Who may see the run: its owner, the organisation, or anybody.
             * @default private
             * @enum {string}
             */
            privacy_level?: "private" | "org" | "public";
            /** @description Meant for variables, secrets and tool servers of the run; release 1.0.2 takes it and does nothing with it. */
            execution_environment?: components["schemas"]["AgentExecutionEnvironment"] | null;
        };
        /** @description A run that was accepted. */
        DynamicExecutionStarted: {
            /**
             * Format: uuid
             * @description The run; read it or follow it by this id.
             */
            execution_id: string;
            /** @description The workflow behind the run. */
            workflow_id: string;
            /** @description Where the run stands; at this point `PENDING`, in upper case. */
            status: string;
            /**
             * Format: uuid
             * @description An id for who was made up; nothing can be read by it.
             */
            entity_id: string;
            /**
             * Format: uuid
             * @description The worker queue it runs on.
             */
            worker_queue_id: string;
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description What became of a wish for access. */
        AccessOutcome: {
            /** @description What became of it. For a request, `already_has_access` and `request_pending` say that there was nothing to do. */
            status: string;
        };
        /** @description How queues were found since the server started, for all organisations together. */
        QueueResolutionCounters: {
            /** @description How often a model was asked. */
            llm_calls: number;
            /** @description How often that failed. */
            llm_failures: number;
            /** @description How often the rules decided alone. */
            pattern_only_resolutions: number;
            /** @description How often the list of queues was at hand. */
            cache_hits: number;
            /** @description Whether models are asked: `closed` yes, `open` not for now, `half_open` on trial. */
            circuit_breaker_state: string;
            /** @description How many failures in a row there were. */
            circuit_breaker_failures: number;
            /** @description For how many organisations the list of queues is at hand. */
            cache_size: number;
        };
        /** @description How well worker queues are found. */
        QueueResolutionMetrics: {
            /** @description Always `ok`. */
            status: string;
            metrics: components["schemas"]["QueueResolutionCounters"];
            /** @description The organisation of the key. The numbers are not its own. */
            organization_id: string;
        };
        /** @description A task to find a worker queue for. */
        QueueResolution: {
            /** @description What is to be done, in prose. */
            prompt: string;
            /** @description Needed by the contract and not looked at: the organisation is that of the key. */
            organization_id: string;
            /**
             * @description The runtime that the workers have to offer. Null is the same as leaving it out.
             * @default claude_code
             */
            preferred_runtime?: string | null;
        };
        /** @description A worker queue that would do. */
        QueueCandidate: {
            /**
             * Format: uuid
             * @description The worker queue.
             */
            queue_id: string;
            /** @description Its name. */
            queue_name: string;
            /** @description How well it suits the task. */
            score: number;
            /** @description The same in a word. */
            confidence: string;
            /** @description Why it suits, in a few words. */
            reasoning: string;
        };
        /** @description The worker queue that suits a task best. */
        QueueResolutionResult: {
            /**
             * Format: uuid
             * @description The worker queue.
             */
            worker_queue_id: string;
            /** @description Its name. */
            worker_queue_name: string;
            /** @description Why this one, in a few words. */
            reasoning: string;
            /** @description How sure the server is. */
            confidence: string;
            /** @description The next best ones, two at most. */
            alternatives: components["schemas"]["QueueCandidate"][];
        };
        /** @description Whether the way to the policy enforcer is set up. The enforcer itself is not asked. */
        EnforcerHealth: {
            /** @description Always `healthy`; it says nothing about the enforcer. */
            status: string;
            /**
             * Format: uri
             * @description Where requests are passed on to.
             */
            enforcer_url: string;
            /** @description Whether requests are passed on. */
            proxy: string;
        };
        /** @description What the policy enforcer says about itself; the API passes on anything it says. */
        EnforcerStatus: {
            /** @description How the enforcer is, in a word. */
            status?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a run is given besides its instructions: variables, secrets, credentials and tool servers. */
        ExecutionEnvironment: {
            /** @description Environment variables by name. Not for secrets: they are stored and returned in clear. */
            env_vars?: {
                [key: string]: string;
            };
            /** @description Names of secrets; the run sees each as a variable of that name. */
            secrets?: string[];
            /** @description Integrations whose credentials the run may use. */
            integration_ids?: string[];
            /** @description Servers of the Model Context Protocol that the run may call, by a name of your choice. */
            mcp_servers?: {
                [key: string]: components["schemas"]["McpServer"];
            };
        };
        /** @description A place where agents run: workers join it, and what runs there gets its variables, secrets and skills. */
        Environment: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description The name that agents, jobs and workers refer to; unique within the organisation. */
            name: string;
            /** @description What people see; the name, unless another was given. */
            display_name: string | null;
            /** @description What the environment is for. */
            description: string | null;
            /** @description Words to find and group environments by. */
            tags: string[];
            /** @description Free settings: the API takes anything here and keeps it. */
            settings: {
                [key: string]: unknown;
            };
            /** @description Whether the environment can run work. `ready` and `active` can; `provisioning` is on its way; `error` says why in `error_message`. */
            status: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /** @description The person who made it, when known. */
            created_by: string | null;
            /** @description The token that workers register with. A secret, though every read returns it in clear. */
            worker_token: string | null;
            /** @description The workflow that sets the environment up, while there is one. */
            provisioning_workflow_id: string | null;
            /**
             * Format: date-time
             * @description When it was set up.
             */
            provisioned_at: string | null;
            /** @description Why setting it up failed. */
            error_message: string | null;
            /** @description The workflow namespace behind the environment. */
            temporal_namespace_id: string | null;
            /** @description How many workers are up. */
            active_workers: number;
            /** @description How many of these wait for work. */
            idle_workers: number;
            /** @description How many of these are at work. */
            busy_workers: number;
            /** @description The skills that everything running here gets. */
            skill_ids: string[];
            /** @description The same skills, described. */
            skills: components["schemas"]["SkillReference"][];
            /** @description What every run here is given; an empty object when nothing was set. */
            execution_environment: components["schemas"]["ExecutionEnvironment"];
        };
        /** @description What a new environment starts with. */
        EnvironmentCreate: {
            /** @description The name that agents, jobs and workers refer to; unique within the organisation. */
            name: string;
            /** @description What people see. The name, when left out. */
            display_name?: string | null;
            /** @description What the environment is for. */
            description?: string | null;
            /** @description Words to find and group environments by. */
            tags?: string[];
            /** @description Free settings: the API takes anything here and keeps it. */
            settings?: {
                [key: string]: unknown;
            };
            /** @description What every run here is given. */
            execution_environment?: components["schemas"]["ExecutionEnvironment"] | null;
        };
        /** @description The fields of an environment to change; what is left out stays as it is. */
        EnvironmentUpdate: {
            /** @description The new name; unique within the organisation. */
            name?: string;
            /** @description What people see. Null clears it. */
            display_name?: string | null;
            /** @description What the environment is for. Null clears it. */
            description?: string | null;
            /** @description The new tags, whole. Null and an empty list both take them all off. */
            tags?: string[] | null;
            /** @description The new free settings, whole. Null and an empty object both clear them. */
            settings?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether the environment can run work. Normally the server sees to this itself.
             * @enum {string}
             */
            status?: "pending" | "provisioning" | "ready" | "active" | "inactive" | "error";
            /** @description What every run here is given, whole. Null and an empty object both clear it. */
            execution_environment?: components["schemas"]["ExecutionEnvironment"] | null;
        };
        /** @description Knowledge and resources that everything in an environment may draw on. */
        EnvironmentContext: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /**
             * Format: uuid
             * @description The environment.
             */
            environment_id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description Pieces of knowledge, by id. */
            knowledge_uuids: string[];
            /** @description Resources, by id. */
            resource_ids: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
        };
        /** @description The whole new context. A list that is left out is emptied. */
        EnvironmentContextUpdate: {
            /**
             * @description Pieces of knowledge, by id. Whether they exist is not checked.
             * @default []
             */
            knowledge_uuids?: string[];
            /**
             * @description Resources, by id. Whether they exist is not checked.
             * @default []
             */
            resource_ids?: string[];
        };
        /** @description A command in parts. */
        WorkerCommandParts: {
            /** @description The program. */
            binary: string;
            /** @description What it is to do; several words. */
            subcommand: string;
            /** @description Flags and their values, the dashes included. One can be a token. */
            flags: {
                [key: string]: string;
            };
        };
        /** @description The command that starts a worker for an environment, with the token in it. */
        EnvironmentWorkerCommand: {
            /** @description The token that workers register with. */
            worker_token: string;
            /** @description The name of the environment. */
            environment_name: string;
            /** @description The command, ready to be pasted. The token is in it. */
            command: string;
            /** @description The same in parts, the token among them. */
            command_parts: components["schemas"]["WorkerCommandParts"];
            /** @description Whether the environment is set up; the status of the environment. */
            namespace_status: string;
            /** @description Whether workers can register now. */
            can_register: boolean;
            /** @description The workflow that sets the environment up, while there is one. */
            provisioning_workflow_id: string | null;
        };
        /** @description A model that the proxy of a worker offers. */
        WorkerQueueProxyModel: {
            /** @description What agents call it. */
            model_name: string;
            /** @description How it is called: `model`, `api_base`, `api_key` and whatever else LiteLLM knows. The API takes anything here, stores it and returns it in clear. */
            litellm_params: {
                [key: string]: unknown;
            };
        };
        /** @description How the model proxy of a worker is set up. It is LiteLLM, and the parts are those of its configuration file. */
        WorkerQueueProxy: {
            /** @description The models that it offers. */
            model_list: components["schemas"]["WorkerQueueProxyModel"][];
            /** @description Settings of LiteLLM, such as callbacks and limits: the API takes anything here. */
            litellm_settings?: {
                [key: string]: unknown;
            } | null;
            /** @description Variables for the proxy, such as keys: the API takes anything here, stores it and returns it in clear. */
            environment_variables?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Settings of a worker queue. The keys below are checked by the server and mean something to workers; beside them the API takes anything and keeps it. */
        WorkerQueueSettings: {
            /**
             * @description Whether each worker runs a model proxy of its own. It then needs `litellm_config`.
             * @default false
             */
            enable_local_litellm_proxy?: boolean;
            /** @description How that proxy is set up. */
            litellm_config?: components["schemas"]["WorkerQueueProxy"] | null;
            /**
             * @description How many seconds the proxy may take to start.
             * @default 10
             */
            local_proxy_timeout_seconds?: number;
            /**
             * @description How often starting it is tried.
             * @default 3
             */
            local_proxy_max_retries?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A queue of work within an environment, and the limits on the workers that take from it. */
        WorkerQueue: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /**
             * Format: uuid
             * @description The environment that the queue is in.
             */
            environment_id: string;
            /** @description What runs and workers call the queue; unique within its environment. */
            name: string;
            /** @description What people see; the name, unless another was given. */
            display_name: string | null;
            /** @description What the queue is for. */
            description: string | null;
            /** @description Whether the queue takes work. Only an `active` one starts workers and takes runs. */
            status: string;
            /** @description How many workers may take from the queue; null means no limit. */
            max_workers: number | null;
            /** @description How many seconds workers wait between two heartbeats. */
            heartbeat_interval: number;
            /** @description Words to find and group queues by. */
            tags: string[];
            /** @description Settings of the workers, and what you keep there yourself. */
            settings: components["schemas"]["WorkerQueueSettings"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /** @description Who made it, when known. */
            created_by: string | null;
            /** @description How many workers have sent a heartbeat in the last two and a half minutes. */
            active_workers: number;
            /** @description The name of the queue inside the workflow machinery: its id. */
            task_queue_name: string;
        };
        /** @description What a new worker queue starts with. */
        WorkerQueueCreate: {
            /** @description What runs and workers call the queue; unique within its environment. Lower case without spaces is the custom, but nothing enforces it. A name that begins with `local-exec` hides the queue from lists. */
            name: string;
            /** @description What people see. The name, when left out. */
            display_name?: string | null;
            /** @description What the queue is for. */
            description?: string | null;
            /** @description How many workers may take from the queue. No limit, when left out. */
            max_workers?: number | null;
            /**
             * @description How many seconds workers wait between two heartbeats.
             * @default 60
             */
            heartbeat_interval?: number;
            /** @description Words to find and group queues by. */
            tags?: string[];
            /** @description Settings of the workers, and what you keep there yourself. */
            settings?: components["schemas"]["WorkerQueueSettings"];
        };
        /** @description Environment variables by name, with the values of secrets and the tokens of integrations in clear. Never log it. */
        ExecutionVariables: {
            [key: string]: string;
        };
        /** @description A file that a run finds in place. */
        ResolvedFile: {
            /** @description Where it lies. */
            path: string;
            /** @description What is in it; it can be a secret. */
            content: string;
            /** @description Who may read it, in octal. */
            mode: string;
            /** @description What it is for. */
            description: string | null;
        };
        /** @description What a run of an agent is given, with everything inherited, looked up and filled in. Full of secrets: never log it. */
        ResolvedAgentEnvironment: {
            /** @description Environment variables by name, the key of whoever asks among them as `KUBIYA_API_KEY`. */
            env_vars: components["schemas"]["ExecutionVariables"];
            /** @description Servers of the Model Context Protocol by name, with references to secrets filled in. */
            mcp_servers: {
                [key: string]: components["schemas"]["McpServer"];
            };
            /** @description The standing instructions with what the server adds about memory and integrations. */
            system_prompt: string;
            /** @description What the agent is for. */
            description: string | null;
            /** @description The agent's free settings with references filled in: the API takes anything there. */
            configuration: {
                [key: string]: unknown;
            };
            /** @description Files that integrations of your own put in place. */
            files: components["schemas"]["ResolvedFile"][];
            /** @description Where memory and the context graph are kept. */
            graph_api_url: string;
            /** @description The part of it that these runs remember in: mostly the name of the environment. */
            dataset_name: string;
        };
        /** @description How a team thinks a task through before it starts. */
        TeamReasoning: {
            /**
             * @description Whether it does.
             * @default false
             */
            enabled?: boolean;
            /** @description The model to think with; that of the team, when left out. */
            model?: string | null;
            /**
             * Format: uuid
             * @description The agent to think with, instead of a model.
             */
            agent_id?: string | null;
            /**
             * @description How many steps it takes at least.
             * @default 1
             */
            min_steps?: number | null;
            /**
             * @description How many steps it takes at most.
             * @default 10
             */
            max_steps?: number | null;
        };
        /** @description How the model that leads a team is called; what is null is left to the model. */
        TeamLanguageModel: {
            /** @description The model. */
            model?: string | null;
            /** @description How freely it chooses words. */
            temperature?: number | null;
            /** @description How long an answer may be, in tokens. */
            max_tokens?: number | null;
            /** @description The share of likely words that it chooses from. */
            top_p?: number | null;
            /** @description The number of likely words that it chooses from. */
            top_k?: number | null;
            /** @description Texts that end an answer. */
            stop?: string[] | null;
            /** @description How much it avoids words it has often used. */
            frequency_penalty?: number | null;
            /** @description How much it avoids words it has used at all. */
            presence_penalty?: number | null;
        };
        /** @description How long a team remembers. */
        TeamSession: {
            /** @description Whose session it is. */
            user_id?: string | null;
            /** @description The session to go on with. */
            session_id?: string | null;
            /**
             * @description Whether the session is saved after every turn.
             * @default true
             */
            auto_save?: boolean;
            /**
             * @description Whether it is kept when the run ends.
             * @default true
             */
            persist?: boolean;
        };
        /** @description Who is in a team and how it works. The server fills in what is left out, so answers always have every key. */
        TeamConfiguration: {
            /** @description The agents in the team; each must exist. In a team with the runtime `claude_code` every member needs that runtime. */
            member_ids?: string[];
            /**
             * @description The standing instructions for the team: one text, or a list of them.
             * @default
             */
            instructions?: string | string[];
            /** @description Whether and how the team thinks a task through before it starts. */
            reasoning?: components["schemas"]["TeamReasoning"] | null;
            /** @description How the model that leads the team is called. */
            llm?: components["schemas"]["TeamLanguageModel"] | null;
            /** @description Tools that belong to the team itself, not to its members. */
            tools?: {
                [key: string]: unknown;
            }[];
            /** @description Where the team looks things up: the API takes anything here. */
            knowledge_base?: {
                [key: string]: unknown;
            } | null;
            /** @description How long the team remembers. */
            session?: components["schemas"]["TeamSession"] | null;
            /** @description Values that instructions and tools refer to by name: the API takes anything here. */
            dependencies?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether answers are written in Markdown.
             * @default true
             */
            markdown?: boolean;
            /**
             * @description Whether the instructions begin with the date and time.
             * @default false
             */
            add_datetime_to_instructions?: boolean;
            /**
             * @description Whether answers follow `response_model`.
             * @default false
             */
            structured_outputs?: boolean;
            /** @description The name of the model that answers follow. */
            response_model?: string | null;
            /**
             * @description Whether runs log in detail.
             * @default false
             */
            debug_mode?: boolean;
            /**
             * @description Whether runs are reported to monitoring.
             * @default false
             */
            monitoring?: boolean;
            /** @description Marks of your own: the API takes anything here and keeps it. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What a run of a team is given, with everything inherited, looked up and filled in. Full of secrets: never log it. */
        ResolvedTeamEnvironment: {
            /** @description Environment variables by name, the key of whoever asks among them as `KUBIYA_API_KEY`. */
            env_vars: components["schemas"]["ExecutionVariables"];
            /** @description Servers of the Model Context Protocol by name, with references to secrets filled in. */
            mcp_servers: {
                [key: string]: components["schemas"]["McpServer"];
            };
            /** @description The standing instructions with what the server adds about memory and integrations. */
            instructions: string;
            /** @description What the team is for. */
            description: string | null;
            /** @description Who is in the team and how it works, with references filled in. Keys that were never set are missing. */
            configuration: components["schemas"]["TeamConfiguration"];
            /** @description Where memory and the context graph are kept. */
            graph_api_url: string;
            /** @description The part of it that these runs remember in: mostly the name of the environment. */
            dataset_name: string;
        };
        /** @description A person who takes part in a run. */
        ExecutionParticipant: {
            /** @description The participation itself. */
            id: string;
            /** @description The person. */
            user_id: string;
            /** @description The person's name. */
            user_name: string | null;
            /** @description The person's mail address. */
            user_email: string | null;
            /** @description Where the person's picture is. */
            user_avatar: string | null;
            /** @description What the person may do. */
            role: string;
            /** @description When the person joined: ISO 8601. */
            joined_at: string;
            /** @description When the person last did something: ISO 8601. */
            last_active_at: string;
        };
        /** @description One run of an agent, a team or a workflow. */
        Execution: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What runs. */
            execution_type: string;
            /**
             * Format: uuid
             * @description The agent, team or workflow that runs.
             */
            entity_id: string;
            /** @description Its name when the run began. */
            entity_name: string | null;
            /** @description What it was asked to do. */
            prompt: string;
            /** @description The instructions given for this run, if any. */
            system_prompt: string | null;
            /** @description Where the run stands. Compare without regard to case: some releases write `PENDING`. The last four are final. */
            status: string;
            /** @description What came of it, once it is done. */
            response: string | null;
            /** @description Why it failed. */
            error_message: string | null;
            /** @description What it used, such as tokens by kind; free, and empty until there is something to say. */
            usage: {
                [key: string]: unknown;
            };
            /** @description What is known of how it came about, such as the trigger and the job, together with marks of your own: the API takes anything here. */
            execution_metadata: {
                [key: string]: unknown;
            };
            /** @description The runner or worker queue that it ran on. */
            runner_name: string | null;
            /** @description Who asked for it, when known. */
            user_id: string | null;
            /** @description That person's name. */
            user_name: string | null;
            /** @description That person's mail address. */
            user_email: string | null;
            /** @description Where that person's picture is. */
            user_avatar: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /** @description The people who take part. Only lists of executions fill it; here it is empty. */
            participants: components["schemas"]["ExecutionParticipant"][];
            /** @description When the last message came: ISO 8601. */
            last_message_at: string | null;
            /** @description The beginning of the last message. */
            last_message_preview: string | null;
        };
        /** @description The runs to end, and why. */
        ExecutionBatchTermination: {
            /** @description The runs. */
            execution_ids: string[];
            /** @description Why; it is kept with the workflow. */
            reason: string;
        };
        /** @description What came of ending one run. */
        ExecutionBatchTerminationResult: {
            /** @description The run. */
            execution_id: string;
            /** @description Whether it was ended. */
            success: boolean;
            /** @description The workflow behind it. */
            workflow_id: string | null;
            /** @description Why it was not ended. */
            error: string | null;
            /**
             * Format: date-time
             * @description When it was ended.
             */
            terminated_at: string | null;
        };
        /** @description What came of ending several runs. */
        ExecutionBatchTerminated: {
            /** @description How many were to be ended. */
            total_requested: number;
            /** @description How many were. */
            total_succeeded: number;
            /** @description How many were not. */
            total_failed: number;
            /** @description What came of each, in the order of the request. */
            results: components["schemas"]["ExecutionBatchTerminationResult"][];
        };
        /** @description A run to record, whose workflow was started elsewhere. */
        ExecutionCreate: {
            /**
             * Format: uuid
             * @description The id that the run is to have, chosen by you.
             */
            execution_id: string;
            /** @description The job that set it off; the run is then listed with it. */
            job_id?: string | null;
            /** @description The organisation that the run is filed under, as the key says it. */
            organization_id: string;
            /**
             * @description What runs.
             * @enum {string}
             */
            entity_type: "agent" | "team";
            /**
             * Format: uuid
             * @description The agent or team that runs. Whether it exists is not checked.
             */
            entity_id: string;
            /** @description What it is asked to do. */
            prompt: string;
            /**
             * @description What set it off.
             * @enum {string}
             */
            trigger_type: "cron" | "webhook" | "manual";
            /** @description What is known of how it was set off; it becomes part of `execution_metadata`. The API takes anything here. */
            trigger_metadata: {
                [key: string]: unknown;
            };
        };
        /** @description A run that was recorded. */
        ExecutionCreated: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description That it was recorded, not where the run stands. */
            status: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
        };
        /** @description A run of a job to record, whose workflow was started elsewhere. */
        JobExecutionCreate: {
            /**
             * Format: uuid
             * @description The id that the run is to have, chosen by you.
             */
            execution_id: string;
            /** @description The job that set it off; the run is then listed with it. */
            job_id?: string | null;
            /**
             * @description What runs.
             * @enum {string}
             */
            entity_type: "agent" | "team";
            /**
             * Format: uuid
             * @description The agent or team that runs. Whether it exists is not checked.
             */
            entity_id: string;
            /** @description What it is asked to do. */
            prompt: string;
            /**
             * @description What set it off.
             * @enum {string}
             */
            trigger_type: "cron" | "webhook" | "manual";
            /**
             * @description What is known of how it was set off; it becomes part of `execution_metadata`. The API takes anything here.
             * @default {}
             */
            trigger_metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description A run of a job that was recorded. */
        JobExecutionCreated: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description That it was recorded, not where the run stands. */
            status: string;
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description What a worker reports of a run. What is left out, or null, stays as it is; objects are replaced whole. */
        ExecutionUpdate: {
            /**
             * @description Where the run stands now.
             * @enum {string|null}
             */
            status?: "pending" | "queued" | "running" | "waiting_for_input" | "paused" | "completed" | "failed" | "cancelled" | "terminated" | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at?: string | null;
            /** @description What came of it. */
            response?: string | null;
            /** @description Why it failed. */
            error_message?: string | null;
            /** @description What it used, such as tokens by kind: the API takes anything here. */
            usage?: {
                [key: string]: unknown;
            } | null;
            /** @description What is known of how it came about, whole: the API takes anything here. */
            execution_metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What came of asking a run for something. The status of the answer does not tell: read `success`. */
        ExecutionAction: {
            /** @description Whether it was done, or will be. */
            success: boolean;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description The workflow behind the run. */
            workflow_id?: string;
            /** @description What was done, in a sentence. */
            message?: string;
            /** @description Why it was not done. */
            error?: string;
            /** @description Where the run stands. */
            status?: string;
            /** @description What went wrong on the way, though it was done. */
            warning?: string;
        };
        /** @description The workflow to stop, which the run started as a tool. */
        NestedWorkflowCancel: {
            /** @description The message in which the run started the workflow. */
            workflow_message_id: string;
        };
        /** @description What came of asking a workflow within a run to stop. The status of the answer does not tell: read `success`. */
        NestedWorkflowCancelled: {
            /** @description Whether it was asked to stop. */
            success: boolean;
            /**
             * Format: uuid
             * @description The run, which goes on.
             */
            execution_id: string;
            /** @description The message in which the run started the workflow. */
            workflow_message_id: string;
            /** @description What happens now, in a sentence. */
            message?: string;
            /** @description When it was asked, in UTC and without a zone: ISO 8601. */
            cancelled_at?: string;
            /** @description Why it was not asked. */
            error?: string;
            /** @description Where the run stands. */
            status?: string;
        };
        /** @description One event in the history of a workflow, as its machinery writes it. */
        ExecutionWorkflowEvent: {
            /** @description Its place in the history, from 1. */
            event_id: number;
            /** @description What happened. */
            event_type: string;
            /**
             * Format: date-time
             * @description When.
             */
            event_time: string;
            /** @description What belongs to it; free. */
            details: {
                [key: string]: unknown;
            };
        };
        /** @description One step of the workflow behind a run. */
        ExecutionActivity: {
            /** @description The activity, within the run. */
            activity_id: string;
            /** @description What it does, as its code is called. */
            activity_type: string;
            /** @description Where it stands. */
            status: string;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            scheduled_time: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_time: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_time: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms: number | null;
            /** @description Which try it is, from 1. */
            attempt: number;
            /** @description The worker that did it. */
            worker_identity: string | null;
            /** @description Why it failed. */
            failure_message: string | null;
            /** @description What it was given; free. */
            input: {
                [key: string]: unknown;
            } | null;
            /** @description What came of it; free. */
            result: {
                [key: string]: unknown;
            } | null;
        };
        /** @description The steps of the workflow behind a run. */
        ExecutionWorkflowTrace: {
            /** @description The steps, in order. */
            activities: components["schemas"]["ExecutionActivity"][];
            /** @description The same as moments in time, for drawing. */
            timeline: {
                [key: string]: unknown;
            }[];
            /** @description How many steps there are. */
            total_activities: number;
            /** @description How many ended well. */
            completed_activities: number;
            /** @description How many failed. */
            failed_activities: number;
        };
        /** @description What the workflow machinery knows of a run. */
        ExecutionDetails: {
            /** @description The workflow behind the run. */
            workflow_id: string;
            /** @description This run of the workflow. */
            run_id: string;
            /** @description Where the workflow stands. */
            status: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Where the run stands. */
            execution_status: string;
            /**
             * Format: date-time
             * @description When the workflow began.
             */
            start_time: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            close_time: string | null;
            /** @description How long it has taken, in milliseconds. */
            execution_duration_ms: number;
            /** @description The worker queue that it runs on. */
            task_queue: string;
            /** @description The kind of workflow, as its code is called. */
            workflow_type: string;
            /** @description Which try it is, from 1. */
            attempt: number;
            /** @description How many events its history has. */
            history_length: number;
            /** @description How large that history is. */
            history_size_bytes: number;
            /** @description What it was given; free. */
            input: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uri
             * @description Where people can look at it.
             */
            temporal_web_url: string;
            /** @description The last events of its history. */
            recent_events: components["schemas"]["ExecutionWorkflowEvent"][];
            /** @description Its steps. */
            trace: components["schemas"]["ExecutionWorkflowTrace"];
        };
        /** @description Something that happened in a run. */
        ExecutionEventPublish: {
            /** @description The name of the event: `message`, `message_chunk`, `tool_started`, `tool_completed`, `status`, `done` and `error` are known to every client. */
            event_type: string;
            /** @description What happened. The schemas of `streamExecution` say what belongs to which name; the API takes anything here. */
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it happened; now, when left out.
             */
            timestamp?: string | null;
        };
        /** @description That the event was passed on. */
        ExecutionEventPublished: {
            /** @description Whether it was. */
            success: boolean;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description The name of the event. */
            event_type: string;
            /** @description Which ways it went, where an event bus is set up; free. */
            providers?: {
                [key: string]: unknown;
            };
        };
        /** @description What a worker reports of a run of a job. */
        JobExecutionStatusUpdate: {
            /**
             * @description Where the run stands.
             * @enum {string}
             */
            status: "pending" | "queued" | "running" | "waiting_for_input" | "paused" | "completed" | "failed" | "cancelled" | "terminated";
            /** @description How long it took, in milliseconds. */
            duration_ms?: number | null;
            /** @description Why it failed. */
            error_message?: string | null;
        };
        /** @description Whether the report was taken. */
        JobExecutionStatus: {
            /** @description The job. */
            job_id: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Whether the link between the two was found and changed. */
            status: string;
        };
        /** @description Something to say in a run. */
        ExecutionMessageSend: {
            /** @description What is said. */
            message: string;
            /**
             * @description Who says it.
             * @default user
             * @enum {string}
             */
            role?: "user" | "system";
        };
        /** @description One message of a conversation. What is described is what workers write; other fields are kept as they are. */
        ExecutionSessionMessage: {
            /** @description Who says it. */
            role?: string;
            /** @description What is said. */
            content?: string | null;
            /** @description When it was said, as its writer put it. */
            timestamp?: string | null;
            /** @description The message. The server makes one up when it is left out. */
            message_id?: string | null;
            /** @description Who wrote it, when a person did. */
            user_id?: string | null;
            /** @description That person's name. */
            user_name?: string | null;
            /** @description That person's mail address. */
            user_email?: string | null;
            /** @description Where that person's picture is. */
            user_avatar?: string | null;
            /** @description The tool, in a message of one. */
            tool_name?: string | null;
            /** @description What the tool was given; free. */
            tool_input?: {
                [key: string]: unknown;
            } | null;
            /** @description What the tool returned, whatever it was. */
            tool_output?: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description The conversation of a run. */
        ExecutionSession: {
            /** @description The session. */
            session_id: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description What was said, the oldest first. */
            messages: components["schemas"]["ExecutionSessionMessage"][];
            /** @description How many messages there are. */
            message_count: number;
            /** @description Marks of the worker: the API takes anything here. It is left out for a run that is still cached. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description The conversation of a run, whole. */
        ExecutionSessionSave: {
            /** @description The session; the id of the run, when left out. */
            session_id?: string;
            /** @description The person who takes part. */
            user_id?: string | null;
            /**
             * @description What was said, the oldest first.
             * @default []
             */
            messages?: components["schemas"]["ExecutionSessionMessage"][];
            /**
             * @description Marks of the worker: the API takes anything here.
             * @default {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What came of saving a conversation. The status of the answer does not tell: read `success`. */
        ExecutionSessionSaved: {
            /** @description Whether it was saved. */
            success: boolean;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id?: string;
            /** @description The session. */
            session_id?: string;
            /** @description How many messages were saved. */
            persisted_messages?: number;
            /** @description Why it was not saved. */
            error?: string;
        };
        /** @description The stream is open. */
        ExecutionConnectedEvent: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description The organisation it belongs to. */
            organization_id: string;
            /** @description Where the run stands. */
            status: string;
            /** @description When the stream was opened, in seconds since 1970. */
            connected_at: number;
        };
        /** @description Everything said so far has been sent; what follows is new. It comes even when nothing had been said. */
        ExecutionHistoryCompleteEvent: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description How many messages were sent. */
            message_count: number;
            /** @description Whether older messages were left out. */
            is_truncated: boolean;
            /** @description Whether there are older messages to be read elsewhere. */
            has_more: boolean;
            /** @description How many messages there are in all. */
            total_available?: number;
        };
        /** @description A whole message of the conversation. */
        ExecutionMessageEvent: {
            /** @description Who says it. */
            role: string;
            /** @description What is said. */
            content?: string | null;
            /** @description When it was said. */
            timestamp?: string | null;
            /** @description The message; chunks of it carry the same id. */
            message_id?: string | null;
            /** @description Who wrote it, when a person did. */
            user_id?: string | null;
            /** @description That person's name. */
            user_name?: string | null;
            /** @description That person's mail address. */
            user_email?: string | null;
            /** @description Where that person's picture is. */
            user_avatar?: string | null;
            /** @description The tool, in a message of one. */
            tool_name?: string | null;
            /** @description What the tool was given; free. */
            tool_input?: {
                [key: string]: unknown;
            } | null;
            /** @description What the tool returned, whatever it was. */
            tool_output?: unknown;
        };
        /** @description What `message_chunk` says. */
        ExecutionMessageChunk: {
            /** @description The piece. */
            content?: string;
            /** @description The message that it belongs to. */
            message_id?: string;
            /** @description Who says it. */
            role?: string;
            /** @description Whether it is the last piece. */
            is_final?: boolean;
            /** @description The member of the team who writes. */
            member_name?: string;
        };
        /** @description The next piece of a message that is being written, by the agent or by a member of the team. */
        ExecutionMessageChunkEvent: {
            /** @description What happened. */
            data: components["schemas"]["ExecutionMessageChunk"];
            /** @description When it happened, as its worker put it. */
            timestamp?: string;
            /** @description The name of the event once more. */
            event_type?: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id?: string;
        };
        /** @description What `member_message_complete` says. */
        ExecutionMemberMessage: {
            /** @description The message. */
            message_id?: string;
            /** @description The member. */
            member_name?: string;
        };
        /** @description A member of the team has finished a message. */
        ExecutionMemberMessageCompleteEvent: {
            /** @description What happened. */
            data: components["schemas"]["ExecutionMemberMessage"];
            /** @description When it happened, as its worker put it. */
            timestamp?: string;
            /** @description The name of the event once more. */
            event_type?: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id?: string;
        };
        /** @description What `tool_started` says. */
        ExecutionToolStart: {
            /** @description The tool. */
            tool_name: string;
            /** @description This use of it; the end carries the same id. */
            tool_execution_id?: string;
            /** @description What it was given; free. */
            tool_input?: {
                [key: string]: unknown;
            };
            /** @description The same, as events of members name it; free. */
            tool_arguments?: {
                [key: string]: unknown;
            };
            /** @description The member who uses it. */
            member_name?: string;
            /** @description The message that it is part of. */
            parent_message_id?: string;
        };
        /** @description A tool was started, by the agent or by a member of the team. */
        ExecutionToolStartedEvent: {
            /** @description What happened. */
            data: components["schemas"]["ExecutionToolStart"];
            /** @description When it happened, as its worker put it. */
            timestamp?: string;
            /** @description The name of the event once more. */
            event_type?: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id?: string;
        };
        /** @description What `tool_completed` says. */
        ExecutionToolEnd: {
            /** @description The tool. */
            tool_name: string;
            /** @description This use of it. */
            tool_execution_id?: string;
            /** @description What it returned, whatever it was. */
            tool_output?: unknown;
            /** @description How it ended. */
            tool_status?: string;
            /** @description The same, as events of members name it. */
            status?: string;
            /** @description Why it failed. */
            tool_error?: string | null;
            /** @description The member who used it. */
            member_name?: string;
        };
        /** @description A tool has ended, well or not. */
        ExecutionToolCompletedEvent: {
            /** @description What happened. */
            data: components["schemas"]["ExecutionToolEnd"];
            /** @description When it happened, as its worker put it. */
            timestamp?: string;
            /** @description The name of the event once more. */
            event_type?: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id?: string;
        };
        /** @description The model begins to think, thinks on, or has thought, in the agent or in a member of the team. */
        ExecutionThinkingEvent: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Which stretch of thinking, counted from 0. */
            index: number;
            /** @description The message that it leads to; not for members. */
            message_id?: string;
            /** @description The member who thinks. */
            member_name?: string;
            /** @description The member, by id. */
            member_id?: string;
            /** @description The next piece of thought; in a delta. */
            thinking?: string;
            /** @description How much it may think; at the start. */
            budget_tokens?: number;
            /** @description The model's seal on its thoughts; at the end. */
            signature?: string;
            /** @description How much it thought; at the end. */
            tokens_used?: number;
        };
        /** @description The run has come to another state. */
        ExecutionStatusEvent: {
            /** @description Where the run stands now. */
            status: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description What noticed it, such as the workflow or the database. */
            source?: string;
        };
        /** @description The stream goes on with less: some source of events is out of reach. */
        ExecutionDegradedEvent: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description What is left. */
            mode: string;
            /** @description Why. */
            reason: string;
            /** @description The same for people. */
            message?: string;
            /** @description What still works. */
            capabilities?: string[];
        };
        /** @description The stream is whole again. */
        ExecutionRecoveredEvent: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description What has come back. */
            message: string;
        };
        /** @description The server is about to close the stream: connect again with the last id. */
        ExecutionReconnectEvent: {
            /** @description Why. */
            reason: string;
            /** @description How long the stream has been open, in seconds. */
            duration?: number;
        };
        /** @description The stream will be cut soon. */
        ExecutionTimeoutWarningEvent: {
            /** @description In how many seconds. */
            remaining_seconds: number;
        };
        /** @description Events between the id that was sent and now are lost: read the execution again. */
        ExecutionGapDetectedEvent: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description Why. */
            reason: string;
            /** @description The oldest event that is still there. */
            buffer_oldest?: string | null;
        };
        /** @description The run has ended. This is the last event. */
        ExecutionDoneEvent: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description What came of it, whatever it is. */
            response?: unknown;
            /** @description What it used; free. */
            usage?: {
                [key: string]: unknown;
            } | null;
            /** @description How it ended. */
            status?: string | null;
            /** @description How the workflow behind it ended. */
            workflow_status?: string | null;
            /** @description What else is known; free. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description The conversation. */
            messages?: {
                [key: string]: unknown;
            }[] | null;
        };
        /** @description The run or the stream has failed. This is the last event. For a run that does not exist the published server sends nothing else, and only `error` in it. */
        ExecutionErrorEvent: {
            /** @description What went wrong. */
            error: string;
            /** @description The kind of error. */
            error_type?: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id?: string;
            /** @description Where the run stands. */
            status?: string;
        };
        /** @description Any other event of a worker. New releases add names; take what you know and let the rest go by. */
        ExecutionWorkerEvent: {
            /** @description What happened: the API takes anything here. */
            data: {
                [key: string]: unknown;
            };
            /** @description When it happened, as its worker put it. */
            timestamp?: string;
            /** @description The name of the event once more. */
            event_type?: string;
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id?: string;
        };
        /** @description The JSON in a `data:` line of the stream. Which of these it is says the `event:` line before it: each schema lists its names under `x-event`. There is no such word in the JSON itself. */
        ExecutionEvent: components["schemas"]["ExecutionConnectedEvent"] | components["schemas"]["ExecutionHistoryCompleteEvent"] | components["schemas"]["ExecutionMessageEvent"] | components["schemas"]["ExecutionMessageChunkEvent"] | components["schemas"]["ExecutionMemberMessageCompleteEvent"] | components["schemas"]["ExecutionToolStartedEvent"] | components["schemas"]["ExecutionToolCompletedEvent"] | components["schemas"]["ExecutionThinkingEvent"] | components["schemas"]["ExecutionStatusEvent"] | components["schemas"]["ExecutionDegradedEvent"] | components["schemas"]["ExecutionRecoveredEvent"] | components["schemas"]["ExecutionReconnectEvent"] | components["schemas"]["ExecutionTimeoutWarningEvent"] | components["schemas"]["ExecutionGapDetectedEvent"] | components["schemas"]["ExecutionDoneEvent"] | components["schemas"]["ExecutionErrorEvent"] | components["schemas"]["ExecutionWorkerEvent"];
        /** @description Why a run is to be ended. */
        ExecutionTermination: {
            /** @description Why; it is kept with the workflow. */
            reason: string;
        };
        /** @description A run that was ended by force. */
        ExecutionTerminated: {
            /** @description That it was ended. */
            success: boolean;
            /** @description The workflow behind the run. */
            workflow_id: string;
            /**
             * Format: date-time
             * @description When it was ended.
             */
            terminated_at: string;
        };
        /** @description One change of the state of a run, and why. The fields are those that older sources name; others may come. */
        ExecutionTransition: {
            /** @description The change. */
            id?: string;
            /** @description The state before. */
            from_state?: string | null;
            /** @description The state after. */
            to_state?: string;
            /** @description Why. */
            reasoning?: string | null;
            /** @description When: ISO 8601. */
            created_at?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description How a run came to the state it is in. */
        ExecutionTransitions: {
            /**
             * Format: uuid
             * @description The run.
             */
            execution_id: string;
            /** @description How many changes there were. */
            transition_count: number;
            /** @description The changes. */
            transitions: components["schemas"]["ExecutionTransition"][];
        };
        /** @description The state to put a run into, and why. */
        ExecutionStateOverride: {
            /**
             * @description The state.
             * @enum {string}
             */
            state: "running" | "waiting_for_input" | "completed" | "failed" | "cancelled";
            /** @description Why; it is kept with the change. */
            reasoning: string;
        };
        /** @description A model for a custom integration, in short. */
        IntegrationTemplateSummary: {
            /** @description The handle of the template. */
            template_id: string;
            /** @description What people call it. */
            name: string;
            /** @description What an integration made after it says as `integration_type`. */
            integration_type: string;
            /** @description What kind of service it is for. */
            description: string;
            /** @description The name of the icon that the dashboard shows. */
            icon: string | null;
            /** @description What it belongs to. */
            category: string;
            /** @description Words to find templates by. */
            tags: string[];
        };
        /** @description A model for a custom integration: take its `config`, fill it in, and create one. */
        IntegrationTemplate: {
            /** @description The handle of the template. */
            template_id: string;
            /** @description What people call it. */
            name: string;
            /** @description What an integration made after it says as `integration_type`. */
            integration_type: string;
            /** @description What kind of service it is for. */
            description: string;
            /** @description The name of the icon that the dashboard shows. */
            icon: string | null;
            /** @description What it belongs to. */
            category: string;
            /** @description What to start the `config` of an integration from. */
            config: components["schemas"]["CustomIntegrationConfig"];
            /** @description Words to find templates by. */
            tags: string[];
        };
        /** @description One way to reach an outside product. */
        IntegrationConfig: {
            /** @description What people call it. */
            name?: string;
            /** @description Whether it is taken when nobody names one. */
            is_default?: boolean;
            /** @description What the product needs, such as an account or an address: the Platform API puts anything here. */
            vendor_specific?: {
                [key: string]: unknown;
            };
        };
        /** @description A connection to an outside product, as the Platform API knows it. The Control Plane passes on whatever that says, so there may be more fields. */
        Integration: {
            /** @description The id of the integration. */
            uuid?: string;
            /** @description What people call it; unique within the organisation. */
            name?: string;
            /** @description What it is for. */
            description?: string;
            /** @description Whether the whole organisation signs in once, or each person alone. */
            auth_type?: string;
            /** @description What kind of product it is. */
            integration_type?: string;
            /** @description The ways to reach the product; one of them is the default. */
            configs?: components["schemas"]["IntegrationConfig"][] | null;
            /** @description Who looks after it: a free text. */
            managed_by?: string;
            /** @description When it was made. */
            created_at?: string;
            /** @description When it was last changed. */
            updated_at?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A token for an outside product. The Platform API may send more along: anything else it says is passed on. */
        IntegrationToken: {
            /** @description The token, in clear. */
            token: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A task for an agent, a team or a workflow that runs by a timetable, on a call from outside, or by hand. */
        Job: {
            /** @description Given by the server; never changes. It is `job_` and a UUID. */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the job. Several jobs may have the same name. */
            name: string;
            /** @description What the job is for. */
            description: string | null;
            /** @description Whether the job runs at all. */
            enabled: boolean;
            /** @description Where the job stands. */
            status: string;
            /** @description What starts the job. */
            trigger_type: string;
            /** @description When the job runs by itself: a cron expression of five columns, or of six with the seconds. */
            cron_schedule: string | null;
            /** @description The name of a time zone, such as `Europe/Berlin`, that `cron_schedule` is meant in. */
            cron_timezone: string | null;
            /**
             * Format: uri
             * @description The address that starts the job, for a job with the trigger `webhook`; null for others.
             */
            webhook_url: string | null;
            /** @description What calls of that address are signed with. A secret, though every read returns it in clear. */
            webhook_secret: string | null;
            /** @description The timetable behind a job with the trigger `cron`, as the workflow service knows it. */
            temporal_schedule_id: string | null;
            /** @description How it is decided who does the work. */
            planning_mode: string;
            /** @description What kind of thing does the work. */
            entity_type: string | null;
            /** @description The agent, the team or the workflow that does the work. */
            entity_id: string | null;
            /** @description Its name when the job was made or the entity was last set. */
            entity_name: string | null;
            /** @description What is asked of it. `{{name}}` is replaced by the parameter of that name. */
            prompt_template: string;
            /** @description Instructions that stand for this job in the place of those of the agent. */
            system_prompt: string | null;
            /** @description Where the work runs. */
            executor_type: string;
            /** @description The worker queue that the work goes to. */
            worker_queue_name: string | null;
            /** @description The environment that the work runs in. */
            environment_name: string | null;
            /** @description Free settings: the API takes anything here and keeps it. */
            config: {
                [key: string]: unknown;
            };
            /** @description What every run of the job is given. */
            execution_environment: components["schemas"]["ExecutionEnvironment"] | null;
            /** @description The run that was started last. */
            last_execution_id: string | null;
            /**
             * Format: date-time
             * @description When that was.
             */
            last_execution_at: string | null;
            /**
             * Format: date-time
             * @description When the next run is due, for a job with a timetable.
             */
            next_execution_at: string | null;
            /** @description How many runs were started. */
            total_executions: number;
            /** @description How many of these ended well. */
            successful_executions: number;
            /** @description How many of these failed. */
            failed_executions: number;
            /** @description The latest runs in short; only seen empty. The API puts anything here: `listJobExecutions` is the place to read runs. */
            execution_history: {
                [key: string]: unknown;
            }[];
            /** @description The id of who made the job, when known. */
            created_by: string | null;
            /** @description The id of who changed it last, when known. */
            updated_by: string | null;
            /** @description The mail address of who made the job. The answer to create has it, later reads do not. */
            created_by_email: string | null;
            /** @description The mail address of who changed it last, when known. */
            updated_by_email: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the job was last started, in whatever way.
             */
            last_triggered_at: string | null;
        };
        /** @description What a new job starts with. */
        JobCreate: {
            /** @description What people call the job; it need not be unique. */
            name: string;
            /** @description What the job is for. */
            description?: string | null;
            /**
             * @description Whether the job runs at all. With false its status is `disabled`.
             * @default true
             */
            enabled?: boolean;
            /**
             * @description What starts the job: a timetable, a call from outside, or a hand.
             * @enum {string}
             */
            trigger_type: "cron" | "webhook" | "manual";
            /** @description When the job runs by itself: a cron expression of five columns, or of six with the seconds. Needed with the trigger `cron`. */
            cron_schedule?: string | null;
            /**
             * @description The name of a time zone, such as `Europe/Berlin`, that `cron_schedule` is meant in.
             * @default UTC
             */
            cron_timezone?: string | null;
            /**
             * @description How it is decided who does the work. The server keeps all four, but release 1.0.2 runs only `predefined_agent` and `predefined_team`.
             * @default predefined_agent
             * @enum {string}
             */
            planning_mode?: "on_the_fly" | "predefined_agent" | "predefined_team" | "predefined_workflow";
            /**
             * @description What kind of thing does the work. It has to go with `planning_mode`; the server does not check that.
             * @enum {string|null}
             */
            entity_type?: "agent" | "team" | "workflow" | null;
            /** @description The agent, the team or the workflow that does the work. Needed with every `predefined_` mode, which includes the default. */
            entity_id?: string | null;
            /** @description What is asked. `{{name}}` is replaced by the parameter of that name when the job is started. */
            prompt_template: string;
            /** @description Instructions that stand for this job in the place of those of the agent. */
            system_prompt?: string | null;
            /**
             * @description Where the work runs: wherever there is room, in one worker queue, or in one environment.
             * @default auto
             * @enum {string}
             */
            executor_type?: "auto" | "specific_queue" | "environment";
            /** @description The worker queue that the work goes to, by name. Needed with `specific_queue`. */
            worker_queue_name?: string | null;
            /** @description The environment that the work runs in, by name. Needed with `environment`. */
            environment_name?: string | null;
            /** @description Free settings: the API takes anything here and keeps it. */
            config?: {
                [key: string]: unknown;
            };
            /** @description What every run of the job is given. */
            execution_environment?: components["schemas"]["ExecutionEnvironment"] | null;
        };
        /** @description What the caller sends: the fields below from a caller of your own, anything from one that sends its own events, such as GitHub. What of it reaches the prompt is not known beyond `parameters`. */
        JobWebhook: {
            /**
             * @description Values for the names in `prompt_template`: the API takes anything here.
             * @default {}
             */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description What differs from the job's `config` for this run: the API takes anything here. */
            config_override?: {
                [key: string]: unknown;
            } | null;
            /** @description What else there is to know about the call: the API takes anything here. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A run that a job has started. */
        JobStarted: {
            /** @description The job. */
            job_id: string;
            /** @description The run; read it or follow it by this id. */
            execution_id: string;
            /** @description The workflow behind the run. */
            workflow_id: string;
            /** @description Where the run stands; at this point `started`. */
            status: string;
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description The fields of a job to change; what is left out stays as it is. At least one is needed. */
        JobUpdate: {
            /** @description The new name. */
            name?: string;
            /** @description What the job is for. Null clears it; on the published server only an empty string does. */
            description?: string | null;
            /** @description Whether the job runs at all. The status does not follow: `enableJob` and `disableJob` change both. */
            enabled?: boolean;
            /**
             * @description What starts the job. The published server gives a job that becomes `webhook` no address, and one that becomes `cron` no timetable: make a new job instead.
             * @enum {string}
             */
            trigger_type?: "cron" | "webhook" | "manual";
            /** @description When the job runs by itself: a cron expression of five columns, or of six with the seconds. */
            cron_schedule?: string;
            /** @description The name of a time zone, such as `Europe/Berlin`, that `cron_schedule` is meant in. */
            cron_timezone?: string;
            /**
             * @description How it is decided who does the work.
             * @enum {string}
             */
            planning_mode?: "on_the_fly" | "predefined_agent" | "predefined_team" | "predefined_workflow";
            /**
             * @description What kind of thing does the work.
             * @enum {string}
             */
            entity_type?: "agent" | "team" | "workflow";
            /** @description The agent, the team or the workflow that does the work. */
            entity_id?: string;
            /** @description What is asked. */
            prompt_template?: string;
            /** @description Instructions for this job. Null clears them; on the published server only an empty string does. */
            system_prompt?: string | null;
            /**
             * @description Where the work runs.
             * @enum {string}
             */
            executor_type?: "auto" | "specific_queue" | "environment";
            /** @description The worker queue that the work goes to. Null clears it; on the published server only an empty string does. */
            worker_queue_name?: string | null;
            /** @description The environment that the work runs in. Null clears it; on the published server only an empty string does. */
            environment_name?: string | null;
            /** @description The new free settings, whole. An empty object clears them. */
            config?: {
                [key: string]: unknown;
            };
            /** @description What every run of the job is given, whole. An empty object clears it. */
            execution_environment?: components["schemas"]["ExecutionEnvironment"];
        };
        /** @description A run that a job has started. */
        JobExecution: {
            /** @description The run; `getExecution` has more. */
            execution_id: string;
            /** @description What started it. */
            trigger_type: string;
            /** @description Where the run stands. */
            status: string;
            /**
             * Format: date-time
             * @description When work on it began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms: number | null;
            /** @description Why it failed. */
            error_message: string | null;
            /** @description What is known about the start, such as the parameters: the API puts anything here. */
            trigger_metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A page of the runs of a job. */
        JobExecutionList: {
            /** @description The job. */
            job_id: string;
            /** @description How many runs there are on all pages. */
            total_count: number;
            /** @description The runs on this page. */
            executions: components["schemas"]["JobExecution"][];
        };
        /** @description What this one run gets. An empty object will do, but a body there has to be. */
        JobTrigger: {
            /** @description Values for the names in `prompt_template`: the API takes anything here. */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description What differs from the job's `config` for this run: the API takes anything here. */
            config_override?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A language model that agents can think with. Models belong to the server, not to an organisation. */
        Model: {
            /** @description A UUID in answers to writes. Reads give the value of the model here. */
            id: string;
            /** @description What agents name the model by, mostly provider and model with a slash between. */
            value: string;
            /** @description What people see. */
            label: string;
            /** @description Who makes the model. */
            provider: string;
            /** @description What the model does. */
            model_type: string;
            /** @description Where the picture of the provider is; a path of the dashboard. */
            logo: string | null;
            /** @description What the model is good for. */
            description: string | null;
            /** @description Whether agents can be given the model. Reads show only those that can. */
            enabled: boolean;
            /** @description Whether the dashboard recommends it. */
            recommended: boolean;
            /** @description The runtimes that it works with; empty means all. */
            compatible_runtimes: string[];
            /** @description What the model can do, such as `vision`: the API takes anything here. */
            capabilities: {
                [key: string]: unknown;
            };
            /** @description What it costs: the API takes anything here. */
            pricing: {
                [key: string]: unknown;
            } | null;
            /** @description Where it stands in lists; low comes first. */
            display_order: number;
            /** @description When it was made: ISO 8601 in UTC, without a zone. Reads give the time of the answer. */
            created_at: string;
            /** @description When it was last changed: ISO 8601 in UTC, without a zone. Reads give the time of the answer. */
            updated_at: string;
        };
        /** @description What a new model starts with. */
        ModelCreate: {
            /** @description What agents name the model by, mostly provider and model with a slash between; unique on the server. */
            value: string;
            /** @description What people see. */
            label: string;
            /** @description Who makes the model. */
            provider: string;
            /**
             * @description What the model does: `text-generation`, `embedding`, `multimodal`, `audio` or `moderation`. Other words are taken too.
             * @default text-generation
             */
            model_type?: string;
            /** @description Where the picture of the provider is. */
            logo?: string | null;
            /** @description What the model is good for. */
            description?: string | null;
            /**
             * @description Whether agents can be given the model.
             * @default true
             */
            enabled?: boolean;
            /**
             * @description Whether the dashboard recommends it.
             * @default false
             */
            recommended?: boolean;
            /** @description The runtimes that it works with; none named means all. */
            compatible_runtimes?: string[];
            /** @description What the model can do: the API takes anything here. */
            capabilities?: {
                [key: string]: unknown;
            };
            /** @description What it costs: the API takes anything here. */
            pricing?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Where it stands in lists; low comes first.
             * @default 1000
             */
            display_order?: number;
        };
        /** @description The fields of a model to change; what is left out stays as it is. */
        ModelUpdate: {
            /** @description What agents name the model by; unique on the server. */
            value?: string;
            /** @description What people see. */
            label?: string;
            /** @description Who makes the model. */
            provider?: string;
            /** @description What the model does. */
            model_type?: string;
            /** @description Where the picture of the provider is. Null clears it. */
            logo?: string | null;
            /** @description What the model is good for. Null clears it. */
            description?: string | null;
            /** @description Whether agents can be given the model. */
            enabled?: boolean;
            /** @description Whether the dashboard recommends it. */
            recommended?: boolean;
            /** @description The runtimes that it works with, whole. Null and an empty list both mean all. */
            compatible_runtimes?: string[] | null;
            /** @description What the model can do, whole: the API takes anything here. Null leaves an empty object. */
            capabilities?: {
                [key: string]: unknown;
            } | null;
            /** @description What it costs, whole: the API takes anything here. Null clears it. */
            pricing?: {
                [key: string]: unknown;
            } | null;
            /** @description Where it stands in lists; low comes first. */
            display_order?: number;
        };
        /** @description What holds for the whole organisation. */
        OrganizationSettings: {
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description Whether policies are looked at when agents use tools. */
            enforcement_enabled: boolean;
            /** @description What happens when a policy objects: the use of the tool is stopped (`blocking`) or only noted (`monitoring`). */
            enforcement_mode: string;
            /** @description The policy that everybody is held to, once enforcement was started. Where there was no policy enforcer at that time, it is `pending-` and the organisation, and no such policy exists. */
            default_policy_id: string | null;
            /** @description When settings were first written: ISO 8601 in UTC, without a zone. Null while they are the defaults. */
            created_at: string | null;
            /** @description When they were last changed: ISO 8601 in UTC, without a zone. */
            updated_at: string | null;
        };
        /** @description The settings to change; what is left out stays as it is. */
        OrganizationSettingsUpdate: {
            /** @description Whether policies are looked at when agents use tools. */
            enforcement_enabled?: boolean;
            /**
             * @description What happens when a policy objects: the use of the tool is stopped or only noted.
             * @enum {string}
             */
            enforcement_mode?: "blocking" | "monitoring";
        };
        /** @description What starting enforcement has left. */
        EnforcementStart: {
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description Whether policies are looked at; now true. */
            enforcement_enabled: boolean;
            /** @description What happens when a policy objects; at first `monitoring`. */
            enforcement_mode: string;
            /** @description The policy that was made. Without a policy enforcer it is `pending-` and the organisation, and nothing was made. */
            default_policy_id: string;
            /** @description What that policy is called. */
            default_policy_name: string;
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description An agent that a plan may use. */
        PlanningAgent: {
            /** @description The agent. */
            id: string;
            /** @description What people call it. */
            name: string;
            /** @description The model that it thinks with. */
            model_id: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description What it is good at, in words. */
            capabilities?: string[];
            /**
             * @description Where it stands.
             * @default active
             */
            status?: string;
        };
        /** @description A team that a plan may use. */
        PlanningTeam: {
            /** @description The team. */
            id: string;
            /** @description What people call it. */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            /**
             * @description How many agents it has.
             * @default 0
             */
            agent_count?: number;
            /**
             * @description Where it stands.
             * @default active
             */
            status?: string;
        };
        /** @description An environment that a plan may use. */
        PlanningEnvironment: {
            /** @description The environment. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What people see. */
            display_name?: string | null;
            /**
             * @description Where it stands.
             * @default active
             */
            status?: string;
        };
        /** @description A worker queue that a plan may use. */
        PlanningWorkerQueue: {
            /** @description The worker queue. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description The environment it is in. */
            environment_id: string;
            /**
             * @description Where it stands.
             * @default active
             */
            status?: string;
            /**
             * @description How many workers it has. Planning leans on it: a queue without workers is not chosen.
             * @default 0
             */
            active_workers?: number;
        };
        /** @description A task to make a plan for, and what the plan may use. What is not named here, the server looks up itself. */
        TaskPlanCreate: {
            /** @description What is to be done, in prose. */
            description: string;
            /**
             * @description How much it matters.
             * @default medium
             * @enum {string}
             */
            priority?: "low" | "medium" | "high" | "critical";
            /** @description The project that the task belongs to. */
            project_id?: string | null;
            /** @description Agents to choose from. */
            agents?: components["schemas"]["PlanningAgent"][];
            /** @description Teams to choose from. */
            teams?: components["schemas"]["PlanningTeam"][];
            /** @description Environments to choose from. */
            environments?: components["schemas"]["PlanningEnvironment"][];
            /** @description Worker queues to choose from. */
            worker_queues?: components["schemas"]["PlanningWorkerQueue"][];
            /** @description What was wrong with the plan before. */
            refinement_feedback?: string | null;
            /** @description What was said so far. */
            conversation_context?: string | null;
            /** @description The plan before, to be made better. It is not checked: the API takes anything here. */
            previous_plan?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Which attempt it is, from 1.
             * @default 1
             */
            iteration?: number;
            /**
             * @description What drives the model that plans.
             * @default claude_code_sdk
             * @enum {string|null}
             */
            planning_strategy?: "claude_code_sdk" | "agno" | null;
            /**
             * @description Whether to plan fast, with a smaller model.
             * @default false
             */
            quick_mode?: boolean;
        };
        /** @description A plan that is being made. */
        PlanGenerationStarted: {
            /**
             * Format: uuid
             * @description The run that makes it; read it with `getPlanGeneration` or follow it with `streamExecution`.
             */
            execution_id: string;
            /** @description The workflow behind it. */
            workflow_id: string;
            /** @description Where it stands; at this point `pending`. */
            status: string;
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description How hard a task is. */
        TaskPlanComplexity: {
            /** @description How much work it is. */
            story_points: number;
            /** @description How sure the model is. */
            confidence: string;
            /** @description Why, in prose. */
            reasoning: string;
        };
        /** @description What an agent is expected to use of its model. Costs are in US dollars. */
        TaskPlanModelUse: {
            /** @description The model. */
            model_id: string;
            /** @description How many tokens go in. */
            estimated_input_tokens: number;
            /** @description How many tokens come out. */
            estimated_output_tokens: number;
            /** @description What a thousand of those that go in cost. */
            cost_per_1k_input_tokens: number;
            /** @description What a thousand of those that come out cost. */
            cost_per_1k_output_tokens: number;
            /** @description What it all costs. */
            total_model_cost: number;
        };
        /** @description What an agent is expected to use of a tool. Costs are in US dollars. */
        TaskPlanToolUse: {
            /** @description The tool. */
            tool_name: string;
            /** @description How often it is called. */
            estimated_calls: number;
            /** @description What a call costs. */
            cost_per_call: number;
            /** @description What it all costs. */
            total_tool_cost: number;
        };
        /** @description A step of a plan. */
        TaskPlanTask: {
            /** @description The number of the step within the plan. */
            id: number;
            /** @description The step in a few words. */
            title: string;
            /** @description What has to be done. */
            description: string;
            /** @description How, step by step. */
            details?: string;
            /** @description How to see that it is done. */
            test_strategy?: string;
            /** @description How much it matters. */
            priority?: string;
            /** @description The steps that have to be done before. */
            dependencies?: number[];
            /** @description How far it is. */
            status?: string;
            /** @description Smaller steps within it. */
            subtasks?: components["schemas"]["TaskPlanTask"][];
            /** @description The agent that does it. */
            agent_id?: string;
            /** @description The worker queue it runs on. */
            worker_queue_id?: string | null;
            /** @description The skills to use. */
            skills_to_use?: string[] | null;
            /** @description The names of the environment variables to use. */
            env_vars_to_use?: string[] | null;
            /** @description The names of the secrets to use. */
            secrets_to_use?: string[] | null;
            /** @description What the organisation knows about it. */
            knowledge_references?: string[] | null;
        };
        /** @description The part of a plan that one agent or team does. Costs are in US dollars. */
        TaskPlanShare: {
            /** @description The team. */
            team_id?: string | null;
            /** @description What people call the team. */
            team_name: string;
            /** @description The agent. */
            agent_id?: string | null;
            /** @description What people call the agent. */
            agent_name?: string | null;
            /** @description What it answers for. */
            responsibilities: string[];
            /** @description How many hours it takes. */
            estimated_time_hours: number;
            /** @description What it uses of its model. */
            model_info?: components["schemas"]["TaskPlanModelUse"] | null;
            /** @description What it uses of tools. */
            expected_tools?: components["schemas"]["TaskPlanToolUse"][];
            /** @description What it all costs. */
            agent_cost?: number;
            /** @description The steps, in their order. Releases before 1.0 leave it out. */
            tasks?: components["schemas"]["TaskPlanTask"][];
        };
        /** @description Who is best given the task, and where it is best run. */
        TaskPlanRecommendation: {
            /** @description Whether it is an agent or a team. */
            entity_type: string;
            /** @description The agent or the team. */
            entity_id: string;
            /** @description What people call it. */
            entity_name: string;
            /** @description Why this one. */
            reasoning: string;
            /** @description The environment. */
            recommended_environment_id?: string | null;
            /** @description The name of the environment. */
            recommended_environment_name?: string | null;
            /** @description The worker queue. */
            recommended_worker_queue_id?: string | null;
            /** @description The name of the worker queue. */
            recommended_worker_queue_name?: string | null;
            /** @description Why there. */
            execution_reasoning?: string | null;
        };
        /** @description A line of the costs, in US dollars. */
        TaskPlanCostItem: {
            /** @description What it is for. */
            item: string;
            /** @description What it costs. */
            cost: number;
        };
        /** @description What one model costs in a plan, in US dollars. */
        TaskPlanModelCost: {
            /** @description The model. */
            model_id: string;
            /** @description How many tokens go in. */
            estimated_input_tokens: number;
            /** @description How many tokens come out. */
            estimated_output_tokens: number;
            /** @description What a thousand of those that go in cost. */
            cost_per_1k_input_tokens: number;
            /** @description What a thousand of those that come out cost. */
            cost_per_1k_output_tokens: number;
            /** @description What it all costs. */
            total_cost: number;
        };
        /** @description What one kind of tools costs in a plan, in US dollars. */
        TaskPlanToolCost: {
            /** @description The kind of tools. */
            category: string;
            /** @description The tools. */
            tools: components["schemas"]["TaskPlanToolUse"][];
            /** @description What they all cost. */
            category_total: number;
        };
        /** @description What the workers cost in a plan, in US dollars. */
        TaskPlanRuntimeCost: {
            /** @description How many hours they work. */
            worker_execution_hours: number;
            /** @description What an hour costs. */
            cost_per_hour: number;
            /** @description What it all costs. */
            total_cost: number;
        };
        /** @description What a plan costs, in US dollars. */
        TaskPlanCost: {
            /** @description What it all costs. */
            estimated_cost_usd: number;
            /** @description The costs line by line. */
            breakdown?: components["schemas"]["TaskPlanCostItem"][];
            /** @description The costs by model. */
            llm_costs?: components["schemas"]["TaskPlanModelCost"][];
            /** @description The costs by kind of tools. */
            tool_costs?: components["schemas"]["TaskPlanToolCost"][];
            /** @description The costs of the workers. */
            runtime_cost?: components["schemas"]["TaskPlanRuntimeCost"] | null;
        };
        /** @description The people that a task would take by hand. Costs are in US dollars. */
        TaskPlanLabour: {
            /** @description What they are. */
            role: string;
            /** @description What an hour costs. */
            hourly_rate: number;
            /** @description How many hours they work. */
            estimated_hours: number;
            /** @description What it all costs. */
            total_cost: number;
        };
        /** @description What a plan saves against work by hand. Costs are in US dollars, and all of it is an estimate of the model. */
        TaskPlanSavings: {
            /** @description What it costs by hand. */
            without_kubiya_cost: number;
            /** @description How many hours it takes by hand. */
            without_kubiya_hours: number;
            /** @description The people it takes by hand. */
            without_kubiya_resources: components["schemas"]["TaskPlanLabour"][];
            /** @description What the plan costs. */
            with_kubiya_cost: number;
            /** @description How many hours the plan takes. */
            with_kubiya_hours: number;
            /** @description What is saved. */
            money_saved: number;
            /** @description How many hours are saved. */
            time_saved_hours: number;
            /** @description The same in percent. */
            time_saved_percentage: number;
            /** @description The same in prose. */
            savings_summary: string;
        };
        /** @description A plan for a task, as a model made it. Who carries it out is a proposal. */
        TaskPlan: {
            /** @description The plan in a few words. */
            title: string;
            /** @description The plan in prose. */
            summary: string;
            /** @description How hard the task is. */
            complexity: components["schemas"]["TaskPlanComplexity"];
            /** @description Who does what. */
            team_breakdown: components["schemas"]["TaskPlanShare"][];
            /** @description Who is best given the task, and where it is best run. */
            recommended_execution: components["schemas"]["TaskPlanRecommendation"];
            /** @description What it costs. */
            cost_estimate: components["schemas"]["TaskPlanCost"];
            /** @description What it saves. */
            realized_savings: components["schemas"]["TaskPlanSavings"];
            /** @description What can go wrong. */
            risks?: string[];
            /** @description What has to be there first. */
            prerequisites?: string[];
            /** @description How to see that it worked. */
            success_criteria?: string[];
            /** @description Whether the model needs to know more first. */
            has_questions?: boolean;
            /** @description What it needs to know. */
            questions?: string | null;
            /** @description The whole task, worded for whoever carries it out. */
            execution_prompt?: string | null;
            /** @description The environment of the recommendation once more. */
            selected_environment_id?: string | null;
            /** @description The name of that environment. */
            selected_environment_name?: string | null;
            /** @description The runtime of the agent or the team. */
            selected_agent_runtime?: string | null;
            /** @description The model of the agent or the team. */
            selected_agent_model_id?: string | null;
        };
        /** @description An empty object: there is no plan, or not yet. */
        NoTaskPlan: Record<string, never>;
        /** @description How far the making of a plan is, and the plan once it is there. */
        PlanGeneration: {
            /**
             * Format: uuid
             * @description The run that makes it.
             */
            execution_id: string;
            /** @description Where it stands. `analyzing`, `generating` and `storing` are steps of `running`. */
            status: string;
            /** @description The beginning of the task, 100 characters of it. */
            description: string | null;
            /** @description What it is at, in prose. */
            current_step: string | null;
            /** @description Why it failed. */
            error_message: string | null;
            /** @description The plan; an empty object while there is none. */
            plan_json: components["schemas"]["TaskPlan"] | components["schemas"]["NoTaskPlan"] | null;
            /** @description What is known about the run, such as `priority` and `quick_mode`. The server puts in what it likes: anything can be here. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the work began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /** @description The workflow behind it; null when that could not be started. */
            temporal_workflow_id: string | null;
        };
        /** @description A rule in Rego that says what agents may do. Policies are kept by the policy enforcer. */
        Policy: {
            /** @description Given by the server; never changes. */
            id: string;
            /** @description What people call the policy. */
            name: string;
            /** @description What the policy is for. */
            description: string | null;
            /** @description The rule, in Rego. */
            policy_content: string | null;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description Whether the policy is heard at all. */
            enabled: boolean;
            /** @description Words to find and group policies by. */
            tags: string[];
            /** @description Goes up with every change. */
            version: number;
            /** @description When it was made, as the enforcer writes it. */
            created_at: string | null;
            /** @description When it was last changed, as the enforcer writes it. */
            updated_at: string | null;
            /** @description Who made it, when known. */
            created_by: string | null;
            /** @description Who changed it last, when known. */
            updated_by: string | null;
            /** @description The language of the rule. */
            policy_type: string;
            /** @description How many agents, teams, environments and roles it is bound to. */
            association_count: number;
        };
        /** @description A page of policies. */
        PolicyList: {
            /** @description The policies on this page. */
            policies: components["schemas"]["Policy"][];
            /** @description How many there are on all pages. */
            total: number;
            /** @description Which page this is, counted from 1. */
            page: number;
            /** @description How many a page holds. */
            limit: number;
            /** @description Whether there is another page. */
            has_more: boolean;
        };
        /** @description What a new policy starts with. */
        PolicyCreate: {
            /** @description What people call the policy. */
            name: string;
            /** @description The rule, in Rego. */
            policy_content: string;
            /** @description What the policy is for. */
            description?: string | null;
            /**
             * @description Whether the policy is heard at all.
             * @default true
             */
            enabled?: boolean;
            /** @description Words to find and group policies by. */
            tags?: string[];
            /** @description Free settings: the API takes anything here. No answer shows them. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description A policy that is bound to an agent, a team, an environment or a role. */
        PolicyAssociation: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description The policy. */
            policy_id: string;
            /** @description What the policy was called when it was bound. */
            policy_name: string;
            /** @description What kind of thing it is bound to. */
            entity_type: string;
            /** @description The thing it is bound to. */
            entity_id: string;
            /** @description Whether the binding counts. */
            enabled: boolean;
            /** @description Which policy wins when several speak: the higher number. */
            priority: number;
            /** @description Free settings: the API takes anything here and keeps it. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description When it was made. */
            created_at: string;
            /** @description When it was last changed. */
            updated_at: string;
            /** @description Who made it, when known. */
            created_by: string | null;
        };
        /** @description A policy to bind, and what to. */
        PolicyAssociationCreate: {
            /** @description The policy. */
            policy_id: string;
            /** @description What the policy is called; kept beside its id for people to read. */
            policy_name: string;
            /**
             * @description What kind of thing to bind it to.
             * @enum {string}
             */
            entity_type: "agent" | "team" | "environment" | "role";
            /** @description The agent, team or environment, by its id, or the role. */
            entity_id: string;
            /**
             * @description Whether the binding counts.
             * @default true
             */
            enabled?: boolean;
            /** @description Which policy wins when several speak: the higher number. Left out: 300 for an environment, 200 for a team, 100 for an agent. */
            priority?: number | null;
            /** @description Free settings: the API takes anything here and keeps it. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description The fields of a binding to change; what is left out stays as it is. What is bound to what cannot be changed: make a new binding instead. */
        PolicyAssociationUpdate: {
            /** @description Whether the binding counts. */
            enabled?: boolean | null;
            /** @description Which policy wins when several speak: the higher number. */
            priority?: number | null;
            /** @description The new free settings, whole: the API takes anything here. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What is about to be done. */
        AuthorizationCheck: {
            /** @description What is about to be done, in a word. */
            action: string;
            /** @description What it is to be done to. */
            resource?: string | null;
            /** @description Whatever else the rules may need: the API takes anything here. */
            context?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Whether it may be done. */
        AuthorizationDecision: {
            /** @description Whether no policy objects. With no policy, and without a policy enforcer, it is true. */
            authorized: boolean;
            /** @description What the policies object to, in sentences. */
            violations: string[];
            /** @description How many policies were asked; 0 means that nobody judged. */
            policies_evaluated: number;
        };
        /** @description What to judge. */
        PolicyEvaluationInput: {
            /** @description What the rules see as `input`: the API takes anything here. */
            input_data: {
                [key: string]: unknown;
            };
            /** @description The policies to ask. Left out or null: all that the thing is held to. */
            policy_ids?: string[] | null;
        };
        /** @description What the policies say. */
        PolicyEvaluation: {
            /** @description Whether no policy objects. With no policy, and without a policy enforcer, it is true. */
            allowed: boolean;
            /** @description What they object to, in sentences. */
            violations: string[];
            /** @description What each policy said, by its id; the API puts anything there. */
            policy_results: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Whether policies can be kept and asked. */
        PolicyEngineHealth: {
            /** @description Whether the server knows a policy enforcer at all. */
            enabled: boolean;
            /** @description Whether that enforcer answers. */
            healthy: boolean;
            /**
             * Format: uri
             * @description Where the enforcer is.
             */
            enforcer_url?: string;
            /** @description The same in a sentence. */
            message?: string;
            /** @description What the enforcer said, when it is not well. */
            error?: string;
        };
        /** @description A policy that something is held to, and where that comes from. */
        ResolvedPolicy: {
            /** @description The policy. */
            policy_id: string;
            /** @description What it is called. */
            policy_name: string;
            /** @description What kind of thing it was bound to: the thing that was asked about, or one that it inherits from. */
            source_type: string;
            /** @description The thing it was bound to. */
            source_id: string;
            /** @description Which policy wins when several speak: the higher number. */
            priority: number;
            /** @description Whether the binding counts. */
            enabled: boolean;
            /** @description The free settings of the binding: the API puts anything here. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description The policy itself, when `include_details` asks for it; null otherwise. */
            policy_details: components["schemas"]["Policy"] | null;
        };
        /** @description The fields of a policy to change; what is left out stays as it is. */
        PolicyUpdate: {
            /** @description The new name. */
            name?: string | null;
            /** @description The new rule, in Rego. */
            policy_content?: string | null;
            /** @description What the policy is for. */
            description?: string | null;
            /** @description Whether the policy is heard at all. */
            enabled?: boolean | null;
            /** @description The new tags, whole. */
            tags?: string[] | null;
            /** @description The new free settings: the API takes anything here. No answer shows them. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Whether a rule makes sense. */
        PolicyValidation: {
            /** @description Whether it can be used. */
            valid: boolean;
            /** @description What keeps it from being used. */
            errors: string[];
            /** @description What is odd about it. */
            warnings: string[];
        };
        /** @description A person who is there. */
        Presence: {
            /**
             * Format: uuid
             * @description This presence.
             */
            id: string;
            /** @description The person. */
            user_id: string;
            /** @description The person's mail address. */
            user_email: string | null;
            /** @description The person's name. */
            user_name: string | null;
            /** @description Where the person's picture is. */
            user_avatar: string | null;
            /** @description The agent that the person looks at. */
            agent_id: string | null;
            /** @description The session that the person is in. */
            session_id: string | null;
            /** @description The run that the person looks at. */
            execution_id: string | null;
            /** @description Whether the person is still there. */
            is_active: boolean;
            /** @description Whether the person is writing. */
            is_typing: boolean;
            /**
             * Format: date-time
             * @description When the last sign came.
             */
            last_active_at: string;
        };
        /** @description A sign that a person is there. */
        PresenceHeartbeat: {
            /** @description The person, as the client knows them. */
            user_id: string;
            /** @description The person's mail address. */
            user_email?: string | null;
            /** @description The person's name. */
            user_name?: string | null;
            /** @description Where the person's picture is. */
            user_avatar?: string | null;
            /**
             * Format: uuid
             * @description The agent that the person looks at.
             */
            agent_id?: string | null;
            /** @description The session that the person is in. */
            session_id?: string | null;
            /**
             * Format: uuid
             * @description The run that the person looks at.
             */
            execution_id?: string | null;
            /**
             * @description Whether the person is writing.
             * @default false
             */
            is_typing?: boolean;
        };
        /** @description That the sign was taken. */
        PresenceTaken: {
            /** @description Always `ok`. */
            status: string;
        };
        /** @description A group of agents and teams that work towards the same goals. */
        Project: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the project; unique within the organisation. */
            name: string;
            /** @description A short handle such as `PAY`, in upper case; unique within the organisation. */
            key: string;
            /** @description What the project is for. */
            description: string | null;
            /** @description What the project is to reach, in prose. */
            goals: string | null;
            /** @description Free settings: the API takes anything here. On create the server adds copies of `goals`, `policy_ids`, `default_model` and `restrict_to_environment`. */
            settings: {
                [key: string]: unknown;
            };
            /** @description Where the project is in its life. */
            status: string;
            /** @description Who sees the project: its owner and members, or the whole organisation. */
            visibility: string;
            /** @description The person who made the project, when the key that made it names one. */
            owner_id: string | null;
            /** @description The mail address of the person who made the project. */
            owner_email: string | null;
            /** @description Whether work of the project may run only in the environments that belong to it. */
            restrict_to_environment: boolean;
            /** @description The policies that every agent and team of the project is held to. */
            policy_ids: string[];
            /** @description The model that agents of the project use unless they name one. */
            default_model: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When it was archived; null while it is not.
             */
            archived_at: string | null;
            /** @description How many agents the project has. */
            agent_count: number;
            /** @description How many teams the project has. */
            team_count: number;
        };
        /** @description What a new project starts with. */
        ProjectCreate: {
            /** @description What people call the project; unique within the organisation. */
            name: string;
            /** @description A short handle such as `PAY`; unique within the organisation. The server turns it into upper case. */
            key: string;
            /** @description What the project is for. */
            description?: string | null;
            /** @description What the project is to reach, in prose. */
            goals?: string | null;
            /** @description Free settings: the API takes anything here and keeps it. */
            settings?: {
                [key: string]: unknown;
            };
            /**
             * @description Who sees the project: its owner and members, or the whole organisation.
             * @default private
             * @enum {string}
             */
            visibility?: "private" | "org";
            /**
             * @description Whether work of the project may run only in the environments that belong to it.
             * @default false
             */
            restrict_to_environment?: boolean;
            /** @description The policies that every agent and team of the project is held to. */
            policy_ids?: string[];
            /** @description The model that agents of the project use unless they name one. */
            default_model?: string | null;
        };
        /** @description The fields of a project to change; what is left out stays as it is. */
        ProjectUpdate: {
            /** @description The new name; unique within the organisation. */
            name?: string;
            /** @description The new handle; unique within the organisation. The server turns it into upper case. */
            key?: string;
            /** @description What the project is for. Null clears it. */
            description?: string | null;
            /** @description What the project is to reach. Null clears it. */
            goals?: string | null;
            /** @description The new free settings. They replace the old ones whole, the copies that the server had put in among them; null leaves an empty object. */
            settings?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Where the project is in its life.
             * @enum {string}
             */
            status?: "active" | "archived";
            /**
             * @description Who sees the project.
             * @enum {string}
             */
            visibility?: "private" | "org";
            /** @description Whether work of the project may run only in the environments that belong to it. */
            restrict_to_environment?: boolean;
            /** @description The policies that every agent and team of the project is held to, whole. An empty list takes them all off. */
            policy_ids?: string[];
            /** @description The model that agents of the project use unless they name one. Null clears it. */
            default_model?: string | null;
        };
        /** @description An agent or a team, as its project shows it. */
        ProjectMember: {
            /**
             * Format: uuid
             * @description The agent or team.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What it is for. */
            description: string | null;
            /** @description The organisation it belongs to. */
            organization_id: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
        };
        /** @description That an agent is in a project, with a few words about the agent. */
        ProjectAgentDetail: {
            /**
             * Format: uuid
             * @description The membership itself, not the agent.
             */
            id: string;
            /**
             * Format: uuid
             * @description The project.
             */
            project_id: string;
            /**
             * Format: uuid
             * @description The agent.
             */
            agent_id: string;
            /** @description What the agent does in this project, if anybody said. */
            role: string | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            added_at: string;
            /** @description Who put it there, when known. */
            added_by: string | null;
            /** @description The agent; one, despite the name. */
            agents: components["schemas"]["ProjectMember"];
        };
        /** @description The agent to put into a project. */
        ProjectAgentAdd: {
            /**
             * Format: uuid
             * @description The agent; it must exist.
             */
            agent_id: string;
            /** @description What the agent does in this project, in a word or two. */
            role?: string | null;
        };
        /** @description That an agent is in a project. */
        ProjectAgent: {
            /**
             * Format: uuid
             * @description The membership itself, not the agent.
             */
            id: string;
            /**
             * Format: uuid
             * @description The project.
             */
            project_id: string;
            /**
             * Format: uuid
             * @description The agent.
             */
            agent_id: string;
            /** @description What the agent does in this project, if anybody said. */
            role: string | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            added_at: string;
            /** @description Who put it there, when known. */
            added_by: string | null;
        };
        /** @description That a team is in a project, with a few words about the team. */
        ProjectTeamDetail: {
            /**
             * Format: uuid
             * @description The membership itself, not the team.
             */
            id: string;
            /**
             * Format: uuid
             * @description The project.
             */
            project_id: string;
            /**
             * Format: uuid
             * @description The team.
             */
            team_id: string;
            /** @description What the team does in this project, if anybody said. */
            role: string | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            added_at: string;
            /** @description Who put it there, when known. */
            added_by: string | null;
            /** @description The team; one, despite the name. */
            teams: components["schemas"]["ProjectMember"];
        };
        /** @description The team to put into a project. */
        ProjectTeamAdd: {
            /**
             * Format: uuid
             * @description The team; it must exist.
             */
            team_id: string;
            /** @description What the team does in this project, in a word or two. */
            role?: string | null;
        };
        /** @description That a team is in a project. */
        ProjectTeam: {
            /**
             * Format: uuid
             * @description The membership itself, not the team.
             */
            id: string;
            /**
             * Format: uuid
             * @description The project.
             */
            project_id: string;
            /**
             * Format: uuid
             * @description The team.
             */
            team_id: string;
            /** @description What the team does in this project, if anybody said. */
            role: string | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            added_at: string;
            /** @description Who put it there, when known. */
            added_by: string | null;
        };
        /** @description The check of one part of a runner. The Platform may say more, so the API puts anything here. */
        RunnerCheck: {
            /** @description The part. */
            name?: string;
            /** @description The state in one word; `ok` and `healthy` are good. */
            status?: string;
            /** @description The version of the part. */
            version?: string;
            /** @description What is wrong. */
            error?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description How a runner and its parts are doing, as the Platform API says it: passed on as it comes, so the API puts anything here. */
        RunnerHealth: {
            /** @description The state of the whole in one word. */
            status?: string;
            /** @description Whether all is well, as the text true or false. */
            health?: string;
            /** @description When the checks ran. */
            time?: string;
            /** @description The version of the runner. */
            version?: string;
            /** @description The checks of the parts. */
            checks?: components["schemas"]["RunnerCheck"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A runner of the Platform API with its health. All fields that the Platform gives are passed on, so the API puts anything here; `listRunnersV3` describes them. */
        Runner: {
            /** @description The name of the runner. */
            id: string;
            /** @description The name of the runner. */
            name: string;
            /** @description How the runner is doing, by its health: all well, in part, not at all, or not known. */
            status: string;
            /** @description What the runner said of its health; missing when it could not be asked. */
            health_data?: components["schemas"]["RunnerHealth"];
            /** @description The software that the runner is; one of `managed_cloud` always counts as active. */
            runner_type?: string;
            /** @description What the runner is for. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Runners, and how many they are. */
        RunnerList: {
            /** @description The runners. */
            runners: components["schemas"]["Runner"][];
            /** @description How many are in this answer. */
            count: number;
            /** @description Why the list is empty, when something went wrong here. That the Platform API refused or did not answer is not said. */
            error?: string;
        };
        /** @description Which models suit a runtime. */
        RuntimeModelRequirement: {
            /** @description The same in a sentence. */
            description: string;
            /** @description The providers whose models suit, in no fixed order. */
            supported_providers: string[];
            /** @description The families of models that suit, in no fixed order. */
            supported_families: string[];
            /** @description Some models that suit. */
            examples: string[];
        };
        /** @description What a runtime asks of an agent. */
        RuntimeRequirements: {
            /** @description Which models suit it. */
            model_requirement: components["schemas"]["RuntimeModelRequirement"];
            /** @description Keys that the agent's configuration must have. */
            required_config_fields: string[];
            /** @description Keys that the agent's configuration had better have. */
            recommended_config_fields: string[];
            /** @description How many messages it keeps; null means no limit. */
            max_history_length: number | null;
            /** @description Whether the agent needs standing instructions. */
            requires_system_prompt: boolean;
            /** @description Whether the agent needs a skill. */
            requires_tools: boolean;
        };
        /** @description An engine that runs agents. */
        Runtime: {
            /** @description What agents name it by. */
            id: string;
            /** @description What people see. */
            name: string;
            /** @description What it is good for. */
            description: string;
            /** @description The name of the icon that the dashboard shows. */
            icon: string;
            /** @description What it can do, in a few words each. */
            features: string[];
            /** @description How ready it is. */
            status: string;
            /** @description What it asks of an agent. */
            requirements: components["schemas"]["RuntimeRequirements"] | null;
        };
        /** @description The agent or team to look at. */
        RuntimeValidation: {
            /**
             * @description The runtime that it is to run with.
             * @enum {string}
             */
            runtime_type: "default" | "claude_code";
            /** @description The model that it is to think with. Both runtimes need one. */
            model_id?: string | null;
            /** @description Its configuration: the API takes anything here, and looks for the keys that the runtime requires. */
            agent_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Its standing instructions. */
            system_prompt?: string | null;
        };
        /** @description Whether a runtime can run it. */
        RuntimeValidationResult: {
            /** @description Whether it can. */
            valid: boolean;
            /** @description Why not, in sentences; empty when it can. */
            errors: string[];
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
        /** @description A secret in clear. */
        SecretValue: {
            /** @description The value. It is the text that the Platform API answers: where that is JSON, it arrives as the text of that JSON. */
            value: string;
        };
        /** @description Something an agent can do: a kind of tool, with limits on its use. */
        Skill: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the skill; unique within the organisation. */
            name: string;
            /** @description The kind of tool. It is fixed when the skill is made. */
            type: string;
            /** @description What the skill is for. */
            description: string | null;
            /** @description The name of the icon that the dashboard shows. */
            icon: string;
            /** @description Whether agents get the skill at all. */
            enabled: boolean;
            /** @description How the tool behaves; which keys mean something depends on the type. */
            configuration: components["schemas"]["SkillConfiguration"];
            /** @description When it was made: ISO 8601 in UTC, without a zone. */
            created_at: string;
            /** @description When it was last changed: ISO 8601 in UTC, without a zone. */
            updated_at: string;
        };
        /** @description What a new skill starts with. */
        SkillCreate: {
            /** @description What people call the skill; unique within the organisation. */
            name: string;
            /**
             * @description The kind of tool. It cannot be changed later.
             * @enum {string}
             */
            type: "file_system" | "shell" | "python" | "docker" | "sleep" | "file_generation" | "data_visualization" | "workflow_executor" | "custom";
            /** @description What the skill is for. */
            description?: string | null;
            /**
             * @description The name of the icon that the dashboard shows.
             * @default Wrench
             */
            icon?: string | null;
            /**
             * @description Whether agents get the skill at all.
             * @default true
             */
            enabled?: boolean;
            /** @description How the tool behaves. Keys that are not named here are dropped without a word. */
            configuration?: components["schemas"]["SkillConfiguration"];
        };
        /** @description A skill that runs of an agent or a team really have, and where it comes from. */
        ResolvedSkill: {
            /**
             * Format: uuid
             * @description The skill.
             */
            id: string;
            /** @description What people call the skill. */
            name: string;
            /** @description The kind of tool. */
            type: string;
            /** @description What the skill is for. */
            description: string | null;
            /** @description The name of the icon that the dashboard shows. */
            icon: string;
            /** @description Whether agents get the skill at all; true, since what is not is left out. */
            enabled: boolean;
            /** @description How the tool behaves: that of the skill, with what its source overrides merged in. */
            configuration: components["schemas"]["SkillConfiguration"];
            /** @description Where the skill comes from. */
            source: string;
            /** @description Whether it comes from somewhere else than the agent or the team that was asked for. */
            inherited: boolean;
        };
        /** @description The skill to give to an agent, a team or an environment. */
        SkillAssociationCreate: {
            /**
             * Format: uuid
             * @description The skill; it must exist.
             */
            skill_id: string;
            /** @description What differs from the configuration of the skill for this holder alone. */
            configuration_override?: components["schemas"]["SkillConfiguration"] | null;
        };
        /** @description That it worked. */
        Confirmation: {
            /** @description The same in a sentence, for people. */
            message: string;
        };
        /** @description A ready-made configuration for a type of skill. */
        SkillVariant: {
            /** @description What the preset is called, such as `shell_read_only`. */
            id: string;
            /** @description What people see. */
            name: string;
            /** @description What the preset is good for. */
            description: string;
            /** @description How far it reaches. */
            category: string;
            /** @description The configuration that a skill made from it starts with. Which keys there are depends on the type. */
            configuration: {
                [key: string]: unknown;
            };
            /** @description A word that the dashboard shows beside it. */
            badge: string | null;
            /** @description The name of the icon that the dashboard shows. */
            icon: string;
            /** @description Whether it is the preset that the type starts with. */
            is_default: boolean;
        };
        /** @description What has to be there for a skill of a type to work. */
        SkillRequirements: {
            /** @description Packages of Python, with their versions. */
            python_packages: string[];
            /** @description Programs that have to be installed. */
            system_packages: string[];
            /** @description The operating systems it works on; null means all. */
            supported_os: string[] | null;
            /** @description The oldest version of Python that will do. */
            min_python_version: string | null;
            /** @description Environment variables that have to be set. */
            required_env_vars: string[];
            /** @description Whatever else has to be there, in prose. */
            external_dependencies: string[];
            /** @description What else there is to know. */
            notes: string | null;
        };
        /** @description A type of skill: what it is, what it needs, and how it is configured unless told otherwise. */
        SkillDefinition: {
            /** @description The type, as `createSkill` takes it. Not every type that is described here can be made. */
            type: string;
            /** @description What people see. */
            name: string;
            /** @description What skills of this type do. */
            description: string;
            /** @description The name of the icon that the dashboard shows. */
            icon: string;
            /** @description The collection that the icon is from, such as `lucide`. */
            icon_type: string;
            /** @description What a skill of this type is configured with unless told otherwise. Which keys there are depends on the type. */
            default_configuration: {
                [key: string]: unknown;
            };
            /** @description The ready-made configurations of this type. */
            variants: components["schemas"]["SkillVariant"][];
            /** @description The class behind it in the worker. */
            framework_class: string;
            requirements: components["schemas"]["SkillRequirements"];
            /** @description Whether the server itself has what is needed. Skills run on workers, so it says nothing about those. */
            requirements_satisfied: boolean;
            /** @description What the server itself lacks, in prose. */
            missing_requirements: string[];
        };
        /** @description The types of skills that the server knows. */
        SkillDefinitionList: {
            /** @description The types. */
            skills: components["schemas"]["SkillDefinition"][];
        };
        /** @description A configuration to try. Which keys mean something depends on the type: the API takes anything here, and drops what the type does not know. */
        SkillTypeConfiguration: {
            [key: string]: unknown;
        };
        /** @description That a configuration is good, and what the server makes of it. */
        SkillValidation: {
            /** @description Always true: a configuration that is not good answers 400. */
            valid: boolean;
            /** @description The configuration as it would be used: with defaults filled in, and without the keys that the type does not know. */
            configuration: {
                [key: string]: unknown;
            };
        };
        /** @description The ready-made configurations of one type of skill. */
        SkillVariantList: {
            /** @description The type. */
            type: string;
            /** @description What people call the type. */
            name: string;
            /** @description The ready-made configurations. */
            variants: components["schemas"]["SkillVariant"][];
        };
        /** @description A ready-made configuration for a skill, with what the skill needs besides. Take `type`, `icon` and `configuration` over into `createSkill`. */
        SkillTemplate: {
            /** @description What the preset is called, such as `shell_read_only`. */
            id: string;
            /** @description What people see. */
            name: string;
            /** @description The type of skill that it is for. */
            type: string;
            /** @description What the preset is good for. */
            description: string;
            /** @description The name of the icon that the dashboard shows. */
            icon: string;
            /** @description The collection that the icon is from, such as `lucide`. */
            icon_type: string;
            /** @description How far it reaches. */
            category: string;
            /** @description A word that the dashboard shows beside it. */
            badge: string | null;
            /** @description The configuration that a skill made from it starts with. Which keys there are depends on the type. */
            configuration: {
                [key: string]: unknown;
            };
            /** @description Whether it is the preset that the type starts with. */
            is_default: boolean;
        };
        /** @description The ready-made configurations of all types. */
        SkillTemplateList: {
            /** @description The ready-made configurations, type by type. */
            templates: components["schemas"]["SkillTemplate"][];
        };
        /** @description A type of skill, in brief. */
        SkillType: {
            /** @description The type, as `createSkill` takes it. */
            type: string;
            /** @description What people see. */
            name: string;
            /** @description What skills of this type do. */
            description: string;
            /** @description The name of the icon that the dashboard shows. */
            icon: string;
        };
        /** @description The types of skills, in brief. */
        SkillTypeList: {
            /** @description The types. */
            types: components["schemas"]["SkillType"][];
        };
        /** @description The fields of a skill to change; what is left out stays as it is. The type is fixed. */
        SkillUpdate: {
            /** @description The new name; unique within the organisation. */
            name?: string;
            /** @description What the skill is for. Null clears it; on the published server only an empty string does. */
            description?: string | null;
            /** @description The name of the icon that the dashboard shows. */
            icon?: string;
            /** @description Whether agents get the skill at all. */
            enabled?: boolean;
            /** @description The new configuration. It replaces the old one whole; an empty object clears it. */
            configuration?: components["schemas"]["SkillConfiguration"];
        };
        /** @description How storage was used over a time. No release is known to answer it; these fields are a guess, and there can be others. */
        StorageAnalytics: {
            /** @description How many days were looked at. */
            days?: number;
            /** @description What was sent in that time, in bytes. */
            total_bytes_uploaded?: number;
            /** @description What was fetched in that time, in bytes. */
            total_bytes_downloaded?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A file in the storage of the organisation: what is known about it, not its content. */
        StoredFile: {
            /** @description Given by the server; never changes. */
            id: string;
            /** @description The name of the file. */
            file_name: string;
            /** @description Where it lies, as a path from the root. */
            file_path: string;
            /** @description The media type, as the upload said it. */
            content_type: string;
            /** @description How large it is, in bytes. */
            file_size_bytes: number;
            /** @description A checksum of the content, when the storage gave one. */
            checksum: string | null;
            /** @description Words to find files by. */
            tags: string[];
            /** @description Facts of your own: the API takes anything here. */
            custom_metadata: {
                [key: string]: unknown;
            };
            /** @description The person who sent it, or `unknown`. */
            uploaded_by: string;
            /** @description When it was sent. */
            created_at: string;
            /** @description When it was last changed. */
            updated_at: string;
            /** @description When it was last downloaded. */
            last_accessed_at: string | null;
            /** @description How often it was downloaded. */
            access_count: number;
            /** @description The kind of storage that holds it, such as `s3`. */
            provider: string;
        };
        /** @description The files to pack into one archive. */
        FileArchive: {
            /** @description The files. One that cannot be read is left out without a word. */
            file_ids: string[];
            /**
             * @description What the archive is called.
             * @default files.zip
             */
            archive_name?: string;
        };
        /** @description What a file has to be like to be found. What is left out does not matter; what is sent has to hold all together. */
        FileSearch: {
            /** @description A part of its name, in any case. */
            query?: string | null;
            /** @description Words of which it has at least one. */
            tags?: string[] | null;
            /** @description What its path begins with. */
            path_prefix?: string | null;
            /** @description Its media type, to the letter. */
            content_type?: string | null;
            /** @description How large it is at least, in bytes. */
            min_size?: number | null;
            /** @description How large it is at most, in bytes. */
            max_size?: number | null;
            /** @description The person who sent it. */
            uploaded_by?: string | null;
        };
        /** @description The file to store. */
        FileUpload: {
            /**
             * Format: binary
             * @description The content. Its name and media type are those of the part of the form.
             */
            file: string;
        };
        /** @description What became of a file. */
        FileDeletion: {
            /** @description Always true: a file that is not there answers 404. */
            success: boolean;
            /** @description The file. */
            file_id: string;
            /** @description Whether it is gone for good. */
            permanent: boolean;
        };
        /** @description Where the copy of a file is to go. */
        FileCopy: {
            /** @description The path of the copy from the root. */
            destination_path: string;
        };
        /** @description The facts about a file to change; what is left out stays as it is. */
        FileMetadataUpdate: {
            /** @description The new tags, whole. */
            tags?: string[] | null;
            /** @description The new facts of your own, whole: the API takes anything here. */
            custom_metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Where a file is to go. */
        FileMove: {
            /** @description The new path from the root. */
            new_path: string;
        };
        /** @description A folder in the storage of the organisation. */
        StorageFolder: {
            /** @description Its path from the root. */
            folder_path: string;
        };
        /** @description How much of its room the organisation uses. */
        StorageUsage: {
            /** @description The organisation: its handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What all files take, in bytes. */
            total_bytes_used: number;
            /** @description How many files there are. */
            total_files_count: number;
            /** @description How much room there is in all, in bytes. */
            quota_bytes: number;
            /** @description How much of it is left, in bytes. */
            remaining_bytes: number;
            /** @description How much of it is used, in percent. */
            usage_percentage: number;
            /** @description What was ever sent, in bytes. */
            total_bytes_uploaded: number;
            /** @description What was ever fetched, in bytes. */
            total_bytes_downloaded: number;
        };
        /** @description An environment under its older name. It has no skills and no execution environment here; read it as an environment for those. */
        TaskQueue: {
            /**
             * Format: uuid
             * @description Given by the server; never changes. The id of the environment.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description The name that agents, jobs and workers refer to; unique within the organisation. */
            name: string;
            /** @description What people see; the name, unless another was given. */
            display_name: string | null;
            /** @description What the task queue is for. */
            description: string | null;
            /** @description Words to find and group task queues by. */
            tags: string[];
            /** @description Free settings: the API takes anything here and keeps it. */
            settings: {
                [key: string]: unknown;
            };
            /** @description Whether it can run work. `ready` and `active` can. */
            status: string;
            /** @description How urgent its work is, 1 to 10. The published server does not keep it: always null. */
            priority: number | null;
            /** @description The policies that everything running here is held to. */
            policy_ids: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed. Changes under this name leave it as it is.
             */
            updated_at: string;
            /** @description The person who made it, when known. */
            created_by: string | null;
            /** @description The token that workers register with. A secret, though every read returns it in clear. */
            worker_token: string | null;
            /** @description The workflow that sets it up, while there is one. */
            provisioning_workflow_id: string | null;
            /**
             * Format: date-time
             * @description When it was set up.
             */
            provisioned_at: string | null;
            /** @description Why setting it up failed. */
            error_message: string | null;
            /** @description The workflow namespace behind it. */
            temporal_namespace_id: string | null;
            /** @description How many workers are up. */
            active_workers: number;
            /** @description How many of these wait for work. */
            idle_workers: number;
            /** @description How many of these are at work. */
            busy_workers: number;
        };
        /** @description What a new task queue starts with. */
        TaskQueueCreate: {
            /** @description The name that agents, jobs and workers refer to; unique within the organisation, among environments too. */
            name: string;
            /** @description What people see. The name, when left out. */
            display_name?: string | null;
            /** @description What the task queue is for. */
            description?: string | null;
            /** @description Words to find and group task queues by. */
            tags?: string[];
            /** @description Free settings: the API takes anything here and keeps it. */
            settings?: {
                [key: string]: unknown;
            };
            /** @description How urgent its work is, 1 to 10. The published server does not keep it. */
            priority?: number | null;
            /** @description The policies that everything running here is held to. Whether they exist is not checked. */
            policy_ids?: string[];
        };
        /** @description The fields of a task queue to change; what is left out stays as it is. */
        TaskQueueUpdate: {
            /** @description The new name; unique within the organisation. */
            name?: string;
            /** @description What people see. Null clears it. */
            display_name?: string | null;
            /** @description What the task queue is for. Null clears it. */
            description?: string | null;
            /** @description The new tags, whole. Null and an empty list both take them all off. */
            tags?: string[] | null;
            /** @description The new free settings, whole. Null and an empty object both clear them. */
            settings?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether it can run work. Normally the server sees to this itself.
             * @enum {string}
             */
            status?: "pending" | "provisioning" | "ready" | "active" | "inactive" | "error";
            /** @description How urgent its work is, 1 to 10. The published server does not keep it. */
            priority?: number | null;
            /** @description The policies that everything running here is held to, whole. Null and an empty list both take them all off. */
            policy_ids?: string[] | null;
        };
        /** @description The command that starts a worker for a task queue, with the token in it. */
        TaskQueueWorkerCommand: {
            /** @description The token that workers register with. */
            worker_token: string;
            /** @description The name of the task queue. */
            task_queue_name: string;
            /** @description The command, ready to be pasted. The token is in it. */
            command: string;
            /** @description The same in parts, the token among them. */
            command_parts: components["schemas"]["WorkerCommandParts"];
            /** @description Whether the task queue is set up; its status. */
            namespace_status: string;
            /** @description Whether workers can register now. */
            can_register: boolean;
            /** @description The workflow that sets the task queue up, while there is one. */
            provisioning_workflow_id: string | null;
        };
        /** @description A worker as older releases listed it. No answer of release 1.0.2 has one. */
        TaskQueueWorker: {
            /**
             * Format: uuid
             * @description The worker.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description The task queue that it takes from. */
            task_queue_name: string;
            /** @description The worker, by the name that it gave itself. */
            worker_id: string;
            /** @description The name of its machine. */
            hostname: string | null;
            /** @description What the worker says of itself: the API takes anything here. */
            worker_metadata: {
                [key: string]: unknown;
            };
            /** @description When it last sent a heartbeat: ISO 8601. */
            last_heartbeat: string;
            /** @description What it is doing. */
            status: string;
            /** @description How many tasks it has done. */
            tasks_processed: number;
            /** @description The task that it is at, if any. */
            current_task_id: string | null;
            /** @description When it registered: ISO 8601. */
            registered_at: string;
            /** @description When it last changed: ISO 8601. */
            updated_at: string;
        };
        /** @description A plan, or the questions that stand before it. */
        PlanMade: {
            /** @description The plan. */
            plan: components["schemas"]["TaskPlan"];
            /** @description Whether the planner needs to know more. */
            has_questions?: boolean;
            /** @description What it needs to know. */
            questions?: string | null;
        };
        /** @description Something that happened in the execution of a plan. */
        PlanEventPublish: {
            /** @description The name of the event: `plan_started`, `todo_list_initialized`, `todo_item_updated`, `task_started`, `task_completed` and `task_waiting_for_input` are known to every client. */
            event_type: string;
            /** @description What happened. It comes out of the stream as it is: the API takes anything here. */
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it happened; now, when left out.
             */
            timestamp?: string;
        };
        /** @description Whether it was taken. */
        PlanUpdateTaken: {
            /** @description Whether it was. */
            success: boolean;
            /** @description Why it was not. */
            error?: string;
        };
        /** @description One task of a plan, as far as the server looks at it when the plan is executed. What else `createPlan` said of it is kept. */
        PlanOutlineTask: {
            /** @description Its number within the plan. */
            id: number;
            /** @description What is to be done, in a few words. */
            title: string;
            /** @description What is to be done. */
            description: string;
            /** @description How it is to be done. */
            details: string;
            /** @description How to see that it is done. */
            test_strategy?: string;
            /** @description The tasks that have to be done before, by number. */
            dependencies?: number[];
            /** @description Where it stands. */
            status?: string;
            /** @description The agent that does it, when it is not that of the part. */
            agent_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What one agent does in a plan, as far as the server looks at it when the plan is executed. What else `createPlan` said of it is kept. */
        PlanOutlinePart: {
            /** @description The team that the agent belongs to. */
            team_id?: string | null;
            /** @description What people call that team, or the part. */
            team_name: string;
            /** @description The agent. */
            agent_id: string;
            /** @description What people call the agent. */
            agent_name: string;
            /** @description Its tasks. */
            tasks?: components["schemas"]["PlanOutlineTask"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A plan, as far as the server looks at it when it is executed. What else `createPlan` said is kept; a plan of your own needs no more than this. */
        PlanOutline: {
            /** @description The plan in a few words. */
            title: string;
            /** @description How it is to be done. */
            summary: string;
            /** @description Who does what. */
            team_breakdown?: components["schemas"]["PlanOutlinePart"][];
            /** @description What could go wrong. */
            risks?: string[];
            /** @description What has to be there first. */
            prerequisites?: string[];
            /** @description How to see that it is done. */
            success_criteria?: string[];
            /** @description Whether the planner needed to know more. */
            has_questions?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A plan within an object, as `createPlan` answers it. */
        PlanWrapped: {
            /** @description The plan. */
            plan: components["schemas"]["PlanOutline"];
        } & {
            [key: string]: unknown;
        };
        /** @description The plan, as `createPlan` answered it: by itself, or within an object with the key `plan`. */
        PlanExecutePlan: components["schemas"]["PlanOutline"] | components["schemas"]["PlanWrapped"];
        /** @description The plan to execute, and where. */
        PlanExecute: {
            /** @description The plan. */
            plan: components["schemas"]["PlanExecutePlan"];
            /**
             * Format: uuid
             * @description The agent that executes it. Without it, the plan has to name an agent or a team.
             */
            agent_id?: string | null;
            /**
             * Format: uuid
             * @description The worker queue to run on. When it has no worker, the server looks for another that has one.
             */
            worker_queue_id: string;
            /** @description The run that made the plan. */
            plan_generation_id?: string | null;
        };
        /** @description The execution of a plan that has begun. */
        PlanStarted: {
            /**
             * Format: uuid
             * @description The execution; follow it by this id.
             */
            execution_id: string;
            /** @description Where it stands. */
            status: string;
            /** @description The title of the plan. */
            plan_title: string;
            /** @description How many tasks it has. */
            total_tasks: number;
        };
        /** @description Whether tasks can be planned, and by which planners. */
        PlanningHealth: {
            /** @description How planning is. */
            status: string;
            /** @description The name of the service. */
            service: string;
            /** @description The planner that thinks now. */
            current_strategy?: string;
            /** @description The planners that are there. */
            available_strategies?: string[];
            /** @description The kind of place that the server runs in, such as `standard`. */
            environment?: string;
            /** @description The planner that suits that place. */
            recommended_strategy?: string;
            /** @description Who provides the model. Older releases sent it. */
            ai_provider?: string;
        };
        /** @description The execution of a plan, as lists show it. */
        PlanExecutionSummary: {
            /**
             * Format: uuid
             * @description The execution.
             */
            execution_id: string;
            /**
             * Format: uuid
             * @description The agent that executes it.
             */
            agent_id: string | null;
            /** @description The run that made the plan. */
            plan_generation_id: string | null;
            /** @description The title of the plan. */
            title: string;
            /** @description How it is to be done. */
            summary: string | null;
            /** @description Where it stands. */
            status: string;
            /** @description How many tasks there are. */
            total_tasks: number;
            /** @description How many are done. */
            completed_tasks: number;
            /** @description How many failed. */
            failed_tasks: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
        };
        /** @description One page of executions of plans. */
        PlanExecutionList: {
            /** @description The executions. */
            executions: components["schemas"]["PlanExecutionSummary"][];
            /** @description How many are on this page. */
            total: number;
            /** @description How many a page holds. */
            limit: number;
            /** @description How many were left out from the beginning. */
            offset: number;
        };
        /** @description The planner has come to another stage. */
        PlanningProgressEvent: {
            /** @description The stage. */
            stage: string;
            /** @description The same for people. */
            message: string;
            /** @description How far it is, in percent. */
            progress: number;
        };
        /** @description The planner thinks aloud. */
        PlanningReasoningEvent: {
            /** @description The next piece. */
            content?: string;
            /** @description Whether it was the last. */
            is_complete?: boolean;
            /** @description All of it, at the end. */
            full_reasoning?: string;
            /** @description How many tokens it was. */
            token_count?: number;
        };
        /** @description The planner uses a tool. */
        PlanningToolCallEvent: {
            /** @description The tool. */
            tool_name: string;
            /** @description What for, for people. */
            message?: string;
            /** @description This use of it. */
            tool_id?: string;
            /** @description The step of planning. */
            step?: string;
            /** @description When: ISO 8601. */
            timestamp?: string;
        };
        /** @description A tool of the planner has ended. */
        PlanningToolResultEvent: {
            /** @description The tool. */
            tool_name: string;
            /** @description This use of it. */
            tool_id?: string;
            /** @description How it ended. */
            status?: string;
            /** @description How long it took, in seconds. */
            duration?: number;
            /** @description The step of planning. */
            step?: string;
        };
        /** @description The plan is made. This is the last event. */
        PlanningCompleteEvent: {
            /** @description The plan. */
            plan: components["schemas"]["TaskPlan"];
            /** @description Always 100. */
            progress?: number;
            /** @description The same for people. */
            message?: string;
            /** @description Whether the planner needs to know more. */
            has_questions?: boolean;
            /** @description What it needs to know. */
            questions?: string | null;
        };
        /** @description Nothing came of it. This is the last event. */
        PlanningErrorEvent: {
            /** @description What went wrong, for people. */
            message: string;
            /** @description The kind of error. */
            error?: string;
            /** @description More of it: mostly text. */
            details?: unknown;
            /** @description What may help. */
            suggestion?: string | null;
        };
        /** @description The JSON in a `data:` line of the stream. Which of these it is says the `event:` line before it: each schema lists its names under `x-event`. */
        PlanningEvent: components["schemas"]["PlanningProgressEvent"] | components["schemas"]["PlanningReasoningEvent"] | components["schemas"]["PlanningToolCallEvent"] | components["schemas"]["PlanningToolResultEvent"] | components["schemas"]["PlanningCompleteEvent"] | components["schemas"]["PlanningErrorEvent"];
        /** @description What the web sockets of one kind carry, counted by this process of the server alone. */
        SocketStats: {
            /** @description How many connections there have been since the server began. */
            total_connections: number;
            /** @description How many there are now. */
            active_connections: number;
            /** @description How many messages went out. */
            messages_sent: number;
            /** @description How many connections failed. */
            errors: number;
        };
        /** @description A task that waits for an answer. A worker writes it: more may come. */
        PlanWaitingTask: {
            /** @description The task, by its number within the plan. */
            task_id?: number;
            /** @description The run that waits for the answer. */
            execution_id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description How far a plan has come. */
        PlanExecution: {
            /**
             * Format: uuid
             * @description The execution.
             */
            execution_id: string;
            /** @description The run that made the plan. */
            plan_generation_id: string | null;
            /** @description Where it stands. */
            status: string;
            /** @description The title of the plan. */
            plan_title: string;
            /** @description How many tasks there are. */
            total_tasks: number;
            /** @description How many are done. */
            completed_tasks: number;
            /** @description How many failed. */
            failed_tasks: number;
            /** @description The share of tasks that have ended, in percent. */
            progress_percentage: number;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /** @description The tasks that wait for an answer. */
            waiting_tasks: components["schemas"]["PlanWaitingTask"][] | null;
            /** @description The plan, as it was sent. */
            plan_json: components["schemas"]["PlanOutline"] | null;
        };
        /** @description What a worker reports of the execution of a plan. Fields that are not described here are dropped. */
        PlanExecutionUpdate: {
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status?: "running" | "pending_user_input" | "completed" | "failed" | "cancelled";
            /** @description The title of the plan. */
            title?: string;
            /** @description How many tasks there are. */
            total_tasks?: number;
            /** @description How many are done. */
            completed_tasks?: number;
            /** @description How many failed. */
            failed_tasks?: number;
            /** @description The tasks that wait for an answer, whole. */
            waiting_tasks?: components["schemas"]["PlanWaitingTask"][];
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at?: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at?: string;
        };
        /** @description An answer for one task. */
        PlanAnswer: {
            /** @description The run that waits, as `waiting_tasks` names it. */
            execution_id: string;
            /** @description The answer. */
            message: string;
        };
        /** @description Answers for tasks that wait. */
        PlanContinue: {
            /** @description One answer for each task. */
            responses: components["schemas"]["PlanAnswer"][];
        };
        /** @description What came of the answers. */
        PlanContinued: {
            /** @description Whether they were passed on. */
            success: boolean;
            /**
             * Format: uuid
             * @description The execution of the plan.
             */
            execution_id: string;
            /** @description How many answers were passed on. */
            messages_sent?: number;
            /** @description The runs that were given one. */
            sent_to_executions?: string[];
            /** @description How many tasks were told. */
            signals_sent?: number;
            /** @description Those tasks, by number. */
            task_ids?: number[];
            /** @description How many tasks still wait. */
            remaining_waiting_tasks?: number;
            /** @description Where the plan stands now. */
            plan_status?: string;
            /** @description Whether the workflow of the plan was told. */
            workflow_signaled?: boolean;
        };
        /** @description The plan has begun, or its list of tasks was made or changed. Workers write it: take the fields as they come. */
        PlanProgressEvent: {
            /** @description The title of the plan. */
            plan_title?: string;
            /** @description How many tasks it has. */
            total_tasks?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A task has begun, ended, or waits for an answer. Workers write it: more fields may come. */
        PlanTaskEvent: {
            /** @description The task, by its number within the plan. */
            task_id?: number;
            /** @description What is to be done. */
            title?: string;
            /** @description Where it stands. */
            status?: string;
            /** @description The run that does it. */
            execution_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The plan stands still until someone answers. It comes again every two seconds for as long. */
        PlanWaitingEvent: {
            /** @description Always `pending_user_input`. */
            status: string;
            /** @description The tasks that wait. */
            waiting_tasks: components["schemas"]["PlanWaitingTask"][];
            /** @description The same for people. */
            message: string;
        };
        /** @description The plan has ended, well or not. This is the last event. */
        PlanDoneEvent: {
            /** @description How it ended. */
            status: string;
            /** @description How many tasks there are. */
            total_tasks?: number;
            /** @description How many are done. */
            completed_tasks?: number;
            /** @description How many failed. */
            failed_tasks?: number;
        };
        /** @description The stream has failed. This is the last event. */
        PlanErrorEvent: {
            /** @description What went wrong. */
            error: string;
        };
        /** @description The JSON in a `data:` line of the stream. Which of these it is says the `event:` line before it: each schema lists its names under `x-event`. What workers publish comes under its own name, which need not be among these. */
        PlanExecutionEvent: components["schemas"]["PlanProgressEvent"] | components["schemas"]["PlanTaskEvent"] | components["schemas"]["PlanWaitingEvent"] | components["schemas"]["PlanDoneEvent"] | components["schemas"]["PlanErrorEvent"];
        /** @description Something to say to a task. */
        PlanTaskMessage: {
            /** @description What is said. */
            message: string;
        };
        /** @description What came of it. */
        PlanTaskMessageSent: {
            /** @description Whether it was passed on. */
            success: boolean;
            /**
             * Format: uuid
             * @description The execution of the plan.
             */
            execution_id: string;
            /** @description The task. */
            task_id: number;
            /** @description Whether the task was given it. */
            message_sent?: boolean;
            /** @description Whether the workflow of the plan was told. */
            workflow_signaled?: boolean;
        };
        /** @description An agent, as its team shows it. */
        TeamMember: {
            /**
             * Format: uuid
             * @description The agent.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What it is doing. */
            status: string;
            /** @description What it is good at. */
            capabilities: string[];
            /** @description What it is for. */
            description: string | null;
        };
        /** @description A team together with the agents in it. */
        TeamWithAgents: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the team; unique within the organisation. */
            name: string;
            /** @description What the team is for. */
            description: string | null;
            /** @description Whether the team takes work. A new team is `idle`. */
            status: string;
            /** @description The engine that runs the team. */
            runtime: string;
            /** @description Who is in the team and how it works. */
            configuration: components["schemas"]["TeamConfiguration"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /** @description The projects that the team is in. */
            projects: components["schemas"]["ProjectReference"][];
            /** @description The skills that every member gets. */
            skill_ids: string[] | null;
            /** @description The same skills, described. */
            skills: components["schemas"]["SkillReference"][] | null;
            /** @description What runs of the team are given. */
            execution_environment: components["schemas"]["AgentExecutionEnvironment"] | null;
            /** @description The agents that `configuration.member_ids` names. */
            agents: components["schemas"]["TeamMember"][];
        };
        /** @description What a new team starts with. */
        TeamCreate: {
            /** @description What people call the team; unique within the organisation. */
            name: string;
            /** @description What the team is for. */
            description?: string | null;
            /**
             * @description The engine that runs the team. Null means `default`.
             * @default default
             * @enum {string|null}
             */
            runtime?: "default" | "claude_code" | null;
            /** @description Who is in the team and how it works. */
            configuration?: components["schemas"]["TeamConfiguration"];
            /** @description The skills that every member gets. */
            skill_ids?: string[];
            /** @description What differs from the configuration of a skill for this team alone, by the id of the skill. */
            skill_configurations?: {
                [key: string]: components["schemas"]["SkillConfiguration"];
            };
            /** @description What runs of the team are given. */
            execution_environment?: components["schemas"]["AgentExecutionEnvironment"] | null;
        };
        /** @description Agents that work on a task together, led by a model. */
        Team: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What people call the team; unique within the organisation. */
            name: string;
            /** @description What the team is for. */
            description: string | null;
            /** @description Whether the team takes work. A new team is `idle`. */
            status: string;
            /** @description The engine that runs the team. */
            runtime: string;
            /** @description Who is in the team and how it works. */
            configuration: components["schemas"]["TeamConfiguration"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /** @description The projects that the team is in. */
            projects: components["schemas"]["ProjectReference"][];
            /** @description The skills that every member gets. */
            skill_ids: string[] | null;
            /** @description The same skills, described. */
            skills: components["schemas"]["SkillReference"][] | null;
            /** @description What runs of the team are given. */
            execution_environment: components["schemas"]["AgentExecutionEnvironment"] | null;
        };
        /** @description The fields of a team to change; what is left out stays as it is. Objects and lists are replaced whole. */
        TeamUpdate: {
            /** @description The new name; unique within the organisation. */
            name?: string;
            /** @description What the team is for. Null clears it. */
            description?: string | null;
            /**
             * @description Whether the team takes work.
             * @enum {string}
             */
            status?: "active" | "inactive" | "archived" | "idle";
            /**
             * @description The engine that runs the team.
             * @enum {string}
             */
            runtime?: "default" | "claude_code";
            /** @description Who is in the team and how it works, whole. Null is the same as an empty one. */
            configuration?: components["schemas"]["TeamConfiguration"] | null;
            /** @description The skills that every member gets, whole. An empty list takes them all away. */
            skill_ids?: string[];
            /** @description What differs from the configuration of a skill for this team alone, by the id of the skill. */
            skill_configurations?: {
                [key: string]: components["schemas"]["SkillConfiguration"];
            } | null;
            /** @description The environments that the team may run in, whole. */
            environment_ids?: string[] | null;
            /** @description What runs of the team are given, whole. Null clears it. */
            execution_environment?: components["schemas"]["AgentExecutionEnvironment"] | null;
        };
        /** @description Knowledge and resources that everyone in a team may draw on. */
        TeamContext: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /**
             * Format: uuid
             * @description The team.
             */
            team_id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description Pieces of knowledge, by id. */
            knowledge_uuids: string[];
            /** @description Resources, by id. */
            resource_ids: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
        };
        /** @description The whole new context. A list that is left out is emptied. */
        TeamContextUpdate: {
            /**
             * @description Pieces of knowledge, by id. Whether they exist is not checked.
             * @default []
             */
            knowledge_uuids?: string[];
            /**
             * @description Resources, by id. Whether they exist is not checked.
             * @default []
             */
            resource_ids?: string[];
        };
        /** @description What the team is to do, and where. */
        TeamExecutionRequest: {
            /** @description What the team is to do. */
            prompt: string;
            /** @description Instructions for this run instead of the standing ones. */
            system_prompt?: string | null;
            /**
             * @description Has no effect on the answer. Follow the run with `streamExecution`.
             * @default false
             */
            stream?: boolean;
            /**
             * Format: uuid
             * @description The worker queue that takes the run; it must be active.
             */
            worker_queue_id: string;
            /** @description Whom the run is for. Free, but the server overwrites the identity with that of the key. */
            user_metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description What this run is given beyond what the team has. */
            execution_environment?: components["schemas"]["AgentExecutionEnvironment"] | null;
            /** @description Marks of your own to find and group runs by: the API takes anything here. */
            execution_metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description The next piece of the text of the answer, or the text of an error that begins with `Error:`. */
        TeamAnswerChunk: string;
        /** @description What the placeholders of a template are filled with. Other keys are dropped without a word. */
        TemplateContext: {
            /** @description What `{{name}}` is filled with, by name; the API takes any value here. */
            variables?: {
                [key: string]: unknown;
            };
            /** @description What `{{.secret.NAME}}` is filled with, by name. These are values: the server does not look secrets up. */
            secrets?: {
                [key: string]: string;
            };
            /** @description What `{{.env.NAME}}` is filled with, by name. */
            env_vars?: {
                [key: string]: string;
            };
        };
        /** @description A template to check, and what to fill it with. */
        TemplateCompilation: {
            /** @description The text. `{{name}}` is a variable of yours, `{{.secret.NAME}}` a secret, `{{.env.NAME}}` an environment variable, `{{.graph.ID}}` a node of the context graph. */
            template: string;
            /** @description What to fill it with. Without it, only the form is checked. */
            context?: components["schemas"]["TemplateContext"] | null;
            /**
             * @description Whether to check only, and not fill in.
             * @default false
             */
            validate_only?: boolean;
            /** @description Meant for the environment whose variables and secrets are to be used; release 1.0.2 does nothing with it. */
            environment_id?: string | null;
        };
        /** @description A placeholder in a template. */
        TemplateVariable: {
            /** @description What it stands for, with its kind: `region`, `secret.PAGER_TOKEN`, `env.CLUSTER`, `graph.checkout`. */
            name: string;
            /** @description The kind: a variable of your own, a secret, an environment variable, or a node of the context graph. */
            type: string;
            /** @description The placeholder as it stands in the template, braces and all. */
            raw: string;
            /** @description Where it begins, in characters from 0. */
            start: number;
            /** @description Where the text goes on after it, in characters from 0. */
            end: number;
            /** @description The name without its kind. */
            display_name: string;
        };
        /** @description What is wrong with a template. */
        TemplateProblem: {
            /** @description The problem in a sentence. */
            message: string;
            /** @description The placeholder it is about, when the server could read that. */
            variable: components["schemas"]["TemplateVariable"] | null;
            /** @description Where it is, in characters from 0. */
            position: number | null;
            /** @description The problem in a word. */
            code: string | null;
        };
        /** @description What came of a template. */
        CompiledTemplate: {
            /** @description Whether the form is right and, when there was a context, whether that has everything. */
            valid: boolean;
            /** @description The text with everything filled in. Null when something is wrong, when only a check was asked for, or when there was no context. */
            compiled: string | null;
            /** @description The placeholders, in the order of the text. */
            variables: components["schemas"]["TemplateVariable"][];
            /** @description What is wrong; empty when nothing is. */
            errors: components["schemas"]["TemplateProblem"][];
            /** @description What looks odd, in prose, such as a variable that no placeholder asks for. */
            warnings: string[];
        };
        /** @description A template to look through. */
        TemplateText: {
            /** @description The text with its placeholders. */
            template: string;
        };
        /** @description What a template asks for. */
        TemplateVariables: {
            /** @description The placeholders, in the order of the text. */
            variables: components["schemas"]["TemplateVariable"][];
            /** @description The names of the secrets among them. */
            secrets: string[];
            /** @description The names of the environment variables among them. */
            env_vars: string[];
            /** @description The names of the variables among them, once for every place. */
            simple_vars: string[];
        };
        /** @description How the workflow service is doing, in its own words. The answer is handed on unread, so there can be anything here; no answer was seen. */
        TemporalWorkflowHealth: {
            [key: string]: unknown;
        };
        /** @description A workflow, as the workflow service tells it. The answer is handed on unread, so there can be anything here; no answer was seen. */
        TemporalWorkflow: {
            [key: string]: unknown;
        };
        /** @description Workflows, as the workflow service lists them. The answer is handed on unread, so there can be anything beside; no answer was seen, and `workflows` is a guess. */
        TemporalWorkflowList: {
            /** @description The workflows. */
            workflows?: components["schemas"]["TemporalWorkflow"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The workflow to start. It is handed to the workflow service unread, so the API takes anything here; no document says what that service wants. */
        TemporalWorkflowStart: {
            [key: string]: unknown;
        };
        /** @description How many workflows are in which state, by the state. The answer is handed on unread, so there can be anything here; no answer was seen. */
        TemporalWorkflowStats: {
            [key: string]: unknown;
        };
        /** @description What came of it, as the workflow service tells it. The answer is handed on unread, so there can be anything here; no answer was seen. */
        TemporalWorkflowResult: {
            [key: string]: unknown;
        };
        /** @description The signal to send. It is handed to the workflow service unread, so the API takes anything beside. */
        TemporalWorkflowSignal: {
            /** @description The name of the signal. */
            signal_name?: string;
            /** @description What goes with it. The API takes anything here. */
            args?: unknown[];
        } & {
            [key: string]: unknown;
        };
        /** @description Why the workflow is stopped. It is handed to the workflow service unread, so the API takes anything beside. */
        TemporalWorkflowTermination: {
            /** @description Why, for the record. */
            reason?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What happened within a request or a run, without its spans. */
        Trace: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The trace, as OpenTelemetry names it: 32 hexadecimal digits. */
            trace_id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What was done. */
            name: string;
            /** @description The service in which it began. */
            service_name: string | null;
            /** @description How it went. */
            status: string;
            /** @description The run that it belongs to. */
            execution_id: string | null;
            /** @description What runs. */
            execution_type: string | null;
            /** @description Who asked for it. */
            user_id: string | null;
            /** @description That person's mail address. */
            user_email: string | null;
            /** @description That person's name. */
            user_name: string | null;
            /** @description Where that person's picture is. */
            user_avatar: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            ended_at: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms: number | null;
            /** @description How many spans it has. */
            span_count: number;
            /** @description How many of them failed. */
            error_count: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string | null;
        };
        /** @description One page of traces. */
        TraceList: {
            /** @description The traces. */
            items: components["schemas"]["Trace"][];
            /** @description How many there are on all pages. */
            total: number;
            /** @description Which page this is, from 1. */
            page: number;
            /** @description How many a page holds. */
            page_size: number;
            /** @description How many pages there are; 1 when there is nothing. */
            total_pages: number;
            /** @description Whether there is a page after this one. */
            has_next: boolean;
            /** @description Whether there is one before. */
            has_previous: boolean;
        };
        /** @description How traces of some time went. */
        TraceStats: {
            /** @description Traces. */
            total_traces: number;
            /** @description Those that went well. */
            success_count: number;
            /** @description Those that failed. */
            error_count: number;
            /** @description Those that go on. */
            running_count: number;
            /** @description The share of those that failed, in percent. */
            error_rate: number;
            /** @description How long one took on average, in milliseconds. */
            avg_duration_ms: number | null;
            /** @description Spans. */
            total_spans: number;
            /**
             * Format: date-time
             * @description From when on.
             */
            period_start: string | null;
            /**
             * Format: date-time
             * @description Until when; null when that was left open.
             */
            period_end: string | null;
        };
        /** @description How many traces went how. */
        TraceStatusBreakdown: {
            /** @description Went well. */
            success: number;
            /** @description Failed. */
            error: number;
            /** @description Go on. */
            running: number;
        };
        /** @description How far back traces go. */
        TraceDateRange: {
            /**
             * Format: date-time
             * @description When the oldest began.
             */
            oldest: string | null;
            /**
             * Format: date-time
             * @description When the newest began.
             */
            newest: string | null;
        };
        /** @description What a trace is like on average. */
        TraceAverages: {
            /** @description How long it takes, in milliseconds. */
            duration_ms: number | null;
            /** @description How many spans it has. */
            span_count: number | null;
        };
        /** @description How long traces are kept. */
        TraceRetention: {
            /** @description For how many days. */
            retention_days: number;
            /**
             * Format: date-time
             * @description What began before this is deleted.
             */
            cutoff_date: string;
            /** @description How many traces that is. */
            traces_to_expire: number;
        };
        /** @description How many traces the organisation has, and how long they are kept. */
        TraceStorageStats: {
            /** @description Traces. */
            total_traces: number;
            /** @description Spans. */
            total_spans: number;
            /** @description How many went how. */
            status_breakdown: components["schemas"]["TraceStatusBreakdown"];
            /** @description How far back they go. */
            date_range: components["schemas"]["TraceDateRange"];
            /** @description What one is like on average. */
            averages: components["schemas"]["TraceAverages"];
            /** @description How long they are kept. */
            retention: components["schemas"]["TraceRetention"];
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /**
             * Format: date-time
             * @description When this was counted.
             */
            retrieved_at: string;
        };
        /** @description One step of a trace. */
        Span: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The trace that it is part of. */
            trace_id: string;
            /** @description The span, as OpenTelemetry names it: 16 hexadecimal digits. */
            span_id: string;
            /** @description The span that it is part of. */
            parent_span_id: string | null;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What was done. */
            name: string;
            /** @description Its part in a call. */
            kind: string;
            /** @description How it went. */
            status_code: string;
            /** @description Why it failed. */
            status_message: string | null;
            /** @description When it began, in nanoseconds since 1970. The number is larger than what JavaScript can hold exactly. */
            start_time_unix_nano: number;
            /** @description When it ended, in the same unit. */
            end_time_unix_nano: number | null;
            /** @description How long it took, in nanoseconds. */
            duration_ns: number | null;
            /** @description The same in milliseconds. */
            duration_ms: number | null;
            /** @description What is known of it, by names of OpenTelemetry; free. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description What is known of where it happened; free. */
            resource_attributes: {
                [key: string]: unknown;
            };
            /** @description Moments within it. */
            events: {
                [key: string]: unknown;
            }[];
            /** @description Spans of other traces that it has to do with. */
            links: {
                [key: string]: unknown;
            }[];
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /** @description The spans that are part of it. With `flat` the list is empty. */
            children: components["schemas"]["Span"][];
        };
        /** @description What happened within a request or a run, with its spans. */
        TraceDetail: {
            /**
             * Format: uuid
             * @description Given by the server; never changes.
             */
            id: string;
            /** @description The trace, as OpenTelemetry names it: 32 hexadecimal digits. */
            trace_id: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description What was done. */
            name: string;
            /** @description The service in which it began. */
            service_name: string | null;
            /** @description How it went. */
            status: string;
            /** @description The run that it belongs to. */
            execution_id: string | null;
            /** @description What runs. */
            execution_type: string | null;
            /** @description Who asked for it. */
            user_id: string | null;
            /** @description That person's mail address. */
            user_email: string | null;
            /** @description That person's name. */
            user_name: string | null;
            /** @description Where that person's picture is. */
            user_avatar: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            ended_at: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms: number | null;
            /** @description How many spans it has. */
            span_count: number;
            /** @description How many of them failed. */
            error_count: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string | null;
            /** @description Its steps: the outermost ones with the others within them, or with `flat` all of them in a row. */
            spans: components["schemas"]["Span"][];
        };
        /** @description A trace that was deleted. */
        TraceDeleted: {
            /** @description The trace. */
            trace_id: string;
            /** @description That it is gone. */
            deleted: boolean;
            /** @description The same in a sentence. */
            message: string;
        };
        /** @description The fields of a worker queue to change; what is left out stays as it is. */
        WorkerQueueUpdate: {
            /** @description The new name; unique within its environment. */
            name?: string;
            /** @description What people see. Null clears it. */
            display_name?: string | null;
            /** @description What the queue is for. Null clears it. */
            description?: string | null;
            /**
             * @description Whether the queue takes work.
             * @enum {string}
             */
            status?: "active" | "inactive" | "paused";
            /** @description How many workers may take from the queue. Null takes the limit away. */
            max_workers?: number | null;
            /** @description How many seconds workers wait between two heartbeats. */
            heartbeat_interval?: number;
            /** @description The new tags, whole. An empty list takes them all off. */
            tags?: string[];
            /** @description The new settings, whole. An empty object clears them. */
            settings?: components["schemas"]["WorkerQueueSettings"];
        };
        /** @description What workers have to know of their queue, with a mark that changes when anything of it does. */
        WorkerQueueConfig: {
            /**
             * Format: uuid
             * @description The worker queue.
             */
            queue_id: string;
            /** @description What runs and workers call the queue. */
            name: string;
            /** @description What people see. */
            display_name: string | null;
            /** @description What the queue is for. */
            description: string | null;
            /** @description Whether the queue takes work. */
            status: string;
            /** @description How many workers it may have; null means no limit. */
            max_workers: number | null;
            /** @description How many seconds workers wait between two heartbeats. */
            heartbeat_interval: number;
            /** @description Words to find and group queues by. */
            tags: string[];
            /** @description Settings of the workers, and what you keep there yourself. */
            settings: components["schemas"]["WorkerQueueSettings"];
            /** @description A SHA-256 over the name, the status, the limits, the tags and the settings, in hexadecimal. Another value means that workers have to take the configuration anew. */
            config_version: string;
            /**
             * Format: date-time
             * @description When the queue was last changed.
             */
            config_updated_at: string;
            /** @description The release that workers are to run; null when the server does not know. */
            recommended_package_version: string | null;
            /**
             * Format: uuid
             * @description The environment that the queue is in.
             */
            environment_id: string;
            /** @description Its name. */
            environment_name: string;
        };
        /** @description A run that a worker queue was given, in short. */
        WorkerQueueExecution: {
            /**
             * Format: uuid
             * @description The run; read it with `getExecution`.
             */
            id: string;
            /** @description Where the run stands. */
            status: string;
            /**
             * Format: uuid
             * @description The agent, team or workflow that runs.
             */
            entity_id: string;
            /** @description Its name when the run began. */
            entity_name: string | null;
            /** @description What runs. */
            execution_type: string;
            /** @description What it was asked to do; the first 200 characters. */
            prompt: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            completed_at: string | null;
            /** @description The workflow behind it, once there is one. */
            temporal_workflow_id: string | null;
        };
        /** @description How a worker queue is doing: its workers now, its tasks over the last 24 hours. */
        WorkerQueueMetrics: {
            /**
             * Format: uuid
             * @description The worker queue.
             */
            queue_id: string;
            /** @description How many workers are up and have not said `idle` or `busy`. */
            active_workers: number;
            /** @description How many wait for work. */
            idle_workers: number;
            /** @description How many are at work. */
            busy_workers: number;
            /** @description How many there are in all. */
            total_workers: number;
            /** @description How many tasks ended, well or badly. */
            tasks_processed_24h: number;
            /** @description How many of these failed. */
            tasks_failed_24h: number;
            /** @description How many tasks wait. */
            tasks_pending: number;
            /** @description How long a task took on average, in milliseconds. */
            avg_task_duration_ms: number;
            /** @description The share of tasks that failed, in percent. */
            error_rate_percent: number;
            /**
             * Format: date-time
             * @description When a task last failed.
             */
            last_error_at: string | null;
            /** @description How many tasks the workflow machinery holds back; 0 also when it was not asked. */
            task_queue_backlog: number;
            /** @description How many workers the workflow machinery sees; 0 also when it was not asked. */
            task_queue_pollers: number;
            /**
             * Format: date-time
             * @description When a worker last showed itself.
             */
            last_activity_at: string | null;
            /** @description When this was counted: ISO 8601 in UTC, without a zone. */
            updated_at: string;
        };
        /** @description The machine and the process that a worker runs on, as far as it says. */
        WorkerSystem: {
            /** @description The name of the machine. */
            hostname?: string | null;
            /** @description The platform, such as Linux-6.8-x86_64. */
            platform?: string | null;
            /** @description The operating system. */
            os_name?: string | null;
            /** @description Its version. */
            os_version?: string | null;
            /** @description The version of Python. */
            python_version?: string | null;
            /** @description The version of the command line that started it. */
            cli_version?: string | null;
            /** @description The version of the worker's own package. */
            sdk_version?: string | null;
            /** @description The number of the process. */
            pid?: number | null;
            /** @description The directory that it runs in. */
            cwd?: string | null;
            /** @description The runtimes that it can run agents with. */
            supported_runtimes?: string[] | null;
            /** @description Where it asks for models. */
            llm_gateway_url?: string | null;
            /** @description Whether it can start containers. */
            docker_available?: boolean | null;
            /** @description The version of Docker. */
            docker_version?: string | null;
            /** @description How many processors there are. */
            cpu_count?: number | null;
            /** @description How busy they are, in percent. */
            cpu_percent?: number | null;
            /** @description The memory, in bytes. */
            memory_total?: number | null;
            /** @description What is used of it, in bytes. */
            memory_used?: number | null;
            /** @description What is used of it, in percent. */
            memory_percent?: number | null;
            /** @description The room on the disk, in bytes. */
            disk_total?: number | null;
            /** @description What is used of it, in bytes. */
            disk_used?: number | null;
            /** @description What is used of it, in percent. */
            disk_percent?: number | null;
            /** @description How long the machine or the process has been up, in seconds. */
            uptime_seconds?: number | null;
        };
        /** @description What a worker says of itself when it starts. Everything may be left out, and so may the body. */
        WorkerQueueStart: {
            /** @description The version of the worker's own package. */
            worker_sdk_version?: string | null;
            /** @description The machine that it runs on. */
            system_info?: components["schemas"]["WorkerSystem"] | null;
            /**
             * Format: uri
             * @description How the worker reaches this API; the answer then names the same address. The one that was called, when left out.
             */
            control_plane_url?: string | null;
        };
        /** @description How a worker reaches the event bus (NATS). Every value is text. */
        WorkerEventBus: {
            /** @description Its address. */
            nats_url?: string;
            /** @description The worker's credentials; good for a day. */
            nats_jwt?: string;
            /** @description The secret half of them. */
            nats_seed?: string;
            /** @description What all subjects of the worker begin with. */
            subject_prefix?: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id?: string;
            /** @description The worker. */
            worker_id?: string;
            /** @description Whether messages are kept: `True` or `False`. */
            jetstream_enabled?: string;
            /** @description When the credentials end: ISO 8601. */
            expires_at?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description All that a worker needs to take work from a queue. Full of secrets that work at once: never log it. */
        WorkerQueueConnection: {
            /**
             * Format: uuid
             * @description The new worker.
             */
            worker_id: string;
            /** @description The queue inside the workflow machinery: the id of the worker queue. */
            task_queue_name: string;
            /** @description The namespace of the workflow machinery. */
            temporal_namespace: string;
            /** @description Its address, with the port. */
            temporal_host: string;
            /** @description The key to it; empty where it needs none. */
            temporal_api_key: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description How the worker reaches this API. */
            control_plane_url: string;
            /** @description How many seconds to wait between two heartbeats. */
            heartbeat_interval: number;
            /** @description Where to ask for models. */
            litellm_api_url: string;
            /** @description The key for that. */
            litellm_api_key: string;
            /** @description The name of the worker queue. */
            queue_name: string;
            /** @description The name of its environment. */
            environment_name: string;
            /**
             * Format: uuid
             * @description The worker queue.
             */
            queue_id: string;
            /** @description Whether the queue goes away with its work. */
            queue_ephemeral: boolean;
            /** @description Whether the worker ends after one run. */
            queue_single_execution: boolean;
            /** @description Where to publish events directly. It can carry the password. */
            redis_url: string | null;
            /** @description The password for that, when the address has one. */
            redis_password: string | null;
            /** @description Whether events are published there. */
            redis_enabled: boolean;
            /** @description Whether the worker is to hold a web socket open. */
            websocket_enabled: boolean;
            /** @description Where. Release 1.0.2 names an address under `/api/v1/ws/workers/` that it does not serve. */
            websocket_url: string | null;
            /** @description What goes over the web socket. */
            websocket_features: string[];
            /** @description How to reach the event bus, where one is set up. */
            nats_config: components["schemas"]["WorkerEventBus"] | null;
            /** @description The release of the server, to compare with that of the worker. */
            control_plane_sdk_version: string;
        };
        /** @description Whether a worker of a queue is updating itself. */
        UpdateLockStatus: {
            /** @description Whether one is. */
            locked: boolean;
            /**
             * Format: uuid
             * @description The worker queue. Missing where locks are not to be had.
             */
            queue_id?: string;
            /** @description The worker that has the lock, while one has. */
            worker_id?: string;
            /**
             * Format: uuid
             * @description The lock, while there is one.
             */
            lock_id?: string;
            /**
             * Format: date-time
             * @description Since when, while there is one.
             */
            acquired_at?: string;
            /**
             * Format: date-time
             * @description When it frees itself, while there is one.
             */
            expires_at?: string;
            /** @description In how many seconds that is. */
            ttl_seconds?: number;
            /** @description Whether the server can hand out locks at all. */
            lock_coordination_available: boolean;
            /** @description Why it cannot, when it cannot. */
            message?: string;
        };
        /** @description The command that starts a worker for a queue. */
        WorkerQueueCommand: {
            /**
             * Format: uuid
             * @description The worker queue.
             */
            queue_id: string;
            /** @description The command, ready to be pasted. */
            command: string;
            /** @description The same in parts. */
            command_parts: components["schemas"]["WorkerCommandParts"];
            /** @description Whether the queue takes another worker now: it is active, and below its limit. */
            can_register: boolean;
            /** @description Whether the queue takes work. */
            queue_status: string;
            /** @description How many workers it has. */
            active_workers: number;
            /** @description How many it may have; null means no limit. */
            max_workers: number | null;
        };
        /** @description A worker that takes from a queue and is alive. */
        Worker: {
            /**
             * Format: uuid
             * @description The worker.
             */
            id: string;
            /**
             * Format: uuid
             * @description The worker once more: the same id.
             */
            worker_id: string;
            /** @description What it is doing; `unknown` when its last heartbeat did not say. */
            status: string;
            /** @description How many tasks it has done. */
            tasks_processed: number;
            /** @description The task that it is at, if any. */
            current_task_id: string | null;
            /**
             * Format: date-time
             * @description When it last sent a heartbeat.
             */
            last_heartbeat: string;
            /** @description When it was started: ISO 8601 with a zone, or an empty text when that is not known. */
            registered_at: string;
            /** @description The machine that it runs on, once a heartbeat has told. */
            system_info: components["schemas"]["WorkerSystem"] | null;
            /** @description The last lines that it logged, at most a hundred; empty when it sends none. */
            logs: string[] | null;
            /** @description What the worker says of itself besides: the API takes anything here. */
            worker_metadata: {
                [key: string]: unknown;
            };
        };
        /** @description Who wants to update itself, and for how long at most. */
        UpdateLockCreate: {
            /** @description The worker; the same as in the path, which is what counts. */
            worker_id: string;
            /**
             * @description After how many seconds the lock frees itself.
             * @default 300
             */
            lock_duration_seconds?: number;
        };
        /** @description The right of one worker to update itself while the others of its queue go on. */
        UpdateLock: {
            /**
             * Format: uuid
             * @description The lock.
             */
            lock_id: string;
            /** @description The worker that has it. */
            worker_id: string;
            /**
             * Format: uuid
             * @description The worker queue.
             */
            queue_id: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            acquired_at: string;
            /**
             * Format: date-time
             * @description When it frees itself.
             */
            expires_at: string;
            /** @description Always true. */
            locked: boolean;
        };
        /** @description A run, as the workflow behind it. */
        WorkerQueueWorkflow: {
            /** @description The workflow behind the run; empty until there is one. */
            workflow_id: string;
            /** @description The workflow's own run; empty until there is one. */
            run_id: string;
            /** @description The queue inside the workflow machinery; empty when it was not noted. */
            task_queue: string;
            /** @description The worker. Not recorded, so null. */
            worker_id: string | null;
            /** @description Where the run stands. */
            status: string;
            /**
             * Format: uuid
             * @description The run; read it with `getExecution`.
             */
            execution_id: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            close_time: string | null;
            /** @description The kind of workflow. */
            workflow_type: string;
            /** @description Which attempt this is. */
            attempt: number;
            /** @description How many events the workflow has recorded. Not counted, so 0. */
            history_length: number;
        };
        /** @description The latest runs of a worker queue, and how many stand where. */
        WorkerQueueWorkflows: {
            /** @description The runs, the latest first. */
            workflows: components["schemas"]["WorkerQueueWorkflow"][];
            /** @description How many are in this answer, not how many there are. */
            total: number;
            /** @description How many runs of the queue wait, whatever was asked for. */
            pending_count: number;
            /** @description How many are running. */
            running_count: number;
            /** @description How many ended well. */
            completed_count: number;
            /** @description How many failed. */
            failed_count: number;
        };
        /** @description A worker as the workflow machinery sees it: someone who asks for tasks. */
        WorkerPoller: {
            /** @description Who it says it is, mostly process and machine. */
            identity: string;
            /** @description When it last asked: ISO 8601. */
            last_access_time: string | null;
            /** @description How many tasks a second it asks for at most. */
            rate_per_second: number | null;
        };
        /** @description The workers that the workflow machinery sees behind one runner. */
        RunnerWorkers: {
            /** @description The queue inside the workflow machinery: the organisation and the runner's name with a dot between. */
            task_queue: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description The runner. */
            runner_name: string;
            /** @description Its workers; empty also when the machinery knows no such queue. */
            workers: components["schemas"]["WorkerPoller"][];
            /** @description How many there are. */
            worker_count: number;
            /** @description About how many tasks wait; null when that is not known. */
            approximate_backlog_count: number | null;
        };
        /** @description That a worker is alive, and what it is doing. */
        EnvironmentWorkerHeartbeat: {
            /** @description The worker. */
            worker_id: string;
            /** @description The environment that it has joined, by name. */
            environment_name: string;
            /**
             * @description What it is doing.
             * @default active
             * @enum {string}
             */
            status?: "active" | "idle" | "busy";
            /**
             * @description How many tasks it has done.
             * @default 0
             */
            tasks_processed?: number;
            /** @description The task that it is at, if any. */
            current_task_id?: string | null;
            /**
             * @description What the worker says of itself: the API takes anything here.
             * @default {}
             */
            worker_metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description The worker that wants to join. */
        WorkerRegistration: {
            /** @description The environment to join, by name. One that does not exist is made. */
            environment_name: string;
            /** @description The name of its machine. */
            hostname?: string | null;
            /**
             * @description What the worker says of itself: the API takes anything here and keeps it.
             * @default {}
             */
            worker_metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description All that a worker needs to take work from an environment. Full of secrets that work at once: never log it. */
        WorkerRegistered: {
            /**
             * Format: uuid
             * @description The new worker.
             */
            worker_id: string;
            /** @description The environment's token. */
            worker_token: string;
            /** @description The queue inside the workflow machinery: the organisation and the environment's name with a dot between. */
            environment_name: string;
            /** @description The namespace of the workflow machinery. */
            temporal_namespace: string;
            /** @description Its address, with the port. */
            temporal_host: string;
            /** @description The key to it. */
            temporal_api_key: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description How the worker reaches this API. */
            control_plane_url: string;
        };
        /** @description Why a worker leaves. */
        WorkerDisconnect: {
            /**
             * @description Why, in a word such as `shutdown`, `error` or `crash`.
             * @default shutdown
             */
            reason?: string;
            /** @description What the process ended with. */
            exit_code?: number | null;
            /** @description What went wrong. */
            error_message?: string | null;
        };
        /** @description That a worker is alive, and what it is doing. `system_info` and `logs` are heavy: send them now and then, the last ones are kept in between. */
        WorkerHeartbeat: {
            /**
             * @description What it is doing.
             * @default active
             * @enum {string}
             */
            status?: "active" | "idle" | "busy";
            /**
             * @description How many tasks it has done.
             * @default 0
             */
            tasks_processed?: number;
            /** @description The task that it is at, if any. */
            current_task_id?: string | null;
            /**
             * @description What the worker says of itself: the API takes anything here.
             * @default {}
             */
            worker_metadata?: {
                [key: string]: unknown;
            };
            /** @description The machine that it runs on. Left out or null, what was last sent stays. */
            system_info?: components["schemas"]["WorkerSystem"] | null;
            /** @description New lines of its log. They are added to those before; the last hundred are kept. */
            logs?: string[] | null;
        };
        /** @description What a worker says of itself when it starts. */
        WorkerStart: {
            /**
             * @description The machine that it runs on: the API takes anything here and keeps it.
             * @default {}
             */
            system_info?: {
                [key: string]: unknown;
            };
        };
        /** @description All that a worker needs to take work from its queue. Full of secrets that work at once: never log it. */
        WorkerConnection: {
            /**
             * Format: uuid
             * @description The worker.
             */
            worker_id: string;
            /** @description The name of its worker queue. */
            worker_queue_name: string;
            /** @description The name of the environment. */
            environment_name: string;
            /** @description The queue inside the workflow machinery: organisation, environment and worker queue with dots between. */
            task_queue_name: string;
            /** @description The namespace of the workflow machinery. */
            temporal_namespace: string;
            /** @description Its address, with the port. */
            temporal_host: string;
            /** @description The key to it. */
            temporal_api_key: string;
            /** @description The organisation it belongs to: the organisation's handle or its id, as the key that asked says it. */
            organization_id: string;
            /** @description How the worker reaches this API. */
            control_plane_url: string;
            /** @description How many seconds to wait between two heartbeats. */
            heartbeat_interval: number;
            /** @description Where to ask for models. */
            litellm_api_url: string;
            /** @description The key for that. */
            litellm_api_key: string;
            /** @description Whether the worker reports traces. */
            otel_enabled: boolean;
            /** @description Where it reports them. */
            otel_exporter_otlp_endpoint: string | null;
            /** @description Under what name. */
            otel_service_name: string;
            /** @description How it chooses which to report. */
            otel_traces_sampler: string;
            /** @description The number that the sampler takes, such as a share between 0 and 1. */
            otel_traces_sampler_arg: number | null;
        };
        /** @description What the web sockets carry that tell of changes of status, counted by this process of the server alone. */
        StatusSocketStats: {
            /** @description How many connections there have been since the server began. */
            total_connections: number;
            /** @description How many there are now. */
            active_connections: number;
            /** @description How many messages went out. */
            messages_sent: number;
            /** @description How many connections failed. */
            errors: number;
            /** @description How many connections there are now, by organisation. */
            connections_by_org: {
                [key: string]: number;
            };
        };
    };
    responses: {
        /** @description Too many requests in too short a time. Documented, but never seen from the published server: wait for `Retry-After` seconds, or until `X-RateLimit-Reset`, and send the request again. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The server failed. What the request asked for may have been done all the same: read before you send it again. Some failures come as plain text. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
                "text/plain": string;
            };
        };
        /** @description The key is missing, unknown or expired. The word before it has to be `Bearer` or `UserKey`, with capitals. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorExplanation"] | components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The key is good, but not for this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The request does not have the form that the API asks for: a field is missing, a value has the wrong type or is out of bounds, or the body is not JSON. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrors"];
            };
        };
        /** @description The request is well formed, but what it asks for cannot be. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description Something else has this name or key already, or the two are joined already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The organisation has nothing with this id. What belongs to another organisation is not found either. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The service that the API asks on your behalf could not be reached, or what it said made no sense. Try again later. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The service that the API asks on your behalf did not answer in time. What the request asked for may have been done all the same. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The server has no policy enforcer, or cannot reach it. Nothing about policies can be kept or read until it is set up. */
        NoPolicyEnforcer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The server does not do this yet, though its contract names it. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description There is no room for it: what is sent is larger than what is left of the quota of the organisation. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The server lacks something that this operation needs, or is busy. Try again later. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
    };
    parameters: {
        /**
         * @description How many objects to leave out from the beginning.
         * @example 0
         */
        Skip: number;
        /**
         * @description How many objects to return at most.
         * @example 100
         */
        Limit: number;
        /**
         * @description Keep only objects with this status. A status that does not exist matches nothing.
         * @example active
         */
        StatusFilter: string;
        /**
         * @description The id of the agent.
         * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
         */
        AgentId: string;
        /**
         * @description How many days to look back.
         * @example 30
         */
        AnalyticsDays: number;
        /**
         * @description How long each part of the answer is.
         * @example day
         */
        AnalyticsGroupBy: "day" | "week" | "month";
        /**
         * @description The id of the execution.
         * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
         */
        ExecutionId: string;
        /**
         * @description The id that the server gave the task.
         * @example 1e898abd-3b07-4d0b-b5f1-6cd46b41459c
         */
        ExecutionTaskId: string;
        /**
         * @description The id of the approval rule.
         * @example 9c7f1b6e-41f5-4a57-9f0e-2f6d0d3c8a15
         */
        ApprovalRuleId: string;
        /**
         * @description Keep only approvals with this status.
         * @example pending
         */
        ApprovalStatus: "pending" | "approved" | "rejected" | "expired";
        /**
         * @description Keep only what the runs of this person asked for.
         * @example dana.okafor@larkfield.example
         */
        ApprovalRequester: string;
        /**
         * @description Keep only what this run asked for.
         * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
         */
        ApprovalExecutionId: string;
        /**
         * @description How many approvals to return at most.
         * @example 50
         */
        ApprovalLimit: number;
        /**
         * @description How many approvals to leave out from the beginning.
         * @example 0
         */
        ApprovalOffset: number;
        /**
         * @description The id of the approval.
         * @example 0e6a3c52-8f0d-4f0e-a0ad-5a3d7c1e9b44
         */
        ApprovalId: string;
        /**
         * @description How many to leave out from the beginning.
         * @example 0
         */
        GraphSkip: number;
        /**
         * @description How many to return at most. The bounds are those of the service behind, and not known.
         * @example 100
         */
        GraphLimit: number;
        /**
         * @description The source to look at. All sources, when left out.
         * @example kubernetes
         */
        GraphIntegration: string;
        /**
         * @description What the graph calls the node.
         * @example 4:8d1f:204
         */
        GraphNodeId: string;
        /**
         * @description Which relationships: those that lead to the node, those that go out from it, or both.
         * @example both
         */
        GraphDirection: "both" | "incoming" | "outgoing";
        /**
         * @description The kind of relationship. All kinds, when left out.
         * @example DEPENDS_ON
         */
        GraphRelationshipType: string;
        /**
         * @description The kind of thing that the context belongs to, in the singular.
         * @example agent
         */
        ContextHolderType: "environment" | "team" | "project" | "agent";
        /**
         * @description The id of that thing.
         * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
         */
        ContextHolderId: string;
        /**
         * @description Keep only integrations of this type.
         * @example postgres
         */
        CustomIntegrationType: string;
        /**
         * @description Keep only integrations with this status. Left out: all but the deleted ones.
         * @example active
         */
        CustomIntegrationStatus: "active" | "inactive" | "deleted";
        /**
         * @description Keep only integrations with these tags, separated by commas.
         * @example orders,production
         */
        CustomIntegrationTags: string;
        /**
         * @description The id of the custom integration.
         * @example a5a5c7c0-3b1e-4a1f-8d53-6f2c5e0b9d31
         */
        CustomIntegrationId: string;
        /**
         * @description Whether to delete for good. Otherwise it is only marked as deleted.
         * @example true
         */
        HardDelete: boolean;
        /**
         * @description Keep only sources of this kind.
         * @example confluence
         */
        SourceIntelType: string;
        /**
         * @description Keep only sources with this status.
         * @example active
         */
        SourceStatus: "active" | "inactive" | "error" | "deleted";
        /**
         * @description Keep only sources with these tags, separated by commas.
         * @example runbooks
         */
        SourceTags: string;
        /**
         * @description The id of the source.
         * @example d2a3b7f4-6c1e-4b93-8f1d-7e0c5a9b2d68
         */
        SourceId: string;
        /**
         * @description The id of the person who asked for access.
         * @example kim.larsen
         */
        AccessUserId: string;
        /**
         * @description Why not, in prose; the person is told.
         * @example The run shows card numbers
         */
        AccessDenialReason: string;
        /**
         * @description The id of the environment.
         * @example 60a406a2-762d-432e-a912-f461b3c41372
         */
        EnvironmentId: string;
        /**
         * @description The id of the team.
         * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
         */
        TeamId: string;
        /**
         * @description Keep only runs that stand here; upper and lower case are the same. A status that does not exist matches nothing.
         * @example running
         */
        ExecutionStatusFilter: string;
        /**
         * @description Keep only runs of this kind; upper and lower case are the same. A kind that does not exist matches nothing.
         * @example AGENT
         */
        ExecutionTypeFilter: string;
        /**
         * @description The id of the job that set the run off.
         * @example job_7b1e4c02-9d35-4f6a-8e21-5c0d9a3f7b18
         */
        ExecutionJobId: string;
        /**
         * @description The `id` of the last event that you have; the stream goes on after it. For clients that cannot set headers; otherwise the header `Last-Event-ID` says the same.
         * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4_4_1795578080834835
         */
        LastEventId: string;
        /**
         * @description The `id` of the last event that you have; the stream goes on after it. Browsers send it by themselves when they reconnect.
         * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4_4_1795578080834835
         */
        LastEventIdHeader: string;
        /**
         * @description Keep only templates of this category.
         * @example database
         */
        IntegrationTemplateCategory: string;
        /**
         * @description Keep only templates with this tag.
         * @example sql
         */
        IntegrationTemplateTag: string;
        /**
         * @description Keep only templates that have this text in them, in whatever case.
         * @example kafka
         */
        IntegrationTemplateSearch: string;
        /**
         * @description The handle of the template.
         * @example postgres
         */
        IntegrationTemplateId: string;
        /**
         * @description Whether to leave out integrations that nobody has connected yet.
         * @example true
         */
        ConnectedOnly: boolean;
        /**
         * @description The id of the integration.
         * @example 4b9f6a0d-1f2c-4e8e-9b7a-3c5d7e9f1a20
         */
        IntegrationId: string;
        /**
         * @description What kind of product it is.
         * @example github_app
         */
        IntegrationTokenType: "github" | "github_app" | "jira";
        /**
         * @description Keep only jobs that run, or only those that do not.
         * @example true
         */
        JobEnabled: boolean;
        /**
         * @description Keep only jobs with this trigger.
         * @example cron
         */
        JobTriggerType: "cron" | "webhook" | "manual";
        /**
         * @description The last part of the job's `webhook_url`.
         * @example q3RtN0exampleL4rkF1eld
         */
        WebhookPath: string;
        /**
         * @description The HMAC-SHA256 of the raw body with `webhook_secret` as the key, in hexadecimal, with or without `sha256=` before it. A caller of your own needs it.
         * @example sha256=0000000000000000000000000000000000000000000000000000000000000000
         */
        WebhookSignature: string;
        /**
         * @description The same from GitHub, which signs with the secret of its webhook.
         * @example sha256=0000000000000000000000000000000000000000000000000000000000000000
         */
        GithubSignature: string;
        /**
         * @description GitHub: what happened.
         * @example push
         */
        GithubEvent: string;
        /**
         * @description GitHub: its webhook.
         * @example 48213377
         */
        GithubHookId: string;
        /**
         * @description GitHub: what the webhook belongs to.
         * @example 79929171
         */
        GithubTargetId: string;
        /**
         * @description GitHub: what kind of thing that is.
         * @example repository
         */
        GithubTargetType: string;
        /**
         * @description From GitLab in place of a signature: `webhook_secret` itself.
         * @example lf-webhook-secret-example
         */
        GitlabToken: string;
        /**
         * @description GitLab: what happened.
         * @example Push Hook
         */
        GitlabEvent: string;
        /**
         * @description GitLab: its webhook.
         * @example 13792a34-cac6-4fda-95a8-c58e00a3954e
         */
        GitlabWebhookUuid: string;
        /**
         * @description GitLab: which server it is.
         * @example https://gitlab.example
         */
        GitlabInstance: string;
        /**
         * @description Who calls. A call counts as one of GitHub or GitLab only with their word here and all of their headers.
         * @example GitHub-Hookshot/044aadd
         */
        WebhookUserAgent: string;
        /**
         * @description The id of the job.
         * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
         */
        JobId: string;
        /**
         * @description How many runs to return at most.
         * @example 50
         */
        JobExecutionLimit: number;
        /**
         * @description How many runs to leave out from the beginning.
         * @example 0
         */
        JobExecutionOffset: number;
        /**
         * @description Keep only models of this provider; upper and lower case are the same.
         * @example anthropic
         */
        ModelProvider: string;
        /**
         * @description Keep only models that this runtime can use.
         * @example claude_code
         */
        ModelRuntime: string;
        /**
         * @description Keep only models of this type, such as `text-generation` or `embedding`.
         * @example text-generation
         */
        ModelType: string;
        /**
         * @description Whether to leave out models that are switched off. Documented, and known from an older release; release 1.0.2 does not look at it and always leaves them out.
         * @example true
         */
        ModelEnabledOnly: boolean;
        /**
         * @description To read a model, its value; the slash in it goes as it is or as `%2F`. To change or delete one, the UUID that `createModel` answered.
         * @example kubiya/claude-sonnet-4
         */
        ModelId: string;
        /**
         * @description Which page to return, counted from 1.
         * @example 1
         */
        PolicyPage: number;
        /**
         * @description How many policies a page holds at most.
         * @example 20
         */
        PolicyLimit: number;
        /**
         * @description Keep only policies that are heard, or only those that are not.
         * @example true
         */
        PolicyEnabled: boolean;
        /**
         * @description Keep only policies that have this text in them.
         * @example production
         */
        PolicySearch: string;
        /**
         * @description Keep only bindings to this kind of thing.
         * @example agent
         */
        AssociationHolderType: "agent" | "team" | "environment" | "role";
        /**
         * @description Keep only bindings to this thing.
         * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
         */
        AssociationHolderId: string;
        /**
         * @description Keep only bindings of this policy.
         * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
         */
        AssociationPolicyId: string;
        /**
         * @description Keep only bindings that count, or only those that do not.
         * @example true
         */
        AssociationEnabled: boolean;
        /**
         * @description The id of the binding.
         * @example 5f0d9c1b-2b7e-4a55-9a3e-8d3b1f6f2c70
         */
        AssociationId: string;
        /**
         * @description What kind of thing it is, in the singular.
         * @example agent
         */
        PolicyHolderType: "agent" | "team" | "environment" | "role";
        /**
         * @description The id of the agent, team or environment, or the role.
         * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
         */
        PolicyHolderId: string;
        /**
         * @description Whether to send the policies themselves along.
         * @example true
         */
        PolicyDetails: boolean;
        /**
         * @description The id of the policy.
         * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
         */
        PolicyId: string;
        /**
         * @description The person who leaves.
         * @example dana
         */
        PresenceUserId: string;
        /**
         * @description The agent that the person looked at.
         * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
         */
        PresenceAgentId: string;
        /**
         * @description The id of the project.
         * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
         */
        ProjectId: string;
        /**
         * @description Keep only runners of which this part is well. The three ways of writing a part mean the same.
         * @example tool-manager
         */
        RunnerComponent: "workflow_engine" | "workflow-engine" | "workflowEngine" | "tool-manager" | "tool_manager" | "toolManager" | "agent-manager" | "agent_manager" | "agentManager";
        /**
         * @description The name of the runner.
         * @example production-cluster
         */
        RunnerName: string;
        /**
         * @description The runtime.
         * @example claude_code
         */
        RuntimeId: string;
        /**
         * @description The name of the secret. Percent-encode a slash.
         * @example PAGER_TOKEN
         */
        SecretName: string;
        /**
         * @description What kind of thing holds the skill, in the singular.
         * @example agent
         */
        SkillHolderType: "agent" | "team" | "environment";
        /**
         * @description The id of the agent, team or environment that holds the skill.
         * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
         */
        SkillHolderId: string;
        /**
         * @description The id of the skill.
         * @example cc2483b3-37ad-455c-bcdd-00a36249e5d2
         */
        SkillId: string;
        /**
         * @description The type of skill, such as `shell`. `listSkillDefinitions` names them.
         * @example shell
         */
        SkillType: string;
        /**
         * @description What the path of a file has to begin with.
         * @example /runbooks/
         */
        FilePathPrefix: string;
        /**
         * @description How many files to leave out from the beginning.
         * @example 0
         */
        FileOffset: number;
        /**
         * @description What to sort by.
         * @example file_name
         */
        FileSortBy: "created_at" | "file_name" | "file_size_bytes";
        /**
         * @description Which way to sort.
         * @example asc
         */
        FileSortOrder: "asc" | "desc";
        /**
         * @description Where the file is to lie, as a path from the root.
         * @example /runbooks/checkout.md
         */
        FilePath: string;
        /**
         * @description Words to find the file by, with commas between them.
         * @example runbook,checkout
         */
        FileTags: string;
        /**
         * @description The id of the file.
         * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
         */
        FileId: string;
        /**
         * @description Whether to delete for good. Otherwise the content is kept, and only hidden.
         * @example false
         */
        FilePermanent: boolean;
        /**
         * @description The path of the new folder from the root.
         * @example /runbooks
         */
        FolderPath: string;
        /**
         * @description The id of the task queue, which is that of the environment.
         * @example 60a406a2-762d-432e-a912-f461b3c41372
         */
        TaskQueueId: string;
        /**
         * @description The name of the task queue.
         * @example production
         */
        TaskQueueName: string;
        /**
         * @description The id of the execution of the plan.
         * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
         */
        PlanExecutionId: string;
        /**
         * @description Keep only executions that stand here. A status that does not exist matches nothing.
         * @example running
         */
        PlanExecutionStatus: string;
        /**
         * @description How many executions to return at most.
         * @example 50
         */
        PlanExecutionLimit: number;
        /**
         * @description How many executions to leave out from the beginning.
         * @example 0
         */
        PlanExecutionOffset: number;
        /**
         * @description The `id` of the last event that you have; the stream goes on after it. For clients that cannot set headers; otherwise the header `Last-Event-ID` says the same.
         * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b_2_1795186695220432
         */
        PlanLastEventId: string;
        /**
         * @description The `id` of the last event that you have; the stream goes on after it. Browsers send it by themselves when they reconnect.
         * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b_2_1795186695220432
         */
        PlanLastEventIdHeader: string;
        /**
         * @description The task, by its number within the plan.
         * @example 2
         */
        PlanTaskId: number;
        /**
         * @description Keep only teams with this status.
         * @example active
         */
        TeamStatusFilter: "active" | "inactive" | "archived" | "idle";
        /**
         * @description The id of the workflow. Percent-encode a slash.
         * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
         */
        TemporalWorkflowId: string;
        /**
         * @description One run of the workflow; the latest, when left out.
         * @example 0198f3c2-7a11-7c52-9d0e-3f6a1b2c4d5e
         */
        TemporalRunId: string;
        /**
         * @description Whether to return what came of the workflow, once it has ended.
         * @example true
         */
        TemporalIncludeResult: boolean;
        /**
         * @description Which page, from 1.
         * @example 1
         */
        TracePage: number;
        /**
         * @description How many traces a page holds.
         * @example 20
         */
        TracePageSize: number;
        /**
         * @description The field to sort by; a minus before it turns the order round. A field that does not exist is passed over.
         * @example -started_at
         */
        TraceSort: string;
        /**
         * @description Keep only traces that went this way.
         * @example error
         */
        TraceStatusParameter: "success" | "error" | "running";
        /**
         * @description Keep only traces that began then or later.
         * @example 2026-11-20T00:00:00Z
         */
        TraceTimeFrom: string;
        /**
         * @description Keep only traces that began then or earlier.
         * @example 2026-11-21T00:00:00Z
         */
        TraceTimeTo: string;
        /**
         * @description Keep only traces with this text in their name or in that of a span.
         * @example checkout
         */
        TraceSearch: string;
        /**
         * @description Keep only traces of this run.
         * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
         */
        TraceExecutionId: string;
        /**
         * @description Keep only traces that began in this service.
         * @example agent-worker
         */
        TraceServiceName: string;
        /**
         * @description Keep only traces of what this person asked for.
         * @example dana
         */
        TraceUserId: string;
        /**
         * @description Keep only traces in which some span failed, or with `false` only those in which none did.
         * @example true
         */
        TraceHasErrors: boolean;
        /**
         * @description The trace, as OpenTelemetry names it.
         * @example 4bf92f3577b34da6a3ce929d0e0e4736
         */
        TraceId: string;
        /**
         * @description Whether spans come in a row instead of one within the other.
         * @example true
         */
        TraceFlat: boolean;
        /**
         * @description The id of the worker queue.
         * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
         */
        WorkerQueueId: string;
        /**
         * @description How many runs to return at most.
         * @example 10
         */
        QueueExecutionLimit: number;
        /**
         * @description Keep only runs that stand here; `all` keeps every one. A status that does not exist matches nothing.
         * @example pending
         */
        RunStatus: string;
        /**
         * @description Where the worker is to run.
         * @example docker
         */
        DeploymentType: "docker" | "kubernetes" | "openshift" | "local";
        /**
         * @description The id of the worker.
         * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
         */
        WorkerId: string;
        /**
         * @description Keep only runs that stand here, such as `running`, `completed`, `failed` or `cancelled`. A status that does not exist matches nothing.
         * @example running
         */
        RunStatusFilter: string;
        /**
         * @description How many runs to return at most.
         * @example 100
         */
        WorkflowLimit: number;
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
         * @description How many seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The index. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiIndex"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDetailedHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the parts are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedHealth"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEventBusHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the bus is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventBusHealth"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many objects to return at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Keep only objects with this status. A status that does not exist matches nothing.
                 * @example active
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAgent: {
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
            /** @description The new agent. */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentUpdate"];
            };
        };
        responses: {
            /** @description The agent as it is now. */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveAgentContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedContext"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    executeAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentExecutionRequest"];
            };
        };
        responses: {
            /** @description The run was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAemSummary: {
        parameters: {
            query?: {
                /**
                 * @description How many days to look back.
                 * @example 30
                 */
                days?: components["parameters"]["AnalyticsDays"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AemSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAemTrends: {
        parameters: {
            query?: {
                /**
                 * @description How many days to look back.
                 * @example 30
                 */
                days?: components["parameters"]["AnalyticsDays"];
                /**
                 * @description How long each part of the answer is.
                 * @example day
                 */
                group_by?: components["parameters"]["AnalyticsGroupBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AemTrends"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAnalyticsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsBatch"];
            };
        };
        responses: {
            /** @description It was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsBatchCreated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsCosts: {
        parameters: {
            query?: {
                /**
                 * @description How many days to look back.
                 * @example 30
                 */
                days?: components["parameters"]["AnalyticsDays"];
                /**
                 * @description How long each part of the answer is.
                 * @example day
                 */
                group_by?: components["parameters"]["AnalyticsGroupBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsCosts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getExecutionAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the run used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionAnalytics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsStorage: {
        parameters: {
            query?: {
                /**
                 * @description How many days to look back.
                 * @example 30
                 */
                days?: components["parameters"]["AnalyticsDays"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsStorage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsSummary: {
        parameters: {
            query?: {
                /**
                 * @description How many days to look back.
                 * @example 30
                 */
                days?: components["parameters"]["AnalyticsDays"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createExecutionTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionTaskCreate"];
            };
        };
        responses: {
            /** @description The task was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionTaskSaved"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateExecutionTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the server gave the task.
                 * @example 1e898abd-3b07-4d0b-b5f1-6cd46b41459c
                 */
                task_id: components["parameters"]["ExecutionTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionTaskUpdate"];
            };
        };
        responses: {
            /** @description The task was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionTaskSaved"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createToolCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolCallCreate"];
            };
        };
        responses: {
            /** @description The use was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolCallCreated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTurn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnCreate"];
            };
        };
        responses: {
            /** @description The turn was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnCreated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listApprovalRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All approval rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createApprovalRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRuleCreate"];
            };
        };
        responses: {
            /** @description The new rule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveApprovalRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRuleQuery"];
            };
        };
        responses: {
            /** @description The rule that fits, or that none does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRuleMatch"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateApprovalRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval rule.
                 * @example 9c7f1b6e-41f5-4a57-9f0e-2f6d0d3c8a15
                 */
                rule_id: components["parameters"]["ApprovalRuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRuleUpdate"];
            };
        };
        responses: {
            /** @description The rule as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteApprovalRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval rule.
                 * @example 9c7f1b6e-41f5-4a57-9f0e-2f6d0d3c8a15
                 */
                rule_id: components["parameters"]["ApprovalRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /**
                 * @description Keep only approvals with this status.
                 * @example pending
                 */
                status?: components["parameters"]["ApprovalStatus"];
                /**
                 * @description Keep only what the runs of this person asked for.
                 * @example dana.okafor@larkfield.example
                 */
                requester_email?: components["parameters"]["ApprovalRequester"];
                /**
                 * @description Keep only what this run asked for.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id?: components["parameters"]["ApprovalExecutionId"];
                /**
                 * @description How many approvals to return at most.
                 * @example 50
                 */
                limit?: components["parameters"]["ApprovalLimit"];
                /**
                 * @description How many approvals to leave out from the beginning.
                 * @example 0
                 */
                offset?: components["parameters"]["ApprovalOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of approvals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalCreate"];
            };
        };
        responses: {
            /** @description The request; it waits. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPendingApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that you can decide. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval.
                 * @example 0e6a3c52-8f0d-4f0e-a0ad-5a3d7c1e9b44
                 */
                request_id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    approveApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval.
                 * @example 0e6a3c52-8f0d-4f0e-a0ad-5a3d7c1e9b44
                 */
                request_id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalGrant"];
            };
        };
        responses: {
            /** @description The approval, given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rejectApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the approval.
                 * @example 0e6a3c52-8f0d-4f0e-a0ad-5a3d7c1e9b44
                 */
                request_id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRejection"];
            };
        };
        responses: {
            /** @description The approval, refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    validateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom the key stands for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getClientConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Addresses and the organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listContextGraphIntegrations: {
        parameters: {
            query?: {
                /**
                 * @description How many to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["GraphSkip"];
                /**
                 * @description How many to return at most. The bounds are those of the service behind, and not known.
                 * @example 100
                 */
                limit?: components["parameters"]["GraphLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphIntegrationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listContextGraphLabels: {
        parameters: {
            query?: {
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
                /**
                 * @description How many to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["GraphSkip"];
                /**
                 * @description How many to return at most. The bounds are those of the service behind, and not known.
                 * @example 100
                 */
                limit?: components["parameters"]["GraphLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphLabelList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listContextGraphNodes: {
        parameters: {
            query?: {
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
                /**
                 * @description How many to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["GraphSkip"];
                /**
                 * @description How many to return at most. The bounds are those of the service behind, and not known.
                 * @example 100
                 */
                limit?: components["parameters"]["GraphLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphNodeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    searchContextGraphNodes: {
        parameters: {
            query?: {
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
                /**
                 * @description How many to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["GraphSkip"];
                /**
                 * @description How many to return at most. The bounds are those of the service behind, and not known.
                 * @example 100
                 */
                limit?: components["parameters"]["GraphLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphNodeSearch"];
            };
        };
        responses: {
            /** @description One page of nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphNodeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    searchContextGraphText: {
        parameters: {
            query?: {
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
                /**
                 * @description How many to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["GraphSkip"];
                /**
                 * @description How many to return at most. The bounds are those of the service behind, and not known.
                 * @example 100
                 */
                limit?: components["parameters"]["GraphLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphTextSearch"];
            };
        };
        responses: {
            /** @description One page of nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphNodeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getContextGraphNode: {
        parameters: {
            query?: {
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
            };
            header?: never;
            path: {
                /**
                 * @description What the graph calls the node.
                 * @example 4:8d1f:204
                 */
                node_id: components["parameters"]["GraphNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphNode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listContextGraphRelationships: {
        parameters: {
            query?: {
                /**
                 * @description Which relationships: those that lead to the node, those that go out from it, or both.
                 * @example both
                 */
                direction?: components["parameters"]["GraphDirection"];
                /**
                 * @description The kind of relationship. All kinds, when left out.
                 * @example DEPENDS_ON
                 */
                relationship_type?: components["parameters"]["GraphRelationshipType"];
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
                /**
                 * @description How many to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["GraphSkip"];
                /**
                 * @description How many to return at most. The bounds are those of the service behind, and not known.
                 * @example 100
                 */
                limit?: components["parameters"]["GraphLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description What the graph calls the node.
                 * @example 4:8d1f:204
                 */
                node_id: components["parameters"]["GraphNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of relationships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphRelationship"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    queryContextGraph: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphQuery"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphQueryResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listContextGraphRelationshipTypes: {
        parameters: {
            query?: {
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
                /**
                 * @description How many to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["GraphSkip"];
                /**
                 * @description How many to return at most. The bounds are those of the service behind, and not known.
                 * @example 100
                 */
                limit?: components["parameters"]["GraphLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphRelationshipTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getContextGraphStats: {
        parameters: {
            query?: {
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
                /**
                 * @description How many to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["GraphSkip"];
                /**
                 * @description How many to return at most. The bounds are those of the service behind, and not known.
                 * @example 100
                 */
                limit?: components["parameters"]["GraphLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphStats"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getContextGraphSubgraph: {
        parameters: {
            query?: {
                /**
                 * @description The source to look at. All sources, when left out.
                 * @example kubernetes
                 */
                integration?: components["parameters"]["GraphIntegration"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubgraphSearch"];
            };
        };
        responses: {
            /** @description The part of the graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subgraph"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    searchContextGraph: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphSearch"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getContextGraphHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphHealth"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    askContextGraph: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphQuestion"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getContextGraphAnswerHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphAnswerHealth"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    streamContextGraphAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphQuestion"];
            };
        };
        responses: {
            /** @description Events, until the answer is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["GraphAnswerEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    resolveContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of thing that the context belongs to, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["ContextHolderType"];
                /**
                 * @description The id of that thing.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["ContextHolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedContext"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of thing that the context belongs to, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["ContextHolderType"];
                /**
                 * @description The id of that thing.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["ContextHolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Context"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of thing that the context belongs to, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["ContextHolderType"];
                /**
                 * @description The id of that thing.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["ContextHolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContextUpdate"];
            };
        };
        responses: {
            /** @description The context as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Context"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of thing that the context belongs to, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["ContextHolderType"];
                /**
                 * @description The id of that thing.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["ContextHolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomIntegrations: {
        parameters: {
            query?: {
                /**
                 * @description Keep only integrations of this type.
                 * @example postgres
                 */
                integration_type?: components["parameters"]["CustomIntegrationType"];
                /**
                 * @description Keep only integrations with this status. Left out: all but the deleted ones.
                 * @example active
                 */
                status?: components["parameters"]["CustomIntegrationStatus"];
                /**
                 * @description Keep only integrations with these tags, separated by commas.
                 * @example orders,production
                 */
                tags?: components["parameters"]["CustomIntegrationTags"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All custom integrations that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIntegrationCreate"];
            };
        };
        responses: {
            /** @description The new custom integration. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the custom integration.
                 * @example a5a5c7c0-3b1e-4a1f-8d53-6f2c5e0b9d31
                 */
                integration_id: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the custom integration.
                 * @example a5a5c7c0-3b1e-4a1f-8d53-6f2c5e0b9d31
                 */
                integration_id: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIntegrationUpdate"];
            };
        };
        responses: {
            /** @description The custom integration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomIntegration: {
        parameters: {
            query?: {
                /**
                 * @description Whether to delete for good. Otherwise it is only marked as deleted.
                 * @example true
                 */
                hard_delete?: components["parameters"]["HardDelete"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the custom integration.
                 * @example a5a5c7c0-3b1e-4a1f-8d53-6f2c5e0b9d31
                 */
                integration_id: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom integration is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listDataIngestionSources: {
        parameters: {
            query?: {
                /**
                 * @description Keep only sources of this kind.
                 * @example confluence
                 */
                intel_type?: components["parameters"]["SourceIntelType"];
                /**
                 * @description Keep only sources with this status.
                 * @example active
                 */
                status?: components["parameters"]["SourceStatus"];
                /**
                 * @description Keep only sources with these tags, separated by commas.
                 * @example runbooks
                 */
                tags?: components["parameters"]["SourceTags"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All sources that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataIngestionSource"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createDataIngestionSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataIngestionSourceCreate"];
            };
        };
        responses: {
            /** @description The new source. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataIngestionSource"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataIngestionSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the source.
                 * @example d2a3b7f4-6c1e-4b93-8f1d-7e0c5a9b2d68
                 */
                source_id: components["parameters"]["SourceId"];
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
                    "application/json": components["schemas"]["DataIngestionSource"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDataIngestionSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the source.
                 * @example d2a3b7f4-6c1e-4b93-8f1d-7e0c5a9b2d68
                 */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataIngestionSourceUpdate"];
            };
        };
        responses: {
            /** @description The source as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataIngestionSource"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataIngestionSource: {
        parameters: {
            query?: {
                /**
                 * @description Whether to delete for good. Otherwise it is only marked as deleted.
                 * @example true
                 */
                hard_delete?: components["parameters"]["HardDelete"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the source.
                 * @example d2a3b7f4-6c1e-4b93-8f1d-7e0c5a9b2d68
                 */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDataIngestionSourceSyncStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the source.
                 * @example d2a3b7f4-6c1e-4b93-8f1d-7e0c5a9b2d68
                 */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataIngestionSyncUpdate"];
            };
        };
        responses: {
            /** @description The source as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataIngestionSource"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    startDynamicExecution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DynamicExecutionCreate"];
            };
        };
        responses: {
            /** @description The run was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DynamicExecutionStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    denyDynamicExecutionAccess: {
        parameters: {
            query?: {
                /**
                 * @description Why not, in prose; the person is told.
                 * @example The run shows card numbers
                 */
                reason?: components["parameters"]["AccessDenialReason"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
                /**
                 * @description The id of the person who asked for access.
                 * @example kim.larsen
                 */
                user_id: components["parameters"]["AccessUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They may not see the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessOutcome"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    grantDynamicExecutionAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
                /**
                 * @description The id of the person who asked for access.
                 * @example kim.larsen
                 */
                user_id: components["parameters"]["AccessUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They may see the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessOutcome"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    requestDynamicExecutionAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wish is noted, or there was no need. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessOutcome"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDynamicExecutionQueueMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResolutionMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveDynamicExecutionQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueResolution"];
            };
        };
        responses: {
            /** @description The worker queue that suits best. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResolutionResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEnforcerHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where requests go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcerHealth"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEnforcerStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the enforcer says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcerStatus"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listEnvironments: {
        parameters: {
            query?: {
                /**
                 * @description Keep only objects with this status. A status that does not exist matches nothing.
                 * @example active
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All environments that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentCreate"];
            };
        };
        responses: {
            /** @description The new environment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentUpdate"];
            };
        };
        responses: {
            /** @description The environment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEnvironmentContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentContext"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateEnvironmentContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentContextUpdate"];
            };
        };
        responses: {
            /** @description The context as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentContext"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteEnvironmentContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEnvironmentWorkerCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The command, with the token in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentWorkerCommand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listEnvironmentWorkerQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All worker queues of the environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueue"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorkerQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerQueueCreate"];
            };
        };
        responses: {
            /** @description The new worker queue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveAgentExecutionEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variables, with secrets in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionVariables"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveAgentExecutionEnvironmentFull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution environment, with secrets in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedAgentEnvironment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveTeamExecutionEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variables, with secrets in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionVariables"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveTeamExecutionEnvironmentFull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution environment, with secrets in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedTeamEnvironment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listExecutions: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many objects to return at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Keep only runs that stand here; upper and lower case are the same. A status that does not exist matches nothing.
                 * @example running
                 */
                status_filter?: components["parameters"]["ExecutionStatusFilter"];
                /**
                 * @description Keep only runs of this kind; upper and lower case are the same. A kind that does not exist matches nothing.
                 * @example AGENT
                 */
                execution_type?: components["parameters"]["ExecutionTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    terminateExecutionBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionBatchTermination"];
            };
        };
        responses: {
            /** @description What came of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionBatchTerminated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createExecution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionCreate"];
            };
        };
        responses: {
            /** @description The run is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionCreated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createExecutionForJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobExecutionCreate"];
            };
        };
        responses: {
            /** @description The run is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionCreated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionUpdate"];
            };
        };
        responses: {
            /** @description The run as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionAction"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelExecutionWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NestedWorkflowCancel"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NestedWorkflowCancelled"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getExecutionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    publishExecutionEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionEventPublish"];
            };
        };
        responses: {
            /** @description It was passed on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionEventPublished"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateJobExecutionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
                /**
                 * @description The id of the job that set the run off.
                 * @example job_7b1e4c02-9d35-4f6a-8e21-5c0d9a3f7b18
                 */
                job_id: components["parameters"]["ExecutionJobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobExecutionStatusUpdate"];
            };
        };
        responses: {
            /** @description The report was taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    markExecutionDone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run will end. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionAction"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendExecutionMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionMessageSend"];
            };
        };
        responses: {
            /** @description The run has the message. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionAction"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    pauseExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionAction"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resumeExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionAction"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getExecutionSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionSession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    saveExecutionSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionSessionSave"];
            };
        };
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionSessionSaved"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    streamExecution: {
        parameters: {
            query?: {
                /**
                 * @description The `id` of the last event that you have; the stream goes on after it. For clients that cannot set headers; otherwise the header `Last-Event-ID` says the same.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4_4_1795578080834835
                 */
                last_event_id?: components["parameters"]["LastEventId"];
            };
            header?: {
                /**
                 * @description The `id` of the last event that you have; the stream goes on after it. Browsers send it by themselves when they reconnect.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4_4_1795578080834835
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventIdHeader"];
            };
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until the run ends or the connection does. */
            200: {
                headers: {
                    /**
                     * @description Always `no-cache`.
                     * @example no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description Always `no`: proxies are not to hold events back.
                     * @example no
                     */
                    "X-Accel-Buffering"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ExecutionEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    terminateExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionTermination"];
            };
        };
        responses: {
            /** @description The run was ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionTerminated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listExecutionTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionTransitions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    overrideExecutionState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionStateOverride"];
            };
        };
        responses: {
            /** @description The state was set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionAction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listIntegrationTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Keep only templates of this category.
                 * @example database
                 */
                category?: components["parameters"]["IntegrationTemplateCategory"];
                /**
                 * @description Keep only templates with this tag.
                 * @example sql
                 */
                tag?: components["parameters"]["IntegrationTemplateTag"];
                /**
                 * @description Keep only templates that have this text in them, in whatever case.
                 * @example kafka
                 */
                search?: components["parameters"]["IntegrationTemplateSearch"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All templates that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationTemplateSummary"][];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listIntegrationTemplateCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All categories, by the alphabet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listIntegrationTemplateTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All tags, by the alphabet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrationTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The handle of the template.
                 * @example postgres
                 */
                template_id: components["parameters"]["IntegrationTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationTemplate"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listIntegrations: {
        parameters: {
            query?: {
                /**
                 * @description Whether to leave out integrations that nobody has connected yet.
                 * @example true
                 */
                connected_only?: components["parameters"]["ConnectedOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All integrations that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the integration.
                 * @example 4b9f6a0d-1f2c-4e8e-9b7a-3c5d7e9f1a20
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getIntegrationToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of product it is.
                 * @example github_app
                 */
                integration_type: components["parameters"]["IntegrationTokenType"];
                /**
                 * @description The id of the integration.
                 * @example 4b9f6a0d-1f2c-4e8e-9b7a-3c5d7e9f1a20
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /**
                 * @description Keep only jobs that run, or only those that do not.
                 * @example true
                 */
                enabled?: components["parameters"]["JobEnabled"];
                /**
                 * @description Keep only jobs with this trigger.
                 * @example cron
                 */
                trigger_type?: components["parameters"]["JobTriggerType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All jobs that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobCreate"];
            };
        };
        responses: {
            /** @description The new job. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    triggerJobWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The HMAC-SHA256 of the raw body with `webhook_secret` as the key, in hexadecimal, with or without `sha256=` before it. A caller of your own needs it.
                 * @example sha256=0000000000000000000000000000000000000000000000000000000000000000
                 */
                "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description The same from GitHub, which signs with the secret of its webhook.
                 * @example sha256=0000000000000000000000000000000000000000000000000000000000000000
                 */
                "X-Hub-Signature-256"?: components["parameters"]["GithubSignature"];
                /**
                 * @description GitHub: what happened.
                 * @example push
                 */
                "X-GitHub-Event"?: components["parameters"]["GithubEvent"];
                /**
                 * @description GitHub: its webhook.
                 * @example 48213377
                 */
                "X-GitHub-Hook-ID"?: components["parameters"]["GithubHookId"];
                /**
                 * @description GitHub: what the webhook belongs to.
                 * @example 79929171
                 */
                "X-GitHub-Hook-Installation-Target-ID"?: components["parameters"]["GithubTargetId"];
                /**
                 * @description GitHub: what kind of thing that is.
                 * @example repository
                 */
                "X-GitHub-Hook-Installation-Target-Type"?: components["parameters"]["GithubTargetType"];
                /**
                 * @description From GitLab in place of a signature: `webhook_secret` itself.
                 * @example lf-webhook-secret-example
                 */
                "X-Gitlab-Token"?: components["parameters"]["GitlabToken"];
                /**
                 * @description GitLab: what happened.
                 * @example Push Hook
                 */
                "X-Gitlab-Event"?: components["parameters"]["GitlabEvent"];
                /**
                 * @description GitLab: its webhook.
                 * @example 13792a34-cac6-4fda-95a8-c58e00a3954e
                 */
                "X-Gitlab-Webhook-UUID"?: components["parameters"]["GitlabWebhookUuid"];
                /**
                 * @description GitLab: which server it is.
                 * @example https://gitlab.example
                 */
                "X-Gitlab-Instance"?: components["parameters"]["GitlabInstance"];
                /**
                 * @description Who calls. A call counts as one of GitHub or GitLab only with their word here and all of their headers.
                 * @example GitHub-Hookshot/044aadd
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
            };
            path: {
                /**
                 * @description The last part of the job's `webhook_url`.
                 * @example q3RtN0exampleL4rkF1eld
                 */
                webhook_path: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobWebhook"];
            };
        };
        responses: {
            /** @description A run was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobUpdate"];
            };
        };
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    disableJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, switched off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    enableJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, switched on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listJobExecutions: {
        parameters: {
            query?: {
                /**
                 * @description How many runs to return at most.
                 * @example 50
                 */
                limit?: components["parameters"]["JobExecutionLimit"];
                /**
                 * @description How many runs to leave out from the beginning.
                 * @example 0
                 */
                offset?: components["parameters"]["JobExecutionOffset"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    triggerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example job_5b0c6a1e-3f1d-4d0c-8a83-0f2f9f6f7d10
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobTrigger"];
            };
        };
        responses: {
            /** @description A run was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description Keep only models of this provider; upper and lower case are the same.
                 * @example anthropic
                 */
                provider?: components["parameters"]["ModelProvider"];
                /**
                 * @description Keep only models that this runtime can use.
                 * @example claude_code
                 */
                runtime?: components["parameters"]["ModelRuntime"];
                /**
                 * @description Keep only models of this type, such as `text-generation` or `embedding`.
                 * @example text-generation
                 */
                type?: components["parameters"]["ModelType"];
                /**
                 * @description How many objects to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many objects to return at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Whether to leave out models that are switched off. Documented, and known from an older release; release 1.0.2 does not look at it and always leaves them out.
                 * @example true
                 */
                enabled_only?: components["parameters"]["ModelEnabledOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"][];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelCreate"];
            };
        };
        responses: {
            /** @description The new model. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDefaultModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listModelProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description To read a model, its value; the slash in it goes as it is or as `%2F`. To change or delete one, the UUID that `createModel` answered.
                 * @example kubiya/claude-sonnet-4
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description To read a model, its value; the slash in it goes as it is or as `%2F`. To change or delete one, the UUID that `createModel` answered.
                 * @example kubiya/claude-sonnet-4
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description To read a model, its value; the slash in it goes as it is or as `%2F`. To change or delete one, the UUID that `createModel` answered.
                 * @example kubiya/claude-sonnet-4
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelUpdate"];
            };
        };
        responses: {
            /** @description The model as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOrganizationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    initializeEnforcement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enforcement is on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcementStart"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    generatePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPlanCreate"];
            };
        };
        responses: {
            /** @description The plan is being made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanGenerationStarted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPlanGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is, with the plan when there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanGeneration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["PolicyPage"];
                /**
                 * @description How many policies a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["PolicyLimit"];
                /**
                 * @description Keep only policies that are heard, or only those that are not.
                 * @example true
                 */
                enabled?: components["parameters"]["PolicyEnabled"];
                /**
                 * @description Keep only policies that have this text in them.
                 * @example production
                 */
                search?: components["parameters"]["PolicySearch"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyCreate"];
            };
        };
        responses: {
            /** @description The new policy. */
            201: {
                headers: {
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["NoPolicyEnforcer"];
        };
    };
    listPolicyAssociations: {
        parameters: {
            query?: {
                /**
                 * @description Keep only bindings to this kind of thing.
                 * @example agent
                 */
                entity_type?: components["parameters"]["AssociationHolderType"];
                /**
                 * @description Keep only bindings to this thing.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id?: components["parameters"]["AssociationHolderId"];
                /**
                 * @description Keep only bindings of this policy.
                 * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
                 */
                policy_id?: components["parameters"]["AssociationPolicyId"];
                /**
                 * @description Keep only bindings that count, or only those that do not.
                 * @example true
                 */
                enabled?: components["parameters"]["AssociationEnabled"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All bindings that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAssociation"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["NoPolicyEnforcer"];
        };
    };
    createPolicyAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyAssociationCreate"];
            };
        };
        responses: {
            /** @description The new binding. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAssociation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["NoPolicyEnforcer"];
        };
    };
    getPolicyAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the binding.
                 * @example 5f0d9c1b-2b7e-4a55-9a3e-8d3b1f6f2c70
                 */
                association_id: components["parameters"]["AssociationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The binding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAssociation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePolicyAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the binding.
                 * @example 5f0d9c1b-2b7e-4a55-9a3e-8d3b1f6f2c70
                 */
                association_id: components["parameters"]["AssociationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The binding is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePolicyAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the binding.
                 * @example 5f0d9c1b-2b7e-4a55-9a3e-8d3b1f6f2c70
                 */
                association_id: components["parameters"]["AssociationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyAssociationUpdate"];
            };
        };
        responses: {
            /** @description The binding as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAssociation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    checkEntityAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing it is, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["PolicyHolderType"];
                /**
                 * @description The id of the agent, team or environment, or the role.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["PolicyHolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizationCheck"];
            };
        };
        responses: {
            /** @description Whether it may be done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationDecision"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    evaluatePolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing it is, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["PolicyHolderType"];
                /**
                 * @description The id of the agent, team or environment, or the role.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["PolicyHolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyEvaluationInput"];
            };
        };
        responses: {
            /** @description What the policies say. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyEvaluation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPolicyEngineHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyEngineHealth"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listResolvedPolicies: {
        parameters: {
            query?: {
                /**
                 * @description Whether to send the policies themselves along.
                 * @example true
                 */
                include_details?: components["parameters"]["PolicyDetails"];
            };
            header?: never;
            path: {
                /**
                 * @description What kind of thing it is, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["PolicyHolderType"];
                /**
                 * @description The id of the agent, team or environment, or the role.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["PolicyHolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies, in the order of their priority. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedPolicy"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the policy.
                 * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
                 */
                policy_id: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["NoPolicyEnforcer"];
        };
    };
    updatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the policy.
                 * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
                 */
                policy_id: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyUpdate"];
            };
        };
        responses: {
            /** @description The policy as it is now. */
            200: {
                headers: {
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
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["NoPolicyEnforcer"];
        };
    };
    deletePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the policy.
                 * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
                 */
                policy_id: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["NoPolicyEnforcer"];
        };
    };
    validatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the policy.
                 * @example 3ad1da04-40fe-4050-9fc7-c1b6822a6bb0
                 */
                policy_id: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong with the rule, if anything. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyValidation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["NoPolicyEnforcer"];
        };
    };
    listPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"][];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendPresenceHeartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceHeartbeat"];
            };
        };
        responses: {
            /** @description The sign was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceTaken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    leavePresence: {
        parameters: {
            query: {
                /**
                 * @description The person who leaves.
                 * @example dana
                 */
                user_id: components["parameters"]["PresenceUserId"];
                /**
                 * @description The agent that the person looked at.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["PresenceAgentId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person has left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Keep only objects with this status. A status that does not exist matches nothing.
                 * @example active
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All projects that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createProject: {
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
            /** @description The new project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDefaultProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
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
            /** @description The project as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents in the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAgentDetail"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addProjectAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectAgentAdd"];
            };
        };
        responses: {
            /** @description The agent is in the project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAgent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    removeProjectAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is out of the project. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listProjectTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams in the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectTeamDetail"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addProjectTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTeamAdd"];
            };
        };
        responses: {
            /** @description The team is in the project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectTeam"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    removeProjectTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the project.
                 * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team is out of the project. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRunners: {
        parameters: {
            query?: {
                /**
                 * @description Keep only runners of which this part is well. The three ways of writing a part mean the same.
                 * @example tool-manager
                 */
                component?: components["parameters"]["RunnerComponent"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All runners that match, or why none could be listed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRunnerHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner.
                 * @example production-cluster
                 */
                runner_name: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health of the runner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerHealth"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listRuntimes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All runtimes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Runtime"][];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    validateRuntime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuntimeValidation"];
            };
        };
        responses: {
            /** @description Whether it can run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuntimeValidationResult"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRuntimeRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The runtime.
                 * @example claude_code
                 */
                runtime_id: components["parameters"]["RuntimeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the runtime asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuntimeRequirements"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All secrets, without their values. */
            200: {
                headers: {
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
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSecretValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the secret. Percent-encode a slash.
                 * @example PAGER_TOKEN
                 */
                name: components["parameters"]["SecretName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value, in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretValue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listSkills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All skills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSkill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillCreate"];
            };
        };
        responses: {
            /** @description The new skill. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveAgentSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All skills that runs of the agent have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedSkill"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveAgentToolsets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All skills that runs of the agent have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedSkill"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveTeamSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All skills that runs of the team have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedSkill"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveTeamToolsets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All skills that runs of the team have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedSkill"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSkillAssociations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing holds the skill, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["SkillHolderType"];
                /**
                 * @description The id of the agent, team or environment that holds the skill.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["SkillHolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skills that it has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addSkillAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing holds the skill, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["SkillHolderType"];
                /**
                 * @description The id of the agent, team or environment that holds the skill.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["SkillHolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillAssociationCreate"];
            };
        };
        responses: {
            /** @description The holder has the skill. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    removeSkillAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of thing holds the skill, in the singular.
                 * @example agent
                 */
                entity_type: components["parameters"]["SkillHolderType"];
                /**
                 * @description The id of the agent, team or environment that holds the skill.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                entity_id: components["parameters"]["SkillHolderId"];
                /**
                 * @description The id of the skill.
                 * @example cc2483b3-37ad-455c-bcdd-00a36249e5d2
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holder does not have the skill. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSkillDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillDefinitionList"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSkillDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The type of skill, such as `shell`. `listSkillDefinitions` names them.
                 * @example shell
                 */
                skill_type: components["parameters"]["SkillType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillDefinition"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    validateSkillConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The type of skill, such as `shell`. `listSkillDefinitions` names them.
                 * @example shell
                 */
                skill_type: components["parameters"]["SkillType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillTypeConfiguration"];
            };
        };
        responses: {
            /** @description The configuration is good. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSkillVariants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The type of skill, such as `shell`. `listSkillDefinitions` names them.
                 * @example shell
                 */
                skill_type: components["parameters"]["SkillType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All variants of the type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillVariantList"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSkillTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All ready-made configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillTemplateList"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSkillTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the skill.
                 * @example cc2483b3-37ad-455c-bcdd-00a36249e5d2
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the skill.
                 * @example cc2483b3-37ad-455c-bcdd-00a36249e5d2
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the skill.
                 * @example cc2483b3-37ad-455c-bcdd-00a36249e5d2
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillUpdate"];
            };
        };
        responses: {
            /** @description The skill as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getStorageAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description How many days to look back.
                 * @example 30
                 */
                days?: components["parameters"]["AnalyticsDays"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The use of storage over time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageAnalytics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /**
                 * @description What the path of a file has to begin with.
                 * @example /runbooks/
                 */
                path_prefix?: components["parameters"]["FilePathPrefix"];
                /**
                 * @description How many objects to return at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many files to leave out from the beginning.
                 * @example 0
                 */
                offset?: components["parameters"]["FileOffset"];
                /**
                 * @description What to sort by.
                 * @example file_name
                 */
                sort_by?: components["parameters"]["FileSortBy"];
                /**
                 * @description Which way to sort.
                 * @example asc
                 */
                sort_order?: components["parameters"]["FileSortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    downloadFileArchive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileArchive"];
            };
        };
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    /**
                     * @description The name to save it under.
                     * @example attachment; filename="runbooks.zip"
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileSearch"];
            };
        };
        responses: {
            /** @description The files that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadFile: {
        parameters: {
            query: {
                /**
                 * @description Where the file is to lie, as a path from the root.
                 * @example /runbooks/checkout.md
                 */
                file_path: components["parameters"]["FilePath"];
                /**
                 * @description Words to find the file by, with commas between them.
                 * @example runbook,checkout
                 */
                tags?: components["parameters"]["FileTags"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            /** @description The file as it is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteFile: {
        parameters: {
            query?: {
                /**
                 * @description Whether to delete for good. Otherwise the content is kept, and only hidden.
                 * @example false
                 */
                permanent?: components["parameters"]["FilePermanent"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDeletion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    copyFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileCopy"];
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content. */
            200: {
                headers: {
                    /**
                     * @description The name to save it under.
                     * @example attachment; filename="checkout.md"
                     */
                    "Content-Disposition"?: string;
                    /**
                     * @description How large it is, in bytes.
                     * @example 32
                     */
                    "Content-Length"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getFileMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateFileMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileMetadataUpdate"];
            };
        };
        responses: {
            /** @description The facts as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    moveFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 0d6f4c1e-3a5b-4a86-9d7e-2f81c5b09a34
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileMove"];
            };
        };
        responses: {
            /** @description The file at its new place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    createFolder: {
        parameters: {
            query: {
                /**
                 * @description The path of the new folder from the root.
                 * @example /runbooks
                 */
                folder_path: components["parameters"]["FolderPath"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageFolder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getStorageUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The use of storage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageUsage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTaskQueues: {
        parameters: {
            query?: {
                /**
                 * @description Keep only objects with this status. A status that does not exist matches nothing.
                 * @example active
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All task queues that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskQueue"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTaskQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskQueueCreate"];
            };
        };
        responses: {
            /** @description The new task queue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskQueue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTaskQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task queue, which is that of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                queue_id: components["parameters"]["TaskQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskQueue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTaskQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task queue, which is that of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                queue_id: components["parameters"]["TaskQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task queue is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTaskQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task queue, which is that of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                queue_id: components["parameters"]["TaskQueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskQueueUpdate"];
            };
        };
        responses: {
            /** @description The task queue as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskQueue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTaskQueueWorkerCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task queue, which is that of the environment.
                 * @example 60a406a2-762d-432e-a912-f461b3c41372
                 */
                queue_id: components["parameters"]["TaskQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The command, with the token in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskQueueWorkerCommand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTaskQueueWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the task queue.
                 * @example production
                 */
                queue_name: components["parameters"]["TaskQueueName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No worker. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskQueueWorker"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPlanCreate"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanMade"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    publishPlanEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanEventPublish"];
            };
        };
        responses: {
            /** @description It was passed on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanUpdateTaken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    executePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanExecute"];
            };
        };
        responses: {
            /** @description It has begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPlanHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How planning is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningHealth"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPlanExecutions: {
        parameters: {
            query?: {
                /**
                 * @description Keep only executions that stand here. A status that does not exist matches nothing.
                 * @example running
                 */
                status?: components["parameters"]["PlanExecutionStatus"];
                /**
                 * @description How many executions to return at most.
                 * @example 50
                 */
                limit?: components["parameters"]["PlanExecutionLimit"];
                /**
                 * @description How many executions to leave out from the beginning.
                 * @example 0
                 */
                offset?: components["parameters"]["PlanExecutionOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanExecutionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    streamPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPlanCreate"];
            };
        };
        responses: {
            /** @description Events, until the plan is made or has failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PlanningEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPlanSocketStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocketStats"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPlanExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanExecution"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePlanExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanExecutionUpdate"];
            };
        };
        responses: {
            /** @description It was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanUpdateTaken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    continuePlanExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanContinue"];
            };
        };
        responses: {
            /** @description The answers were passed on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanContinued"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    streamPlanExecution: {
        parameters: {
            query?: {
                /**
                 * @description The `id` of the last event that you have; the stream goes on after it. For clients that cannot set headers; otherwise the header `Last-Event-ID` says the same.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b_2_1795186695220432
                 */
                last_event_id?: components["parameters"]["PlanLastEventId"];
            };
            header?: {
                /**
                 * @description The `id` of the last event that you have; the stream goes on after it. Browsers send it by themselves when they reconnect.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b_2_1795186695220432
                 */
                "Last-Event-ID"?: components["parameters"]["PlanLastEventIdHeader"];
            };
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until the plan ends or the connection does. */
            200: {
                headers: {
                    /**
                     * @description Always `no-cache`.
                     * @example no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description Always `no`: proxies are not to hold events back.
                     * @example no
                     */
                    "X-Accel-Buffering"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PlanExecutionEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendPlanTaskMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution of the plan.
                 * @example 9e2f7c41-d60b-4a85-b3c9-50f18d7ae26b
                 */
                execution_id: components["parameters"]["PlanExecutionId"];
                /**
                 * @description The task, by its number within the plan.
                 * @example 2
                 */
                task_id: components["parameters"]["PlanTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTaskMessage"];
            };
        };
        responses: {
            /** @description It was passed on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTaskMessageSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to leave out from the beginning.
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many objects to return at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Keep only teams with this status.
                 * @example active
                 */
                status_filter?: components["parameters"]["TeamStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamWithAgents"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamCreate"];
            };
        };
        responses: {
            /** @description The new team. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team and the agents in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamWithAgents"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamUpdate"];
            };
        };
        responses: {
            /** @description The team as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addTeamAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team, with the agents in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamWithAgents"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    removeTeamAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
                /**
                 * @description The id of the agent.
                 * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team, with the agents that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamWithAgents"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTeamContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamContext"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTeamContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamContextUpdate"];
            };
        };
        responses: {
            /** @description The context as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamContext"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTeamContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveTeamContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedContext"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    executeTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamExecutionRequest"];
            };
        };
        responses: {
            /** @description The run was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    streamTeamExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the team.
                 * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamExecutionRequest"];
            };
        };
        responses: {
            /** @description The answer, piece by piece. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["TeamAnswerChunk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    compileTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateCompilation"];
            };
        };
        responses: {
            /** @description What came of it, good or bad. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompiledTemplate"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    extractTemplateVariables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateText"];
            };
        };
        responses: {
            /** @description What the template asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVariables"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTemporalWorkflowHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the workflow service answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalWorkflowHealth"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTemporalWorkflows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the workflow service answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalWorkflowList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    startTemporalWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemporalWorkflowStart"];
            };
        };
        responses: {
            /** @description What the workflow service answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalWorkflow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTemporalWorkflowStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the workflow service answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalWorkflowStats"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTemporalWorkflow: {
        parameters: {
            query?: {
                /**
                 * @description One run of the workflow; the latest, when left out.
                 * @example 0198f3c2-7a11-7c52-9d0e-3f6a1b2c4d5e
                 */
                run_id?: components["parameters"]["TemporalRunId"];
                /**
                 * @description Whether to return what came of the workflow, once it has ended.
                 * @example true
                 */
                include_result?: components["parameters"]["TemporalIncludeResult"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the workflow. Percent-encode a slash.
                 * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                workflow_id: components["parameters"]["TemporalWorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the workflow service answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalWorkflow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cancelTemporalWorkflow: {
        parameters: {
            query?: {
                /**
                 * @description One run of the workflow; the latest, when left out.
                 * @example 0198f3c2-7a11-7c52-9d0e-3f6a1b2c4d5e
                 */
                run_id?: components["parameters"]["TemporalRunId"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the workflow. Percent-encode a slash.
                 * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                workflow_id: components["parameters"]["TemporalWorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the workflow service answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalWorkflowResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    signalTemporalWorkflow: {
        parameters: {
            query?: {
                /**
                 * @description One run of the workflow; the latest, when left out.
                 * @example 0198f3c2-7a11-7c52-9d0e-3f6a1b2c4d5e
                 */
                run_id?: components["parameters"]["TemporalRunId"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the workflow. Percent-encode a slash.
                 * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                workflow_id: components["parameters"]["TemporalWorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemporalWorkflowSignal"];
            };
        };
        responses: {
            /** @description What the workflow service answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalWorkflowResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    terminateTemporalWorkflow: {
        parameters: {
            query?: {
                /**
                 * @description One run of the workflow; the latest, when left out.
                 * @example 0198f3c2-7a11-7c52-9d0e-3f6a1b2c4d5e
                 */
                run_id?: components["parameters"]["TemporalRunId"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the workflow. Percent-encode a slash.
                 * @example agent-execution-2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                workflow_id: components["parameters"]["TemporalWorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemporalWorkflowTermination"];
            };
        };
        responses: {
            /** @description What the workflow service answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalWorkflowResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTraces: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["TracePage"];
                /**
                 * @description How many traces a page holds.
                 * @example 20
                 */
                page_size?: components["parameters"]["TracePageSize"];
                /**
                 * @description The field to sort by; a minus before it turns the order round. A field that does not exist is passed over.
                 * @example -started_at
                 */
                sort?: components["parameters"]["TraceSort"];
                /**
                 * @description Keep only traces that went this way.
                 * @example error
                 */
                status?: components["parameters"]["TraceStatusParameter"];
                /**
                 * @description Keep only traces that began then or later.
                 * @example 2026-11-20T00:00:00Z
                 */
                time_from?: components["parameters"]["TraceTimeFrom"];
                /**
                 * @description Keep only traces that began then or earlier.
                 * @example 2026-11-21T00:00:00Z
                 */
                time_to?: components["parameters"]["TraceTimeTo"];
                /**
                 * @description Keep only traces with this text in their name or in that of a span.
                 * @example checkout
                 */
                search?: components["parameters"]["TraceSearch"];
                /**
                 * @description Keep only traces of this run.
                 * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
                 */
                execution_id?: components["parameters"]["TraceExecutionId"];
                /**
                 * @description Keep only traces that began in this service.
                 * @example agent-worker
                 */
                service_name?: components["parameters"]["TraceServiceName"];
                /**
                 * @description Keep only traces of what this person asked for.
                 * @example dana
                 */
                user_id?: components["parameters"]["TraceUserId"];
                /**
                 * @description Keep only traces in which some span failed, or with `false` only those in which none did.
                 * @example true
                 */
                has_errors?: components["parameters"]["TraceHasErrors"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of traces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTraceStats: {
        parameters: {
            query?: {
                /**
                 * @description Keep only traces that began then or later.
                 * @example 2026-11-20T00:00:00Z
                 */
                time_from?: components["parameters"]["TraceTimeFrom"];
                /**
                 * @description Keep only traces that began then or earlier.
                 * @example 2026-11-21T00:00:00Z
                 */
                time_to?: components["parameters"]["TraceTimeTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceStats"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTraceStorageStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceStorageStats"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTrace: {
        parameters: {
            query?: {
                /**
                 * @description Whether spans come in a row instead of one within the other.
                 * @example true
                 */
                flat?: components["parameters"]["TraceFlat"];
            };
            header?: never;
            path: {
                /**
                 * @description The trace, as OpenTelemetry names it.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736
                 */
                trace_id: components["parameters"]["TraceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTrace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The trace, as OpenTelemetry names it.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736
                 */
                trace_id: components["parameters"]["TraceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trace is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceDeleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTraceSpans: {
        parameters: {
            query?: {
                /**
                 * @description Whether spans come in a row instead of one within the other.
                 * @example true
                 */
                flat?: components["parameters"]["TraceFlat"];
            };
            header?: never;
            path: {
                /**
                 * @description The trace, as OpenTelemetry names it.
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736
                 */
                trace_id: components["parameters"]["TraceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Span"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkerQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All worker queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueue"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worker queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkerQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worker queue is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorkerQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerQueueUpdate"];
            };
        };
        responses: {
            /** @description The worker queue as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerQueueConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueueConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkerQueueExecutions: {
        parameters: {
            query?: {
                /**
                 * @description How many runs to return at most.
                 * @example 10
                 */
                limit?: components["parameters"]["QueueExecutionLimit"];
                /**
                 * @description Keep only runs that stand here; `all` keeps every one. A status that does not exist matches nothing.
                 * @example pending
                 */
                status?: components["parameters"]["RunStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueueExecution"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerQueueInstallScript: {
        parameters: {
            query?: {
                /**
                 * @description Where the worker is to run.
                 * @example docker
                 */
                deployment_type?: components["parameters"]["DeploymentType"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script, or the manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerQueueMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueueMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    startWorkerQueueWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkerQueueStart"];
            };
        };
        responses: {
            /** @description What the new worker needs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueueConnection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerQueueUpdateLock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the lock is free. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateLockStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerQueueCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The command. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueueCommand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkerQueueWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The live workers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    acquireWorkerQueueUpdateLock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLockCreate"];
            };
        };
        responses: {
            /** @description The worker has the lock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateLock"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseWorkerQueueUpdateLock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worker does not have the lock. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkerQueueWorkflows: {
        parameters: {
            query?: {
                /**
                 * @description Keep only runs that stand here, such as `running`, `completed`, `failed` or `cancelled`. A status that does not exist matches nothing.
                 * @example running
                 */
                status_filter?: components["parameters"]["RunStatusFilter"];
                /**
                 * @description How many runs to return at most.
                 * @example 100
                 */
                limit?: components["parameters"]["WorkflowLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the worker queue.
                 * @example 34d4d370-cbc3-4e06-8a34-d851d40bf2b6
                 */
                queue_id: components["parameters"]["WorkerQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest workflows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerQueueWorkflows"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each runner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerWorkers"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendEnvironmentWorkerHeartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentWorkerHeartbeat"];
            };
        };
        responses: {
            /** @description Noted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    registerWorker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerRegistration"];
            };
        };
        responses: {
            /** @description What the new worker needs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerRegistered"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRunnerWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the runner.
                 * @example production-cluster
                 */
                runner_name: components["parameters"]["RunnerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runner and its workers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerWorkers"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    disconnectWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerDisconnect"];
            };
        };
        responses: {
            /** @description The worker is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendWorkerHeartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerHeartbeat"];
            };
        };
        responses: {
            /** @description Noted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    startWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the worker.
                 * @example c1f0a3d2-55b7-4d0a-9b1e-6e2f7a40d913
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerStart"];
            };
        };
        responses: {
            /** @description What the worker needs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerConnection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getStatusSocketStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusSocketStats"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSocketStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocketStats"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
