import { DecodeError } from "./error.ts";
import type { Page } from "./page.ts";

type Query = Readonly<Record<string, unknown>>;

/** What a list needs to turn its pages: the first query, and how to fetch a page. */
export interface PageSource<Item> {
  readonly name: string;
  readonly query: Query;
  fetch(query: Query): Promise<Page<Item>>;
}

/**
 * A list that is fetched page by page. Nothing is sent until it is used: `await` it for the first page, loop over it with
 * `for await` for every item, over `.pages()` for every page, or take them all with `.toArray()`. Every page goes through the
 * same retry, limits and hooks. Each way throws what a call throws, and a DecodeError when a page repeats the one before it.
 */
export class Paged<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #source: PageSource<Item>;
  #first: Promise<Page<Item>> | undefined;

  constructor(source: PageSource<Item>) {
    this.#source = source;
  }

  /** The first page; asked for once, however often it is awaited. */
  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page
  then<Done = Page<Item>, Failed = never>(
    onDone?: ((page: Page<Item>) => Done | PromiseLike<Done>) | null,
    onFailed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return this.#firstPage().then(onDone, onFailed);
  }

  /** Every page, the first one included. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let page = await this.#firstPage();
    yield page;
    while (page.next) {
      const following: Page<Item> = await this.#source.fetch(page.next);
      if (repeats(page, following)) throw this.#loop();
      page = following;
      yield page;
    }
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** All items in one array, at most `max` (default: no limit). No more pages are fetched than that needs. */
  async toArray({ max = Infinity }: { readonly max?: number } = {}): Promise<Item[]> {
    const all: Item[] = [];
    if (max <= 0) return all;
    for await (const page of this.pages()) {
      for (const item of page.items) {
        all.push(item);
        if (all.length >= max) return all;
      }
    }
    return all;
  }

  #firstPage(): Promise<Page<Item>> {
    this.#first ??= this.#source.fetch(this.#source.query);
    return this.#first;
  }

  #loop(): DecodeError {
    const { name } = this.#source;
    return new DecodeError(`${name}: a page repeats the one before it, so the list would never end`, {
      code: "page_repeated",
      attempts: 1,
    });
  }
}

function repeats(page: Page<unknown>, following: Page<unknown>): boolean {
  if (page.items.length === 0 || page.items.length !== following.items.length) return false;
  return JSON.stringify(page.items) === JSON.stringify(following.items);
}
