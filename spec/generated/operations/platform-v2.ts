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
