import type { History } from "../../../spec/evolution/release/history.ts";
import type { Api } from "../bundle.ts";
import type { OpenApiDocument } from "../document.ts";
import type { Reduced } from "../reduce.ts";
import type { Quirks } from "./quirks.ts";
import type { Uses } from "./uses.ts";

/** What the parts of one API's page know. */
export interface PageContext {
  readonly api: Api;
  readonly document: OpenApiDocument;
  readonly operations: readonly Reduced[];
  readonly uses: Uses;
  readonly quirks: Quirks;
  /** What releases did to the API; absent before the first. */
  readonly history?: History;
}
