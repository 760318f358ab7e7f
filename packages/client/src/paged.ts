import type { Callable } from "./callable.ts";
import { DecodeError } from "./error.ts";
import type { Input } from "./options.ts";
import { listError, type PageContent, type Query } from "./page.ts";
import { resumedQuery, resumeToken } from "./resume-token.ts";

/** One page of a list. */
export interface Page<Item> extends PageContent<Item> {
  /** Text by which the list can be taken up behind this page, also in another process: `list.resume(token)`. Undefined at the end. */
  readonly token: string | undefined;
}

/** What a list needs to turn its pages: what is asked, and how to fetch a page. */
export interface PageSource<Item> {
  readonly operation: Callable;
  readonly input: Input;
  fetch(query: Query): Promise<PageContent<Item>>;
}

/** Pages after which a list is taken for one that never ends. */
const mostPages = 10_000;

/**
 * A list that is fetched page by page. Nothing is sent until it is used: `await` it for the first page, loop over it with
 * `for await` for every item, over `.pages()` for every page, or take them all with `.toArray()`. Every page goes through the
 * same retry, limits and hooks, and one `deadline` holds for all. Each way throws what a call throws, and a DecodeError when a page
 * repeats the one before it.
 */
export class Paged<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #source: PageSource<Item>;
  readonly #query: Query;
  #first: Promise<Page<Item>> | undefined;

  constructor(source: PageSource<Item>, query: Query = { ...source.input.query }) {
    this.#source = source;
    this.#query = query;
  }

  /** The first page; asked for once, however often it is awaited. */
  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page
  then<Done = Page<Item>, Failed = never>(
    onDone?: ((page: Page<Item>) => Done | PromiseLike<Done>) | null,
    onFailed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    this.#first ??= this.#page(this.#query);
    return this.#first.then(onDone, onFailed);
  }

  /** The same list from behind the page that gave this token. Throws an InputError when the token is another list's. */
  resume(token: string): Paged<Item> {
    const { operation, input } = this.#source;
    return new Paged(this.#source, resumedQuery(operation, input, token));
  }

  /** Every page, the first one included. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let page: Page<Item> = await this.then();
    yield page;
    for (let count = 1; page.next; count++) {
      const following: Page<Item> = await this.#page(page.next);
      if (count === mostPages || repeats(page.items, following.items)) {
        const why = "a page repeats the one before it, so the list would never end";
        throw listError(DecodeError, this.#source.operation, "page_repeated", why);
      }
      page = following;
      yield page;
    }
  }

  /** Every item of every page. What comes again with the same id because the window has shifted meanwhile is left out. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.#fresh()) yield* items;
  }

  /** The first `count` items; no more pages are fetched than they need. */
  async *take(count: number): AsyncGenerator<Item, void, undefined> {
    if (count < 1) return;
    let left = count;
    for await (const item of this) {
      yield item;
      if (--left < 1) return;
    }
  }

  /**
   * All items in one array, at most `max` (default: no limit); `truncated` tells whether there may be more. No more pages are
   * fetched than that needs.
   */
  async toArray({
    max = Infinity,
  }: {
    readonly max?: number;
  } = {}): Promise<Item[] & { readonly truncated: boolean }> {
    const all: Item[] = [];
    let truncated = max < 1;
    if (!truncated)
      for await (const { items, next } of this.#fresh()) {
        const room = max - all.length;
        for (const item of items.slice(0, room)) all.push(item);
        truncated = items.length > room || (items.length === room && next !== undefined);
        if (all.length >= max) break;
      }
    return Object.defineProperty(Object.assign(all, { truncated }), "truncated", { enumerable: false });
  }

  /** The pages without what has come before. */
  async *#fresh() {
    const seen = new Set<unknown>();
    for await (const { items, next } of this.pages()) {
      yield { items: items.filter((item) => !seen.has(idOf(item))), next };
      for (const item of items) if (idOf(item)) seen.add(idOf(item));
    }
  }

  async #page(query: Query): Promise<Page<Item>> {
    const { operation, input, fetch } = this.#source;
    const page = await fetch(query);
    return { ...page, token: page.next && resumeToken(operation, input, page.next) };
  }
}

function idOf(item: unknown): unknown {
  const { id, uuid } = Object(item);
  return id ?? uuid;
}

function repeats(items: readonly unknown[], following: readonly unknown[]): boolean {
  return items.length > 0 && JSON.stringify(items) === JSON.stringify(following);
}
