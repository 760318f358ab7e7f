import type { Operation } from "@kubiya-toolkit/spec";
import { DecodeError, InputError } from "./error.ts";

export type Pagination = NonNullable<Operation["pagination"]>;
type Query = Readonly<Record<string, unknown>>;

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Whether another page follows; undefined when the answer does not tell. */
  readonly hasMore: boolean | undefined;
  /** Number of all items, when the answer tells. */
  readonly total: number | undefined;
  /** Query that asks the same list for the page after this one; undefined when there is none. Plain data: it can be stored. */
  readonly next: Query | undefined;
}

/** Cuts an answer into a page by what the API's document says of the list, never by how the answer looks. */
export function pageOf(operation: Operation, query: Query, answer: unknown): Page<unknown> {
  const pagination = operation.pagination ?? { style: "none" };
  const bare = isBare(pagination, query);
  const items = bare ? answer : at(answer, pagination.items);
  if (!Array.isArray(items))
    throw notTheEnvelope(operation, bare ? "a list" : `a list in ${pagination.items ?? "the body"}`);
  const total = bare ? undefined : numberAt(answer, pagination.total);
  const told = bare ? undefined : at(answer, pagination.hasMore);
  const hasMore =
    pagination.style === "none" || answersWhole(pagination, query)
      ? false
      : moreFollow(pagination, query, items, told, total);
  const next = hasMore === false ? undefined : nextQuery(operation, pagination, query, items.length);
  return { items, hasMore, total, next };
}

/** Without a paging parameter some lists come whole, as a bare array. */
function answersWhole({ bareUnless }: Pagination, query: Query): boolean {
  return bareUnless !== undefined && !bareUnless.some((name) => query[name] !== undefined);
}

function isBare(pagination: Pagination, query: Query): boolean {
  return pagination.items === undefined || answersWhole(pagination, query);
}

function moreFollow(
  pagination: Pagination,
  query: Query,
  items: unknown[],
  told: unknown,
  total: number | undefined,
) {
  if (typeof told === "boolean") return told;
  if (items.length === 0) return false;
  const size = pageSize(pagination, query);
  if (total !== undefined) {
    const before =
      pagination.style === "offset"
        ? numberOf(query[pagination.offset ?? ""], 0)
        : pagesBefore(pagination, query, size);
    return before === undefined ? undefined : before + items.length < total;
  }
  return size !== undefined && items.length < size ? false : undefined;
}

function pagesBefore(pagination: Pagination, query: Query, size: number | undefined): number | undefined {
  const page = numberOf(query[pagination.page ?? ""], 1);
  return page === 1 ? 0 : size && (page - 1) * size;
}

/** Items that a full page holds: a shorter one is the last. */
function pageSize({ limit, defaultLimit, maxLimit }: Pagination, query: Query): number | undefined {
  const asked = limit === undefined ? undefined : query[limit];
  const size = asked === undefined ? defaultLimit : Number(asked);
  return size === undefined ? undefined : Math.min(size, maxLimit ?? Infinity);
}

function nextQuery(
  operation: Operation,
  { style, offset, page }: Pagination,
  query: Query,
  got: number,
): Query {
  if (style === "offset" && offset) return { ...query, [offset]: numberOf(query[offset], 0) + got };
  if (style === "page" && page) return { ...query, [page]: numberOf(query[page], 1) + 1 };
  throw new InputError(
    `${operation.id} is paged by ${style}, and its document does not say by which parameter`,
    {
      code: "unknown_paging",
      operationId: operation.id,
    },
  );
}

/** Value at a dotted path; undefined when the path is. */
function at(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  return path
    .split(".")
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | null | undefined)?.[key], value);
}

function numberAt(value: unknown, path: string | undefined): number | undefined {
  const found = at(value, path);
  return typeof found === "number" ? found : undefined;
}

function numberOf(value: unknown, otherwise: number): number {
  return value === undefined ? otherwise : Number(value);
}

function notTheEnvelope({ id, method, path }: Operation, expected: string): DecodeError {
  const facts = { code: "bad_envelope", operationId: id, method, pathTemplate: path, attempts: 1 };
  return new DecodeError(`${method} ${path}: the answer is not ${expected}`, facts);
}
