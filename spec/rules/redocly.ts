/** The part of Redocly's rule API that our rules use; the package ships no types for it. */

import type { Node } from "./json.ts";

export interface Location {
  readonly absolutePointer: string;
  readonly pointer: string;
  readonly source: { readonly absoluteRef: string };
  child(path: string | number | readonly (string | number)[]): Location;
  key(): Location;
}

interface Resolved {
  readonly node: unknown;
  readonly location: Location | undefined;
}

export interface Context {
  readonly key: string | number;
  readonly type: { readonly name: string };
  readonly location: Location;
  /** The node as written, before its `$ref` was followed, and where that stands. */
  readonly rawNode: unknown;
  readonly rawLocation: Location;
  report(problem: { message: string; location?: Location }): void;
  /** Follows a `$ref`, read from the document `from`; what is no `$ref` comes back as it is, without its own place. */
  resolve(node: unknown, from?: string): Resolved;
}

type Visit = (node: Node, ctx: Context) => void;

/** Calls per kind of node, named as Redocly names them; each node is visited once however often it is referred to. */
type Visitor = Readonly<Record<string, Visit | { enter?: Visit; leave?: Visit }>>;

export type Rule = (options?: Node) => Visitor;

/** Reports at a key of the node being visited; at the node itself when the key is not there. */
export function complain(ctx: Context, node: Node, key: string, message: string): void {
  ctx.report({ message, location: key in node ? ctx.location.child(key).key() : ctx.location.key() });
}
