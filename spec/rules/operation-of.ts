import type { Node } from "./json.ts";
import type { Context, Location } from "./redocly.ts";

/** Which API a document describes, read from where it lies: `openapi/<api>/…` or `bundled/<api>.json`. */
function apiOf(ctx: Context): string | undefined {
  return /[\\/](control-plane|platform-v\d+)[\\/.]/.exec(ctx.location.source.absoluteRef)?.[1];
}

/** What a rule about operations has to know of the document around the operation it looks at. */
export interface Surroundings {
  readonly api: string | undefined;
  readonly root: Node;
  readonly path: string;
  readonly pathItem: Node;
  readonly pathItemAt: Location | undefined;
  /** Whether it stands under `webhooks`: the API sends the request, and whoever takes it answers. */
  readonly webhook: boolean;
}

/** A visitor that calls `visit` for each operation with its surroundings, which Redocly alone does not hand over. */
export function perOperation(visit: (operation: Node, ctx: Context, around: Surroundings) => void) {
  let around: Surroundings = {
    api: undefined,
    root: {},
    path: "",
    pathItem: {},
    pathItemAt: undefined,
    webhook: false,
  };
  const setWebhook = (webhook: boolean) => () => {
    around = { ...around, webhook };
  };
  return {
    Root: (root: Node, ctx: Context) => {
      around = { ...around, api: apiOf(ctx), root };
    },
    WebhooksMap: { enter: setWebhook(true), leave: setWebhook(false) },
    PathItem: (pathItem: Node, ctx: Context) => {
      around = { ...around, path: String(ctx.key), pathItem, pathItemAt: ctx.location };
    },
    Operation: (operation: Node, ctx: Context) => visit(operation, ctx, around),
  };
}
