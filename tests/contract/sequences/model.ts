import type { Disagreement } from "../disagreements.ts";
import { parsedBody } from "../live/trip.ts";
import type { ContractRequest } from "../requests/request.ts";
import type { Received } from "../requests/send.ts";
import { idIn } from "../resources/body.ts";
import type { Resource } from "../resources/resource.ts";
import { isSchema } from "../values/forms.ts";

export type Sent = Partial<ContractRequest>;

/** What the model knows: what there should be, how it was made, and what there was. */
export interface Model {
  readonly present: Map<string, Sent>;
  readonly gone: Set<string>;
  made: number;
}

/** The thing at a place of the list, counted around. */
export function chosen<T>(from: ReadonlyMap<string, T>, pick: number): [string, T] | undefined {
  return [...from][pick % Math.max(1, from.size)];
}

/** The id under which something was stored. */
export function madeId(
  { itemParameter, named }: Resource,
  { body }: Sent,
  answer: Received,
  path: Readonly<Record<string, string>>,
): string | undefined {
  if (named) return path[itemParameter];
  const joined = isSchema(body) ? body[itemParameter] : undefined;
  return typeof joined === "string" ? joined : idIn(parsedBody(answer), itemParameter);
}

/** How a thing would be made as it is after a change, so that a duplicate of it is one. */
export function renamed(made: Sent | undefined, changed: Sent): Sent {
  if (!isSchema(made?.body) || !isSchema(changed.body)) return {};
  const known = Object.keys(made.body);
  const body = Object.fromEntries(Object.entries(changed.body).filter(([field]) => known.includes(field)));
  const before = Object.entries(made.body);
  return { body: Object.fromEntries([...before, ...Object.entries(body)]) };
}

/** What there should be and is not listed, and what there should not be and is. */
export function misplaced(
  { present, gone }: Model,
  items: readonly Record<string, unknown>[],
): Disagreement[] {
  const listed = new Set(items.flatMap((one) => Object.values(one)));
  const lacking = [...present.keys()].filter((id) => !listed.has(id));
  const surplus = [...gone].filter((id) => listed.has(id));
  return [
    ...lacking.map((id) => ({ field: "/", ours: `${id} is listed`, theirs: `${items.length} others` })),
    ...surplus.map((id) => ({ field: "/", ours: `${id} is gone`, theirs: "listed" })),
  ];
}
