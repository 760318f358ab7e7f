import type { OpenApiDocument } from "../../document.ts";

/** What a description may not do to the page. */
export const evil = `<script>alert(1)</script> "><img src=https://evil.example/x.png onerror=alert(1)> & \`<b>\``;

/** One document that has everything the reference must show. */
export const sample = {
  openapi: "3.1.0",
  info: {
    title: "Sample",
    version: "1.0.0",
    summary: "A sample.",
    description: `First.\n\n- a list\n- ${evil}`,
  },
  servers: [{ url: "https://control-plane.example", description: evil }],
  tags: [{ name: "Worker queues", description: evil }],
  security: [{ Bearer: [] }],
  paths: {
    "/api/v1/queues/{queue_id}": {
      parameters: [
        {
          name: "queue_id",
          in: "path",
          required: true,
          description: evil,
          schema: { type: "string", format: "uuid" },
        },
      ],
      put: {
        operationId: "updateWorkerQueue",
        tags: ["Worker queues"],
        summary: "Change a queue",
        description: evil,
        deprecated: true,
        parameters: [
          {
            name: "dry_run",
            in: "query",
            description: "Only try.",
            schema: { type: "boolean", default: false },
          },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Queue" },
              examples: { it: { summary: "It's a queue", value: { name: "it's <fast>", kind: "a" } } },
            },
          },
        },
        responses: {
          "200": {
            description: "The queue.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } },
          },
          "404": { $ref: "#/components/responses/NotFound" },
        },
        "x-evidence": { sources: ["server", "docs"], confidence: "observed", note: "Seen twice." },
        "x-stability": "beta",
        "x-rate-limit-class": "write",
        "x-idempotent": true,
        "x-quirks": ["duplicate-name-500"],
        "x-disagrees": [{ field: "body name", reason: "The contract calls it optional." }],
      },
      get: {
        operationId: "streamWorkerQueue",
        tags: ["Worker queues"],
        summary: "Follow a queue",
        description: "Sends events.",
        security: [],
        responses: {
          "200": {
            description: "Events.",
            content: {
              "text/event-stream": {
                schema: {
                  oneOf: [
                    { $ref: "#/components/schemas/Tree" },
                    { type: "object", properties: { at: { type: "number" } } },
                  ],
                },
                examples: { stream: { value: 'event: done\ndata: {"ok":true}\n\n' } },
              },
            },
          },
        },
        "x-evidence": { sources: ["contract"], confidence: "stated" },
        "x-stability": "stable",
        "x-pagination": {
          style: "offset",
          offset: "skip",
          limit: "limit",
          maxLimit: 200,
          bareUnless: ["limit"],
        },
      },
    },
  },
  webhooks: {
    queueChanged: {
      post: {
        operationId: "queueChanged",
        tags: ["Worker queues"],
        summary: "A queue has changed",
        description: "Sent after each change.",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Queue" } } } },
        responses: { "204": { description: "Taken." } },
      },
    },
  },
  components: {
    securitySchemes: { Bearer: { type: "http", description: "A key.", "x-scheme-prefix": "Bearer" } },
    responses: {
      NotFound: {
        description: "Nothing is there.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
      },
    },
    schemas: {
      Failure: { type: "object", properties: { detail: { type: "string" } } },
      Kind: { type: "string", enum: ["a", "b"] },
      Queue: {
        type: "object",
        description: evil,
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 1, maxLength: 50, description: evil },
          kind: { $ref: "#/components/schemas/Kind" },
          state: { type: ["string", "null"], "x-extensible-enum": ["open", "closed"] },
          tree: { allOf: [{ $ref: "#/components/schemas/Tree" }], description: "Where it hangs." },
          labels: { type: "object", additionalProperties: { type: "string" } },
        },
      },
      Tree: {
        type: "object",
        "x-evidence": "assumed",
        properties: {
          deep_rooted_field: { type: "integer" },
          children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
          parent: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] },
        },
      },
    },
  },
} as unknown as OpenApiDocument;
