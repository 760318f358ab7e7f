import type { ManifestField } from "@kubiya-toolkit/kinds";
import type { FieldChange } from "../types.ts";
import type { Differing } from "../value/equal.ts";
import { canonical, isList, isObject, type Json, mapText } from "../value/json.ts";
import { hideLeaves, holdsSecret, type Secrets } from "../value/secrets.ts";

/** A difference as a plan may show it: secrets as the manifest writes them, and what may have been one not at all. */
export function shown(one: Differing, written: Json, field: ManifestField, secrets: Secrets): FieldChange {
  const [, ...keys] = one.keys;
  const key = typeof field.compare === "object" ? field.compare.keyedBy : undefined;
  const to = one.to === undefined ? undefined : writtenAt(written, keys, key);
  const { sensitive } = field;
  const hide = holdsSecret(to) || isSensitive(sensitive, keys[0]);
  const from = one.from === undefined ? undefined : hide ? hidden(one.from, one.to, to) : one.from;
  return {
    path: one.keys.join("."),
    ...(from === undefined ? {} : { from: mapText(from, secrets.mask) }),
    ...(to === undefined ? {} : { to: mapText(to, secrets.mask) }),
  };
}

/** Whether what stands under a key of a field may be a secret. */
export function isSensitive(sensitive: ManifestField["sensitive"], key: string | undefined): boolean {
  return sensitive === true || (key !== undefined && sensitive?.includes(key) === true);
}

function writtenAt(written: Json, keys: readonly string[], key: string | undefined): Json {
  let here: Json | undefined = written;
  for (const part of keys) {
    if (isList(here)) here = here.find((item) => isObject(item) && key !== undefined && item[key] === part);
    else here = isObject(here) ? here[part] : undefined;
  }
  return here ?? null;
}

/** A found value with its leaves hidden, except where it is what the manifest says. */
function hidden(found: Json, revealed: Json | undefined, written: Json | undefined): Json {
  if (revealed !== undefined && written !== undefined && canonical(found) === canonical(revealed))
    return written;
  if (!isObject(found)) return hideLeaves(found);
  const [values, texts] = [isObject(revealed) ? revealed : {}, isObject(written) ? written : {}];
  return Object.fromEntries(
    Object.entries(found).map(([key, inner]) => [key, hidden(inner, values[key], texts[key])]),
  );
}
