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
