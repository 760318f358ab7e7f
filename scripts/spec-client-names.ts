import type { Namer } from "../spec/evolution/witness/client-shape.ts";
import { camelCase, generationOf, methodName } from "./generate/names.ts";

/** What the client calls an operation, as `pnpm generate` names it; of several generations each keeps its number. */
export const clientNames: Namer = (operation) => {
  const tag = Array.isArray(operation.tags) ? String(operation.tags[0]) : "";
  const id = String(operation.operationId);
  const own = operation["x-method"];
  const generation = generationOf(id);
  const method = typeof own === "string" ? own : methodName(id, tag);
  return { group: camelCase(tag), method: generation ? `${method}V${generation}` : method };
};
