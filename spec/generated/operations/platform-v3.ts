// Made by `pnpm generate` from spec/openapi; edit there.
import type { Operation } from "../operation.ts";

/** GET /api/v3/runners: List runners. */
export const listRunnersV3: Operation = {
  "id": "listRunnersV3",
  "api": "platform-v3",
  "method": "GET",
  "path": "/api/v3/runners",
  "tag": "Runners",
  "group": "runners",
  "name": "list",
  "summary": "List runners",
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

/** POST /api/v3/runners/{runner}: Create a runner. */
export const createRunnerV3: Operation = {
  "id": "createRunnerV3",
  "api": "platform-v3",
  "method": "POST",
  "path": "/api/v3/runners/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "create",
  "summary": "Create a runner",
  "pathParameters": [
    "runner"
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
  "stability": "stable",
  "rateLimitClass": "write"
};

/** DELETE /api/v3/runners/{runner}: Delete a runner. */
export const deleteRunnerV3: Operation = {
  "id": "deleteRunnerV3",
  "api": "platform-v3",
  "method": "DELETE",
  "path": "/api/v3/runners/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "delete",
  "summary": "Delete a runner",
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
  "rateLimitClass": "delete"
};

/** GET /api/v3/runners/{runner}/describe: Describe a runner. */
export const describeRunnerV3: Operation = {
  "id": "describeRunnerV3",
  "api": "platform-v3",
  "method": "GET",
  "path": "/api/v3/runners/{runner}/describe",
  "tag": "Runners",
  "group": "runners",
  "name": "describe",
  "summary": "Describe a runner",
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

/** GET /api/v3/runners/{runner}/health: Get the health of a runner. */
export const getRunnerHealthV3: Operation = {
  "id": "getRunnerHealthV3",
  "api": "platform-v3",
  "method": "GET",
  "path": "/api/v3/runners/{runner}/health",
  "tag": "Runners",
  "group": "runners",
  "name": "getHealth",
  "summary": "Get the health of a runner",
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

/** POST /api/v3/runners/{runner}/helm: Manage the Helm integration of a runner. */
export const manageRunnerHelmV3: Operation = {
  "id": "manageRunnerHelmV3",
  "api": "platform-v3",
  "method": "POST",
  "path": "/api/v3/runners/{runner}/helm",
  "tag": "Runners",
  "group": "runners",
  "name": "manageHelm",
  "summary": "Manage the Helm integration of a runner",
  "pathParameters": [
    "runner"
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
    "UserKey",
    "Bearer"
  ],
  "idempotent": false,
  "stability": "draft",
  "rateLimitClass": "write"
};

/** POST /api/v3/runners/{runner}/ops: Start, stop or restart a runner. */
export const runRunnerOperationV3: Operation = {
  "id": "runRunnerOperationV3",
  "api": "platform-v3",
  "method": "POST",
  "path": "/api/v3/runners/{runner}/ops",
  "tag": "Runners",
  "group": "runners",
  "name": "runOperation",
  "summary": "Start, stop or restart a runner",
  "pathParameters": [
    "runner"
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

/** PUT /api/v3/runners/description/{runner}: Change the description of a runner. */
export const updateRunnerDescriptionV3: Operation = {
  "id": "updateRunnerDescriptionV3",
  "api": "platform-v3",
  "method": "PUT",
  "path": "/api/v3/runners/description/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "updateDescription",
  "summary": "Change the description of a runner",
  "pathParameters": [
    "runner"
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

/** GET /api/v3/runners/helm/{runner}: Get the Kubernetes manifest of a runner. */
export const getRunnerHelmV3: Operation = {
  "id": "getRunnerHelmV3",
  "api": "platform-v3",
  "method": "GET",
  "path": "/api/v3/runners/helm/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "getHelm",
  "summary": "Get the Kubernetes manifest of a runner",
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
  "rateLimitClass": "read"
};

/** GET /api/v3/runners/helmchart/{runner}: Get the Helm chart of a runner. */
export const getRunnerHelmChartV3: Operation = {
  "id": "getRunnerHelmChartV3",
  "api": "platform-v3",
  "method": "GET",
  "path": "/api/v3/runners/helmchart/{runner}",
  "tag": "Runners",
  "group": "runners",
  "name": "getHelmChart",
  "summary": "Get the Helm chart of a runner",
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
