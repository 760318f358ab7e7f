import { listOf, type Node, nodeOf } from "./json.ts";
import { perOperation, type Surroundings } from "./operation-of.ts";
import type { Rule } from "./redocly.ts";

/** The answer each status has to be. A status that is not here may be any file of `responses/`. */
const names: Readonly<Record<string, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  409: "Conflict",
  422: "Invalid",
  429: "TooManyRequests",
  500: "ServerError",
};

/** The shared answer a reference leads to: a file of `responses/` in the source, a component in the bundle. */
function sharedName(reference: unknown): string | undefined {
  return /(?:(?:^|\/)responses\/|^#\/components\/responses\/)([A-Z]\w*)(?:\.yaml)?$/.exec(
    String(reference),
  )?.[1];
}

function needsKey(operation: Node, root: Node): boolean {
  const alternatives = listOf(operation.security ?? root.security);
  return alternatives.length > 0 && alternatives.every((one) => Object.keys(nodeOf(one)).length > 0);
}

/** POST to a path with one name at its end makes the thing of that name, so there is nothing to miss. */
function canMiss(path: string, method: string): boolean {
  const makes = method === "post" && /^[^{]*\/\{[^}]+\}$/.test(path);
  return path.includes("{") && !makes;
}

function obligatory(
  operation: Node,
  method: string,
  { api, path, root }: Surroundings,
): [status: string, why: string][] {
  const wanted: [string, string][] = [];
  if (needsKey(operation, root))
    for (const status of ["401", "403", "429", "500"]) wanted.push([status, "it needs a key"]);
  if (canMiss(path, method)) wanted.push(["404", "its path names a thing"]);
  if ("requestBody" in operation && api)
    wanted.push([api === "control-plane" ? "422" : "400", "it takes a body"]);
  return wanted;
}

/** The reference an error should be, when it is not that. */
function wantedInstead(status: string, response: unknown): string | undefined {
  const name = sharedName(nodeOf(response).$ref);
  const wanted = names[status];
  return name && (!wanted || name === wanted) ? undefined : `$ref: ../responses/${wanted ?? "<Name>"}.yaml`;
}

/**
 * Errors are the same everywhere, so that the client needs one error type: references to `responses/`, none missing.
 * A webhook is answered by whoever takes it, so nothing is asked of it.
 */
export const sharedErrors: Rule = () =>
  perOperation((operation, ctx, around) => {
    if (around.webhook) return;
    const responses = nodeOf(operation.responses);
    for (const [status, response] of Object.entries(responses)) {
      const wanted = /^[45]/.test(status) ? wantedInstead(status, response) : undefined;
      if (!wanted) continue;
      ctx.report({
        message: `The answer ${status} is not the shared one; write \`${wanted}\`.`,
        location: ctx.location.child(["responses", status]).key(),
      });
    }
    for (const [status, why] of obligatory(operation, String(ctx.key), around)) {
      if (status in responses) continue;
      ctx.report({
        message: `The operation does not list ${status}, though ${why}; add \`$ref: ../responses/${names[status]}.yaml\`.`,
        location: ctx.location.child("responses").key(),
      });
    }
  });
