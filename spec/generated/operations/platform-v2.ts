// Made by `pnpm generate` from spec/openapi; edit there.
import type { Operation } from "../operation.ts";

/** GET /api/v2/agents: List agents, by name if wanted. */
export const listAgentsV2: Operation = {
  "id": "listAgentsV2",
  "api": "platform-v2",
  "method": "GET",
  "path": "/api/v2/agents",
  "tag": "Agents",
  "group": "agents",
  "name": "listV2",
  "summary": "List agents, by name if wanted",
  "pathParameters": [],
  "query": [
    {
      "name": "name"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v2/agents/{agentId}: Get an agent. */
export const getAgentV2: Operation = {
  "id": "getAgentV2",
  "api": "platform-v2",
  "method": "GET",
  "path": "/api/v2/agents/{agentId}",
  "tag": "Agents",
  "group": "agents",
  "name": "getV2",
  "summary": "Get an agent",
  "pathParameters": [
    "agentId"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read"
};

/** GET /api/v2/integrations: List integrations. */
export const listIntegrationsV2: Operation = {
  "id": "listIntegrationsV2",
  "api": "platform-v2",
  "method": "GET",
  "path": "/api/v2/integrations",
  "tag": "Integrations",
  "group": "integrations",
  "name": "list",
  "summary": "List integrations",
  "pathParameters": [],
  "query": [
    {
      "name": "full"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v2/integrations: Create an integration. */
export const createIntegrationV2: Operation = {
  "id": "createIntegrationV2",
  "api": "platform-v2",
  "method": "POST",
  "path": "/api/v2/integrations",
  "tag": "Integrations",
  "group": "integrations",
  "name": "create",
  "summary": "Create an integration",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json",
    "201": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write"
};

/** GET /api/v2/integrations/{name}: Get an integration. */
export const getIntegrationV2: Operation = {
  "id": "getIntegrationV2",
  "api": "platform-v2",
  "method": "GET",
  "path": "/api/v2/integrations/{name}",
  "tag": "Integrations",
  "group": "integrations",
  "name": "get",
  "summary": "Get an integration",
  "pathParameters": [
    "name"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** PUT /api/v2/integrations/{name}: Update an integration. */
export const updateIntegrationV2: Operation = {
  "id": "updateIntegrationV2",
  "api": "platform-v2",
  "method": "PUT",
  "path": "/api/v2/integrations/{name}",
  "tag": "Integrations",
  "group": "integrations",
  "name": "update",
  "summary": "Update an integration",
  "pathParameters": [
    "name"
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
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write"
};

/** DELETE /api/v2/integrations/{name}: Delete an integration. */
export const deleteIntegrationV2: Operation = {
  "id": "deleteIntegrationV2",
  "api": "platform-v2",
  "method": "DELETE",
  "path": "/api/v2/integrations/{name}",
  "tag": "Integrations",
  "group": "integrations",
  "name": "delete",
  "summary": "Delete an integration",
  "pathParameters": [
    "name"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete"
};

/** GET /api/v2/secrets: List secrets. */
export const listSecretsV2: Operation = {
  "id": "listSecretsV2",
  "api": "platform-v2",
  "method": "GET",
  "path": "/api/v2/secrets",
  "tag": "Secrets",
  "group": "secrets",
  "name": "listV2",
  "summary": "List secrets",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v2/secrets: Create a secret. */
export const createSecretV2: Operation = {
  "id": "createSecretV2",
  "api": "platform-v2",
  "method": "POST",
  "path": "/api/v2/secrets",
  "tag": "Secrets",
  "group": "secrets",
  "name": "createV2",
  "summary": "Create a secret",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json",
    "201": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write"
};

/** GET /api/v2/secrets/get_value/{name}: Get the value of a secret. */
export const getSecretValueV2: Operation = {
  "id": "getSecretValueV2",
  "api": "platform-v2",
  "method": "GET",
  "path": "/api/v2/secrets/get_value/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "getValueV2",
  "summary": "Get the value of a secret",
  "pathParameters": [
    "name"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/v2/secrets/{name}: Get a secret without its value. */
export const getSecretV2: Operation = {
  "id": "getSecretV2",
  "api": "platform-v2",
  "method": "GET",
  "path": "/api/v2/secrets/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "getV2",
  "summary": "Get a secret without its value",
  "pathParameters": [
    "name"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** PUT /api/v2/secrets/{name}: Change a secret. */
export const updateSecretV2: Operation = {
  "id": "updateSecretV2",
  "api": "platform-v2",
  "method": "PUT",
  "path": "/api/v2/secrets/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "updateV2",
  "summary": "Change a secret",
  "pathParameters": [
    "name"
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
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write"
};

/** DELETE /api/v2/secrets/{name}: Delete a secret. */
export const deleteSecretV2: Operation = {
  "id": "deleteSecretV2",
  "api": "platform-v2",
  "method": "DELETE",
  "path": "/api/v2/secrets/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "deleteV2",
  "summary": "Delete a secret",
  "pathParameters": [
    "name"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "delete"
};

/** GET /api/v2/users: List users page by page. */
export const listUsersV2: Operation = {
  "id": "listUsersV2",
  "api": "platform-v2",
  "method": "GET",
  "path": "/api/v2/users",
  "tag": "Users",
  "group": "users",
  "name": "listV2",
  "summary": "List users page by page",
  "pathParameters": [],
  "query": [
    {
      "name": "limit"
    },
    {
      "name": "page"
    },
    {
      "name": "status"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "page",
    "page": "page",
    "limit": "limit",
    "defaultLimit": 100,
    "items": "items"
  }
};
