import { type Node, nodeOf } from "./json.ts";
import type { Context, Rule } from "./redocly.ts";

function isShown(media: Node): boolean {
  return "example" in media || Object.keys(nodeOf(media.examples)).length > 0;
}

function check(body: Node, ctx: Context, whose: string): void {
  for (const [type, media] of Object.entries(nodeOf(body.content))) {
    if (isShown(nodeOf(media))) continue;
    ctx.report({
      message: `The ${whose} has no example for ${type}; add one under examples/ and name it in \`examples\`. The mock answers with it.`,
      location: ctx.location.child(["content", type]).key(),
    });
  }
}

/** Every body, asked or answered, is shown at least once: the mock, the reference and the gates live on examples. */
export const examplesPresent: Rule = () => ({
  RequestBody: (body, ctx) => check(body, ctx, "request body"),
  Response: (response, ctx) => check(response, ctx, "answer"),
});
