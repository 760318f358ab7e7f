import { isNode, type Node, nodeOf } from "../../spec/rules/json.ts";
import { followIn, operationsOf } from "./operations.ts";

export type Direction = "request" | "answer";

/** One example of a body, with the schema it has to satisfy on its way. */
export interface ShownBody {
  readonly place: string;
  readonly direction: Direction;
  readonly mediaType: string;
  readonly schema: unknown;
  readonly value: unknown;
}

function shownIn(bundle: Node, content: unknown, direction: Direction, place: string): ShownBody[] {
  return Object.entries(nodeOf(content)).flatMap(([mediaType, media]) => {
    if (!isNode(media) || !("schema" in media)) return [];
    const named = Object.entries(nodeOf(media.examples)).map(([name, example]) => ({
      name,
      shown: nodeOf(followIn(bundle, example)),
    }));
    const all = "example" in media ? [...named, { name: "example", shown: { value: media.example } }] : named;
    return all
      .filter(({ shown }) => "value" in shown)
      .map(({ name, shown }) => ({
        place: `${place} ${mediaType} \`${name}\``,
        direction,
        mediaType,
        schema: media.schema,
        value: shown.value,
      }));
  });
}

/** Every example of every request body and answer. What operations share is looked at once, under its own name. */
export function shownBodies(bundle: Node): ShownBody[] {
  const shared = new Set<string>();
  return operationsOf(bundle).flatMap(({ id, node }) => {
    const body = nodeOf(followIn(bundle, node.requestBody));
    const asked = shownIn(bundle, body.content, "request", `${id} request`);
    const answered = Object.entries(nodeOf(node.responses)).flatMap(([status, response]) => {
      const reference = nodeOf(response).$ref;
      if (typeof reference === "string") {
        if (shared.has(reference)) return [];
        shared.add(reference);
      }
      const place =
        typeof reference === "string" ? `${reference.slice(2)} (as in ${id} ${status})` : `${id} ${status}`;
      return shownIn(bundle, nodeOf(followIn(bundle, response)).content, "answer", place);
    });
    return [...asked, ...answered];
  });
}
