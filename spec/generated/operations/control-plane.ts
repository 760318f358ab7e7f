// Made by `pnpm generate` from spec/openapi; edit there.
import type { Operation } from "../operation.ts";

/** GET /api: Get the index of the API. */
export const getApiIndex: Operation = {
  "id": "getApiIndex",
  "api": "control-plane",
  "method": "GET",
  "path": "/api",
  "tag": "Health",
  "group": "health",
  "name": "getApiIndex",
  "summary": "Get the index of the API",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/health: Check the health of the server. */
export const getHealth: Operation = {
  "id": "getHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/health",
  "tag": "Health",
  "group": "health",
  "name": "get",
  "summary": "Check the health of the server",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/health/detailed: Check the health of every part. */
export const getDetailedHealth: Operation = {
  "id": "getDetailedHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/health/detailed",
  "tag": "Health",
  "group": "health",
  "name": "getDetailed",
  "summary": "Check the health of every part",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/health/event-bus: Check the event bus. */
export const getEventBusHealth: Operation = {
  "id": "getEventBusHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/health/event-bus",
  "tag": "Health",
  "group": "health",
  "name": "getEventBus",
  "summary": "Check the event bus",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/ready: Check that the server is ready. */
export const getReadiness: Operation = {
  "id": "getReadiness",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/ready",
  "tag": "Health",
  "group": "health",
  "name": "getReadiness",
  "summary": "Check that the server is ready",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
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

/** GET /api/v1/agents/{agent_id}/context/resolved: Put the context of an agent together. */
export const resolveAgentContext: Operation = {
  "id": "resolveAgentContext",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/agents/{agent_id}/context/resolved",
  "tag": "Agents",
  "group": "agents",
  "name": "resolveContext",
  "summary": "Put the context of an agent together",
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

/** GET /api/v1/analytics/aem/summary: Sum up agentic engineering minutes. */
export const getAemSummary: Operation = {
  "id": "getAemSummary",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/analytics/aem/summary",
  "tag": "Analytics",
  "group": "analytics",
  "name": "getAemSummary",
  "summary": "Sum up agentic engineering minutes",
  "pathParameters": [],
  "query": [
    {
      "name": "days"
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
  "rateLimitClass": "read"
};

/** GET /api/v1/analytics/aem/trends: Follow agentic engineering minutes over time. */
export const getAemTrends: Operation = {
  "id": "getAemTrends",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/analytics/aem/trends",
  "tag": "Analytics",
  "group": "analytics",
  "name": "getAemTrends",
  "summary": "Follow agentic engineering minutes over time",
  "pathParameters": [],
  "query": [
    {
      "name": "days"
    },
    {
      "name": "group_by"
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
    "style": "none",
    "items": "trends"
  }
};

/** POST /api/v1/analytics/batch: Report what an execution used. */
export const createAnalyticsBatch: Operation = {
  "id": "createAnalyticsBatch",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/analytics/batch",
  "tag": "Analytics",
  "group": "analytics",
  "name": "createBatch",
  "summary": "Report what an execution used",
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
    "invalid-value-accepted",
    "invalid-value-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/analytics/costs: Sum up what models cost. */
export const getAnalyticsCosts: Operation = {
  "id": "getAnalyticsCosts",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/analytics/costs",
  "tag": "Analytics",
  "group": "analytics",
  "name": "getCosts",
  "summary": "Sum up what models cost",
  "pathParameters": [],
  "query": [
    {
      "name": "days"
    },
    {
      "name": "group_by"
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
    "style": "none",
    "items": "breakdown"
  }
};

/** GET /api/v1/analytics/executions/{execution_id}/details: Get what an execution used. */
export const getExecutionAnalytics: Operation = {
  "id": "getExecutionAnalytics",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/analytics/executions/{execution_id}/details",
  "tag": "Analytics",
  "group": "analytics",
  "name": "getExecution",
  "summary": "Get what an execution used",
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

/** GET /api/v1/analytics/storage/summary: Sum up the use of storage. */
export const getAnalyticsStorage: Operation = {
  "id": "getAnalyticsStorage",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/analytics/storage/summary",
  "tag": "Analytics",
  "group": "analytics",
  "name": "getStorage",
  "summary": "Sum up the use of storage",
  "pathParameters": [],
  "query": [
    {
      "name": "days"
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "quirks": [
    "always-500"
  ]
};

/** GET /api/v1/analytics/summary: Sum up what executions used. */
export const getAnalyticsSummary: Operation = {
  "id": "getAnalyticsSummary",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/analytics/summary",
  "tag": "Analytics",
  "group": "analytics",
  "name": "getSummary",
  "summary": "Sum up what executions used",
  "pathParameters": [],
  "query": [
    {
      "name": "days"
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
  "rateLimitClass": "read"
};

/** POST /api/v1/analytics/tasks: Report a task of an execution. */
export const createExecutionTask: Operation = {
  "id": "createExecutionTask",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/analytics/tasks",
  "tag": "Analytics",
  "group": "analytics",
  "name": "createExecutionTask",
  "summary": "Report a task of an execution",
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
    "invalid-value-accepted",
    "invalid-value-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** PATCH /api/v1/analytics/tasks/{task_id}: Report on a task of an execution. */
export const updateExecutionTask: Operation = {
  "id": "updateExecutionTask",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/analytics/tasks/{task_id}",
  "tag": "Analytics",
  "group": "analytics",
  "name": "updateExecutionTask",
  "summary": "Report on a task of an execution",
  "pathParameters": [
    "task_id"
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
    "invalid-value-accepted",
    "invalid-value-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/analytics/tool-calls: Report a use of a tool. */
export const createToolCall: Operation = {
  "id": "createToolCall",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/analytics/tool-calls",
  "tag": "Analytics",
  "group": "analytics",
  "name": "createToolCall",
  "summary": "Report a use of a tool",
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
    "invalid-value-accepted",
    "invalid-value-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/analytics/turns: Report a turn of a model. */
export const createTurn: Operation = {
  "id": "createTurn",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/analytics/turns",
  "tag": "Analytics",
  "group": "analytics",
  "name": "createTurn",
  "summary": "Report a turn of a model",
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
    "invalid-value-accepted",
    "invalid-value-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/approval-rules: List approval rules. */
export const listApprovalRules: Operation = {
  "id": "listApprovalRules",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/approval-rules",
  "tag": "Approval rules",
  "group": "approvalRules",
  "name": "list",
  "summary": "List approval rules",
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

/** POST /api/v1/approval-rules: Create an approval rule. */
export const createApprovalRule: Operation = {
  "id": "createApprovalRule",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/approval-rules",
  "tag": "Approval rules",
  "group": "approvalRules",
  "name": "create",
  "summary": "Create an approval rule",
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
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/approval-rules/resolve: Find the rule for a use of a tool. */
export const resolveApprovalRule: Operation = {
  "id": "resolveApprovalRule",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/approval-rules/resolve",
  "tag": "Approval rules",
  "group": "approvalRules",
  "name": "resolve",
  "summary": "Find the rule for a use of a tool",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "unknown-fields-dropped"
  ]
};

/** PUT /api/v1/approval-rules/{rule_id}: Change an approval rule. */
export const updateApprovalRule: Operation = {
  "id": "updateApprovalRule",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/approval-rules/{rule_id}",
  "tag": "Approval rules",
  "group": "approvalRules",
  "name": "update",
  "summary": "Change an approval rule",
  "pathParameters": [
    "rule_id"
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
    "null-ignored",
    "id-not-uuid-500",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/approval-rules/{rule_id}: Delete an approval rule. */
export const deleteApprovalRule: Operation = {
  "id": "deleteApprovalRule",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/approval-rules/{rule_id}",
  "tag": "Approval rules",
  "group": "approvalRules",
  "name": "delete",
  "summary": "Delete an approval rule",
  "pathParameters": [
    "rule_id"
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

/** GET /api/v1/approvals: List approvals. */
export const listApprovals: Operation = {
  "id": "listApprovals",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/approvals",
  "tag": "Approvals",
  "group": "approvals",
  "name": "list",
  "summary": "List approvals",
  "pathParameters": [],
  "query": [
    {
      "name": "status"
    },
    {
      "name": "requester_email"
    },
    {
      "name": "execution_id"
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 200
  },
  "quirks": [
    "expiry-ignored"
  ]
};

/** POST /api/v1/approvals: Ask for an approval. */
export const createApproval: Operation = {
  "id": "createApproval",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/approvals",
  "tag": "Approvals",
  "group": "approvals",
  "name": "create",
  "summary": "Ask for an approval",
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
    "unknown-reference-accepted",
    "invalid-value-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/approvals/pending: List what waits for your word. */
export const listPendingApprovals: Operation = {
  "id": "listPendingApprovals",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/approvals/pending",
  "tag": "Approvals",
  "group": "approvals",
  "name": "listPending",
  "summary": "List what waits for your word",
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
  },
  "quirks": [
    "expiry-ignored"
  ]
};

/** GET /api/v1/approvals/{request_id}: Get an approval. */
export const getApproval: Operation = {
  "id": "getApproval",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/approvals/{request_id}",
  "tag": "Approvals",
  "group": "approvals",
  "name": "get",
  "summary": "Get an approval",
  "pathParameters": [
    "request_id"
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

/** POST /api/v1/approvals/{request_id}/approve: Say yes. */
export const approveApproval: Operation = {
  "id": "approveApproval",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/approvals/{request_id}/approve",
  "tag": "Approvals",
  "group": "approvals",
  "name": "approve",
  "summary": "Say yes",
  "pathParameters": [
    "request_id"
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
  "rateLimitClass": "write",
  "quirks": [
    "id-not-uuid-500",
    "expiry-ignored",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/approvals/{request_id}/reject: Say no. */
export const rejectApproval: Operation = {
  "id": "rejectApproval",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/approvals/{request_id}/reject",
  "tag": "Approvals",
  "group": "approvals",
  "name": "reject",
  "summary": "Say no",
  "pathParameters": [
    "request_id"
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
  "rateLimitClass": "write",
  "quirks": [
    "id-not-uuid-500",
    "expiry-ignored",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/auth/validate: Check a key. */
export const validateToken: Operation = {
  "id": "validateToken",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/auth/validate",
  "tag": "Authentication",
  "group": "authentication",
  "name": "validate",
  "summary": "Check a key",
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
  "rateLimitClass": "read"
};

/** GET /api/v1/client/config: Get what clients need to know. */
export const getClientConfig: Operation = {
  "id": "getClientConfig",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/client/config",
  "tag": "Client configuration",
  "group": "clientConfiguration",
  "name": "get",
  "summary": "Get what clients need to know",
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
  "rateLimitClass": "read"
};

/** GET /api/v1/context-graph/api/v1/graph/integrations: List the sources of the context graph. */
export const listContextGraphIntegrations: Operation = {
  "id": "listContextGraphIntegrations",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/api/v1/graph/integrations",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "listIntegrations",
  "summary": "List the sources of the context graph",
  "pathParameters": [],
  "query": [
    {
      "name": "skip"
    },
    {
      "name": "limit"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100,
    "items": "integrations"
  }
};

/** GET /api/v1/context-graph/api/v1/graph/labels: List the kinds of things. */
export const listContextGraphLabels: Operation = {
  "id": "listContextGraphLabels",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/api/v1/graph/labels",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "listLabels",
  "summary": "List the kinds of things",
  "pathParameters": [],
  "query": [
    {
      "name": "integration"
    },
    {
      "name": "skip"
    },
    {
      "name": "limit"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100,
    "items": "labels"
  }
};

/** GET /api/v1/context-graph/api/v1/graph/nodes: List nodes of the context graph. */
export const listContextGraphNodes: Operation = {
  "id": "listContextGraphNodes",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/api/v1/graph/nodes",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "listNodes",
  "summary": "List nodes of the context graph",
  "pathParameters": [],
  "query": [
    {
      "name": "integration"
    },
    {
      "name": "skip"
    },
    {
      "name": "limit"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100,
    "items": "nodes"
  }
};

/** POST /api/v1/context-graph/api/v1/graph/nodes/search: Search for nodes. */
export const searchContextGraphNodes: Operation = {
  "id": "searchContextGraphNodes",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/context-graph/api/v1/graph/nodes/search",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "searchNodes",
  "summary": "Search for nodes",
  "pathParameters": [],
  "query": [
    {
      "name": "integration"
    },
    {
      "name": "skip"
    },
    {
      "name": "limit"
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "search",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100,
    "items": "nodes"
  }
};

/** POST /api/v1/context-graph/api/v1/graph/nodes/search/text: Search for nodes by text. */
export const searchContextGraphText: Operation = {
  "id": "searchContextGraphText",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/context-graph/api/v1/graph/nodes/search/text",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "searchText",
  "summary": "Search for nodes by text",
  "pathParameters": [],
  "query": [
    {
      "name": "integration"
    },
    {
      "name": "skip"
    },
    {
      "name": "limit"
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "search",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100,
    "items": "nodes"
  }
};

/** GET /api/v1/context-graph/api/v1/graph/nodes/{node_id}: Get a node of the context graph. */
export const getContextGraphNode: Operation = {
  "id": "getContextGraphNode",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/api/v1/graph/nodes/{node_id}",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "getNode",
  "summary": "Get a node of the context graph",
  "pathParameters": [
    "node_id"
  ],
  "query": [
    {
      "name": "integration"
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** GET /api/v1/context-graph/api/v1/graph/nodes/{node_id}/relationships: List the relationships of a node. */
export const listContextGraphRelationships: Operation = {
  "id": "listContextGraphRelationships",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/api/v1/graph/nodes/{node_id}/relationships",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "listRelationships",
  "summary": "List the relationships of a node",
  "pathParameters": [
    "node_id"
  ],
  "query": [
    {
      "name": "direction"
    },
    {
      "name": "relationship_type"
    },
    {
      "name": "integration"
    },
    {
      "name": "skip"
    },
    {
      "name": "limit"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100
  }
};

/** POST /api/v1/context-graph/api/v1/graph/query: Query the context graph. */
export const queryContextGraph: Operation = {
  "id": "queryContextGraph",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/context-graph/api/v1/graph/query",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "query",
  "summary": "Query the context graph",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "search"
};

/** GET /api/v1/context-graph/api/v1/graph/relationship-types: List the kinds of relationships. */
export const listContextGraphRelationshipTypes: Operation = {
  "id": "listContextGraphRelationshipTypes",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/api/v1/graph/relationship-types",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "listRelationshipTypes",
  "summary": "List the kinds of relationships",
  "pathParameters": [],
  "query": [
    {
      "name": "integration"
    },
    {
      "name": "skip"
    },
    {
      "name": "limit"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "skip",
    "limit": "limit",
    "defaultLimit": 100,
    "items": "relationship_types"
  }
};

/** GET /api/v1/context-graph/api/v1/graph/stats: Get the size of the context graph. */
export const getContextGraphStats: Operation = {
  "id": "getContextGraphStats",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/api/v1/graph/stats",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "getStats",
  "summary": "Get the size of the context graph",
  "pathParameters": [],
  "query": [
    {
      "name": "integration"
    },
    {
      "name": "skip"
    },
    {
      "name": "limit"
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** POST /api/v1/context-graph/api/v1/graph/subgraph: Get the surroundings of a node. */
export const getContextGraphSubgraph: Operation = {
  "id": "getContextGraphSubgraph",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/context-graph/api/v1/graph/subgraph",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "getSubgraph",
  "summary": "Get the surroundings of a node",
  "pathParameters": [],
  "query": [
    {
      "name": "integration"
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "search"
};

/** POST /api/v1/context-graph/graph/search: Search the context graph in plain words. */
export const searchContextGraph: Operation = {
  "id": "searchContextGraph",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/context-graph/graph/search",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "search",
  "summary": "Search the context graph in plain words",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "search"
};

/** GET /api/v1/context-graph/health: Get the health of the context graph. */
export const getContextGraphHealth: Operation = {
  "id": "getContextGraphHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/health",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "getHealth",
  "summary": "Get the health of the context graph",
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** POST /api/v1/context-graph/intelligent-search: Ask a model about the context graph. */
export const askContextGraph: Operation = {
  "id": "askContextGraph",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/context-graph/intelligent-search",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "ask",
  "summary": "Ask a model about the context graph",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "search"
};

/** GET /api/v1/context-graph/intelligent-search/health: Get the health of the part that answers questions. */
export const getContextGraphAnswerHealth: Operation = {
  "id": "getContextGraphAnswerHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context-graph/intelligent-search/health",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "getAnswerHealth",
  "summary": "Get the health of the part that answers questions",
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** POST /api/v1/context-graph/intelligent-search/stream: Ask a model about the context graph, and watch. */
export const streamContextGraphAnswer: Operation = {
  "id": "streamContextGraphAnswer",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/context-graph/intelligent-search/stream",
  "tag": "Context graph",
  "group": "contextGraph",
  "name": "streamAnswer",
  "summary": "Ask a model about the context graph, and watch",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "search",
  "quirks": [
    "stream-held-back"
  ]
};

/** GET /api/v1/context/resolve/{entity_type}/{entity_id}: Put the context of a thing together. */
export const resolveContext: Operation = {
  "id": "resolveContext",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context/resolve/{entity_type}/{entity_id}",
  "tag": "Contexts",
  "group": "contexts",
  "name": "resolve",
  "summary": "Put the context of a thing together",
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
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/context/{entity_type}/{entity_id}: Get the context of a thing. */
export const getContext: Operation = {
  "id": "getContext",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/context/{entity_type}/{entity_id}",
  "tag": "Contexts",
  "group": "contexts",
  "name": "get",
  "summary": "Get the context of a thing",
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
  "quirks": [
    "context-read-500",
    "read-that-writes",
    "id-not-uuid-500"
  ]
};

/** PUT /api/v1/context/{entity_type}/{entity_id}: Set the context of a thing. */
export const updateContext: Operation = {
  "id": "updateContext",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/context/{entity_type}/{entity_id}",
  "tag": "Contexts",
  "group": "contexts",
  "name": "update",
  "summary": "Set the context of a thing",
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
    "context-read-500",
    "unknown-reference-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/context/{entity_type}/{entity_id}: Clear the context of a thing. */
export const deleteContext: Operation = {
  "id": "deleteContext",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/context/{entity_type}/{entity_id}",
  "tag": "Contexts",
  "group": "contexts",
  "name": "delete",
  "summary": "Clear the context of a thing",
  "pathParameters": [
    "entity_type",
    "entity_id"
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

/** GET /api/v1/custom-integrations: List custom integrations. */
export const listCustomIntegrations: Operation = {
  "id": "listCustomIntegrations",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/custom-integrations",
  "tag": "Custom integrations",
  "group": "customIntegrations",
  "name": "list",
  "summary": "List custom integrations",
  "pathParameters": [],
  "query": [
    {
      "name": "integration_type"
    },
    {
      "name": "status"
    },
    {
      "name": "tags"
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
    "stored-breaks-reads"
  ]
};

/** POST /api/v1/custom-integrations: Create a custom integration. */
export const createCustomIntegration: Operation = {
  "id": "createCustomIntegration",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/custom-integrations",
  "tag": "Custom integrations",
  "group": "customIntegrations",
  "name": "create",
  "summary": "Create a custom integration",
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
    "stored-then-500",
    "stored-breaks-reads",
    "duplicate-name-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/custom-integrations/{integration_id}: Get a custom integration. */
export const getCustomIntegration: Operation = {
  "id": "getCustomIntegration",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/custom-integrations/{integration_id}",
  "tag": "Custom integrations",
  "group": "customIntegrations",
  "name": "get",
  "summary": "Get a custom integration",
  "pathParameters": [
    "integration_id"
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
    "stored-breaks-reads",
    "id-not-uuid-500"
  ]
};

/** PUT /api/v1/custom-integrations/{integration_id}: Change a custom integration. */
export const updateCustomIntegration: Operation = {
  "id": "updateCustomIntegration",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/custom-integrations/{integration_id}",
  "tag": "Custom integrations",
  "group": "customIntegrations",
  "name": "update",
  "summary": "Change a custom integration",
  "pathParameters": [
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "stored-then-500",
    "stored-breaks-reads",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/custom-integrations/{integration_id}: Delete a custom integration. */
export const deleteCustomIntegration: Operation = {
  "id": "deleteCustomIntegration",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/custom-integrations/{integration_id}",
  "tag": "Custom integrations",
  "group": "customIntegrations",
  "name": "delete",
  "summary": "Delete a custom integration",
  "pathParameters": [
    "integration_id"
  ],
  "query": [
    {
      "name": "hard_delete"
    }
  ],
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

/** GET /api/v1/data-ingestion/sources: List data ingestion sources. */
export const listDataIngestionSources: Operation = {
  "id": "listDataIngestionSources",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/data-ingestion/sources",
  "tag": "Data ingestion sources",
  "group": "dataIngestionSources",
  "name": "list",
  "summary": "List data ingestion sources",
  "pathParameters": [],
  "query": [
    {
      "name": "intel_type"
    },
    {
      "name": "status"
    },
    {
      "name": "tags"
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
    "data-ingestion-500"
  ]
};

/** POST /api/v1/data-ingestion/sources: Create a data ingestion source. */
export const createDataIngestionSource: Operation = {
  "id": "createDataIngestionSource",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/data-ingestion/sources",
  "tag": "Data ingestion sources",
  "group": "dataIngestionSources",
  "name": "create",
  "summary": "Create a data ingestion source",
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
    "data-ingestion-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/data-ingestion/sources/{source_id}: Get a data ingestion source. */
export const getDataIngestionSource: Operation = {
  "id": "getDataIngestionSource",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/data-ingestion/sources/{source_id}",
  "tag": "Data ingestion sources",
  "group": "dataIngestionSources",
  "name": "get",
  "summary": "Get a data ingestion source",
  "pathParameters": [
    "source_id"
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

/** PUT /api/v1/data-ingestion/sources/{source_id}: Change a data ingestion source. */
export const updateDataIngestionSource: Operation = {
  "id": "updateDataIngestionSource",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/data-ingestion/sources/{source_id}",
  "tag": "Data ingestion sources",
  "group": "dataIngestionSources",
  "name": "update",
  "summary": "Change a data ingestion source",
  "pathParameters": [
    "source_id"
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
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/data-ingestion/sources/{source_id}: Delete a data ingestion source. */
export const deleteDataIngestionSource: Operation = {
  "id": "deleteDataIngestionSource",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/data-ingestion/sources/{source_id}",
  "tag": "Data ingestion sources",
  "group": "dataIngestionSources",
  "name": "delete",
  "summary": "Delete a data ingestion source",
  "pathParameters": [
    "source_id"
  ],
  "query": [
    {
      "name": "hard_delete"
    }
  ],
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

/** PATCH /api/v1/data-ingestion/sources/{source_id}/sync-status: Report how a sync went. */
export const updateDataIngestionSourceSyncStatus: Operation = {
  "id": "updateDataIngestionSourceSyncStatus",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/data-ingestion/sources/{source_id}/sync-status",
  "tag": "Data ingestion sources",
  "group": "dataIngestionSources",
  "name": "updateSyncStatus",
  "summary": "Report how a sync went",
  "pathParameters": [
    "source_id"
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
  "rateLimitClass": "write",
  "quirks": [
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/dynamic-executions/execute: Run an agent or a team that is kept nowhere. */
export const startDynamicExecution: Operation = {
  "id": "startDynamicExecution",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/dynamic-executions/execute",
  "tag": "Dynamic executions",
  "group": "dynamicExecutions",
  "name": "start",
  "summary": "Run an agent or a team that is kept nowhere",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute",
  "quirks": [
    "run-recorded-then-500",
    "field-without-effect",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/dynamic-executions/executions/{execution_id}/deny-access/{user_id}: Refuse somebody access to a run. */
export const denyDynamicExecutionAccess: Operation = {
  "id": "denyDynamicExecutionAccess",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/dynamic-executions/executions/{execution_id}/deny-access/{user_id}",
  "tag": "Dynamic executions",
  "group": "dynamicExecutions",
  "name": "denyAccess",
  "summary": "Refuse somebody access to a run",
  "pathParameters": [
    "execution_id",
    "user_id"
  ],
  "query": [
    {
      "name": "reason"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "write",
  "quirks": [
    "missing-403",
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/dynamic-executions/executions/{execution_id}/grant-access/{user_id}: Give somebody access to a run. */
export const grantDynamicExecutionAccess: Operation = {
  "id": "grantDynamicExecutionAccess",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/dynamic-executions/executions/{execution_id}/grant-access/{user_id}",
  "tag": "Dynamic executions",
  "group": "dynamicExecutions",
  "name": "grantAccess",
  "summary": "Give somebody access to a run",
  "pathParameters": [
    "execution_id",
    "user_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "write",
  "quirks": [
    "missing-403",
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/dynamic-executions/executions/{execution_id}/request-access: Ask for access to a run. */
export const requestDynamicExecutionAccess: Operation = {
  "id": "requestDynamicExecutionAccess",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/dynamic-executions/executions/{execution_id}/request-access",
  "tag": "Dynamic executions",
  "group": "dynamicExecutions",
  "name": "requestAccess",
  "summary": "Ask for access to a run",
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
  "stability": "beta",
  "rateLimitClass": "write",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/dynamic-executions/queue-resolution/metrics: Get how well worker queues are found. */
export const getDynamicExecutionQueueMetrics: Operation = {
  "id": "getDynamicExecutionQueueMetrics",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/dynamic-executions/queue-resolution/metrics",
  "tag": "Dynamic executions",
  "group": "dynamicExecutions",
  "name": "getQueueMetrics",
  "summary": "Get how well worker queues are found",
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** POST /api/v1/dynamic-executions/resolve-queue: Find a worker queue for a task. */
export const resolveDynamicExecutionQueue: Operation = {
  "id": "resolveDynamicExecutionQueue",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/dynamic-executions/resolve-queue",
  "tag": "Dynamic executions",
  "group": "dynamicExecutions",
  "name": "resolveQueue",
  "summary": "Find a worker queue for a task",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "search",
  "quirks": [
    "field-without-effect",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/enforcer/health: Ask where the policy enforcer is. */
export const getEnforcerHealth: Operation = {
  "id": "getEnforcerHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/enforcer/health",
  "tag": "Policy enforcer",
  "group": "policyEnforcer",
  "name": "getHealth",
  "summary": "Ask where the policy enforcer is",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/v1/enforcer/status: Ask the policy enforcer how it is. */
export const getEnforcerStatus: Operation = {
  "id": "getEnforcerStatus",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/enforcer/status",
  "tag": "Policy enforcer",
  "group": "policyEnforcer",
  "name": "getStatus",
  "summary": "Ask the policy enforcer how it is",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
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

/** GET /api/v1/environments/{environment_id}/context: Get the context of an environment. */
export const getEnvironmentContext: Operation = {
  "id": "getEnvironmentContext",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/environments/{environment_id}/context",
  "tag": "Environments",
  "group": "environments",
  "name": "getContext",
  "summary": "Get the context of an environment",
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
    "read-that-writes",
    "id-not-uuid-500"
  ]
};

/** PUT /api/v1/environments/{environment_id}/context: Set the context of an environment. */
export const updateEnvironmentContext: Operation = {
  "id": "updateEnvironmentContext",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/environments/{environment_id}/context",
  "tag": "Environments",
  "group": "environments",
  "name": "updateContext",
  "summary": "Set the context of an environment",
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
    "unknown-reference-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/environments/{environment_id}/context: Clear the context of an environment. */
export const deleteEnvironmentContext: Operation = {
  "id": "deleteEnvironmentContext",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/environments/{environment_id}/context",
  "tag": "Environments",
  "group": "environments",
  "name": "deleteContext",
  "summary": "Clear the context of an environment",
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
    "delete-missing-204",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/environments/{environment_id}/worker-command: Get the command that starts a worker for an environment. */
export const getEnvironmentWorkerCommand: Operation = {
  "id": "getEnvironmentWorkerCommand",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/environments/{environment_id}/worker-command",
  "tag": "Environments",
  "group": "environments",
  "name": "getWorkerCommand",
  "summary": "Get the command that starts a worker for an environment",
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

/** GET /api/v1/environments/{environment_id}/worker-queues: List the worker queues of an environment. */
export const listEnvironmentWorkerQueues: Operation = {
  "id": "listEnvironmentWorkerQueues",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/environments/{environment_id}/worker-queues",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "listOfEnvironment",
  "summary": "List the worker queues of an environment",
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
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/environments/{environment_id}/worker-queues: Create a worker queue. */
export const createWorkerQueue: Operation = {
  "id": "createWorkerQueue",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/environments/{environment_id}/worker-queues",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "create",
  "summary": "Create a worker queue",
  "pathParameters": [
    "environment_id"
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
    "invalid-value-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/execution-environment/agents/{agent_id}/resolved: Resolve the variables of an agent. */
export const resolveAgentExecutionEnvironment: Operation = {
  "id": "resolveAgentExecutionEnvironment",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/execution-environment/agents/{agent_id}/resolved",
  "tag": "Execution environments",
  "group": "executionEnvironments",
  "name": "resolveAgent",
  "summary": "Resolve the variables of an agent",
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

/** GET /api/v1/execution-environment/agents/{agent_id}/resolved/full: Resolve all that an agent runs with. */
export const resolveAgentExecutionEnvironmentFull: Operation = {
  "id": "resolveAgentExecutionEnvironmentFull",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/execution-environment/agents/{agent_id}/resolved/full",
  "tag": "Execution environments",
  "group": "executionEnvironments",
  "name": "resolveAgentFull",
  "summary": "Resolve all that an agent runs with",
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
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/execution-environment/teams/{team_id}/resolved: Resolve the variables of a team. */
export const resolveTeamExecutionEnvironment: Operation = {
  "id": "resolveTeamExecutionEnvironment",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/execution-environment/teams/{team_id}/resolved",
  "tag": "Execution environments",
  "group": "executionEnvironments",
  "name": "resolveTeam",
  "summary": "Resolve the variables of a team",
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

/** GET /api/v1/execution-environment/teams/{team_id}/resolved/full: Resolve all that a team runs with. */
export const resolveTeamExecutionEnvironmentFull: Operation = {
  "id": "resolveTeamExecutionEnvironmentFull",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/execution-environment/teams/{team_id}/resolved/full",
  "tag": "Execution environments",
  "group": "executionEnvironments",
  "name": "resolveTeamFull",
  "summary": "Resolve all that a team runs with",
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
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/executions: List executions. */
export const listExecutions: Operation = {
  "id": "listExecutions",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/executions",
  "tag": "Executions",
  "group": "executions",
  "name": "list",
  "summary": "List executions",
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
    },
    {
      "name": "execution_type"
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
    "bad-paging-500",
    "status-case-missed"
  ]
};

/** POST /api/v1/executions/batch/terminate: End several executions by force. */
export const terminateExecutionBatch: Operation = {
  "id": "terminateExecutionBatch",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/batch/terminate",
  "tag": "Executions",
  "group": "executions",
  "name": "terminateBatch",
  "summary": "End several executions by force",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "execute",
  "quirks": [
    "sql-in-200",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/executions/create: Record an execution. */
export const createExecution: Operation = {
  "id": "createExecution",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/create",
  "tag": "Executions",
  "group": "executions",
  "name": "create",
  "summary": "Record an execution",
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
    "duplicate-id-500",
    "foreign-organisation-accepted",
    "invalid-value-accepted",
    "invalid-value-500",
    "unknown-reference-accepted",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/executions/job-executions: Record an execution of a job. */
export const createExecutionForJob: Operation = {
  "id": "createExecutionForJob",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/job-executions",
  "tag": "Executions",
  "group": "executions",
  "name": "createForJob",
  "summary": "Record an execution of a job",
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
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "invalid-value-accepted",
    "invalid-value-500",
    "unknown-reference-accepted",
    "unknown-fields-dropped"
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

/** PATCH /api/v1/executions/{execution_id}: Report on an execution. */
export const updateExecution: Operation = {
  "id": "updateExecution",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/executions/{execution_id}",
  "tag": "Executions",
  "group": "executions",
  "name": "update",
  "summary": "Report on an execution",
  "pathParameters": [
    "execution_id"
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
    "invalid-value-accepted",
    "invalid-value-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/executions/{execution_id}: Delete an execution. */
export const deleteExecution: Operation = {
  "id": "deleteExecution",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/executions/{execution_id}",
  "tag": "Executions",
  "group": "executions",
  "name": "delete",
  "summary": "Delete an execution",
  "pathParameters": [
    "execution_id"
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

/** POST /api/v1/executions/{execution_id}/cancel: Cancel an execution. */
export const cancelExecution: Operation = {
  "id": "cancelExecution",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/cancel",
  "tag": "Executions",
  "group": "executions",
  "name": "cancel",
  "summary": "Cancel an execution",
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
  "rateLimitClass": "execute",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/executions/{execution_id}/cancel_workflow: Cancel a workflow within an execution. */
export const cancelExecutionWorkflow: Operation = {
  "id": "cancelExecutionWorkflow",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/cancel_workflow",
  "tag": "Executions",
  "group": "executions",
  "name": "cancelWorkflow",
  "summary": "Cancel a workflow within an execution",
  "pathParameters": [
    "execution_id"
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
  "rateLimitClass": "execute",
  "quirks": [
    "unknown-reference-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/executions/{execution_id}/details: Get the workflow behind an execution. */
export const getExecutionDetails: Operation = {
  "id": "getExecutionDetails",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/executions/{execution_id}/details",
  "tag": "Executions",
  "group": "executions",
  "name": "getDetails",
  "summary": "Get the workflow behind an execution",
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
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/executions/{execution_id}/events: Publish an event of an execution. */
export const publishExecutionEvent: Operation = {
  "id": "publishExecutionEvent",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/events",
  "tag": "Executions",
  "group": "executions",
  "name": "publishEvent",
  "summary": "Publish an event of an execution",
  "pathParameters": [
    "execution_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "202": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "unknown-execution-accepted",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/executions/{execution_id}/job/{job_id}/status: Report on an execution of a job. */
export const updateJobExecutionStatus: Operation = {
  "id": "updateJobExecutionStatus",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/job/{job_id}/status",
  "tag": "Executions",
  "group": "executions",
  "name": "updateJobStatus",
  "summary": "Report on an execution of a job",
  "pathParameters": [
    "execution_id",
    "job_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "202": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "unknown-execution-accepted",
    "invalid-value-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/executions/{execution_id}/mark-done: End a conversation. */
export const markExecutionDone: Operation = {
  "id": "markExecutionDone",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/mark-done",
  "tag": "Executions",
  "group": "executions",
  "name": "markDone",
  "summary": "End a conversation",
  "pathParameters": [
    "execution_id"
  ],
  "query": [],
  "answers": {
    "202": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "execute",
  "quirks": [
    "missing-500",
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/executions/{execution_id}/message: Say something in an execution. */
export const sendExecutionMessage: Operation = {
  "id": "sendExecutionMessage",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/message",
  "tag": "Executions",
  "group": "executions",
  "name": "sendMessage",
  "summary": "Say something in an execution",
  "pathParameters": [
    "execution_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "202": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "execute",
  "quirks": [
    "missing-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/executions/{execution_id}/pause: Pause an execution. */
export const pauseExecution: Operation = {
  "id": "pauseExecution",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/pause",
  "tag": "Executions",
  "group": "executions",
  "name": "pause",
  "summary": "Pause an execution",
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
  "rateLimitClass": "execute",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/executions/{execution_id}/resume: Resume an execution. */
export const resumeExecution: Operation = {
  "id": "resumeExecution",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/resume",
  "tag": "Executions",
  "group": "executions",
  "name": "resume",
  "summary": "Resume an execution",
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
  "rateLimitClass": "execute",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/executions/{execution_id}/session: Get the conversation of an execution. */
export const getExecutionSession: Operation = {
  "id": "getExecutionSession",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/executions/{execution_id}/session",
  "tag": "Executions",
  "group": "executions",
  "name": "getSession",
  "summary": "Get the conversation of an execution",
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
  "rateLimitClass": "read"
};

/** POST /api/v1/executions/{execution_id}/session: Save the conversation of an execution. */
export const saveExecutionSession: Operation = {
  "id": "saveExecutionSession",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/session",
  "tag": "Executions",
  "group": "executions",
  "name": "saveSession",
  "summary": "Save the conversation of an execution",
  "pathParameters": [
    "execution_id"
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
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "unknown-execution-accepted",
    "session-kept-back",
    "unknown-fields-dropped"
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

/** POST /api/v1/executions/{execution_id}/terminate: End an execution by force. */
export const terminateExecution: Operation = {
  "id": "terminateExecution",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/terminate",
  "tag": "Executions",
  "group": "executions",
  "name": "terminate",
  "summary": "End an execution by force",
  "pathParameters": [
    "execution_id"
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
  "rateLimitClass": "execute",
  "quirks": [
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/executions/{execution_id}/transitions: List the changes of state of an execution. */
export const listExecutionTransitions: Operation = {
  "id": "listExecutionTransitions",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/executions/{execution_id}/transitions",
  "tag": "Executions",
  "group": "executions",
  "name": "listTransitions",
  "summary": "List the changes of state of an execution",
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none",
    "items": "transitions"
  },
  "quirks": [
    "always-500"
  ]
};

/** POST /api/v1/executions/{execution_id}/transitions/override: Set the state of an execution by hand. */
export const overrideExecutionState: Operation = {
  "id": "overrideExecutionState",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/executions/{execution_id}/transitions/override",
  "tag": "Executions",
  "group": "executions",
  "name": "overrideState",
  "summary": "Set the state of an execution by hand",
  "pathParameters": [
    "execution_id"
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
  "stability": "alpha",
  "rateLimitClass": "write",
  "quirks": [
    "always-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/integration-templates: List integration templates. */
export const listIntegrationTemplates: Operation = {
  "id": "listIntegrationTemplates",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/integration-templates",
  "tag": "Integration templates",
  "group": "integrationTemplates",
  "name": "list",
  "summary": "List integration templates",
  "pathParameters": [],
  "query": [
    {
      "name": "category"
    },
    {
      "name": "tag"
    },
    {
      "name": "search"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v1/integration-templates/categories/list: List the categories of integration templates. */
export const listIntegrationTemplateCategories: Operation = {
  "id": "listIntegrationTemplateCategories",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/integration-templates/categories/list",
  "tag": "Integration templates",
  "group": "integrationTemplates",
  "name": "listCategories",
  "summary": "List the categories of integration templates",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v1/integration-templates/tags/list: List the tags of integration templates. */
export const listIntegrationTemplateTags: Operation = {
  "id": "listIntegrationTemplateTags",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/integration-templates/tags/list",
  "tag": "Integration templates",
  "group": "integrationTemplates",
  "name": "listTags",
  "summary": "List the tags of integration templates",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v1/integration-templates/{template_id}: Get an integration template. */
export const getIntegrationTemplate: Operation = {
  "id": "getIntegrationTemplate",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/integration-templates/{template_id}",
  "tag": "Integration templates",
  "group": "integrationTemplates",
  "name": "get",
  "summary": "Get an integration template",
  "pathParameters": [
    "template_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/v1/integrations: List integrations. */
export const listIntegrations: Operation = {
  "id": "listIntegrations",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/integrations",
  "tag": "Integrations",
  "group": "integrations",
  "name": "list",
  "summary": "List integrations",
  "pathParameters": [],
  "query": [
    {
      "name": "connected_only"
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

/** GET /api/v1/integrations/{integration_id}: Get an integration. */
export const getIntegration: Operation = {
  "id": "getIntegration",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/integrations/{integration_id}",
  "tag": "Integrations",
  "group": "integrations",
  "name": "get",
  "summary": "Get an integration",
  "pathParameters": [
    "integration_id"
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
  "rateLimitClass": "read"
};

/** GET /api/v1/integrations/{integration_type}/{integration_id}/token: Get a token of an integration. */
export const getIntegrationToken: Operation = {
  "id": "getIntegrationToken",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/integrations/{integration_type}/{integration_id}/token",
  "tag": "Integrations",
  "group": "integrations",
  "name": "getToken",
  "summary": "Get a token of an integration",
  "pathParameters": [
    "integration_type",
    "integration_id"
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
  "rateLimitClass": "read"
};

/** GET /api/v1/jobs: List jobs. */
export const listJobs: Operation = {
  "id": "listJobs",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/jobs",
  "tag": "Jobs",
  "group": "jobs",
  "name": "list",
  "summary": "List jobs",
  "pathParameters": [],
  "query": [
    {
      "name": "enabled"
    },
    {
      "name": "trigger_type"
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

/** POST /api/v1/jobs: Create a job. */
export const createJob: Operation = {
  "id": "createJob",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/jobs",
  "tag": "Jobs",
  "group": "jobs",
  "name": "create",
  "summary": "Create a job",
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
    "unknown-reference-accepted",
    "invalid-value-500",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/jobs/webhook/{webhook_path}: Start a job by its webhook. */
export const triggerJobWebhook: Operation = {
  "id": "triggerJobWebhook",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/jobs/webhook/{webhook_path}",
  "tag": "Jobs",
  "group": "jobs",
  "name": "triggerWebhook",
  "summary": "Start a job by its webhook",
  "pathParameters": [
    "webhook_path"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "execute",
  "quirks": [
    "foreign-webhook-500"
  ]
};

/** GET /api/v1/jobs/{job_id}: Get a job. */
export const getJob: Operation = {
  "id": "getJob",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/jobs/{job_id}",
  "tag": "Jobs",
  "group": "jobs",
  "name": "get",
  "summary": "Get a job",
  "pathParameters": [
    "job_id"
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
  "rateLimitClass": "read"
};

/** PATCH /api/v1/jobs/{job_id}: Change a job. */
export const updateJob: Operation = {
  "id": "updateJob",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/jobs/{job_id}",
  "tag": "Jobs",
  "group": "jobs",
  "name": "update",
  "summary": "Change a job",
  "pathParameters": [
    "job_id"
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
    "null-ignored",
    "trigger-half-changed",
    "enabled-without-status",
    "unknown-reference-accepted",
    "invalid-value-500",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/jobs/{job_id}: Delete a job. */
export const deleteJob: Operation = {
  "id": "deleteJob",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/jobs/{job_id}",
  "tag": "Jobs",
  "group": "jobs",
  "name": "delete",
  "summary": "Delete a job",
  "pathParameters": [
    "job_id"
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
  "rateLimitClass": "delete"
};

/** POST /api/v1/jobs/{job_id}/disable: Switch a job off. */
export const disableJob: Operation = {
  "id": "disableJob",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/jobs/{job_id}/disable",
  "tag": "Jobs",
  "group": "jobs",
  "name": "disable",
  "summary": "Switch a job off",
  "pathParameters": [
    "job_id"
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
  "rateLimitClass": "write"
};

/** POST /api/v1/jobs/{job_id}/enable: Switch a job on. */
export const enableJob: Operation = {
  "id": "enableJob",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/jobs/{job_id}/enable",
  "tag": "Jobs",
  "group": "jobs",
  "name": "enable",
  "summary": "Switch a job on",
  "pathParameters": [
    "job_id"
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
  "rateLimitClass": "write"
};

/** GET /api/v1/jobs/{job_id}/executions: List the runs of a job. */
export const listJobExecutions: Operation = {
  "id": "listJobExecutions",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/jobs/{job_id}/executions",
  "tag": "Jobs",
  "group": "jobs",
  "name": "listExecutions",
  "summary": "List the runs of a job",
  "pathParameters": [
    "job_id"
  ],
  "query": [
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "maxLimit": 1000,
    "items": "executions",
    "total": "total_count"
  },
  "quirks": [
    "unknown-parent-empty-list",
    "bad-paging-500"
  ]
};

/** POST /api/v1/jobs/{job_id}/trigger: Start a job. */
export const triggerJob: Operation = {
  "id": "triggerJob",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/jobs/{job_id}/trigger",
  "tag": "Jobs",
  "group": "jobs",
  "name": "trigger",
  "summary": "Start a job",
  "pathParameters": [
    "job_id"
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
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/models: List models. */
export const listModels: Operation = {
  "id": "listModels",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/models",
  "tag": "Models",
  "group": "models",
  "name": "list",
  "summary": "List models",
  "pathParameters": [],
  "query": [
    {
      "name": "provider"
    },
    {
      "name": "runtime"
    },
    {
      "name": "type"
    },
    {
      "name": "skip"
    },
    {
      "name": "limit"
    },
    {
      "name": "enabled_only"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [],
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
    "model-read-made-up",
    "ignored-parameter"
  ]
};

/** POST /api/v1/models: Create a model. */
export const createModel: Operation = {
  "id": "createModel",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/models",
  "tag": "Models",
  "group": "models",
  "name": "create",
  "summary": "Create a model",
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
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/models/default: Get the default model. */
export const getDefaultModel: Operation = {
  "id": "getDefaultModel",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/models/default",
  "tag": "Models",
  "group": "models",
  "name": "getDefault",
  "summary": "Get the default model",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "model-read-made-up"
  ]
};

/** GET /api/v1/models/providers: List the providers of models. */
export const listModelProviders: Operation = {
  "id": "listModelProviders",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/models/providers",
  "tag": "Models",
  "group": "models",
  "name": "listProviders",
  "summary": "List the providers of models",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** GET /api/v1/models/{model_id}: Get a model. */
export const getModel: Operation = {
  "id": "getModel",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/models/{model_id}",
  "tag": "Models",
  "group": "models",
  "name": "get",
  "summary": "Get a model",
  "pathParameters": [
    "model_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "model-read-made-up"
  ]
};

/** PATCH /api/v1/models/{model_id}: Change a model. */
export const updateModel: Operation = {
  "id": "updateModel",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/models/{model_id}",
  "tag": "Models",
  "group": "models",
  "name": "update",
  "summary": "Change a model",
  "pathParameters": [
    "model_id"
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
    "invalid-value-accepted",
    "model-read-made-up",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/models/{model_id}: Delete a model. */
export const deleteModel: Operation = {
  "id": "deleteModel",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/models/{model_id}",
  "tag": "Models",
  "group": "models",
  "name": "delete",
  "summary": "Delete a model",
  "pathParameters": [
    "model_id"
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
    "model-read-made-up"
  ]
};

/** GET /api/v1/organization/settings: Get the settings of the organisation. */
export const getOrganizationSettings: Operation = {
  "id": "getOrganizationSettings",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/organization/settings",
  "tag": "Organization settings",
  "group": "organizationSettings",
  "name": "get",
  "summary": "Get the settings of the organisation",
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
  "rateLimitClass": "read"
};

/** PUT /api/v1/organization/settings: Change the settings of the organisation. */
export const updateOrganizationSettings: Operation = {
  "id": "updateOrganizationSettings",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/organization/settings",
  "tag": "Organization settings",
  "group": "organizationSettings",
  "name": "update",
  "summary": "Change the settings of the organisation",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "null-ignored",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/organization/settings/initialize-enforcement: Start the enforcement of policies. */
export const initializeEnforcement: Operation = {
  "id": "initializeEnforcement",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/organization/settings/initialize-enforcement",
  "tag": "Organization settings",
  "group": "organizationSettings",
  "name": "initializeEnforcement",
  "summary": "Start the enforcement of policies",
  "pathParameters": [],
  "query": [],
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
    "placeholder-policy"
  ]
};

/** POST /api/v1/plans/generate: Make a plan for a task. */
export const generatePlan: Operation = {
  "id": "generatePlan",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/plans/generate",
  "tag": "Plans",
  "group": "plans",
  "name": "generate",
  "summary": "Make a plan for a task",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute",
  "quirks": [
    "run-recorded-then-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/plans/generation/{execution_id}: Get a plan that is being made. */
export const getPlanGeneration: Operation = {
  "id": "getPlanGeneration",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/plans/generation/{execution_id}",
  "tag": "Plans",
  "group": "plans",
  "name": "getGeneration",
  "summary": "Get a plan that is being made",
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
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/policies: List policies. */
export const listPolicies: Operation = {
  "id": "listPolicies",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/policies",
  "tag": "Policies",
  "group": "policies",
  "name": "list",
  "summary": "List policies",
  "pathParameters": [],
  "query": [
    {
      "name": "page"
    },
    {
      "name": "limit"
    },
    {
      "name": "enabled"
    },
    {
      "name": "search"
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
    "style": "page",
    "page": "page",
    "limit": "limit",
    "defaultLimit": 20,
    "maxLimit": 100,
    "items": "policies",
    "total": "total",
    "hasMore": "has_more"
  },
  "quirks": [
    "has-more-never-true",
    "invalid-value-accepted"
  ]
};

/** POST /api/v1/policies: Create a policy. */
export const createPolicy: Operation = {
  "id": "createPolicy",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/policies",
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

/** GET /api/v1/policies/associations: List what policies are bound to. */
export const listPolicyAssociations: Operation = {
  "id": "listPolicyAssociations",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/policies/associations",
  "tag": "Policies",
  "group": "policies",
  "name": "listAssociations",
  "summary": "List what policies are bound to",
  "pathParameters": [],
  "query": [
    {
      "name": "entity_type"
    },
    {
      "name": "entity_id"
    },
    {
      "name": "policy_id"
    },
    {
      "name": "enabled"
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
    "shadowed-route"
  ]
};

/** POST /api/v1/policies/associations: Bind a policy. */
export const createPolicyAssociation: Operation = {
  "id": "createPolicyAssociation",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/policies/associations",
  "tag": "Policies",
  "group": "policies",
  "name": "createAssociation",
  "summary": "Bind a policy",
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

/** GET /api/v1/policies/associations/{association_id}: Get a binding. */
export const getPolicyAssociation: Operation = {
  "id": "getPolicyAssociation",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/policies/associations/{association_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "getAssociation",
  "summary": "Get a binding",
  "pathParameters": [
    "association_id"
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

/** PATCH /api/v1/policies/associations/{association_id}: Change a binding. */
export const updatePolicyAssociation: Operation = {
  "id": "updatePolicyAssociation",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/policies/associations/{association_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "updateAssociation",
  "summary": "Change a binding",
  "pathParameters": [
    "association_id"
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
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/policies/associations/{association_id}: Take a binding away. */
export const deletePolicyAssociation: Operation = {
  "id": "deletePolicyAssociation",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/policies/associations/{association_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "deleteAssociation",
  "summary": "Take a binding away",
  "pathParameters": [
    "association_id"
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
  "rateLimitClass": "delete"
};

/** POST /api/v1/policies/check-authorization/{entity_type}/{entity_id}: Ask whether something may be done. */
export const checkEntityAuthorization: Operation = {
  "id": "checkEntityAuthorization",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/policies/check-authorization/{entity_type}/{entity_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "checkEntityAuthorization",
  "summary": "Ask whether something may be done",
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
    "allowed-without-enforcer",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/policies/evaluate/{entity_type}/{entity_id}: Judge something by the policies. */
export const evaluatePolicies: Operation = {
  "id": "evaluatePolicies",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/policies/evaluate/{entity_type}/{entity_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "evaluate",
  "summary": "Judge something by the policies",
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
    "allowed-without-enforcer",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/policies/health: Ask whether policies work. */
export const getPolicyEngineHealth: Operation = {
  "id": "getPolicyEngineHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/policies/health",
  "tag": "Policies",
  "group": "policies",
  "name": "getEngineHealth",
  "summary": "Ask whether policies work",
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
  "rateLimitClass": "read"
};

/** GET /api/v1/policies/resolved/{entity_type}/{entity_id}: List the policies that something is held to. */
export const listResolvedPolicies: Operation = {
  "id": "listResolvedPolicies",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/policies/resolved/{entity_type}/{entity_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "listResolved",
  "summary": "List the policies that something is held to",
  "pathParameters": [
    "entity_type",
    "entity_id"
  ],
  "query": [
    {
      "name": "include_details"
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
    "unknown-parent-empty-list"
  ]
};

/** GET /api/v1/policies/{policy_id}: Get a policy. */
export const getPolicy: Operation = {
  "id": "getPolicy",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/policies/{policy_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "get",
  "summary": "Get a policy",
  "pathParameters": [
    "policy_id"
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
  "rateLimitClass": "read"
};

/** PUT /api/v1/policies/{policy_id}: Change a policy. */
export const updatePolicy: Operation = {
  "id": "updatePolicy",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/policies/{policy_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "update",
  "summary": "Change a policy",
  "pathParameters": [
    "policy_id"
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
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/policies/{policy_id}: Delete a policy. */
export const deletePolicy: Operation = {
  "id": "deletePolicy",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/policies/{policy_id}",
  "tag": "Policies",
  "group": "policies",
  "name": "delete",
  "summary": "Delete a policy",
  "pathParameters": [
    "policy_id"
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
  "rateLimitClass": "delete"
};

/** POST /api/v1/policies/{policy_id}/validate: Check a policy. */
export const validatePolicy: Operation = {
  "id": "validatePolicy",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/policies/{policy_id}/validate",
  "tag": "Policies",
  "group": "policies",
  "name": "validate",
  "summary": "Check a policy",
  "pathParameters": [
    "policy_id"
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
  "rateLimitClass": "read"
};

/** GET /api/v1/presence/agent/{agent_id}: List who looks at an agent. */
export const listPresence: Operation = {
  "id": "listPresence",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/presence/agent/{agent_id}",
  "tag": "Presence",
  "group": "presence",
  "name": "list",
  "summary": "List who looks at an agent",
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
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "open-to-all",
    "unknown-parent-empty-list"
  ]
};

/** POST /api/v1/presence/heartbeat: Say that a person is there. */
export const sendPresenceHeartbeat: Operation = {
  "id": "sendPresenceHeartbeat",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/presence/heartbeat",
  "tag": "Presence",
  "group": "presence",
  "name": "sendHeartbeat",
  "summary": "Say that a person is there",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "open-to-all",
    "invalid-value-accepted",
    "unknown-reference-accepted",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/presence/leave: Say that a person has left. */
export const leavePresence: Operation = {
  "id": "leavePresence",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/presence/leave",
  "tag": "Presence",
  "group": "presence",
  "name": "leave",
  "summary": "Say that a person has left",
  "pathParameters": [],
  "query": [
    {
      "name": "user_id",
      "required": true
    },
    {
      "name": "agent_id",
      "required": true
    }
  ],
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "open-to-all"
  ]
};

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

/** GET /api/v1/runners: List runners. */
export const listRunners: Operation = {
  "id": "listRunners",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/runners",
  "tag": "Runners",
  "group": "runners",
  "name": "list",
  "summary": "List runners",
  "pathParameters": [],
  "query": [
    {
      "name": "component"
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
    "style": "none",
    "items": "runners",
    "total": "count"
  },
  "quirks": [
    "upstream-failure-in-200"
  ]
};

/** GET /api/v1/runners/{runner_name}/health: Get the health of a runner. */
export const getRunnerHealth: Operation = {
  "id": "getRunnerHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/runners/{runner_name}/health",
  "tag": "Runners",
  "group": "runners",
  "name": "getHealth",
  "summary": "Get the health of a runner",
  "pathParameters": [
    "runner_name"
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
    "missing-500"
  ]
};

/** GET /api/v1/runtimes: List runtimes. */
export const listRuntimes: Operation = {
  "id": "listRuntimes",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/runtimes",
  "tag": "Runtimes",
  "group": "runtimes",
  "name": "list",
  "summary": "List runtimes",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none"
  }
};

/** POST /api/v1/runtimes/validate: Check an agent against a runtime. */
export const validateRuntime: Operation = {
  "id": "validateRuntime",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/runtimes/validate",
  "tag": "Runtimes",
  "group": "runtimes",
  "name": "validate",
  "summary": "Check an agent against a runtime",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/runtimes/{runtime_id}/requirements: Get the requirements of a runtime. */
export const getRuntimeRequirements: Operation = {
  "id": "getRuntimeRequirements",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/runtimes/{runtime_id}/requirements",
  "tag": "Runtimes",
  "group": "runtimes",
  "name": "getRequirements",
  "summary": "Get the requirements of a runtime",
  "pathParameters": [
    "runtime_id"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/v1/secrets: List secrets. */
export const listSecrets: Operation = {
  "id": "listSecrets",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/secrets",
  "tag": "Secrets",
  "group": "secrets",
  "name": "list",
  "summary": "List secrets",
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

/** GET /api/v1/secrets/value/{name}: Get the value of a secret. */
export const getSecretValue: Operation = {
  "id": "getSecretValue",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/secrets/value/{name}",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
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

/** GET /api/v1/skills/associations/agents/{agent_id}/skills/resolved: List the skills that an agent really has. */
export const resolveAgentSkills: Operation = {
  "id": "resolveAgentSkills",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/associations/agents/{agent_id}/skills/resolved",
  "tag": "Skills",
  "group": "skills",
  "name": "resolveAgent",
  "summary": "List the skills that an agent really has",
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
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "farthest-skill-wins",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/skills/associations/agents/{agent_id}/toolsets/resolved: List the skills that an agent really has, by their older name. */
export const resolveAgentToolsets: Operation = {
  "id": "resolveAgentToolsets",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/associations/agents/{agent_id}/toolsets/resolved",
  "tag": "Skills",
  "group": "skills",
  "name": "resolveAgentToolsets",
  "summary": "List the skills that an agent really has, by their older name",
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
  "pagination": {
    "style": "none"
  },
  "deprecated": true,
  "quirks": [
    "farthest-skill-wins",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/skills/associations/teams/{team_id}/skills/resolved: List the skills that a team really has. */
export const resolveTeamSkills: Operation = {
  "id": "resolveTeamSkills",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/associations/teams/{team_id}/skills/resolved",
  "tag": "Skills",
  "group": "skills",
  "name": "resolveTeam",
  "summary": "List the skills that a team really has",
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
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "farthest-skill-wins",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/skills/associations/teams/{team_id}/toolsets/resolved: List the skills that a team really has, by their older name. */
export const resolveTeamToolsets: Operation = {
  "id": "resolveTeamToolsets",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/associations/teams/{team_id}/toolsets/resolved",
  "tag": "Skills",
  "group": "skills",
  "name": "resolveTeamToolsets",
  "summary": "List the skills that a team really has, by their older name",
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
  "pagination": {
    "style": "none"
  },
  "deprecated": true,
  "quirks": [
    "farthest-skill-wins",
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
    "second-skill-500",
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

/** GET /api/v1/skills/definitions: List the types of skills. */
export const listSkillDefinitions: Operation = {
  "id": "listSkillDefinitions",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/definitions",
  "tag": "Skills",
  "group": "skills",
  "name": "listDefinitions",
  "summary": "List the types of skills",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none",
    "items": "skills"
  }
};

/** GET /api/v1/skills/definitions/{skill_type}: Get a type of skill. */
export const getSkillDefinition: Operation = {
  "id": "getSkillDefinition",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/definitions/{skill_type}",
  "tag": "Skills",
  "group": "skills",
  "name": "getDefinition",
  "summary": "Get a type of skill",
  "pathParameters": [
    "skill_type"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** POST /api/v1/skills/definitions/{skill_type}/validate: Check the configuration of a skill. */
export const validateSkillConfiguration: Operation = {
  "id": "validateSkillConfiguration",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/skills/definitions/{skill_type}/validate",
  "tag": "Skills",
  "group": "skills",
  "name": "validateConfiguration",
  "summary": "Check the configuration of a skill",
  "pathParameters": [
    "skill_type"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "unknown-type-400"
  ]
};

/** GET /api/v1/skills/definitions/{skill_type}/variants: List the variants of a type of skill. */
export const listSkillVariants: Operation = {
  "id": "listSkillVariants",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/definitions/{skill_type}/variants",
  "tag": "Skills",
  "group": "skills",
  "name": "listVariants",
  "summary": "List the variants of a type of skill",
  "pathParameters": [
    "skill_type"
  ],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none",
    "items": "variants"
  }
};

/** GET /api/v1/skills/templates: List ready-made skills. */
export const listSkillTemplates: Operation = {
  "id": "listSkillTemplates",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/templates",
  "tag": "Skills",
  "group": "skills",
  "name": "listTemplates",
  "summary": "List ready-made skills",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none",
    "items": "templates"
  }
};

/** GET /api/v1/skills/types: List the types of skills in brief. */
export const listSkillTypes: Operation = {
  "id": "listSkillTypes",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/skills/types",
  "tag": "Skills",
  "group": "skills",
  "name": "listTypes",
  "summary": "List the types of skills in brief",
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none",
    "items": "types"
  },
  "deprecated": true,
  "quirks": [
    "shadowed-route"
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

/** GET /api/v1/storage/analytics: Get the use of storage over time. */
export const getStorageAnalytics: Operation = {
  "id": "getStorageAnalytics",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/storage/analytics",
  "tag": "Files",
  "group": "files",
  "name": "getStorageAnalytics",
  "summary": "Get the use of storage over time",
  "pathParameters": [],
  "query": [
    {
      "name": "days"
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "quirks": [
    "not-implemented-501"
  ]
};

/** GET /api/v1/storage/files: List files. */
export const listFiles: Operation = {
  "id": "listFiles",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/storage/files",
  "tag": "Files",
  "group": "files",
  "name": "list",
  "summary": "List files",
  "pathParameters": [],
  "query": [
    {
      "name": "path_prefix"
    },
    {
      "name": "limit"
    },
    {
      "name": "offset"
    },
    {
      "name": "sort_by"
    },
    {
      "name": "sort_order"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 100,
    "maxLimit": 1000
  }
};

/** POST /api/v1/storage/files/batch-download: Download several files in an archive. */
export const downloadFileArchive: Operation = {
  "id": "downloadFileArchive",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/storage/files/batch-download",
  "tag": "Files",
  "group": "files",
  "name": "downloadArchive",
  "summary": "Download several files in an archive",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "binary"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/storage/files/search: Search for files. */
export const searchFiles: Operation = {
  "id": "searchFiles",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/storage/files/search",
  "tag": "Files",
  "group": "files",
  "name": "search",
  "summary": "Search for files",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "search",
  "pagination": {
    "style": "none"
  },
  "quirks": [
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/storage/files/upload: Upload a file. */
export const uploadFile: Operation = {
  "id": "uploadFile",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/storage/files/upload",
  "tag": "Files",
  "group": "files",
  "name": "upload",
  "summary": "Upload a file",
  "pathParameters": [],
  "query": [
    {
      "name": "file_path",
      "required": true
    },
    {
      "name": "tags"
    }
  ],
  "body": {
    "mediaType": "multipart/form-data",
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
  "stability": "beta",
  "rateLimitClass": "write"
};

/** DELETE /api/v1/storage/files/{file_id}: Delete a file. */
export const deleteFile: Operation = {
  "id": "deleteFile",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/storage/files/{file_id}",
  "tag": "Files",
  "group": "files",
  "name": "delete",
  "summary": "Delete a file",
  "pathParameters": [
    "file_id"
  ],
  "query": [
    {
      "name": "permanent"
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
  "stability": "beta",
  "rateLimitClass": "delete"
};

/** POST /api/v1/storage/files/{file_id}/copy: Copy a file. */
export const copyFile: Operation = {
  "id": "copyFile",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/storage/files/{file_id}/copy",
  "tag": "Files",
  "group": "files",
  "name": "copy",
  "summary": "Copy a file",
  "pathParameters": [
    "file_id"
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
  "stability": "alpha",
  "rateLimitClass": "write",
  "quirks": [
    "not-implemented-501"
  ]
};

/** GET /api/v1/storage/files/{file_id}/download: Download a file. */
export const downloadFile: Operation = {
  "id": "downloadFile",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/storage/files/{file_id}/download",
  "tag": "Files",
  "group": "files",
  "name": "download",
  "summary": "Download a file",
  "pathParameters": [
    "file_id"
  ],
  "query": [],
  "answers": {
    "200": "binary"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read"
};

/** GET /api/v1/storage/files/{file_id}/metadata: Get what is known about a file. */
export const getFileMetadata: Operation = {
  "id": "getFileMetadata",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/storage/files/{file_id}/metadata",
  "tag": "Files",
  "group": "files",
  "name": "getMetadata",
  "summary": "Get what is known about a file",
  "pathParameters": [
    "file_id"
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** PUT /api/v1/storage/files/{file_id}/metadata: Change what is known about a file. */
export const updateFileMetadata: Operation = {
  "id": "updateFileMetadata",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/storage/files/{file_id}/metadata",
  "tag": "Files",
  "group": "files",
  "name": "updateMetadata",
  "summary": "Change what is known about a file",
  "pathParameters": [
    "file_id"
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
  "stability": "alpha",
  "rateLimitClass": "write",
  "quirks": [
    "not-implemented-501"
  ]
};

/** POST /api/v1/storage/files/{file_id}/move: Move a file. */
export const moveFile: Operation = {
  "id": "moveFile",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/storage/files/{file_id}/move",
  "tag": "Files",
  "group": "files",
  "name": "move",
  "summary": "Move a file",
  "pathParameters": [
    "file_id"
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
  "stability": "alpha",
  "rateLimitClass": "write",
  "quirks": [
    "not-implemented-501"
  ]
};

/** POST /api/v1/storage/folders: Create a folder. */
export const createFolder: Operation = {
  "id": "createFolder",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/storage/folders",
  "tag": "Files",
  "group": "files",
  "name": "createFolder",
  "summary": "Create a folder",
  "pathParameters": [],
  "query": [
    {
      "name": "folder_path",
      "required": true
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "alpha",
  "rateLimitClass": "write",
  "quirks": [
    "not-implemented-501"
  ]
};

/** GET /api/v1/storage/usage: Get the use of storage. */
export const getStorageUsage: Operation = {
  "id": "getStorageUsage",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/storage/usage",
  "tag": "Files",
  "group": "files",
  "name": "getStorageUsage",
  "summary": "Get the use of storage",
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
  "stability": "beta",
  "rateLimitClass": "read"
};

/** GET /api/v1/task-queues: List task queues. */
export const listTaskQueues: Operation = {
  "id": "listTaskQueues",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/task-queues",
  "tag": "Task queues",
  "group": "taskQueues",
  "name": "list",
  "summary": "List task queues",
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

/** POST /api/v1/task-queues: Create a task queue. */
export const createTaskQueue: Operation = {
  "id": "createTaskQueue",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/task-queues",
  "tag": "Task queues",
  "group": "taskQueues",
  "name": "create",
  "summary": "Create a task queue",
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
    "ignored-field",
    "unknown-reference-accepted",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/task-queues/{queue_id}: Get a task queue. */
export const getTaskQueue: Operation = {
  "id": "getTaskQueue",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/task-queues/{queue_id}",
  "tag": "Task queues",
  "group": "taskQueues",
  "name": "get",
  "summary": "Get a task queue",
  "pathParameters": [
    "queue_id"
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

/** PATCH /api/v1/task-queues/{queue_id}: Change a task queue. */
export const updateTaskQueue: Operation = {
  "id": "updateTaskQueue",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/task-queues/{queue_id}",
  "tag": "Task queues",
  "group": "taskQueues",
  "name": "update",
  "summary": "Change a task queue",
  "pathParameters": [
    "queue_id"
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
    "ignored-field",
    "unknown-reference-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/task-queues/{queue_id}: Delete a task queue. */
export const deleteTaskQueue: Operation = {
  "id": "deleteTaskQueue",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/task-queues/{queue_id}",
  "tag": "Task queues",
  "group": "taskQueues",
  "name": "delete",
  "summary": "Delete a task queue",
  "pathParameters": [
    "queue_id"
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

/** GET /api/v1/task-queues/{queue_id}/worker-command: Get the command that starts a worker for a task queue. */
export const getTaskQueueWorkerCommand: Operation = {
  "id": "getTaskQueueWorkerCommand",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/task-queues/{queue_id}/worker-command",
  "tag": "Task queues",
  "group": "taskQueues",
  "name": "getWorkerCommand",
  "summary": "Get the command that starts a worker for a task queue",
  "pathParameters": [
    "queue_id"
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

/** GET /api/v1/task-queues/{queue_name}/workers: List the workers of a task queue. */
export const listTaskQueueWorkers: Operation = {
  "id": "listTaskQueueWorkers",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/task-queues/{queue_name}/workers",
  "tag": "Task queues",
  "group": "taskQueues",
  "name": "listWorkers",
  "summary": "List the workers of a task queue",
  "pathParameters": [
    "queue_name"
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
  "deprecated": true,
  "quirks": [
    "unknown-parent-empty-list"
  ]
};

/** POST /api/v1/tasks/plan: Plan a task. */
export const createPlan: Operation = {
  "id": "createPlan",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/tasks/plan",
  "tag": "Plans",
  "group": "plans",
  "name": "create",
  "summary": "Plan a task",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute",
  "quirks": [
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/tasks/plan/events/{execution_id}: Publish an event of the execution of a plan. */
export const publishPlanEvent: Operation = {
  "id": "publishPlanEvent",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/tasks/plan/events/{execution_id}",
  "tag": "Plans",
  "group": "plans",
  "name": "publishEvent",
  "summary": "Publish an event of the execution of a plan",
  "pathParameters": [
    "execution_id"
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
  "stability": "beta",
  "rateLimitClass": "write",
  "quirks": [
    "open-to-all",
    "unknown-execution-accepted",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/tasks/plan/execute: Execute a plan. */
export const executePlan: Operation = {
  "id": "executePlan",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/tasks/plan/execute",
  "tag": "Plans",
  "group": "plans",
  "name": "execute",
  "summary": "Execute a plan",
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
  "stability": "beta",
  "rateLimitClass": "execute",
  "quirks": [
    "refusal-wrapped-500",
    "stored-then-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/tasks/plan/health: Check that tasks can be planned. */
export const getPlanHealth: Operation = {
  "id": "getPlanHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/tasks/plan/health",
  "tag": "Plans",
  "group": "plans",
  "name": "getHealth",
  "summary": "Check that tasks can be planned",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read"
};

/** GET /api/v1/tasks/plan/plan-executions: List executions of plans. */
export const listPlanExecutions: Operation = {
  "id": "listPlanExecutions",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/tasks/plan/plan-executions",
  "tag": "Plans",
  "group": "plans",
  "name": "listExecutions",
  "summary": "List executions of plans",
  "pathParameters": [],
  "query": [
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "pagination": {
    "style": "offset",
    "offset": "offset",
    "limit": "limit",
    "defaultLimit": 50,
    "items": "executions"
  },
  "quirks": [
    "bad-paging-500"
  ]
};

/** POST /api/v1/tasks/plan/stream: Plan a task and follow it. */
export const streamPlan: Operation = {
  "id": "streamPlan",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/tasks/plan/stream",
  "tag": "Plans",
  "group": "plans",
  "name": "stream",
  "summary": "Plan a task and follow it",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute",
  "quirks": [
    "failure-in-200",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/tasks/plan/ws/stats: Count the web sockets of plans. */
export const getPlanSocketStats: Operation = {
  "id": "getPlanSocketStats",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/tasks/plan/ws/stats",
  "tag": "Plans",
  "group": "plans",
  "name": "getSocketStats",
  "summary": "Count the web sockets of plans",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read"
};

/** GET /api/v1/tasks/plan/{execution_id}: Get the execution of a plan. */
export const getPlanExecution: Operation = {
  "id": "getPlanExecution",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/tasks/plan/{execution_id}",
  "tag": "Plans",
  "group": "plans",
  "name": "getExecution",
  "summary": "Get the execution of a plan",
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
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "open-to-all",
    "poisonous-value"
  ]
};

/** PATCH /api/v1/tasks/plan/{execution_id}: Report on the execution of a plan. */
export const updatePlanExecution: Operation = {
  "id": "updatePlanExecution",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/tasks/plan/{execution_id}",
  "tag": "Plans",
  "group": "plans",
  "name": "updateExecution",
  "summary": "Report on the execution of a plan",
  "pathParameters": [
    "execution_id"
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
  "stability": "beta",
  "rateLimitClass": "write",
  "quirks": [
    "open-to-all",
    "invalid-value-accepted",
    "invalid-value-500",
    "poisonous-value",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/tasks/plan/{execution_id}/continue: Answer what a plan waits for. */
export const continuePlanExecution: Operation = {
  "id": "continuePlanExecution",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/tasks/plan/{execution_id}/continue",
  "tag": "Plans",
  "group": "plans",
  "name": "continueExecution",
  "summary": "Answer what a plan waits for",
  "pathParameters": [
    "execution_id"
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
  "stability": "beta",
  "rateLimitClass": "execute",
  "quirks": [
    "invalid-value-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/tasks/plan/{execution_id}/stream: Follow the execution of a plan. */
export const streamPlanExecution: Operation = {
  "id": "streamPlanExecution",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/tasks/plan/{execution_id}/stream",
  "tag": "Plans",
  "group": "plans",
  "name": "streamExecution",
  "summary": "Follow the execution of a plan",
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
    "open-to-all",
    "empty-stream-in-200"
  ]
};

/** POST /api/v1/tasks/plan/{execution_id}/tasks/{task_id}/message: Say something to a task of a plan. */
export const sendPlanTaskMessage: Operation = {
  "id": "sendPlanTaskMessage",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/tasks/plan/{execution_id}/tasks/{task_id}/message",
  "tag": "Plans",
  "group": "plans",
  "name": "sendTaskMessage",
  "summary": "Say something to a task of a plan",
  "pathParameters": [
    "execution_id",
    "task_id"
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
  "stability": "beta",
  "rateLimitClass": "execute",
  "quirks": [
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

/** GET /api/v1/teams/{team_id}/context: Get the context of a team. */
export const getTeamContext: Operation = {
  "id": "getTeamContext",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/teams/{team_id}/context",
  "tag": "Teams",
  "group": "teams",
  "name": "getContext",
  "summary": "Get the context of a team",
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
    "read-that-writes",
    "id-not-uuid-500"
  ]
};

/** PUT /api/v1/teams/{team_id}/context: Set the context of a team. */
export const updateTeamContext: Operation = {
  "id": "updateTeamContext",
  "api": "control-plane",
  "method": "PUT",
  "path": "/api/v1/teams/{team_id}/context",
  "tag": "Teams",
  "group": "teams",
  "name": "updateContext",
  "summary": "Set the context of a team",
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
    "unknown-reference-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/teams/{team_id}/context: Clear the context of a team. */
export const deleteTeamContext: Operation = {
  "id": "deleteTeamContext",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/teams/{team_id}/context",
  "tag": "Teams",
  "group": "teams",
  "name": "deleteContext",
  "summary": "Clear the context of a team",
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
    "delete-missing-204",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/teams/{team_id}/context/resolved: Put the context of a team together. */
export const resolveTeamContext: Operation = {
  "id": "resolveTeamContext",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/teams/{team_id}/context/resolved",
  "tag": "Teams",
  "group": "teams",
  "name": "resolveContext",
  "summary": "Put the context of a team together",
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

/** POST /api/v1/teams/{team_id}/execute: Run a team. */
export const executeTeam: Operation = {
  "id": "executeTeam",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/teams/{team_id}/execute",
  "tag": "Teams",
  "group": "teams",
  "name": "execute",
  "summary": "Run a team",
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
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "execute",
  "quirks": [
    "run-recorded-then-500",
    "invalid-value-accepted",
    "ignored-field",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/teams/{team_id}/execute/stream: Ask a team and follow the answer. */
export const streamTeamExecution: Operation = {
  "id": "streamTeamExecution",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/teams/{team_id}/execute/stream",
  "tag": "Teams",
  "group": "teams",
  "name": "streamExecution",
  "summary": "Ask a team and follow the answer",
  "pathParameters": [
    "team_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "event-stream"
  },
  "textEvents": true,
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "beta",
  "rateLimitClass": "execute",
  "quirks": [
    "unframed-stream",
    "open-to-all",
    "ignored-field",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/templates/compile: Fill in a template, or check it. */
export const compileTemplate: Operation = {
  "id": "compileTemplate",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/templates/compile",
  "tag": "Templates",
  "group": "templates",
  "name": "compile",
  "summary": "Fill in a template, or check it",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "field-without-effect",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/templates/extract-variables: List what a template asks for. */
export const extractTemplateVariables: Operation = {
  "id": "extractTemplateVariables",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/templates/extract-variables",
  "tag": "Templates",
  "group": "templates",
  "name": "extractVariables",
  "summary": "List what a template asks for",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "read",
  "quirks": [
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/temporal-workflows/health: Ask how the workflow service is doing. */
export const getTemporalWorkflowHealth: Operation = {
  "id": "getTemporalWorkflowHealth",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/temporal-workflows/health",
  "tag": "Temporal workflows",
  "group": "temporalWorkflows",
  "name": "getHealth",
  "summary": "Ask how the workflow service is doing",
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** GET /api/v1/temporal-workflows/workflows: List workflows of the workflow service. */
export const listTemporalWorkflows: Operation = {
  "id": "listTemporalWorkflows",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/temporal-workflows/workflows",
  "tag": "Temporal workflows",
  "group": "temporalWorkflows",
  "name": "list",
  "summary": "List workflows of the workflow service",
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
  "stability": "alpha",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none",
    "items": "workflows"
  }
};

/** POST /api/v1/temporal-workflows/workflows: Start a workflow in the workflow service. */
export const startTemporalWorkflow: Operation = {
  "id": "startTemporalWorkflow",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/temporal-workflows/workflows",
  "tag": "Temporal workflows",
  "group": "temporalWorkflows",
  "name": "start",
  "summary": "Start a workflow in the workflow service",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": false
  },
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "alpha",
  "rateLimitClass": "execute"
};

/** GET /api/v1/temporal-workflows/workflows/stats: Count the workflows of the workflow service. */
export const getTemporalWorkflowStats: Operation = {
  "id": "getTemporalWorkflowStats",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/temporal-workflows/workflows/stats",
  "tag": "Temporal workflows",
  "group": "temporalWorkflows",
  "name": "getStats",
  "summary": "Count the workflows of the workflow service",
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** GET /api/v1/temporal-workflows/workflows/{workflow_id}: Get a workflow of the workflow service. */
export const getTemporalWorkflow: Operation = {
  "id": "getTemporalWorkflow",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/temporal-workflows/workflows/{workflow_id}",
  "tag": "Temporal workflows",
  "group": "temporalWorkflows",
  "name": "get",
  "summary": "Get a workflow of the workflow service",
  "pathParameters": [
    "workflow_id"
  ],
  "query": [
    {
      "name": "run_id"
    },
    {
      "name": "include_result"
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
  "stability": "alpha",
  "rateLimitClass": "read"
};

/** POST /api/v1/temporal-workflows/workflows/{workflow_id}/cancel: Ask a workflow to stop. */
export const cancelTemporalWorkflow: Operation = {
  "id": "cancelTemporalWorkflow",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/temporal-workflows/workflows/{workflow_id}/cancel",
  "tag": "Temporal workflows",
  "group": "temporalWorkflows",
  "name": "cancel",
  "summary": "Ask a workflow to stop",
  "pathParameters": [
    "workflow_id"
  ],
  "query": [
    {
      "name": "run_id"
    }
  ],
  "answers": {
    "200": "json"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** POST /api/v1/temporal-workflows/workflows/{workflow_id}/signal: Send a signal to a workflow. */
export const signalTemporalWorkflow: Operation = {
  "id": "signalTemporalWorkflow",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/temporal-workflows/workflows/{workflow_id}/signal",
  "tag": "Temporal workflows",
  "group": "temporalWorkflows",
  "name": "signal",
  "summary": "Send a signal to a workflow",
  "pathParameters": [
    "workflow_id"
  ],
  "query": [
    {
      "name": "run_id"
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** POST /api/v1/temporal-workflows/workflows/{workflow_id}/terminate: Stop a workflow at once. */
export const terminateTemporalWorkflow: Operation = {
  "id": "terminateTemporalWorkflow",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/temporal-workflows/workflows/{workflow_id}/terminate",
  "tag": "Temporal workflows",
  "group": "temporalWorkflows",
  "name": "terminate",
  "summary": "Stop a workflow at once",
  "pathParameters": [
    "workflow_id"
  ],
  "query": [
    {
      "name": "run_id"
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "alpha",
  "rateLimitClass": "write"
};

/** GET /api/v1/traces: List traces. */
export const listTraces: Operation = {
  "id": "listTraces",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/traces",
  "tag": "Traces",
  "group": "traces",
  "name": "list",
  "summary": "List traces",
  "pathParameters": [],
  "query": [
    {
      "name": "page"
    },
    {
      "name": "page_size"
    },
    {
      "name": "sort"
    },
    {
      "name": "status"
    },
    {
      "name": "time_from"
    },
    {
      "name": "time_to"
    },
    {
      "name": "search"
    },
    {
      "name": "execution_id"
    },
    {
      "name": "service_name"
    },
    {
      "name": "user_id"
    },
    {
      "name": "has_errors"
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
    "style": "page",
    "page": "page",
    "limit": "page_size",
    "defaultLimit": 20,
    "maxLimit": 100,
    "items": "items",
    "total": "total",
    "hasMore": "has_next"
  }
};

/** GET /api/v1/traces/stats: Sum up traces. */
export const getTraceStats: Operation = {
  "id": "getTraceStats",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/traces/stats",
  "tag": "Traces",
  "group": "traces",
  "name": "getStats",
  "summary": "Sum up traces",
  "pathParameters": [],
  "query": [
    {
      "name": "time_from"
    },
    {
      "name": "time_to"
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
  "rateLimitClass": "read"
};

/** GET /api/v1/traces/storage/stats: Count stored traces. */
export const getTraceStorageStats: Operation = {
  "id": "getTraceStorageStats",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/traces/storage/stats",
  "tag": "Traces",
  "group": "traces",
  "name": "getStorageStats",
  "summary": "Count stored traces",
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
  "rateLimitClass": "read"
};

/** GET /api/v1/traces/{trace_id}: Get a trace. */
export const getTrace: Operation = {
  "id": "getTrace",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/traces/{trace_id}",
  "tag": "Traces",
  "group": "traces",
  "name": "get",
  "summary": "Get a trace",
  "pathParameters": [
    "trace_id"
  ],
  "query": [
    {
      "name": "flat"
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
  "rateLimitClass": "read"
};

/** DELETE /api/v1/traces/{trace_id}: Delete a trace. */
export const deleteTrace: Operation = {
  "id": "deleteTrace",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/traces/{trace_id}",
  "tag": "Traces",
  "group": "traces",
  "name": "delete",
  "summary": "Delete a trace",
  "pathParameters": [
    "trace_id"
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
  "rateLimitClass": "delete"
};

/** GET /api/v1/traces/{trace_id}/spans: List the spans of a trace. */
export const listTraceSpans: Operation = {
  "id": "listTraceSpans",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/traces/{trace_id}/spans",
  "tag": "Traces",
  "group": "traces",
  "name": "listSpans",
  "summary": "List the spans of a trace",
  "pathParameters": [
    "trace_id"
  ],
  "query": [
    {
      "name": "flat"
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

/** GET /api/v1/worker-queues: List worker queues. */
export const listWorkerQueues: Operation = {
  "id": "listWorkerQueues",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "list",
  "summary": "List worker queues",
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

/** GET /api/v1/worker-queues/{queue_id}: Get a worker queue. */
export const getWorkerQueue: Operation = {
  "id": "getWorkerQueue",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "get",
  "summary": "Get a worker queue",
  "pathParameters": [
    "queue_id"
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

/** PATCH /api/v1/worker-queues/{queue_id}: Change a worker queue. */
export const updateWorkerQueue: Operation = {
  "id": "updateWorkerQueue",
  "api": "control-plane",
  "method": "PATCH",
  "path": "/api/v1/worker-queues/{queue_id}",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "update",
  "summary": "Change a worker queue",
  "pathParameters": [
    "queue_id"
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
    "invalid-value-accepted",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/worker-queues/{queue_id}: Delete a worker queue. */
export const deleteWorkerQueue: Operation = {
  "id": "deleteWorkerQueue",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/worker-queues/{queue_id}",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "delete",
  "summary": "Delete a worker queue",
  "pathParameters": [
    "queue_id"
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

/** GET /api/v1/worker-queues/{queue_id}/config: Get the configuration of a worker queue. */
export const getWorkerQueueConfig: Operation = {
  "id": "getWorkerQueueConfig",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}/config",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "getConfig",
  "summary": "Get the configuration of a worker queue",
  "pathParameters": [
    "queue_id"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/worker-queues/{queue_id}/executions: List the executions of a worker queue. */
export const listWorkerQueueExecutions: Operation = {
  "id": "listWorkerQueueExecutions",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}/executions",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "listExecutions",
  "summary": "List the executions of a worker queue",
  "pathParameters": [
    "queue_id"
  ],
  "query": [
    {
      "name": "limit"
    },
    {
      "name": "status"
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
    "style": "none",
    "defaultLimit": 10
  },
  "quirks": [
    "bad-paging-500",
    "missing-500",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/worker-queues/{queue_id}/install-script: Get a script that installs a worker. */
export const getWorkerQueueInstallScript: Operation = {
  "id": "getWorkerQueueInstallScript",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}/install-script",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "getInstallScript",
  "summary": "Get a script that installs a worker",
  "pathParameters": [
    "queue_id"
  ],
  "query": [
    {
      "name": "deployment_type"
    }
  ],
  "answers": {
    "200": "text"
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

/** GET /api/v1/worker-queues/{queue_id}/metrics: Get the metrics of a worker queue. */
export const getWorkerQueueMetrics: Operation = {
  "id": "getWorkerQueueMetrics",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}/metrics",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "getMetrics",
  "summary": "Get the metrics of a worker queue",
  "pathParameters": [
    "queue_id"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "id-not-uuid-500"
  ]
};

/** POST /api/v1/worker-queues/{queue_id}/start: Start a worker for a worker queue. */
export const startWorkerQueueWorker: Operation = {
  "id": "startWorkerQueueWorker",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/worker-queues/{queue_id}/start",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "startWorker",
  "summary": "Start a worker for a worker queue",
  "pathParameters": [
    "queue_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": false
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
  "rateLimitClass": "write",
  "quirks": [
    "stored-then-500",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/worker-queues/{queue_id}/update-lock-status: Get the update lock of a worker queue. */
export const getWorkerQueueUpdateLock: Operation = {
  "id": "getWorkerQueueUpdateLock",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}/update-lock-status",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "getUpdateLock",
  "summary": "Get the update lock of a worker queue",
  "pathParameters": [
    "queue_id"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "quirks": [
    "unknown-queue-unlocked"
  ]
};

/** GET /api/v1/worker-queues/{queue_id}/worker-command: Get the command that starts a worker. */
export const getWorkerQueueCommand: Operation = {
  "id": "getWorkerQueueCommand",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}/worker-command",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "getCommand",
  "summary": "Get the command that starts a worker",
  "pathParameters": [
    "queue_id"
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

/** GET /api/v1/worker-queues/{queue_id}/workers: List the workers of a worker queue. */
export const listWorkerQueueWorkers: Operation = {
  "id": "listWorkerQueueWorkers",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}/workers",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "listWorkers",
  "summary": "List the workers of a worker queue",
  "pathParameters": [
    "queue_id"
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
    "unknown-parent-empty-list"
  ]
};

/** POST /api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock: Take the update lock of a worker queue. */
export const acquireWorkerQueueUpdateLock: Operation = {
  "id": "acquireWorkerQueueUpdateLock",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "acquireUpdateLock",
  "summary": "Take the update lock of a worker queue",
  "pathParameters": [
    "queue_id",
    "worker_id"
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
  "stability": "beta",
  "rateLimitClass": "write",
  "quirks": [
    "lock-never-given",
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** DELETE /api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock: Give the update lock of a worker queue back. */
export const releaseWorkerQueueUpdateLock: Operation = {
  "id": "releaseWorkerQueueUpdateLock",
  "api": "control-plane",
  "method": "DELETE",
  "path": "/api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "releaseUpdateLock",
  "summary": "Give the update lock of a worker queue back",
  "pathParameters": [
    "queue_id",
    "worker_id"
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
  "stability": "beta",
  "rateLimitClass": "delete",
  "quirks": [
    "delete-missing-204"
  ]
};

/** GET /api/v1/worker-queues/{queue_id}/workflows: List the workflows of a worker queue. */
export const listWorkerQueueWorkflows: Operation = {
  "id": "listWorkerQueueWorkflows",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/worker-queues/{queue_id}/workflows",
  "tag": "Worker queues",
  "group": "workerQueues",
  "name": "listWorkflows",
  "summary": "List the workflows of a worker queue",
  "pathParameters": [
    "queue_id"
  ],
  "query": [
    {
      "name": "status_filter"
    },
    {
      "name": "limit"
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
  "stability": "beta",
  "rateLimitClass": "read",
  "pagination": {
    "style": "none",
    "items": "workflows",
    "defaultLimit": 100
  },
  "quirks": [
    "bad-paging-500",
    "id-not-uuid-500"
  ]
};

/** GET /api/v1/workers: List workers by runner. */
export const listWorkers: Operation = {
  "id": "listWorkers",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/workers",
  "tag": "Workers",
  "group": "workers",
  "name": "list",
  "summary": "List workers by runner",
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

/** POST /api/v1/workers/heartbeat: Say that a worker of an environment is alive. */
export const sendEnvironmentWorkerHeartbeat: Operation = {
  "id": "sendEnvironmentWorkerHeartbeat",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/workers/heartbeat",
  "tag": "Workers",
  "group": "workers",
  "name": "sendEnvironmentHeartbeat",
  "summary": "Say that a worker of an environment is alive",
  "pathParameters": [],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "unknown-worker-204",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/workers/register: Register a worker with an environment. */
export const registerWorker: Operation = {
  "id": "registerWorker",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/workers/register",
  "tag": "Workers",
  "group": "workers",
  "name": "register",
  "summary": "Register a worker with an environment",
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
    "Bearer",
    "UserKey"
  ],
  "idempotent": false,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "stored-then-500",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** GET /api/v1/workers/{runner_name}: Get the workers of a runner. */
export const getRunnerWorkers: Operation = {
  "id": "getRunnerWorkers",
  "api": "control-plane",
  "method": "GET",
  "path": "/api/v1/workers/{runner_name}",
  "tag": "Workers",
  "group": "workers",
  "name": "getOfRunner",
  "summary": "Get the workers of a runner",
  "pathParameters": [
    "runner_name"
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
  "rateLimitClass": "read"
};

/** POST /api/v1/workers/{worker_id}/disconnect: Sign a worker off. */
export const disconnectWorker: Operation = {
  "id": "disconnectWorker",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/workers/{worker_id}/disconnect",
  "tag": "Workers",
  "group": "workers",
  "name": "disconnect",
  "summary": "Sign a worker off",
  "pathParameters": [
    "worker_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/workers/{worker_id}/heartbeat: Say that a worker is alive. */
export const sendWorkerHeartbeat: Operation = {
  "id": "sendWorkerHeartbeat",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/workers/{worker_id}/heartbeat",
  "tag": "Workers",
  "group": "workers",
  "name": "sendHeartbeat",
  "summary": "Say that a worker is alive",
  "pathParameters": [
    "worker_id"
  ],
  "query": [],
  "body": {
    "mediaType": "application/json",
    "required": true
  },
  "answers": {
    "204": "empty"
  },
  "auth": [
    "Bearer",
    "UserKey"
  ],
  "idempotent": true,
  "stability": "stable",
  "rateLimitClass": "write",
  "quirks": [
    "unknown-worker-204",
    "invalid-value-accepted",
    "unknown-fields-dropped"
  ]
};

/** POST /api/v1/workers/{worker_id}/start: Start a registered worker. */
export const startWorker: Operation = {
  "id": "startWorker",
  "api": "control-plane",
  "method": "POST",
  "path": "/api/v1/workers/{worker_id}/start",
  "tag": "Workers",
  "group": "workers",
  "name": "start",
  "summary": "Start a registered worker",
  "pathParameters": [
    "worker_id"
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
    "id-not-uuid-500",
    "unknown-fields-dropped"
  ]
};

/** GET /ws/executions/status/stats: Count the web sockets of changes of status. */
export const getStatusSocketStats: Operation = {
  "id": "getStatusSocketStats",
  "api": "control-plane",
  "method": "GET",
  "path": "/ws/executions/status/stats",
  "tag": "Health",
  "group": "health",
  "name": "getStatusSocketStats",
  "summary": "Count the web sockets of changes of status",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read"
};

/** GET /ws/stats: Count the web sockets of executions. */
export const getSocketStats: Operation = {
  "id": "getSocketStats",
  "api": "control-plane",
  "method": "GET",
  "path": "/ws/stats",
  "tag": "Health",
  "group": "health",
  "name": "getSocketStats",
  "summary": "Count the web sockets of executions",
  "pathParameters": [],
  "query": [],
  "answers": {
    "200": "json"
  },
  "auth": [],
  "idempotent": true,
  "stability": "beta",
  "rateLimitClass": "read"
};
