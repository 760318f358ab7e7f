import { listOf } from "./json.ts";
import { perOperation, type Surroundings } from "./operation-of.ts";
import { complain, type Rule } from "./redocly.ts";

const verbNoun = /^[a-z]+(?:[A-Z][a-z0-9]*)+$/;
const generationAtEnd = /V(\d+)$/;

/** Control Plane ids carry the bare noun; Platform ids end in the generation of their path, or of their API where the path has none. */
function generationOf({ api, path }: Surroundings): string | undefined {
  if (!api?.startsWith("platform-v")) return undefined;
  return /^\/api\/v(\d+)\//.exec(path)?.[1] ?? api.slice("platform-v".length);
}

function fault(id: string, tag: string, around: Surroundings): string | undefined {
  if (!verbNoun.test(id) || /[A-Z]{2}/.test(id.replace(generationAtEnd, ""))) {
    return `operationId \`${id}\` is not verbNoun in camelCase; write acronyms as words (\`listAgents\`, \`evaluateOpaPolicyV1\`).`;
  }
  const first = /^[a-z]+/.exec(id)?.[0];
  const noun = /^[a-z]+s\b/.exec(tag.toLowerCase())?.[0];
  if (first === noun) {
    return `operationId \`${id}\` starts with the resource; start with a verb (list, get, create, update, delete, or the action's own).`;
  }
  const wanted = generationOf(around);
  const actual = generationAtEnd.exec(id)?.[1];
  if (wanted && actual !== wanted)
    return `operationId \`${id}\` has to end in V${wanted}, the generation of its path.`;
  if (around.api === "control-plane" && actual)
    return `operationId \`${id}\` ends in V${actual}; on the Control Plane leave that off.`;
  return undefined;
}

/** `verbNoun`, and on the Platform the generation. Uniqueness over all four specs is a gate (`scripts/spec-gates`). */
export const operationIdForm: Rule = () =>
  perOperation((operation, ctx, around) => {
    const id = operation.operationId;
    if (typeof id !== "string")
      return complain(ctx, operation, "operationId", "The operation has no operationId.");
    const message = fault(id, String(listOf(operation.tags)[0] ?? ""), around);
    if (message) complain(ctx, operation, "operationId", message);
  });
