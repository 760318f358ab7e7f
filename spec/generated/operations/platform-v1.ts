// Made by `pnpm generate` from spec/openapi; edit there.
import type { Operation } from "../operation.ts";

/** GET /api/v1/agents: List agents. */
export const listAgentsV1: Operation = {
  "id": "listAgentsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/agents",
  "tag": "Agents",
  "group": "agents",
  "name": "list",
  "summary": "List agents",
  "pathParameters": [],
  "query": [
    {
      "name": "limit"
    },
    {
      "name": "offset"
    },
    {
      "name": "filter"
    },
    {
      "name": "sort"
    },
    {
      "name": "active"
    },
    {
      "name": "mode"
    },
    {
      "name": "search"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "agents",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "offset"
    ]
  }
};

/** POST /api/v1/agents: Create an agent. */
export const createAgentV1: Operation = {
  "id": "createAgentV1",
  "api": "platform-v1",
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

/** GET /api/v1/agents/{agentId}: Get an agent. */
export const getAgentV1: Operation = {
  "id": "getAgentV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/agents/{agentId}",
  "tag": "Agents",
  "group": "agents",
  "name": "get",
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
  "stability": "stable",
  "rateLimitClass": "read"
};

/** PUT /api/v1/agents/{agentId}: Update an agent. */
export const updateAgentV1: Operation = {
  "id": "updateAgentV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/agents/{agentId}",
  "tag": "Agents",
  "group": "agents",
  "name": "update",
  "summary": "Update an agent",
  "pathParameters": [
    "agentId"
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

/** DELETE /api/v1/agents/{agentId}: Delete an agent. */
export const deleteAgentV1: Operation = {
  "id": "deleteAgentV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/agents/{agentId}",
  "tag": "Agents",
  "group": "agents",
  "name": "delete",
  "summary": "Delete an agent",
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
  "stability": "stable",
  "rateLimitClass": "delete"
};

/** POST /api/v1/agents/{agentId}/execute: Run an agent. */
export const executeAgentV1: Operation = {
  "id": "executeAgentV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/agents/{agentId}/execute",
  "tag": "Agents",
  "group": "agents",
  "name": "execute",
  "summary": "Run an agent",
  "pathParameters": [
    "agentId"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "event-stream"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "alpha",
  "rateLimitClass": "execute"
};

/** GET /api/v1/agents/{agentId}/integrations: List the integrations of an agent. */
export const listAgentIntegrationsV1: Operation = {
  "id": "listAgentIntegrationsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/agents/{agentId}/integrations",
  "tag": "Agents",
  "group": "agents",
  "name": "listIntegrations",
  "summary": "List the integrations of an agent",
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
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v1/agents/{agentId}/activate_integrations: Activate the integrations of an agent. */
export const activateAgentIntegrationsV1: Operation = {
  "id": "activateAgentIntegrationsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/agents/{agentId}/activate_integrations",
  "tag": "Agents",
  "group": "agents",
  "name": "activateIntegrations",
  "summary": "Activate the integrations of an agent",
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
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "write"
};

/** GET /api/v1/auditing/items: List audit items. */
export const listAuditItemsV1: Operation = {
  "id": "listAuditItemsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/auditing/items",
  "tag": "Audit items",
  "group": "auditItems",
  "name": "list",
  "summary": "List audit items",
  "pathParameters": [],
  "query": [
    {
      "name": "filter"
    },
    {
      "name": "sort"
    },
    {
      "name": "page"
    },
    {
      "name": "page_size"
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
    "limit": "page_size",
    "defaultLimit": 50
  }
};

/** GET /api/v1/auditing/items/stream: Follow the audit log. */
export const streamAuditItemsV1: Operation = {
  "id": "streamAuditItemsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/auditing/items/stream",
  "tag": "Audit items",
  "group": "auditItems",
  "name": "stream",
  "summary": "Follow the audit log",
  "pathParameters": [],
  "query": [
    {
      "name": "filter"
    },
    {
      "name": "sort"
    },
    {
      "name": "page"
    },
    {
      "name": "page_size"
    }
  ],
  "answers": {
    "200": "event-stream"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** GET /api/v1/auditing/items/{audit_id}: Get an audit item. */
export const getAuditItemV1: Operation = {
  "id": "getAuditItemV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/auditing/items/{audit_id}",
  "tag": "Audit items",
  "group": "auditItems",
  "name": "get",
  "summary": "Get an audit item",
  "pathParameters": [
    "audit_id"
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

/** GET /api/v1/auth/keys: List API keys. */
export const listKeysV1: Operation = {
  "id": "listKeysV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/auth/keys",
  "tag": "Keys",
  "group": "keys",
  "name": "list",
  "summary": "List API keys",
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none",
    "items": "keys"
  }
};

/** POST /api/v1/auth/keys: Create an API key. */
export const createKeyV1: Operation = {
  "id": "createKeyV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/auth/keys",
  "tag": "Keys",
  "group": "keys",
  "name": "create",
  "summary": "Create an API key",
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/auth/keys/{keyId}: Revoke an API key. */
export const deleteKeyV1: Operation = {
  "id": "deleteKeyV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/auth/keys/{keyId}",
  "tag": "Keys",
  "group": "keys",
  "name": "delete",
  "summary": "Revoke an API key",
  "pathParameters": [
    "keyId"
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
  "rateLimitClass": "delete"
};

/** GET /api/v1/auth/me: Get the API key in use. */
export const getCurrentKeyV1: Operation = {
  "id": "getCurrentKeyV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/auth/me",
  "tag": "Keys",
  "group": "keys",
  "name": "getCurrent",
  "summary": "Get the API key in use",
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** HEAD /api/v1/auth/validate: Check the API key. */
export const validateKeyV1: Operation = {
  "id": "validateKeyV1",
  "api": "platform-v1",
  "method": "HEAD",
  "path": "/api/v1/auth/validate",
  "tag": "Keys",
  "group": "keys",
  "name": "validate",
  "summary": "Check the API key",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "empty"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read"
};

/** POST /api/v1/chat: Send a message to an agent. */
export const sendChatMessageV1: Operation = {
  "id": "sendChatMessageV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/chat",
  "tag": "Chat",
  "group": "chat",
  "name": "sendMessage",
  "summary": "Send a message to an agent",
  "pathParameters": [],
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
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/chat/{agent_uuid}/history: List past messages with an agent. */
export const listChatMessagesV1: Operation = {
  "id": "listChatMessagesV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/chat/{agent_uuid}/history",
  "tag": "Chat",
  "group": "chat",
  "name": "listMessages",
  "summary": "List past messages with an agent",
  "pathParameters": [
    "agent_uuid"
  ],
  "query": [
    {
      "name": "limit"
    },
    {
      "name": "offset"
    },
    {
      "name": "since"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "messages",
    "total": "total",
    "hasMore": "has_more"
  }
};

/** POST /api/v1/converse: Talk with an agent, line by line. */
export const converseWithAgentV1: Operation = {
  "id": "converseWithAgentV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/converse",
  "tag": "Chat",
  "group": "chat",
  "name": "converse",
  "summary": "Talk with an agent, line by line",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "text"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/deployment/runners/{runner}: Download the deployment file of a runner. */
export const getRunnerDeploymentV1: Operation = {
  "id": "getRunnerDeploymentV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/deployment/runners/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "getDeployment",
  "summary": "Download the deployment file of a runner",
  "pathParameters": [
    "runner"
  ],
  "query": [],
  "answers": {
    "200": "text"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read",
  "deprecated": true
};

/** GET /api/v1/event: List webhooks. */
export const listWebhooksV1: Operation = {
  "id": "listWebhooksV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/event",
  "tag": "Webhooks",
  "group": "webhooks",
  "name": "list",
  "summary": "List webhooks",
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

/** POST /api/v1/event: Create a webhook. */
export const createWebhookV1: Operation = {
  "id": "createWebhookV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/event",
  "tag": "Webhooks",
  "group": "webhooks",
  "name": "create",
  "summary": "Create a webhook",
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

/** GET /api/v1/event/{webhookId}: Get a webhook. */
export const getWebhookV1: Operation = {
  "id": "getWebhookV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/event/{webhookId}",
  "tag": "Webhooks",
  "group": "webhooks",
  "name": "get",
  "summary": "Get a webhook",
  "pathParameters": [
    "webhookId"
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

/** PUT /api/v1/event/{webhookId}: Update a webhook. */
export const updateWebhookV1: Operation = {
  "id": "updateWebhookV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/event/{webhookId}",
  "tag": "Webhooks",
  "group": "webhooks",
  "name": "update",
  "summary": "Update a webhook",
  "pathParameters": [
    "webhookId"
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

/** DELETE /api/v1/event/{webhookId}: Delete a webhook. */
export const deleteWebhookV1: Operation = {
  "id": "deleteWebhookV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/event/{webhookId}",
  "tag": "Webhooks",
  "group": "webhooks",
  "name": "delete",
  "summary": "Delete a webhook",
  "pathParameters": [
    "webhookId"
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

/** GET /api/v1/executions: List runs of tools. */
export const listExecutionsV1: Operation = {
  "id": "listExecutionsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/executions",
  "tag": "Executions",
  "group": "executions",
  "name": "list",
  "summary": "List runs of tools",
  "pathParameters": [],
  "query": [
    {
      "name": "tool_id"
    },
    {
      "name": "teammate_id"
    },
    {
      "name": "status"
    },
    {
      "name": "limit"
    },
    {
      "name": "offset"
    },
    {
      "name": "from_date"
    },
    {
      "name": "to_date"
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 20,
    "items": "executions",
    "total": "total",
    "hasMore": "has_more"
  }
};

/** GET /api/v1/executions/{execution_id}: Get a run of a tool. */
export const getExecutionV1: Operation = {
  "id": "getExecutionV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/executions/{execution_id}",
  "tag": "Executions",
  "group": "executions",
  "name": "get",
  "summary": "Get a run of a tool",
  "pathParameters": [
    "execution_id"
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** POST /api/v1/featureflags: Get feature flags. */
export const getFeatureFlagsV1: Operation = {
  "id": "getFeatureFlagsV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/featureflags",
  "tag": "Feature flags",
  "group": "featureFlags",
  "name": "get",
  "summary": "Get feature flags",
  "pathParameters": [],
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
  "rateLimitClass": "read"
};

/** POST /api/v1/hb/v4/stream: Talk with an agent as a data stream. */
export const streamChatV1: Operation = {
  "id": "streamChatV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/hb/v4/stream",
  "tag": "Chat",
  "group": "chat",
  "name": "stream",
  "summary": "Talk with an agent as a data stream",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "text"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "execute"
};

/** POST /api/v1/http-bridge/v1/generate-tool: Draft a tool from a description. */
export const generateToolV1: Operation = {
  "id": "generateToolV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/http-bridge/v1/generate-tool",
  "tag": "Tools",
  "group": "tools",
  "name": "generate",
  "summary": "Draft a tool from a description",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "event-stream"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/integration/github_app/install: Begin the installation of the GitHub app. */
export const installGithubAppV1: Operation = {
  "id": "installGithubAppV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/integration/github_app/install",
  "tag": "Integrations",
  "group": "integrations",
  "name": "installGithubApp",
  "summary": "Begin the installation of the GitHub app",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "write"
};

/** GET /api/v1/integration/{type}/token/{id}: Get a token of an integration. */
export const getIntegrationTokenV1: Operation = {
  "id": "getIntegrationTokenV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/integration/{type}/token/{id}",
  "tag": "Integrations",
  "group": "integrations",
  "name": "getToken",
  "summary": "Get a token of an integration",
  "pathParameters": [
    "type",
    "id"
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** GET /api/v1/integrations: List integrations by vendor. */
export const listIntegrationsV1: Operation = {
  "id": "listIntegrationsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/integrations",
  "tag": "Integrations",
  "group": "integrations",
  "name": "listV1",
  "summary": "List integrations by vendor",
  "pathParameters": [],
  "query": [
    {
      "name": "type"
    },
    {
      "name": "status"
    },
    {
      "name": "limit"
    },
    {
      "name": "offset"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "integrations",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "offset"
    ]
  }
};

/** GET /api/v1/integrations/{vendor}: Get the integration of a vendor. */
export const getIntegrationV1: Operation = {
  "id": "getIntegrationV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/integrations/{vendor}",
  "tag": "Integrations",
  "group": "integrations",
  "name": "getV1",
  "summary": "Get the integration of a vendor",
  "pathParameters": [
    "vendor"
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

/** DELETE /api/v1/integrations/{vendor}: Delete the integration of a vendor. */
export const deleteIntegrationV1: Operation = {
  "id": "deleteIntegrationV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/integrations/{vendor}",
  "tag": "Integrations",
  "group": "integrations",
  "name": "deleteV1",
  "summary": "Delete the integration of a vendor",
  "pathParameters": [
    "vendor"
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
  "rateLimitClass": "delete"
};

/** GET /api/v1/integrations/{vendor}/creds/{id}: Get the credentials of an integration. */
export const getIntegrationCredentialsV1: Operation = {
  "id": "getIntegrationCredentialsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/integrations/{vendor}/creds/{id}",
  "tag": "Integrations",
  "group": "integrations",
  "name": "getCredentials",
  "summary": "Get the credentials of an integration",
  "pathParameters": [
    "vendor",
    "id"
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** POST /api/v1/integrations/{vendor}/status: Set the state of an integration. */
export const setIntegrationStatusV1: Operation = {
  "id": "setIntegrationStatusV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/integrations/{vendor}/status",
  "tag": "Integrations",
  "group": "integrations",
  "name": "setStatus",
  "summary": "Set the state of an integration",
  "pathParameters": [
    "vendor"
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** GET /api/v1/knowledge: List knowledge. */
export const listKnowledgeV1: Operation = {
  "id": "listKnowledgeV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/knowledge",
  "tag": "Knowledge",
  "group": "knowledge",
  "name": "list",
  "summary": "List knowledge",
  "pathParameters": [],
  "query": [
    {
      "name": "query"
    },
    {
      "name": "tag"
    },
    {
      "name": "limit"
    },
    {
      "name": "page"
    },
    {
      "name": "sort"
    },
    {
      "name": "order"
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
    "defaultLimit": 50,
    "items": "results",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "page"
    ]
  }
};

/** POST /api/v1/knowledge: Create a knowledge entry. */
export const createKnowledgeV1: Operation = {
  "id": "createKnowledgeV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/knowledge",
  "tag": "Knowledge",
  "group": "knowledge",
  "name": "create",
  "summary": "Create a knowledge entry",
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

/** GET /api/v1/knowledge/search: Search knowledge. */
export const searchKnowledgeV1: Operation = {
  "id": "searchKnowledgeV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/knowledge/search",
  "tag": "Knowledge",
  "group": "knowledge",
  "name": "search",
  "summary": "Search knowledge",
  "pathParameters": [],
  "query": [
    {
      "name": "query",
      "required": true
    },
    {
      "name": "tags",
      "explode": false
    },
    {
      "name": "visibility"
    },
    {
      "name": "limit"
    },
    {
      "name": "page"
    },
    {
      "name": "sort"
    },
    {
      "name": "order"
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
  "rateLimitClass": "search",
  "pagination": {
    "style": "page",
    "page": "page",
    "limit": "limit",
    "defaultLimit": 50,
    "items": "results",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "page"
    ]
  }
};

/** GET /api/v1/knowledge/{knowledgeId}: Get a knowledge entry. */
export const getKnowledgeV1: Operation = {
  "id": "getKnowledgeV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/knowledge/{knowledgeId}",
  "tag": "Knowledge",
  "group": "knowledge",
  "name": "get",
  "summary": "Get a knowledge entry",
  "pathParameters": [
    "knowledgeId"
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

/** PUT /api/v1/knowledge/{knowledgeId}: Update a knowledge entry. */
export const updateKnowledgeV1: Operation = {
  "id": "updateKnowledgeV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/knowledge/{knowledgeId}",
  "tag": "Knowledge",
  "group": "knowledge",
  "name": "update",
  "summary": "Update a knowledge entry",
  "pathParameters": [
    "knowledgeId"
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
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/knowledge/{knowledgeId}: Delete a knowledge entry. */
export const deleteKnowledgeV1: Operation = {
  "id": "deleteKnowledgeV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/knowledge/{knowledgeId}",
  "tag": "Knowledge",
  "group": "knowledge",
  "name": "delete",
  "summary": "Delete a knowledge entry",
  "pathParameters": [
    "knowledgeId"
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

/** GET /api/v1/knowledge/{knowledgeId}/versions: List the versions of a knowledge entry. */
export const listKnowledgeVersionsV1: Operation = {
  "id": "listKnowledgeVersionsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/knowledge/{knowledgeId}/versions",
  "tag": "Knowledge",
  "group": "knowledge",
  "name": "listVersions",
  "summary": "List the versions of a knowledge entry",
  "pathParameters": [
    "knowledgeId"
  ],
  "query": [
    {
      "name": "limit"
    },
    {
      "name": "page"
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
    "style": "page",
    "page": "page",
    "limit": "limit",
    "defaultLimit": 50
  }
};

/** GET /api/v1/manage/groups: List groups. */
export const listGroupsV1: Operation = {
  "id": "listGroupsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/manage/groups",
  "tag": "Groups",
  "group": "groups",
  "name": "list",
  "summary": "List groups",
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

/** GET /api/v1/opa/policies: List policies. */
export const listPoliciesV1: Operation = {
  "id": "listPoliciesV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/opa/policies",
  "tag": "Policies",
  "group": "policies",
  "name": "list",
  "summary": "List policies",
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v1/opa/policies: Create a policy. */
export const createPolicyV1: Operation = {
  "id": "createPolicyV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/opa/policies",
  "tag": "Policies",
  "group": "policies",
  "name": "create",
  "summary": "Create a policy",
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** POST /api/v1/opa/policies/evaluate: Ask what the policies say. */
export const evaluatePolicyV1: Operation = {
  "id": "evaluatePolicyV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/opa/policies/evaluate",
  "tag": "Policies",
  "group": "policies",
  "name": "evaluate",
  "summary": "Ask what the policies say",
  "pathParameters": [],
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
  "rateLimitClass": "read"
};

/** POST /api/v1/opa/policies/validate: Check a policy without storing it. */
export const validatePolicyV1: Operation = {
  "id": "validatePolicyV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/opa/policies/validate",
  "tag": "Policies",
  "group": "policies",
  "name": "validate",
  "summary": "Check a policy without storing it",
  "pathParameters": [],
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** GET /api/v1/opa/policies/{name}: Get a policy. */
export const getPolicyV1: Operation = {
  "id": "getPolicyV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/opa/policies/{name}",
  "tag": "Policies",
  "group": "policies",
  "name": "get",
  "summary": "Get a policy",
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** PUT /api/v1/opa/policies/{name}: Update a policy. */
export const updatePolicyV1: Operation = {
  "id": "updatePolicyV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/opa/policies/{name}",
  "tag": "Policies",
  "group": "policies",
  "name": "update",
  "summary": "Update a policy",
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/opa/policies/{name}: Delete a policy. */
export const deletePolicyV1: Operation = {
  "id": "deletePolicyV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/opa/policies/{name}",
  "tag": "Policies",
  "group": "policies",
  "name": "delete",
  "summary": "Delete a policy",
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
  "stability": "beta",
  "rateLimitClass": "delete"
};

/** GET /api/v1/projects: List infrastructure projects. */
export const listProjectsV1: Operation = {
  "id": "listProjectsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/projects",
  "tag": "Projects",
  "group": "projects",
  "name": "list",
  "summary": "List infrastructure projects",
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  },
  "deprecated": true
};

/** POST /api/v1/projects: Create an infrastructure project. */
export const createProjectV1: Operation = {
  "id": "createProjectV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/projects",
  "tag": "Projects",
  "group": "projects",
  "name": "create",
  "summary": "Create an infrastructure project",
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
  "stability": "alpha",
  "rateLimitClass": "write",
  "deprecated": true
};

/** GET /api/v1/projects/{project_id}: Get an infrastructure project. */
export const getProjectV1: Operation = {
  "id": "getProjectV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/projects/{project_id}",
  "tag": "Projects",
  "group": "projects",
  "name": "get",
  "summary": "Get an infrastructure project",
  "pathParameters": [
    "project_id"
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "deprecated": true
};

/** PUT /api/v1/projects/{project_id}: Change an infrastructure project. */
export const updateProjectV1: Operation = {
  "id": "updateProjectV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/projects/{project_id}",
  "tag": "Projects",
  "group": "projects",
  "name": "update",
  "summary": "Change an infrastructure project",
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
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "alpha",
  "rateLimitClass": "write",
  "deprecated": true
};

/** GET /api/v1/rag/integration/{vendor}: List the outside sources of knowledge. */
export const listExternalKnowledgeV1: Operation = {
  "id": "listExternalKnowledgeV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/rag/integration/{vendor}",
  "tag": "External knowledge",
  "group": "externalKnowledge",
  "name": "list",
  "summary": "List the outside sources of knowledge",
  "pathParameters": [
    "vendor"
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
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v1/rag/integration/{vendor}: Begin to read an outside source of knowledge. */
export const createExternalKnowledgeV1: Operation = {
  "id": "createExternalKnowledgeV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/rag/integration/{vendor}",
  "tag": "External knowledge",
  "group": "externalKnowledge",
  "name": "create",
  "summary": "Begin to read an outside source of knowledge",
  "pathParameters": [
    "vendor"
  ],
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** GET /api/v1/rag/integration/{vendor}/{integration_id}: Get an outside source of knowledge. */
export const getExternalKnowledgeV1: Operation = {
  "id": "getExternalKnowledgeV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/rag/integration/{vendor}/{integration_id}",
  "tag": "External knowledge",
  "group": "externalKnowledge",
  "name": "get",
  "summary": "Get an outside source of knowledge",
  "pathParameters": [
    "vendor",
    "integration_id"
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

/** PUT /api/v1/rag/integration/{vendor}/{integration_id}: Change an outside source of knowledge. */
export const updateExternalKnowledgeV1: Operation = {
  "id": "updateExternalKnowledgeV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/rag/integration/{vendor}/{integration_id}",
  "tag": "External knowledge",
  "group": "externalKnowledge",
  "name": "update",
  "summary": "Change an outside source of knowledge",
  "pathParameters": [
    "vendor",
    "integration_id"
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/rag/integration/{vendor}/{integration_id}: Stop reading an outside source of knowledge. */
export const deleteExternalKnowledgeV1: Operation = {
  "id": "deleteExternalKnowledgeV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/rag/integration/{vendor}/{integration_id}",
  "tag": "External knowledge",
  "group": "externalKnowledge",
  "name": "delete",
  "summary": "Stop reading an outside source of knowledge",
  "pathParameters": [
    "vendor",
    "integration_id"
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
  "rateLimitClass": "delete"
};

/** POST /api/v1/rag/query/slack: Search what was read from Slack. */
export const searchExternalKnowledgeV1: Operation = {
  "id": "searchExternalKnowledgeV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/rag/query/slack",
  "tag": "External knowledge",
  "group": "externalKnowledge",
  "name": "search",
  "summary": "Search what was read from Slack",
  "pathParameters": [],
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
  "stability": "alpha",
  "rateLimitClass": "search"
};

/** GET /api/v1/runners: List runners as the first version has them. */
export const listRunnersV1: Operation = {
  "id": "listRunnersV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/runners",
  "tag": "Runners",
  "group": "runners",
  "name": "listV1",
  "summary": "List runners as the first version has them",
  "pathParameters": [],
  "query": [
    {
      "name": "healthy"
    },
    {
      "name": "limit"
    },
    {
      "name": "offset"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "runners",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "offset"
    ]
  }
};

/** GET /api/v1/runners/{runner}: Get a runner. */
export const getRunnerV1: Operation = {
  "id": "getRunnerV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/runners/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "get",
  "summary": "Get a runner",
  "pathParameters": [
    "runner"
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

/** POST /api/v1/runners/{runner}: Create a runner as the first version has it. */
export const createRunnerV1: Operation = {
  "id": "createRunnerV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/runners/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "createV1",
  "summary": "Create a runner as the first version has it",
  "pathParameters": [
    "runner"
  ],
  "query": [],
  "answers": {
    "200": "json",
    "201": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "write",
  "deprecated": true
};

/** DELETE /api/v1/runners/{runner}: Delete a runner as the first version has it. */
export const deleteRunnerV1: Operation = {
  "id": "deleteRunnerV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/runners/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "deleteV1",
  "summary": "Delete a runner as the first version has it",
  "pathParameters": [
    "runner"
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
  "rateLimitClass": "delete",
  "deprecated": true
};

/** GET /api/v1/runners/{runner}/describe: Describe a runner as the first version has it. */
export const describeRunnerV1: Operation = {
  "id": "describeRunnerV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/runners/{runner}/describe",
  "tag": "Runners",
  "group": "runners",
  "name": "describeV1",
  "summary": "Describe a runner as the first version has it",
  "pathParameters": [
    "runner"
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

/** GET /api/v1/runners/{runner}/health: Get the health of a runner as the first version has it. */
export const getRunnerHealthV1: Operation = {
  "id": "getRunnerHealthV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/runners/{runner}/health",
  "tag": "Runners",
  "group": "runners",
  "name": "getHealthV1",
  "summary": "Get the health of a runner as the first version has it",
  "pathParameters": [
    "runner"
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
  "rateLimitClass": "read",
  "deprecated": true
};

/** GET /api/v1/runners/{runner}/manifest: Get the install manifest of a runner. */
export const getRunnerManifestV1: Operation = {
  "id": "getRunnerManifestV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/runners/{runner}/manifest",
  "tag": "Runners",
  "group": "runners",
  "name": "getManifest",
  "summary": "Get the install manifest of a runner",
  "pathParameters": [
    "runner"
  ],
  "query": [
    {
      "name": "format"
    },
    {
      "name": "type"
    }
  ],
  "answers": {
    "200": "text"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read"
};

/** GET /api/v1/scheduled_tasks: List scheduled tasks. */
export const listScheduledTasksV1: Operation = {
  "id": "listScheduledTasksV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/scheduled_tasks",
  "tag": "Scheduled tasks",
  "group": "scheduledTasks",
  "name": "list",
  "summary": "List scheduled tasks",
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v1/scheduled_tasks: Schedule a task. */
export const createScheduledTaskV1: Operation = {
  "id": "createScheduledTaskV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/scheduled_tasks",
  "tag": "Scheduled tasks",
  "group": "scheduledTasks",
  "name": "create",
  "summary": "Schedule a task",
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

/** GET /api/v1/scheduled_tasks/{task_id}: Get a scheduled task. */
export const getScheduledTaskV1: Operation = {
  "id": "getScheduledTaskV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/scheduled_tasks/{task_id}",
  "tag": "Scheduled tasks",
  "group": "scheduledTasks",
  "name": "get",
  "summary": "Get a scheduled task",
  "pathParameters": [
    "task_id"
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

/** DELETE /api/v1/scheduled_tasks/{task_id}: Delete a scheduled task. */
export const deleteScheduledTaskV1: Operation = {
  "id": "deleteScheduledTaskV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/scheduled_tasks/{task_id}",
  "tag": "Scheduled tasks",
  "group": "scheduledTasks",
  "name": "delete",
  "summary": "Delete a scheduled task",
  "pathParameters": [
    "task_id"
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

/** GET /api/v1/secret/get_secret_value/{name}: Get the value of a secret by the older path. */
export const getLegacySecretValueV1: Operation = {
  "id": "getLegacySecretValueV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/secret/get_secret_value/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "getLegacyValue",
  "summary": "Get the value of a secret by the older path",
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "deprecated": true
};

/** PUT /api/v1/secret/update_secret: Change a secret by the older path. */
export const updateLegacySecretV1: Operation = {
  "id": "updateLegacySecretV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/secret/update_secret",
  "tag": "Secrets",
  "group": "secrets",
  "name": "updateLegacy",
  "summary": "Change a secret by the older path",
  "pathParameters": [],
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
  "stability": "alpha",
  "rateLimitClass": "write",
  "deprecated": true
};

/** DELETE /api/v1/secret/{name}: Delete a secret by the older path. */
export const deleteLegacySecretV1: Operation = {
  "id": "deleteLegacySecretV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/secret/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "deleteLegacy",
  "summary": "Delete a secret by the older path",
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
  "stability": "alpha",
  "rateLimitClass": "delete",
  "deprecated": true
};

/** GET /api/v1/secrets: List secrets. */
export const listSecretsV1: Operation = {
  "id": "listSecretsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/secrets",
  "tag": "Secrets",
  "group": "secrets",
  "name": "list",
  "summary": "List secrets",
  "pathParameters": [],
  "query": [
    {
      "name": "limit"
    },
    {
      "name": "offset"
    },
    {
      "name": "filter"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "secrets",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "offset"
    ]
  }
};

/** POST /api/v1/secrets: Create a secret. */
export const createSecretV1: Operation = {
  "id": "createSecretV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/secrets",
  "tag": "Secrets",
  "group": "secrets",
  "name": "create",
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

/** GET /api/v1/secrets/get_value/{name}: Get the value of a secret. */
export const getSecretValueV1: Operation = {
  "id": "getSecretValueV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/secrets/get_value/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "getValue",
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

/** GET /api/v1/secrets/{name}: Get a secret without its value. */
export const getSecretV1: Operation = {
  "id": "getSecretV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/secrets/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "get",
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

/** POST /api/v1/secrets/{name}: Set a secret by its name. */
export const setSecretV1: Operation = {
  "id": "setSecretV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/secrets/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "set",
  "summary": "Set a secret by its name",
  "pathParameters": [
    "name"
  ],
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
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** PUT /api/v1/secrets/{name}: Change a secret. */
export const updateSecretV1: Operation = {
  "id": "updateSecretV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/secrets/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "update",
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

/** DELETE /api/v1/secrets/{name}: Delete a secret. */
export const deleteSecretV1: Operation = {
  "id": "deleteSecretV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/secrets/{name}",
  "tag": "Secrets",
  "group": "secrets",
  "name": "delete",
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

/** GET /api/v1/sources: List sources. */
export const listSourcesV1: Operation = {
  "id": "listSourcesV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/sources",
  "tag": "Sources",
  "group": "sources",
  "name": "list",
  "summary": "List sources",
  "pathParameters": [],
  "query": [
    {
      "name": "type"
    },
    {
      "name": "status"
    },
    {
      "name": "filter"
    },
    {
      "name": "limit"
    },
    {
      "name": "offset"
    },
    {
      "name": "page"
    },
    {
      "name": "page_size"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "sources",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "offset",
      "page"
    ]
  }
};

/** POST /api/v1/sources: Create a source. */
export const createSourceV1: Operation = {
  "id": "createSourceV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/sources",
  "tag": "Sources",
  "group": "sources",
  "name": "create",
  "summary": "Create a source",
  "pathParameters": [],
  "query": [
    {
      "name": "runner"
    }
  ],
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

/** GET /api/v1/sources/agent_sources/{agentId}: List the sources of an agent. */
export const listSourcesByAgentV1: Operation = {
  "id": "listSourcesByAgentV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/sources/agent_sources/{agentId}",
  "tag": "Sources",
  "group": "sources",
  "name": "listByAgent",
  "summary": "List the sources of an agent",
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
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v1/sources/load: Preview the source behind an address. */
export const discoverSourceV1: Operation = {
  "id": "discoverSourceV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/sources/load",
  "tag": "Sources",
  "group": "sources",
  "name": "discover",
  "summary": "Preview the source behind an address",
  "pathParameters": [],
  "query": [
    {
      "name": "url",
      "required": true
    },
    {
      "name": "branch"
    },
    {
      "name": "type"
    },
    {
      "name": "runner"
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
  "rateLimitClass": "read"
};

/** POST /api/v1/sources/load: Check a source without storing it. */
export const loadSourceV1: Operation = {
  "id": "loadSourceV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/sources/load",
  "tag": "Sources",
  "group": "sources",
  "name": "load",
  "summary": "Check a source without storing it",
  "pathParameters": [],
  "query": [
    {
      "name": "url"
    },
    {
      "name": "runner"
    }
  ],
  "body": {
    "mediaType": "application/json",
    "required": false
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

/** POST /api/v1/sources/scan: Start a scan of a repository. */
export const scanSourceV1: Operation = {
  "id": "scanSourceV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/sources/scan",
  "tag": "Sources",
  "group": "sources",
  "name": "scan",
  "summary": "Start a scan of a repository",
  "pathParameters": [],
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
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "write"
};

/** PUT /api/v1/sources/zip: Create a source from an archive, or pack a source. */
export const createZipSourceV1: Operation = {
  "id": "createZipSourceV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/sources/zip",
  "tag": "Sources",
  "group": "sources",
  "name": "createZip",
  "summary": "Create a source from an archive, or pack a source",
  "pathParameters": [],
  "query": [
    {
      "name": "runner"
    },
    {
      "name": "name"
    }
  ],
  "body": {
    "mediaType": "multipart/form-data",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write"
};

/** PUT /api/v1/sources/zip/load: Read an archive of tools. */
export const loadZipSourceV1: Operation = {
  "id": "loadZipSourceV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/sources/zip/load",
  "tag": "Sources",
  "group": "sources",
  "name": "loadZip",
  "summary": "Read an archive of tools",
  "pathParameters": [],
  "query": [
    {
      "name": "runner"
    },
    {
      "name": "name"
    }
  ],
  "body": {
    "mediaType": "multipart/form-data",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write"
};

/** PUT /api/v1/sources/zip/sync/{sourceId}: Sync a source that came from an archive. */
export const syncZipSourceV1: Operation = {
  "id": "syncZipSourceV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/sources/zip/sync/{sourceId}",
  "tag": "Sources",
  "group": "sources",
  "name": "syncZip",
  "summary": "Sync a source that came from an archive",
  "pathParameters": [
    "sourceId"
  ],
  "query": [],
  "body": {
    "mediaType": "multipart/form-data",
    "required": false
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** GET /api/v1/sources/{sourceId}: Get a source. */
export const getSourceV1: Operation = {
  "id": "getSourceV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/sources/{sourceId}",
  "tag": "Sources",
  "group": "sources",
  "name": "get",
  "summary": "Get a source",
  "pathParameters": [
    "sourceId"
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

/** PUT /api/v1/sources/{sourceId}: Update or sync a source. */
export const updateSourceV1: Operation = {
  "id": "updateSourceV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/sources/{sourceId}",
  "tag": "Sources",
  "group": "sources",
  "name": "update",
  "summary": "Update or sync a source",
  "pathParameters": [
    "sourceId"
  ],
  "query": [
    {
      "name": "runner"
    }
  ],
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/sources/{sourceId}: Delete a source. */
export const deleteSourceV1: Operation = {
  "id": "deleteSourceV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/sources/{sourceId}",
  "tag": "Sources",
  "group": "sources",
  "name": "delete",
  "summary": "Delete a source",
  "pathParameters": [
    "sourceId"
  ],
  "query": [
    {
      "name": "runner"
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
  "rateLimitClass": "delete"
};

/** POST /api/v1/sources/{sourceId}/agents/{agentId}: Attach a source to an agent. */
export const attachSourceToAgentV1: Operation = {
  "id": "attachSourceToAgentV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/sources/{sourceId}/agents/{agentId}",
  "tag": "Sources",
  "group": "sources",
  "name": "attachToAgent",
  "summary": "Attach a source to an agent",
  "pathParameters": [
    "sourceId",
    "agentId"
  ],
  "query": [],
  "answers": {
    "200": "empty"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "write"
};

/** GET /api/v1/sources/{sourceId}/metadata: Get the metadata of a source. */
export const getSourceMetadataV1: Operation = {
  "id": "getSourceMetadataV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/sources/{sourceId}/metadata",
  "tag": "Sources",
  "group": "sources",
  "name": "getMetadata",
  "summary": "Get the metadata of a source",
  "pathParameters": [
    "sourceId"
  ],
  "query": [
    {
      "name": "exclude_workflows_tools"
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
  "rateLimitClass": "read"
};

/** POST /api/v1/sources/{sourceId}/sync: Sync a source. */
export const syncSourceV1: Operation = {
  "id": "syncSourceV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/sources/{sourceId}/sync",
  "tag": "Sources",
  "group": "sources",
  "name": "sync",
  "summary": "Sync a source",
  "pathParameters": [
    "sourceId"
  ],
  "query": [
    {
      "name": "runner"
    }
  ],
  "body": {
    "mediaType": "application/json",
    "required": false
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write"
};

/** GET /api/v1/tasks: List tasks. */
export const listTasksV1: Operation = {
  "id": "listTasksV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks",
  "tag": "Tasks",
  "group": "tasks",
  "name": "list",
  "summary": "List tasks",
  "pathParameters": [],
  "query": [
    {
      "name": "status"
    },
    {
      "name": "agent"
    },
    {
      "name": "runner"
    },
    {
      "name": "limit"
    },
    {
      "name": "page"
    },
    {
      "name": "sort"
    },
    {
      "name": "order"
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
    "style": "page",
    "page": "page",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "results",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "page"
    ]
  }
};

/** POST /api/v1/tasks: Create a task. */
export const createTaskV1: Operation = {
  "id": "createTaskV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/tasks",
  "tag": "Tasks",
  "group": "tasks",
  "name": "create",
  "summary": "Create a task",
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
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/tasks/agent/{agentId}: List the tasks of an agent. */
export const listTasksByAgentV1: Operation = {
  "id": "listTasksByAgentV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/agent/{agentId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "listByAgent",
  "summary": "List the tasks of an agent",
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
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v1/tasks/apply/{taskId}: Apply the plan of a task. */
export const applyTaskV1: Operation = {
  "id": "applyTaskV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/tasks/apply/{taskId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "apply",
  "summary": "Apply the plan of a task",
  "pathParameters": [
    "taskId"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "alpha",
  "rateLimitClass": "execute"
};

/** POST /api/v1/tasks/inline: Apply a stack of Terraform that is sent along. */
export const createInlineTaskV1: Operation = {
  "id": "createInlineTaskV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/tasks/inline",
  "tag": "Tasks",
  "group": "tasks",
  "name": "createInline",
  "summary": "Apply a stack of Terraform that is sent along",
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
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** POST /api/v1/tasks/inline/plan: Plan a stack of Terraform that is sent along. */
export const planInlineTaskV1: Operation = {
  "id": "planInlineTaskV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/tasks/inline/plan",
  "tag": "Tasks",
  "group": "tasks",
  "name": "planInline",
  "summary": "Plan a stack of Terraform that is sent along",
  "pathParameters": [],
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
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/tasks/logs/{taskId}: Get the logs of a run of Terraform. */
export const getTaskExecutionLogsV1: Operation = {
  "id": "getTaskExecutionLogsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/logs/{taskId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "getExecutionLogs",
  "summary": "Get the logs of a run of Terraform",
  "pathParameters": [
    "taskId"
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

/** GET /api/v1/tasks/plan/{taskId}: Get a plan of Terraform. */
export const getTaskPlanV1: Operation = {
  "id": "getTaskPlanV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/plan/{taskId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "getPlan",
  "summary": "Get a plan of Terraform",
  "pathParameters": [
    "taskId"
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

/** POST /api/v1/tasks/plan/{taskId}: Plan a task with Terraform. */
export const planTaskV1: Operation = {
  "id": "planTaskV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/tasks/plan/{taskId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "plan",
  "summary": "Plan a task with Terraform",
  "pathParameters": [
    "taskId"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": false
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
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/tasks/resources/{taskId}: List the resources of a task. */
export const listTaskResourcesV1: Operation = {
  "id": "listTaskResourcesV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/resources/{taskId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "listResources",
  "summary": "List the resources of a task",
  "pathParameters": [
    "taskId"
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v1/tasks/runner/{runnerId}: List the tasks of a runner. */
export const listTasksByRunnerV1: Operation = {
  "id": "listTasksByRunnerV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/runner/{runnerId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "listByRunner",
  "summary": "List the tasks of a runner",
  "pathParameters": [
    "runnerId"
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
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v1/tasks/stream/logs/{stackId}: Follow a stack of Terraform. */
export const streamTaskLogsV1: Operation = {
  "id": "streamTaskLogsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/stream/logs/{stackId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "streamLogs",
  "summary": "Follow a stack of Terraform",
  "pathParameters": [
    "stackId"
  ],
  "query": [],
  "answers": {
    "200": "event-stream"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": true,
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** GET /api/v1/tasks/{taskId}: Get a task. */
export const getTaskV1: Operation = {
  "id": "getTaskV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/{taskId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "get",
  "summary": "Get a task",
  "pathParameters": [
    "taskId"
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

/** PUT /api/v1/tasks/{taskId}: Update a task, or approve a plan. */
export const updateTaskV1: Operation = {
  "id": "updateTaskV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/tasks/{taskId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "update",
  "summary": "Update a task, or approve a plan",
  "pathParameters": [
    "taskId"
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
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/tasks/{taskId}: Delete a task. */
export const deleteTaskV1: Operation = {
  "id": "deleteTaskV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/tasks/{taskId}",
  "tag": "Tasks",
  "group": "tasks",
  "name": "delete",
  "summary": "Delete a task",
  "pathParameters": [
    "taskId"
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
  "rateLimitClass": "delete"
};

/** PUT /api/v1/tasks/{taskId}/cancel: Cancel a task. */
export const cancelTaskV1: Operation = {
  "id": "cancelTaskV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/tasks/{taskId}/cancel",
  "tag": "Tasks",
  "group": "tasks",
  "name": "cancel",
  "summary": "Cancel a task",
  "pathParameters": [
    "taskId"
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
  "rateLimitClass": "write"
};

/** GET /api/v1/tasks/{taskId}/logs: Get the logs of a task. */
export const getTaskLogsV1: Operation = {
  "id": "getTaskLogsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/{taskId}/logs",
  "tag": "Tasks",
  "group": "tasks",
  "name": "getLogs",
  "summary": "Get the logs of a task",
  "pathParameters": [
    "taskId"
  ],
  "query": [
    {
      "name": "start_time"
    },
    {
      "name": "end_time"
    },
    {
      "name": "level"
    },
    {
      "name": "limit"
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
  "rateLimitClass": "read"
};

/** GET /api/v1/tasks/{taskId}/status: Get the status of a task. */
export const getTaskStatusV1: Operation = {
  "id": "getTaskStatusV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tasks/{taskId}/status",
  "tag": "Tasks",
  "group": "tasks",
  "name": "getStatus",
  "summary": "Get the status of a task",
  "pathParameters": [
    "taskId"
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

/** GET /api/v1/tools: List tools. */
export const listToolsV1: Operation = {
  "id": "listToolsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tools",
  "tag": "Tools",
  "group": "tools",
  "name": "list",
  "summary": "List tools",
  "pathParameters": [],
  "query": [
    {
      "name": "source"
    },
    {
      "name": "source_id"
    },
    {
      "name": "type"
    },
    {
      "name": "limit"
    },
    {
      "name": "offset"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "tools",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "offset"
    ]
  }
};

/** POST /api/v1/tools: Create a tool. */
export const createToolV1: Operation = {
  "id": "createToolV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/tools",
  "tag": "Tools",
  "group": "tools",
  "name": "create",
  "summary": "Create a tool",
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
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** POST /api/v1/tools/exec: Run a tool and follow it. */
export const runToolV1: Operation = {
  "id": "runToolV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/tools/exec",
  "tag": "Tools",
  "group": "tools",
  "name": "run",
  "summary": "Run a tool and follow it",
  "pathParameters": [],
  "query": [
    {
      "name": "runner"
    }
  ],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "event-stream"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "execute"
};

/** POST /api/v1/tools/execute: Start a tool. */
export const executeToolV1: Operation = {
  "id": "executeToolV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/tools/execute",
  "tag": "Tools",
  "group": "tools",
  "name": "execute",
  "summary": "Start a tool",
  "pathParameters": [],
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
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/tools/executions/{executionId}: Get a run of a tool. */
export const getToolExecutionV1: Operation = {
  "id": "getToolExecutionV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tools/executions/{executionId}",
  "tag": "Tools",
  "group": "tools",
  "name": "getExecution",
  "summary": "Get a run of a tool",
  "pathParameters": [
    "executionId"
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

/** GET /api/v1/tools/{toolId}: Get a tool. */
export const getToolV1: Operation = {
  "id": "getToolV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/tools/{toolId}",
  "tag": "Tools",
  "group": "tools",
  "name": "get",
  "summary": "Get a tool",
  "pathParameters": [
    "toolId"
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

/** PUT /api/v1/tools/{toolId}: Update a tool. */
export const updateToolV1: Operation = {
  "id": "updateToolV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/tools/{toolId}",
  "tag": "Tools",
  "group": "tools",
  "name": "update",
  "summary": "Update a tool",
  "pathParameters": [
    "toolId"
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
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/tools/{toolId}: Delete a tool. */
export const deleteToolV1: Operation = {
  "id": "deleteToolV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/tools/{toolId}",
  "tag": "Tools",
  "group": "tools",
  "name": "delete",
  "summary": "Delete a tool",
  "pathParameters": [
    "toolId"
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
  "stability": "alpha",
  "rateLimitClass": "delete"
};

/** GET /api/v1/usecases: List use cases and projects. */
export const listUseCasesV1: Operation = {
  "id": "listUseCasesV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/usecases",
  "tag": "Use cases",
  "group": "useCases",
  "name": "list",
  "summary": "List use cases and projects",
  "pathParameters": [],
  "query": [
    {
      "name": "repository"
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
    "style": "none",
    "items": "usecases"
  }
};

/** POST /api/v1/usecases: Create a project from a template. */
export const createUseCaseV1: Operation = {
  "id": "createUseCaseV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/usecases",
  "tag": "Use cases",
  "group": "useCases",
  "name": "create",
  "summary": "Create a project from a template",
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** GET /api/v1/usecases/{useCaseId}: Get a use case. */
export const getUseCaseV1: Operation = {
  "id": "getUseCaseV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/usecases/{useCaseId}",
  "tag": "Use cases",
  "group": "useCases",
  "name": "get",
  "summary": "Get a use case",
  "pathParameters": [
    "useCaseId"
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

/** PATCH /api/v1/usecases/{useCaseId}: Change a project. */
export const updateUseCaseV1: Operation = {
  "id": "updateUseCaseV1",
  "api": "platform-v1",
  "method": "PATCH",
  "path": "/api/v1/usecases/{useCaseId}",
  "tag": "Use cases",
  "group": "useCases",
  "name": "update",
  "summary": "Change a project",
  "pathParameters": [
    "useCaseId"
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** GET /api/v1/users: List users. */
export const listUsersV1: Operation = {
  "id": "listUsersV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/users",
  "tag": "Users",
  "group": "users",
  "name": "list",
  "summary": "List users",
  "pathParameters": [],
  "query": [
    {
      "name": "role"
    },
    {
      "name": "group"
    },
    {
      "name": "limit"
    },
    {
      "name": "page"
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
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "results",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "page"
    ]
  }
};

/** GET /api/v1/users/current: Get the user of the key. */
export const getCurrentUserV1: Operation = {
  "id": "getCurrentUserV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/users/current",
  "tag": "Users",
  "group": "users",
  "name": "getCurrent",
  "summary": "Get the user of the key",
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** POST /api/v1/users/groups/{groupId}: Add a user to a group. */
export const addUserToGroupV1: Operation = {
  "id": "addUserToGroupV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/users/groups/{groupId}",
  "tag": "Users",
  "group": "users",
  "name": "addToGroup",
  "summary": "Add a user to a group",
  "pathParameters": [
    "groupId"
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
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** POST /api/v1/users/invite: Invite a person. */
export const inviteUserV1: Operation = {
  "id": "inviteUserV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/users/invite",
  "tag": "Users",
  "group": "users",
  "name": "invite",
  "summary": "Invite a person",
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
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** GET /api/v1/users/membership/{userId}: Get what a user belongs to. */
export const getUserMembershipV1: Operation = {
  "id": "getUserMembershipV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/users/membership/{userId}",
  "tag": "Users",
  "group": "users",
  "name": "getMembership",
  "summary": "Get what a user belongs to",
  "pathParameters": [
    "userId"
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** GET /api/v1/users/self: Get the user of the key as clients know the call. */
export const getSelfUserV1: Operation = {
  "id": "getSelfUserV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/users/self",
  "tag": "Users",
  "group": "users",
  "name": "getSelf",
  "summary": "Get the user of the key as clients know the call",
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
  "rateLimitClass": "read"
};

/** POST /api/v1/users/system_invite: Invite a person on behalf of the system. */
export const sendSystemInviteV1: Operation = {
  "id": "sendSystemInviteV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/users/system_invite",
  "tag": "Users",
  "group": "users",
  "name": "sendSystemInvite",
  "summary": "Invite a person on behalf of the system",
  "pathParameters": [],
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
  "idempotent": false,
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** GET /api/v1/users/{email}: Get a user. */
export const getUserV1: Operation = {
  "id": "getUserV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/users/{email}",
  "tag": "Users",
  "group": "users",
  "name": "get",
  "summary": "Get a user",
  "pathParameters": [
    "email"
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

/** DELETE /api/v1/users/{email}: Remove a user. */
export const deleteUserV1: Operation = {
  "id": "deleteUserV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/users/{email}",
  "tag": "Users",
  "group": "users",
  "name": "delete",
  "summary": "Remove a user",
  "pathParameters": [
    "email"
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
  "rateLimitClass": "delete"
};

/** POST /api/v1/webhook/test: Try a webhook. */
export const testWebhookV1: Operation = {
  "id": "testWebhookV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/webhook/test",
  "tag": "Webhooks",
  "group": "webhooks",
  "name": "test",
  "summary": "Try a webhook",
  "pathParameters": [],
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
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/webhooks: List webhooks in the sense of the documents. */
export const listWebhookSubscriptionsV1: Operation = {
  "id": "listWebhookSubscriptionsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/webhooks",
  "tag": "Webhook subscriptions",
  "group": "webhookSubscriptions",
  "name": "list",
  "summary": "List webhooks in the sense of the documents",
  "pathParameters": [],
  "query": [
    {
      "name": "type"
    },
    {
      "name": "limit"
    },
    {
      "name": "offset"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "webhooks",
    "total": "total",
    "hasMore": "has_more",
    "bareUnless": [
      "limit",
      "offset"
    ]
  }
};

/** POST /api/v1/webhooks: Subscribe an address to events. */
export const createWebhookSubscriptionV1: Operation = {
  "id": "createWebhookSubscriptionV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/webhooks",
  "tag": "Webhook subscriptions",
  "group": "webhookSubscriptions",
  "name": "create",
  "summary": "Subscribe an address to events",
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** GET /api/v1/webhooks/{webhookId}: Get a webhook in the sense of the documents. */
export const getWebhookSubscriptionV1: Operation = {
  "id": "getWebhookSubscriptionV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/webhooks/{webhookId}",
  "tag": "Webhook subscriptions",
  "group": "webhookSubscriptions",
  "name": "get",
  "summary": "Get a webhook in the sense of the documents",
  "pathParameters": [
    "webhookId"
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

/** PUT /api/v1/webhooks/{webhookId}: Change a webhook in the sense of the documents. */
export const updateWebhookSubscriptionV1: Operation = {
  "id": "updateWebhookSubscriptionV1",
  "api": "platform-v1",
  "method": "PUT",
  "path": "/api/v1/webhooks/{webhookId}",
  "tag": "Webhook subscriptions",
  "group": "webhookSubscriptions",
  "name": "update",
  "summary": "Change a webhook in the sense of the documents",
  "pathParameters": [
    "webhookId"
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
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/webhooks/{webhookId}: Delete a webhook in the sense of the documents. */
export const deleteWebhookSubscriptionV1: Operation = {
  "id": "deleteWebhookSubscriptionV1",
  "api": "platform-v1",
  "method": "DELETE",
  "path": "/api/v1/webhooks/{webhookId}",
  "tag": "Webhook subscriptions",
  "group": "webhookSubscriptions",
  "name": "delete",
  "summary": "Delete a webhook in the sense of the documents",
  "pathParameters": [
    "webhookId"
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
  "rateLimitClass": "delete"
};

/** GET /api/v1/webhooks/{webhookId}/deliveries: List the deliveries of a subscription. */
export const listWebhookSubscriptionDeliveriesV1: Operation = {
  "id": "listWebhookSubscriptionDeliveriesV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/webhooks/{webhookId}/deliveries",
  "tag": "Webhook subscriptions",
  "group": "webhookSubscriptions",
  "name": "listDeliveries",
  "summary": "List the deliveries of a subscription",
  "pathParameters": [
    "webhookId"
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v1/webhooks/{webhookId}/trigger: Start a trigger by hand. */
export const triggerWebhookSubscriptionV1: Operation = {
  "id": "triggerWebhookSubscriptionV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/webhooks/{webhookId}/trigger",
  "tag": "Webhook subscriptions",
  "group": "webhookSubscriptions",
  "name": "trigger",
  "summary": "Start a trigger by hand",
  "pathParameters": [
    "webhookId"
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
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** POST /api/v1/workflow: Run a workflow, or ask about one. */
export const runWorkflowOperationV1: Operation = {
  "id": "runWorkflowOperationV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/workflow",
  "tag": "Workflows",
  "group": "workflows",
  "name": "runOperation",
  "summary": "Run a workflow, or ask about one",
  "pathParameters": [],
  "query": [
    {
      "name": "runner"
    },
    {
      "name": "operation"
    },
    {
      "name": "native_sse"
    }
  ],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "event-stream"
  },
  "auth": [
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "execute"
};

/** POST /api/v1/workflows/execute: Start a workflow from a source. */
export const executeWorkflowV1: Operation = {
  "id": "executeWorkflowV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/api/v1/workflows/execute",
  "tag": "Workflows",
  "group": "workflows",
  "name": "execute",
  "summary": "Start a workflow from a source",
  "pathParameters": [],
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
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute"
};

/** GET /api/v1/workflows/executions: List runs of workflows. */
export const listWorkflowExecutionsV1: Operation = {
  "id": "listWorkflowExecutionsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/workflows/executions",
  "tag": "Workflows",
  "group": "workflows",
  "name": "listExecutions",
  "summary": "List runs of workflows",
  "pathParameters": [],
  "query": [
    {
      "name": "limit"
    },
    {
      "name": "offset"
    },
    {
      "name": "status"
    },
    {
      "name": "workflow"
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
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 100,
    "items": "executions",
    "total": "total",
    "hasMore": "has_more"
  }
};

/** GET /api/v1/workflows/executions/{execution_id}: Get a run of a workflow. */
export const getWorkflowExecutionV1: Operation = {
  "id": "getWorkflowExecutionV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/workflows/executions/{execution_id}",
  "tag": "Workflows",
  "group": "workflows",
  "name": "getExecution",
  "summary": "Get a run of a workflow",
  "pathParameters": [
    "execution_id"
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

/** GET /api/v1/workflows/executions/{execution_id}/logs: List the logs of a workflow run. */
export const listWorkflowExecutionLogsV1: Operation = {
  "id": "listWorkflowExecutionLogsV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/api/v1/workflows/executions/{execution_id}/logs",
  "tag": "Workflows",
  "group": "workflows",
  "name": "listExecutionLogs",
  "summary": "List the logs of a workflow run",
  "pathParameters": [
    "execution_id"
  ],
  "query": [
    {
      "name": "step"
    },
    {
      "name": "limit"
    },
    {
      "name": "since"
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
    "style": "none",
    "items": "logs"
  }
};

/** GET /health: See whether the service answers. */
export const getHealthV1: Operation = {
  "id": "getHealthV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/health",
  "tag": "Service",
  "group": "service",
  "name": "getHealth",
  "summary": "See whether the service answers",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "empty"
  },
  "auth": [],
  "idempotent": true,
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** POST /http-bridge/v1/classify/agent: Find the agent for a message. */
export const suggestAgentV1: Operation = {
  "id": "suggestAgentV1",
  "api": "platform-v1",
  "method": "POST",
  "path": "/http-bridge/v1/classify/agent",
  "tag": "Chat",
  "group": "chat",
  "name": "suggestAgent",
  "summary": "Find the agent for a message",
  "pathParameters": [],
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
  "stability": "alpha",
  "rateLimitClass": "search"
};

/** GET /version: Get the version of the service. */
export const getVersionV1: Operation = {
  "id": "getVersionV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/version",
  "tag": "Service",
  "group": "service",
  "name": "getVersion",
  "summary": "Get the version of the service",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** GET /whoami: Get the caller. */
export const getCallerV1: Operation = {
  "id": "getCallerV1",
  "api": "platform-v1",
  "method": "GET",
  "path": "/whoami",
  "tag": "Service",
  "group": "service",
  "name": "getCaller",
  "summary": "Get the caller",
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
  "stability": "alpha",
  "rateLimitClass": "read"
};
