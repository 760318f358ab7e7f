import type { Callable } from "./callable.ts";
import type { Connection } from "./connection.ts";
import type { Input, RequestOptions } from "./options.ts";

/** What only some resources need. */
interface Extras {
  readonly events?: (
    connection: Connection,
    operation: Callable,
    input: Input,
    options?: RequestOptions,
  ) => unknown;
  readonly formOf?: (body: unknown) => FormData;
}

type Given = readonly [...values: unknown[]];

/**
 * The methods of a resource from its operations. Each takes the path's values, then the body, then the query, then options, as far as
 * its operation has them; the interface that the generator prints beside says so to the compiler.
 */
export function methods<Api extends object>(
  connection: Connection,
  operations: { readonly [Name in keyof Api]: Callable },
  extras: Extras = {},
): Api {
  const made = Object.entries<Callable>({ ...operations }).map(([name, operation]) => [
    name,
    (...given: Given) => run(connection, operation, given, extras),
  ]);
  return Object.fromEntries(made);
}

function run(connection: Connection, operation: Callable, given: Given, { events, formOf }: Extras): unknown {
  const rest = [...given];
  const path: Record<string, never> = {};
  for (const [, name = ""] of operation.path.matchAll(/\{([^}]+)\}/g)) path[name] = rest.shift() as never;
  const body = operation.body && rest.shift();
  const query = operation.query && Object(rest.shift());
  const options = Object(rest.shift());
  const form = formOf && body !== undefined && operation.body?.mediaType.startsWith("multipart/");
  const input = { path, query, body: form ? formOf(body) : body };
  if (events && Object.values(operation.answers ?? {}).includes("event-stream"))
    return events(connection, operation, input, options);
  const { pagination } = operation;
  if (!pagination) return connection.send(operation, input, options);
  const list = connection.pages(operation, input, options);
  return pagination.style === "none" ? list.then(({ items }) => items) : list;
}
