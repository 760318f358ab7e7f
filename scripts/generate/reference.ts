import { apis, type Bundles } from "./bundle.ts";
import type { Files } from "./files.ts";
import type { Reduced } from "./reduce.ts";
import { apiPage } from "./reference/api-page.ts";
import { indexPage } from "./reference/index-page.ts";
import type { PageContext } from "./reference/page-context.ts";
import type { Quirks } from "./reference/quirks.ts";
import { usesOf } from "./reference/uses.ts";

export { readQuirks } from "./reference/quirks.ts";

/** The API reference: one page an API that works offline, and one that leads to them. */
export function printReference(bundles: Bundles, reduced: readonly Reduced[], quirks: Quirks = {}): Files {
  const pages = apis.map((api): PageContext => {
    const operations = reduced.filter((one) => one.api === api);
    return { api, document: bundles[api], operations, uses: usesOf(bundles[api], operations), quirks };
  });
  const files: Files = new Map([["docs/reference/index.html", indexPage(pages)]]);
  for (const page of pages) files.set(`docs/reference/${page.api}.html`, apiPage(page));
  return files;
}
