import type { Callable } from "./callable.ts";
import { InputError } from "./error.ts";
import type { Input } from "./options.ts";
import { type Query, windowOf } from "./page.ts";

/** A page's place in a list as text: which operation, of what, and with which query. */
export function resumeToken({ id, path }: Callable, input: Input, next: Query): string {
  const sorted = Object.fromEntries(Object.entries(next).sort());
  return JSON.stringify([id ?? path, input.path, sorted]);
}

/** The query that a token stands for. It must have been made by the same operation with the same values. */
export function resumedQuery(operation: Callable, input: Input, token: string): Query {
  const next = queryIn(token);
  const window = windowOf(operation.pagination ?? { style: "none" });
  if (!next || !window || token !== resumeToken(operation, input, { ...input.query, [window]: next[window] }))
    throw new InputError("the token was made by another list: operation and parameters must be the same", {
      code: "bad_resume_token",
      operationId: operation.id,
    });
  return next;
}

function queryIn(token: string): Query | undefined {
  try {
    return JSON.parse(token)[2];
  } catch {
    return undefined;
  }
}
