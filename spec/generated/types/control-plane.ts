/* Made by `pnpm generate` from spec/openapi; edit there. */

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description What went wrong, in a sentence. */
        ErrorMessage: {
            /** @description The sentence. A 500 of the published server can carry a database statement with its values: do not show it to people, and do not log it. */
            detail: string;
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
    };
    responses: {
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
        /** @description The request is well formed, but what it asks for cannot be. */
        BadRequest: {
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
         * @description Keep only objects with this status. A status that does not exist matches nothing.
         * @example active
         */
        StatusFilter: string;
        /**
         * @description The id of the project.
         * @example 6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11
         */
        ProjectId: string;
        /**
         * @description The id of the agent.
         * @example b8f53fa2-f6d0-40dc-8ff7-6c601393f967
         */
        AgentId: string;
        /**
         * @description The id of the team.
         * @example da9dd8aa-a846-4bf8-a02b-91bae6d8e472
         */
        TeamId: string;
        /**
         * @description The id of the environment.
         * @example 60a406a2-762d-432e-a912-f461b3c41372
         */
        EnvironmentId: string;
        /**
         * @description The id of the skill.
         * @example cc2483b3-37ad-455c-bcdd-00a36249e5d2
         */
        SkillId: string;
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
         * @description Keep only teams with this status.
         * @example active
         */
        TeamStatusFilter: "active" | "inactive" | "archived" | "idle";
        /**
         * @description The id of the execution.
         * @example 2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4
         */
        ExecutionId: string;
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
}
