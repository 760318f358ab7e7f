import type { Pagination } from "@kubiya-toolkit/spec";
import type { Json, JsonObject } from "../json.ts";
import type { Call } from "../road/exchange.ts";

/** What a page is cut out of: an array, or a view of one that is not copied for it. */
export interface Pageable<Item> {
  readonly length: number;
  slice(start: number, end: number): readonly Item[];
}

/**
 * The part of a list that a request asks for. Where the contract has an envelope, the answer has it always, or, with
 * `bareUnless`, only when one of those parameters is sent; elsewhere it is a bare window, and everything when nothing
 * is said of its size.
 */
export function page<Item>(call: Call, items: Pageable<Item>, show: (item: Item) => Json): { body: Json } {
  const { paging } = call.route;
  const whole = () => ({ body: items.slice(0, items.length).map(show) });
  if (!paging) return whole();
  const asked = paging.bareUnless?.some((name) => call.query.has(name)) ?? true;
  const enveloped = paging.items !== undefined && asked;
  const sized = paging.limit !== undefined && call.query.has(paging.limit);
  if (paging.items !== undefined && !enveloped && !sized) return whole();
  const window = windowOf(call, paging);
  const shown = items.slice(window.start, window.start + window.limit).map(show);
  if (!enveloped) return { body: shown };
  return { body: envelope(paging, shown, items.length, window) };
}

interface Window {
  readonly start: number;
  readonly limit: number;
}

function windowOf(call: Call, paging: Pagination): Window {
  const limit = numberOf(call, paging.limit, paging.defaultLimit ?? 50);
  if (paging.style !== "page") return { start: numberOf(call, paging.offset, 0), limit };
  return { start: (Math.max(1, numberOf(call, paging.page, 1)) - 1) * limit, limit };
}

function numberOf(call: Call, name: string | undefined, otherwise: number): number {
  const text = name === undefined ? null : call.query.get(name);
  const value = Number(text);
  return text === null || text === "" || !Number.isInteger(value) ? otherwise : value;
}

function envelope(paging: Pagination, shown: Json[], total: number, { start, limit }: Window): JsonObject {
  const body: JsonObject = { [paging.items ?? "items"]: shown };
  if (paging.total) body[paging.total] = total;
  if (paging.limit) body[paging.limit] = limit;
  if (paging.hasMore) body[paging.hasMore] = start + shown.length < total;
  if (paging.page) body[paging.page] = Math.floor(start / limit) + 1;
  else if (paging.offset) body[paging.offset] = start;
  return body;
}
