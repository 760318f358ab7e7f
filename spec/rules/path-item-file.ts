import { nodeOf } from "./json.ts";
import type { Rule } from "./redocly.ts";

/** `/api/v1/projects/{project_id}/agents` lies in `paths/projects_{project_id}_agents.yaml`. */
function fileOf(path: string): string {
  return `paths/${path.replace(/^\/(?:api\/v\d+\/)?/, "").replaceAll("/", "_") || "root"}.yaml`;
}

function fault(item: unknown, wanted: string): string | undefined {
  const { $ref: written, ...beside } = nodeOf(item);
  if (written === undefined) return "is written out here";
  if (Object.keys(beside).length > 0) return "has keys beside its `$ref`";
  return written === wanted ? undefined : `is at ${written}`;
}

/** One path item a file, named for its path, so that an operation is found by its path. Source only. */
export const pathItemFile: Rule = () => ({
  Paths: (paths, ctx) => {
    for (const [path, item] of Object.entries(paths)) {
      const wanted = fileOf(path);
      const seen = path.startsWith("x-") ? undefined : fault(item, wanted);
      if (!seen) continue;
      ctx.report({
        message: `The path item ${seen}; write it to its own file and refer to that: \`$ref: ${wanted}\`.`,
        location: ctx.location.child(path).key(),
      });
    }
  },
});
