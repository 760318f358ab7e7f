import type { Operation } from "@kubiya-toolkit/spec/operation";
import type { Callable } from "./callable.ts";
import { DecodeError, InputError } from "./error.ts";

export type Pagination = NonNullable<Operation["pagination"]>;
export type Query = Readonly<Record<string, unknown>>;

/** What an answer says of a list. */
export interface PageContent<Item> {
  readonly items: Item[];
  /** Whether another page follows; undefined when the answer does not tell. */
  readonly hasMore: boolean | undefined;
  /** Number of all items, when the answer tells. */
  readonly total: number | undefined;
  /** Query that asks the same list for the page after this one; undefined when there is none. Plain data: it can be stored. */
  readonly next: Query | undefined;
}

/** Cuts an answer into a page by what the API's document says of the list, never by how the answer looks. */
export function pageOf(operation: Callable, query: Query, answer: unknown): PageContent<unknown> {
  const { pagination = { style: "none" } } = operation;
  const whole = pagination.bareUnless?.every((name) => query[name] === undefined);
  const bare = whole || !pagination.items;
  const items = bare ? answer : at(answer, pagination.items);
  const where = bare ? "" : ` in ${pagination.items}`;
  if (!Array.isArray(items))
    throw listError(DecodeError, operation, "bad_envelope", `the answer is not a list${where}`);
  const counted = bare ? undefined : at(answer, pagination.total);
  const told = bare ? undefined : at(answer, pagination.hasMore);
  const total = typeof counted === "number" ? counted : undefined;
  const single = whole || pagination.style === "none";
  return {
    items,
    total,
    ...(single ? { hasMore: false, next: undefined } : after(operation, query, items.length, told, total)),
  };
}

/** What follows a page with so many items. */
function after(operation: Callable, query: Query, got: number, told: unknown, total: number | undefined) {
  const { pagination = { style: "none" } } = operation;
  const window = windowOf(pagination);
  if (!window)
    throw listError(InputError, operation, "unknown_paging", "its document names no parameter for its pages");
  const first = pagination.style === "page" ? 1 : 0;
  const here = Number(query[window] ?? first);
  const size = sizeOf(pagination, query);
  // Without a size it cannot be told how many items came on earlier pages.
  const before = first ? (here - 1) * (size ?? (here > 1 ? Number.NaN : 0)) : here;
  const hasMore = typeof told === "boolean" ? told : moreFollow(got, size, before, total);
  return { hasMore, next: hasMore === false ? undefined : { ...query, [window]: here + (first || got) } };
}

/** Whether more items follow, by their number; undefined when that does not tell. */
function moreFollow(got: number, size: number | undefined, before: number, total: number | undefined) {
  if (!got || (total === undefined && size && got < size)) return false;
  return total === undefined || Number.isNaN(before) ? undefined : before + got < total;
}

/** Items that a full page holds: a shorter one is the last. */
function sizeOf(
  { limit = "", defaultLimit, maxLimit = Infinity }: Pagination,
  query: Query,
): number | undefined {
  const asked = query[limit] ?? defaultLimit;
  return asked === undefined ? undefined : Math.min(Number(asked), maxLimit);
}

/** Query parameter by which the pages of a list are told apart. */
export function windowOf({ style, offset, page }: Pagination): string | undefined {
  return { offset, page, cursor: undefined, none: undefined }[style];
}

/** Value at a dotted path; undefined when the path is. */
function at(value: unknown, path: string | undefined): unknown {
  return path?.split(".").reduce((here, key) => here?.[key], Object(value));
}

/** An error of a list as such, whichever of its requests it was. */
export function listError(
  Class: typeof DecodeError | typeof InputError,
  { id: operationId, method, path: pathTemplate }: Callable,
  code: string,
  why: string,
) {
  const facts = { code, operationId, method, pathTemplate, attempts: 1 };
  return new Class(`${method} ${pathTemplate}: ${why}`, facts);
}
