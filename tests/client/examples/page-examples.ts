import { readdirSync, readFileSync } from "node:fs";

/** An example of a page under docs/client. */
export interface Example {
  /** Page and line, as it is called in messages: `errors.md:12`. */
  readonly name: string;
  /** The name as that of a file: `errors-12`. */
  readonly file: string;
  readonly code: string;
  /** What it prints, from the block of text below it; undefined when there is none. */
  readonly prints: string | undefined;
}

const folder = new URL("../../../docs/client/", import.meta.url);

/** The examples of all pages: their blocks of TypeScript, each a program of its own. */
export function pageExamples(): Example[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return pages.flatMap((page) => examplesOf(page, readFileSync(new URL(page, folder), "utf8")));
}

function examplesOf(page: string, text: string): Example[] {
  const found = text.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```)?/gms);
  return [...found].map(({ index, 1: code = "", 2: prints }) => {
    const line = text.slice(0, index).split("\n").length;
    return { name: `${page}:${line}`, file: `${page.replace(".md", "")}-${line}`, code, prints };
  });
}
