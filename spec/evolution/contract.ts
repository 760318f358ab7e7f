import { isNode, listOf, type Node, nodeOf } from "../rules/json.ts";
import type { Direction } from "./change.ts";
import { below, follow, pointerOf } from "./pointer.ts";

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];

/** A place where a described value crosses the wire: the body or a parameter of a request, the body or a header of an answer. */
export interface Site {
  readonly direction: Direction;
  readonly kind: "parameter" | "body" | "answer" | "header";
  /** The schema that describes the value. */
  readonly schema: string;
  /** Name of the parameter or header, media type of a body. */
  readonly name: string;
  /** Of an answer; `payload` for what a webhook sends. */
  readonly status?: string;
}

export interface ParameterSite {
  readonly pointer: string;
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly node: Node;
}

/** One operation or webhook with all it needs resolved. */
export interface Call {
  readonly id: string;
  readonly webhook: boolean;
  readonly path: string;
  readonly method: string;
  readonly pointer: string;
  readonly node: Node;
  readonly parameters: readonly ParameterSite[];
  readonly sites: readonly Site[];
}

/** A bundle with its calls laid out. */
export interface Contract {
  readonly document: Node;
  readonly calls: readonly Call[];
}

/** Lays out every operation and webhook of a bundle. */
export function contractOf(document: Node): Contract {
  const sections = [
    { key: "paths", webhook: false },
    { key: "webhooks", webhook: true },
  ];
  const calls = sections.flatMap(({ key, webhook }) =>
    Object.entries(nodeOf(document[key])).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const node = nodeOf(item)[method];
        return isNode(node)
          ? [callOf(document, pointerOf([key, path]), { path, method, node, webhook })]
          : [];
      }),
    ),
  );
  return { document, calls };
}

type Basics = Pick<Call, "path" | "method" | "node" | "webhook">;

function callOf(document: Node, item: string, basics: Basics): Call {
  const pointer = below(item, basics.method);
  const parameters = [item, pointer].flatMap((owner) => parametersOf(document, below(owner, "parameters")));
  const inward: Direction = basics.webhook ? "answer" : "request";
  const sites: Site[] = [
    ...parameters.map(
      (parameter): Site => ({
        direction: inward,
        kind: "parameter",
        schema: below(parameter.pointer, "schema"),
        name: parameter.name,
      }),
    ),
    ...bodySites(document, below(pointer, "requestBody"), inward, basics.webhook ? "payload" : undefined),
    ...(basics.webhook ? [] : answerSites(document, pointer)),
  ];
  return { ...basics, id: String(basics.node.operationId ?? pointer), pointer, parameters, sites };
}

function parametersOf(document: Node, pointer: string): ParameterSite[] {
  return listOf(follow(document, pointer).value).map((_, index) => {
    const found = follow(document, below(pointer, index));
    const node = nodeOf(found.value);
    return {
      pointer: found.pointer,
      name: String(node.name),
      in: String(node.in),
      required: node.required === true,
      node,
    };
  });
}

function bodySites(document: Node, at: string, direction: Direction, status?: string): Site[] {
  const { value, pointer } = follow(document, at);
  return Object.keys(nodeOf(nodeOf(value).content)).map((name) => ({
    direction,
    kind: direction === "request" ? ("body" as const) : ("answer" as const),
    schema: below(pointer, "content", name, "schema"),
    name,
    ...(status === undefined ? {} : { status }),
  }));
}

function answerSites(document: Node, operation: string): Site[] {
  const responses = below(operation, "responses");
  return Object.keys(nodeOf(follow(document, responses).value)).flatMap((status) => {
    const answer = follow(document, below(responses, status));
    const headers = Object.keys(nodeOf(nodeOf(answer.value).headers)).map((name): Site => {
      const header = follow(document, below(answer.pointer, "headers", name));
      return { direction: "answer", kind: "header", schema: below(header.pointer, "schema"), name, status };
    });
    return [...bodySites(document, answer.pointer, "answer", status), ...headers];
  });
}
