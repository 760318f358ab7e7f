import type { Json } from "../json.ts";
import type { Route } from "../spec/route.ts";
import { loadPrism } from "./load-prism.ts";
import type { Violation } from "./violation.ts";

/** A request in the form in which Prism checks it. */
export interface PrismRequest {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  readonly url: { readonly path: string; readonly query: Record<string, string | string[]> };
  readonly headers: Record<string, string>;
  readonly body?: Json;
}

export interface PrismAnswer {
  readonly statusCode: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export interface Checked {
  readonly answer: PrismAnswer;
  /** What the answer breaks in the document. */
  readonly violations: readonly Violation[];
}

export interface ExampleChoice {
  readonly code?: number;
  readonly exampleKey?: string;
}

/** One operation, as Prism has read it. */
export interface Operation {
  /** Fields that the body may have, with their schemas; undefined when it takes any. */
  readonly fields: ReadonlyMap<string, Json> | undefined;
  /** Lets Prism check a request, has it answered by `produce`, and lets Prism check that answer. */
  check(request: PrismRequest, produce: (violations: readonly Violation[]) => PrismAnswer): Promise<Checked>;
  /** Prism's own answer: the example that the document gives. Throws when it gives none for the status asked for. */
  example(request: PrismRequest, choice?: ExampleChoice): Promise<Checked>;
}

const known = new WeakMap<Route, Promise<Operation>>();

/** An operation as Prism reads it: once in a process, when it is first called. Prism itself is loaded with the first of them. */
export function operationOf(route: Route): Promise<Operation> {
  const loading = known.get(route) ?? load(route);
  known.set(route, loading);
  return loading;
}

/** Loads Prism ahead of the first request. */
export async function warmUp(): Promise<void> {
  await loadPrism();
}

async function load(route: Route): Promise<Operation> {
  const { readOperation } = await loadPrism();
  return await readOperation(route);
}
