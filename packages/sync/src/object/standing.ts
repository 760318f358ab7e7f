import { type Kind, kindOf, operationOf } from "@kubiya-toolkit/kinds";
import { at, isObject, type Json, type JsonObject } from "../value/json.ts";

/** What a standing object belongs to, by its own name `agent/deployer`; undefined where that is the organisation. */
export function ownerOf(kind: Kind, name: string): { word: string; kind: Kind; name: string } | undefined {
  const slash = name.indexOf("/");
  const word = name.slice(0, slash);
  const owner = kindOf(kind.apiVersion, kind.standing?.of?.[word] ?? "");
  return owner && { word, kind: owner, name: name.slice(slash + 1) };
}

/** The part of the read call's answer that is the object. */
export function standingIn(kind: Kind, name: string, answer: unknown): JsonObject | undefined {
  if (!isObject(answer)) return undefined;
  const path = kind.standing?.readFrom?.replace("{word}", ownerOf(kind, name)?.word ?? "");
  const found = path === undefined ? answer : at(answer, path);
  return isObject(found) ? found : undefined;
}

/** Path parameters of a call on one object. */
export function pathOf(kind: Kind, operation: string, id: Json, name: string): JsonObject {
  const { pathParameters } = operationOf(operation);
  const { standing } = kind;
  if (standing) {
    const { parameters } = standing;
    return parameters ? { [parameters.word]: ownerOf(kind, name)?.word ?? "", [parameters.id]: id } : {};
  }
  const [parameter, ...others] = pathParameters;
  if (parameter === undefined || others.length)
    throw new Error(`${operation} does not take one id in its path`);
  return { [parameter]: id };
}
