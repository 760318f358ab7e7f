import type { Json } from "../../../scripts/generate/document.ts";
import { bodiesOf, type Documented, exampleOf, examplesOf } from "../contract.ts";
import { type ContractRequest, placeOf } from "./request.ts";

/** The request that the document shows: what must be sent, by its examples. */
export function exampleRequest(one: Documented, key: string): ContractRequest {
  const [scheme] = one.row.auth;
  const parameters: Record<string, Json> = {};
  for (const parameter of one.located.parameters)
    if (parameter.required || parameter.in === "path")
      parameters[placeOf(parameter)] = exampleOf(parameter) ?? "some";
  return {
    one,
    parameters,
    ...(scheme === undefined ? {} : { authorization: `${scheme} ${key}` }),
    ...exampleBody(one),
  };
}

function exampleBody(one: Documented): Pick<ContractRequest, "mediaType" | "body"> {
  const [first] = Object.entries(bodiesOf(one));
  const [body] = first ? examplesOf(one.document, first[1]) : [];
  return first && body !== undefined ? { mediaType: first[0], body } : {};
}
