// Made by `pnpm generate` from spec/openapi; edit there.
import type { Operation } from "../operation.ts";

/** GET /api/v1/projects: List projects. */
export const listProjects: Operation = {
  "id": "listProjects",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/projects",
  "tag": "Projects",
  "group": "projects",
  "name": "list",
  "summary": "List projects",
  "pathParameters": [],
  "query": [
    {
      "name": "status_filter"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v1/projects: Create a project. */
export const createProject: Operation = {
  "id": "createProject",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/projects",
  "tag": "Projects",
  "group": "projects",
  "name": "create",
  "summary": "Create a project",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "201": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-500",
    "unknown-reference-accepted",
    "invalid-value-500",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/projects/default: Get the default project. */
export const getDefaultProject: Operation = {
  "id": "getDefaultProject",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/projects/default",
  "tag": "Projects",
  "group": "projects",
  "name": "getDefault",
  "summary": "Get the default project",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "read-that-writes"
  ]
};

/** GET /api/v1/projects/{project_id}: Get a project. */
export const getProject: Operation = {
  "id": "getProject",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/projects/{project_id}",
  "tag": "Projects",
  "group": "projects",
  "name": "get",
  "summary": "Get a project",
  "pathParameters": [
    "project_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** PATCH /api/v1/projects/{project_id}: Change a project. */
export const updateProject: Operation = {
  "id": "updateProject",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/projects/{project_id}",
  "tag": "Projects",
  "group": "projects",
  "name": "update",
  "summary": "Change a project",
  "pathParameters": [
    "project_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-500",
    "poisonous-null",
    "unknown-reference-accepted",
    "invalid-value-500",
    "invalid-value-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/projects/{project_id}: Delete a project. */
export const deleteProject: Operation = {
  "id": "deleteProject",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/projects/{project_id}",
  "tag": "Projects",
  "group": "projects",
  "name": "delete",
  "summary": "Delete a project",
  "pathParameters": [
    "project_id"
  ],
  "query": [],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/projects/{project_id}/agents: List the agents of a project. */
export const listProjectAgents: Operation = {
  "id": "listProjectAgents",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/projects/{project_id}/agents",
  "tag": "Projects",
  "group": "projects",
  "name": "listAgents",
  "summary": "List the agents of a project",
  "pathParameters": [
    "project_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "unknown-parent-empty-list",
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/projects/{project_id}/agents: Put an agent into a project. */
export const addProjectAgent: Operation = {
  "id": "addProjectAgent",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/projects/{project_id}/agents",
  "tag": "Projects",
  "group": "projects",
  "name": "addAgent",
  "summary": "Put an agent into a project",
  "pathParameters": [
    "project_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "201": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-association-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/projects/{project_id}/agents/{agent_id}: Take an agent out of a project. */
export const removeProjectAgent: Operation = {
  "id": "removeProjectAgent",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/projects/{project_id}/agents/{agent_id}",
  "tag": "Projects",
  "group": "projects",
  "name": "removeAgent",
  "summary": "Take an agent out of a project",
  "pathParameters": [
    "project_id",
    "agent_id"
  ],
  "query": [],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/projects/{project_id}/teams: List the teams of a project. */
export const listProjectTeams: Operation = {
  "id": "listProjectTeams",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/projects/{project_id}/teams",
  "tag": "Projects",
  "group": "projects",
  "name": "listTeams",
  "summary": "List the teams of a project",
  "pathParameters": [
    "project_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "unknown-parent-empty-list",
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/projects/{project_id}/teams: Put a team into a project. */
export const addProjectTeam: Operation = {
  "id": "addProjectTeam",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/projects/{project_id}/teams",
  "tag": "Projects",
  "group": "projects",
  "name": "addTeam",
  "summary": "Put a team into a project",
  "pathParameters": [
    "project_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "201": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-association-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/projects/{project_id}/teams/{team_id}: Take a team out of a project. */
export const removeProjectTeam: Operation = {
  "id": "removeProjectTeam",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/projects/{project_id}/teams/{team_id}",
  "tag": "Projects",
  "group": "projects",
  "name": "removeTeam",
  "summary": "Take a team out of a project",
  "pathParameters": [
    "project_id",
    "team_id"
  ],
  "query": [],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/environments: List environments. */
export const listEnvironments: Operation = {
  "id": "listEnvironments",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/environments",
  "tag": "Environments",
  "group": "environments",
  "name": "list",
  "summary": "List environments",
  "pathParameters": [],
  "query": [
    {
      "name": "status_filter"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "read-that-writes"
  ]
};

/** POST /api/v1/environments: Create an environment. */
export const createEnvironment: Operation = {
  "id": "createEnvironment",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/environments",
  "tag": "Environments",
  "group": "environments",
  "name": "create",
  "summary": "Create an environment",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "201": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/environments/{environment_id}: Get an environment. */
export const getEnvironment: Operation = {
  "id": "getEnvironment",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/environments/{environment_id}",
  "tag": "Environments",
  "group": "environments",
  "name": "get",
  "summary": "Get an environment",
  "pathParameters": [
    "environment_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** PATCH /api/v1/environments/{environment_id}: Change an environment. */
export const updateEnvironment: Operation = {
  "id": "updateEnvironment",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/environments/{environment_id}",
  "tag": "Environments",
  "group": "environments",
  "name": "update",
  "summary": "Change an environment",
  "pathParameters": [
    "environment_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-500",
    "poisonous-null",
    "invalid-value-500",
    "invalid-value-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/environments/{environment_id}: Delete an environment. */
export const deleteEnvironment: Operation = {
  "id": "deleteEnvironment",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/environments/{environment_id}",
  "tag": "Environments",
  "group": "environments",
  "name": "delete",
  "summary": "Delete an environment",
  "pathParameters": [
    "environment_id"
  ],
  "query": [],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/skills: List skills. */
export const listSkills: Operation = {
  "id": "listSkills",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills",
  "tag": "Skills",
  "group": "skills",
  "name": "list",
  "summary": "List skills",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v1/skills: Create a skill. */
export const createSkill: Operation = {
  "id": "createSkill",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/skills",
  "tag": "Skills",
  "group": "skills",
  "name": "create",
  "summary": "Create a skill",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "201": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-500",
    "invalid-value-500",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/skills/{skill_id}: Get a skill. */
export const getSkill: Operation = {
  "id": "getSkill",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/{skill_id}",
  "tag": "Skills",
  "group": "skills",
  "name": "get",
  "summary": "Get a skill",
  "pathParameters": [
    "skill_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** PATCH /api/v1/skills/{skill_id}: Change a skill. */
export const updateSkill: Operation = {
  "id": "updateSkill",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/skills/{skill_id}",
  "tag": "Skills",
  "group": "skills",
  "name": "update",
  "summary": "Change a skill",
  "pathParameters": [
    "skill_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-500",
    "null-ignored",
    "invalid-value-500",
    "invalid-value-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/skills/{skill_id}: Delete a skill. */
export const deleteSkill: Operation = {
  "id": "deleteSkill",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/skills/{skill_id}",
  "tag": "Skills",
  "group": "skills",
  "name": "delete",
  "summary": "Delete a skill",
  "pathParameters": [
    "skill_id"
  ],
  "query": [],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/skills/associations/{entity_type}/{entity_id}/skills: List the skills of an agent, a team or an environment. */
export const listSkillAssociations: Operation = {
  "id": "listSkillAssociations",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/associations/{entity_type}/{entity_id}/skills",
  "tag": "Skills",
  "group": "skills",
  "name": "listAssociations",
  "summary": "List the skills of an agent, a team or an environment",
  "pathParameters": [
    "entity_type",
    "entity_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "unknown-parent-empty-list",
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/skills/associations/{entity_type}/{entity_id}/skills: Give a skill to an agent, a team or an environment. */
export const addSkillAssociation: Operation = {
  "id": "addSkillAssociation",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/skills/associations/{entity_type}/{entity_id}/skills",
  "tag": "Skills",
  "group": "skills",
  "name": "addAssociation",
  "summary": "Give a skill to an agent, a team or an environment",
  "pathParameters": [
    "entity_type",
    "entity_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "201": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-association-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/skills/associations/{entity_type}/{entity_id}/skills/{skill_id}: Take a skill from an agent, a team or an environment. */
export const removeSkillAssociation: Operation = {
  "id": "removeSkillAssociation",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/skills/associations/{entity_type}/{entity_id}/skills/{skill_id}",
  "tag": "Skills",
  "group": "skills",
  "name": "removeAssociation",
  "summary": "Take a skill from an agent, a team or an environment",
  "pathParameters": [
    "entity_type",
    "entity_id",
    "skill_id"
  ],
  "query": [],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "delete-missing-204",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/agents: List agents. */
export const listAgents: Operation = {
  "id": "listAgents",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/agents",
  "tag": "Agents",
  "group": "agents",
  "name": "list",
  "summary": "List agents",
  "pathParameters": [],
  "query": [
    {
      "name": "skip"
    },
    {
      "name": "limit"
    },
    {
      "name": "status_filter"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100,
    "maxLimit": 1000
  },
  "quirks": [
    "bad-paging-500"
  ]
};

/** POST /api/v1/agents: Create an agent. */
export const createAgent: Operation = {
  "id": "createAgent",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/agents",
  "tag": "Agents",
  "group": "agents",
  "name": "create",
  "summary": "Create an agent",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "201": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-500",
    "unknown-reference-accepted",
    "unknown-reference-500",
    "invalid-value-500",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/agents/{agent_id}: Get an agent. */
export const getAgent: Operation = {
  "id": "getAgent",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/agents/{agent_id}",
  "tag": "Agents",
  "group": "agents",
  "name": "get",
  "summary": "Get an agent",
  "pathParameters": [
    "agent_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** PATCH /api/v1/agents/{agent_id}: Change an agent. */
export const updateAgent: Operation = {
  "id": "updateAgent",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/agents/{agent_id}",
  "tag": "Agents",
  "group": "agents",
  "name": "update",
  "summary": "Change an agent",
  "pathParameters": [
    "agent_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-500",
    "null-ignored",
    "poisonous-null",
    "ignored-field",
    "unknown-reference-accepted",
    "unknown-reference-500",
    "invalid-value-500",
    "invalid-value-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/agents/{agent_id}: Delete an agent. */
export const deleteAgent: Operation = {
  "id": "deleteAgent",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/agents/{agent_id}",
  "tag": "Agents",
  "group": "agents",
  "name": "delete",
  "summary": "Delete an agent",
  "pathParameters": [
    "agent_id"
  ],
  "query": [],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/agents/{agent_id}/execute: Run an agent. */
export const executeAgent: Operation = {
  "id": "executeAgent",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/agents/{agent_id}/execute",
  "tag": "Agents",
  "group": "agents",
  "name": "execute",
  "summary": "Run an agent",
  "pathParameters": [
    "agent_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "execute",
  "quirks": [
    "ignored-field",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/teams: List teams. */
export const listTeams: Operation = {
  "id": "listTeams",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/teams",
  "tag": "Teams",
  "group": "teams",
  "name": "list",
  "summary": "List teams",
  "pathParameters": [],
  "query": [
    {
      "name": "skip"
    },
    {
      "name": "limit"
    },
    {
      "name": "status_filter"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100,
    "maxLimit": 1000
  },
  "quirks": [
    "unstable-order",
    "bad-paging-500"
  ]
};

/** POST /api/v1/teams: Create a team. */
export const createTeam: Operation = {
  "id": "createTeam",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/teams",
  "tag": "Teams",
  "group": "teams",
  "name": "create",
  "summary": "Create a team",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "201": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-400",
    "stored-then-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/teams/{team_id}: Get a team. */
export const getTeam: Operation = {
  "id": "getTeam",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/teams/{team_id}",
  "tag": "Teams",
  "group": "teams",
  "name": "get",
  "summary": "Get a team",
  "pathParameters": [
    "team_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** PATCH /api/v1/teams/{team_id}: Change a team. */
export const updateTeam: Operation = {
  "id": "updateTeam",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/teams/{team_id}",
  "tag": "Teams",
  "group": "teams",
  "name": "update",
  "summary": "Change a team",
  "pathParameters": [
    "team_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "duplicate-name-400",
    "stored-then-500",
    "ignored-field",
    "poisonous-null",
    "unknown-reference-500",
    "unknown-reference-accepted",
    "invalid-value-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/teams/{team_id}: Delete a team. */
export const deleteTeam: Operation = {
  "id": "deleteTeam",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/teams/{team_id}",
  "tag": "Teams",
  "group": "teams",
  "name": "delete",
  "summary": "Delete a team",
  "pathParameters": [
    "team_id"
  ],
  "query": [],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/teams/{team_id}/agents/{agent_id}: Move an agent to a team. */
export const addTeamAgent: Operation = {
  "id": "addTeamAgent",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/teams/{team_id}/agents/{agent_id}",
  "tag": "Teams",
  "group": "teams",
  "name": "addAgent",
  "summary": "Move an agent to a team",
  "pathParameters": [
    "team_id",
    "agent_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "membership-not-shown",
    "id-not-uuid-500"
  ]
};

/** DELETE /api/v1/teams/{team_id}/agents/{agent_id}: Take an agent out of a team. */
export const removeTeamAgent: Operation = {
  "id": "removeTeamAgent",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/teams/{team_id}/agents/{agent_id}",
  "tag": "Teams",
  "group": "teams",
  "name": "removeAgent",
  "summary": "Take an agent out of a team",
  "pathParameters": [
    "team_id",
    "agent_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete",
  "quirks": [
    "membership-not-shown",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/executions/{execution_id}: Get an execution. */
export const getExecution: Operation = {
  "id": "getExecution",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/executions/{execution_id}",
  "tag": "Executions",
  "group": "executions",
  "name": "get",
  "summary": "Get an execution",
  "pathParameters": [
    "execution_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/executions/{execution_id}/stream: Follow an execution. */
export const streamExecution: Operation = {
  "id": "streamExecution",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/executions/{execution_id}/stream",
  "tag": "Executions",
  "group": "executions",
  "name": "stream",
  "summary": "Follow an execution",
  "pathParameters": [
    "execution_id"
  ],
  "query": [
    {
      "name": "last_event_id"
    }
  ],
  "answers": {
    "200": "event-stream"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "failure-in-200",
    "id-not-uuid-500"
  ]
};
