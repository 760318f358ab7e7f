import fc from "fast-check";
import { bodiesOf, type Documented } from "../contract.ts";
import { buildOf, variedValues } from "../values/varied.ts";
import { requestsFor } from "./draw.ts";
import { type ContractRequest, placeOf } from "./request.ts";
import { isValid } from "./valid.ts";

/** How many builds of a request are tried before chance chooses. */
const mostBuilds = 6;

/** How many full requests are varied in every place. */
const variedRequests = 2;

/** Good requests that send all there is to send, one of each build, and each with every word and form in every place. */
export function fullRequests(one: Documented, seed: number): readonly ContractRequest[] {
  const kept = known.get(one);
  if (kept?.seed === seed) return kept.requests;
  const drawn = fc.sample(requestsFor(one, "properties", "all"), { seed, numRuns: 30 }).filter(isValid);
  const builds = new Map(
    drawn.map((request) => [`${request.mediaType} ${buildOf(request.body ?? null)}`, request]),
  );
  const requests = [...builds.values()].slice(0, mostBuilds);
  known.set(one, { seed, requests });
  return requests;
}

/** Drawing takes longer than sending. */
const known = new WeakMap<Documented, { seed: number; requests: readonly ContractRequest[] }>();

/** Good requests, and the first of them in every variation. */
export function everyWord(requests: readonly ContractRequest[]): ContractRequest[] {
  return [...requests, ...requests.slice(0, variedRequests).flatMap(varied)];
}

/** A good request with each word and each form that its schemas allow in one place. */
function varied(request: ContractRequest): ContractRequest[] {
  const { one, parameters, mediaType, body } = request;
  const { document, contract } = one;
  const others = one.located.parameters.flatMap((parameter): ContractRequest[] => {
    const value = parameters[placeOf(parameter)];
    if (value === undefined || !parameter.schema || parameter.in === "header") return [];
    const found = variedValues(document, parameter.schema, value, contract.validatorOf(parameter.schema));
    const written = found.filter(
      (other) => typeof other === "string" && other !== "" && parameter.schema?.enum !== undefined,
    );
    return written.map((other) => ({
      ...request,
      parameters: { ...parameters, [placeOf(parameter)]: other },
    }));
  });
  const schema = mediaType?.includes("json") ? bodiesOf(one)[mediaType]?.schema : undefined;
  if (!schema || body === undefined) return others;
  const bodies = variedValues(document, schema, body, contract.validatorOf(schema));
  return [...others, ...bodies.map((other) => ({ ...request, body: other }))];
}
