import type { Node } from "../../spec/rules/json.ts";

/** A small bundle for the gates' own tests: one operation, with what a test has to say of it. */
export function bundleOf(operation: Node, schemas: Node = {}, more: Node = {}): Node {
  return {
    openapi: "3.1.0",
    paths: { "/api/v1/things": { post: { operationId: "createThing", responses: {}, ...operation } } },
    components: { schemas, ...more },
  };
}

/** The `content` of a body that is shown by one example. */
export function shownAs(schema: unknown, value: unknown, mediaType = "application/json"): Node {
  return { content: { [mediaType]: { schema, examples: { one: { value } } } } };
}
