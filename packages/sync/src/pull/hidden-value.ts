import type { ManifestField } from "@kubiya-toolkit/kinds";
import { isSensitive } from "../change/shown.ts";
import { isList, isObject, type Json, mapText } from "../value/json.ts";
import { literal } from "../value/placeholder.ts";
import { type Secrets, secretNames } from "../value/secrets.ts";

/** Turns live values into what a file may hold: what may be a secret becomes a reference. */
export interface Hiding {
  readonly secrets: Secrets;
  /** The variable for the value at a path of an object's spec. */
  reference(keys: readonly string[]): string;
}

/** A live value as a file may hold it, at a path of the spec. */
export function fileValue(
  field: ManifestField | undefined,
  keys: readonly string[],
  live: Json,
  hiding: Hiding,
): Json {
  const safe = mapText(literal(withoutNulls(live)), hiding.secrets.mask);
  return isSensitive(field?.sensitive, keys[1])
    ? hidden(safe, keys, hiding)
    : field?.sensitive && field.sensitive !== true && keys.length === 1 && isObject(safe)
      ? Object.fromEntries(
          Object.entries(safe).map(([key, value]) => [
            key,
            isSensitive(field.sensitive, key) ? hidden(value, [...keys, key], hiding) : value,
          ]),
        )
      : safe;
}

/** A null is nowhere written: some break every read of a kind, and one that is live says the same as nothing. */
function withoutNulls(value: Json): Json {
  if (isList(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}

/** Texts are named by a variable each; numbers and booleans are no secrets. */
function hidden(value: Json, keys: readonly string[], hiding: Hiding): Json {
  if (typeof value === "string")
    return value === "" || secretNames(value).length ? value : `\${env:${hiding.reference(keys)}}`;
  if (isList(value))
    return value.map((item, index) => hidden(item, [...keys, itemName(item, index)], hiding));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isName(key) ? inner : hidden(inner, [...keys, key], hiding),
    ]),
  );
}

function itemName(item: Json, index: number): string {
  const name = isObject(item) ? item.name : undefined;
  return typeof name === "string" ? name : String(index + 1);
}

/** What tells items apart is no secret, and a list could not be compared without it. */
function isName(key: string): boolean {
  return key === "name";
}

/** Names of variables: `DEPLOYER_TOKEN` for the value under `TOKEN` in a field of the object `deployer`. */
export function variableName(name: string, keys: readonly string[]): string {
  const [field = "", ...inside] = keys;
  const parts = inside.length ? inside : [field];
  const words = [name, ...parts].map((part) =>
    part.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, ""),
  );
  const text = words.filter(Boolean).join("_").toUpperCase();
  return /^[0-9]/.test(text) ? `_${text}` : text;
}
