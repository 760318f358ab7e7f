import { apis, type Bundles } from "./bundle.ts";
import type { Files } from "./files.ts";
import type { Reduced } from "./reduce.ts";
import { apiPage } from "./reference/api-page.ts";
import { changesPage } from "./reference/changes-page.ts";
import { indexPage } from "./reference/index-page.ts";
import type { PageContext } from "./reference/page-context.ts";
import { noPast, type Past } from "./reference/past.ts";
import type { Quirks } from "./reference/quirks.ts";
import { usesOf } from "./reference/uses.ts";

export { readPast } from "./reference/past.ts";
export { readQuirks } from "./reference/quirks.ts";

/** The API reference: one page an API that works offline, one that leads to them, and one of what changed. */
export function printReference(
  bundles: Bundles,
  reduced: readonly Reduced[],
  quirks: Quirks = {},
  past: Past = noPast,
): Files {
  const pages = apis.map((api): PageContext => {
    const operations = reduced.filter((one) => one.api === api);
    const history = past.histories[api];
    return {
      api,
      document: bundles[api],
      operations,
      uses: usesOf(bundles[api], operations),
      quirks,
      ...(history ? { history } : {}),
    };
  });
  const files: Files = new Map([
    ["docs/reference/index.html", indexPage(pages)],
    ["docs/reference/changes.html", changesPage(pages, past)],
  ]);
  for (const page of pages) files.set(`docs/reference/${page.api}.html`, apiPage(page));
  return files;
}
