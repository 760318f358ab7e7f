import type { Contract, Documented } from "../contract.ts";
import type { ContractRequest } from "../requests/request.ts";
import type { Things } from "../resources/things.ts";
import type { Visitor } from "./visit.ts";

/** All that the parts of a live run share. */
export interface Trip {
  readonly contract: Contract;
  readonly visitor: Visitor;
  /** Ids that were found on the server or made by us. */
  readonly things: Things;
  readonly key: string;
  /** Whether requests are also broken in every way. */
  readonly breaks: boolean;
  /** Beginning of the name of everything that is made. */
  readonly prefix: string;
  /** Whether the run is to end early. */
  readonly stopping: () => boolean;
}

/** Path values as the parameters of a request, with the query parameters that must be sent. */
export function parametersFor(
  { located }: Documented,
  path: Readonly<Record<string, string>>,
): ContractRequest["parameters"] {
  const inPath = Object.entries(path).map(([name, value]) => [`path ${name}`, value] as const);
  const inQuery = located.parameters
    .filter((p) => p.in === "query" && p.required)
    .map((p) => [`query ${p.name}`, p.example ?? p.schema?.default ?? "1"] as const);
  return Object.fromEntries([...inPath, ...inQuery]);
}

export function parsedBody(answer: { readonly body: string } | undefined): unknown {
  try {
    return JSON.parse(answer?.body ?? "null");
  } catch {
    return undefined;
  }
}
