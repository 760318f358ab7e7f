import { isObject, type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import type { Family } from "../spec/family.ts";

/** One object as a folder of manifests describes it: references are names. */
export interface Manifest {
  readonly apiVersion: "platform/v1" | "control-plane/v1";
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: JsonObject;
}

const families: Readonly<Record<Manifest["apiVersion"], Family>> = {
  "platform/v1": "platform",
  "control-plane/v1": "control-plane",
};

/** Whether an entry means to be a manifest. */
export function isManifest(entry: Json): boolean {
  return isObject(entry) && entry.apiVersion !== undefined && entry.kind !== undefined;
}

/** Reads a manifest. `where` is for the error. */
export function manifestOf(entry: Json, where: string): Manifest {
  const { apiVersion, kind, metadata, spec } = objectOf(entry);
  const name = textOf(objectOf(metadata).name);
  if (apiVersion !== "platform/v1" && apiVersion !== "control-plane/v1")
    throw new Error(`${where}: apiVersion is one of ${Object.keys(families).join(", ")}`);
  if (typeof kind !== "string" || !name)
    throw new Error(`${where}: a manifest needs a kind and metadata.name`);
  return { apiVersion, kind, metadata: { name }, spec: objectOf(spec) };
}

/** The API that a manifest is for. */
export function familyOf({ apiVersion }: Manifest): Family {
  return families[apiVersion];
}

/** Which object it is: `control-plane Agent/deployer`. */
export function addressOf(family: Family, kind: string, name: string): string {
  return `${family} ${kind}/${name}`;
}
