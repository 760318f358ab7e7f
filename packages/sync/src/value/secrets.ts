import type { Json } from "./json.ts";
import { mapText, texts } from "./json.ts";

/** Finds the values that manifests name by `${env:NAME}` and `${file:path}`. Undefined means: not there. */
export interface SecretResolver {
  env(name: string): string | undefined;
  file(path: string): string | undefined | Promise<string | undefined>;
}

/** Values of secrets, kept where neither JSON nor a template string can print them. */
export interface Secrets {
  /** The text with its references replaced by their values, and `$${` by `${`. */
  reveal(text: string): string;
  /** The text with every known value, in the forms it may travel in, replaced by its reference. */
  mask(text: string): string;
}

const reference = /(\$+)\{(env|file):([^}]*)\}/g;
const shortest = 4;

/** References in a text: `env:NAME`, `file:path`. One with two dollars is plain text. */
export function secretNames(text: string): string[] {
  return text.includes("${")
    ? [...text.matchAll(reference)].filter((m) => isReference(m[1])).map((m) => `${m[2]}:${m[3]}`)
    : [];
}

/** Whether a value holds a reference to a secret anywhere. */
export function holdsSecret(value: Json | undefined): boolean {
  for (const [, text] of texts(value)) if (secretNames(text).length) return true;
  return false;
}

/** Text that comes from elsewhere than a manifest, made safe against being read as a reference. */
export function escapeReferences(text: string): string {
  return text.includes("${") ? text.replace(reference, (whole) => `$${whole}`) : text;
}

/** A store of the secrets that are named. Names without a value are returned as missing. */
export async function findSecrets(
  names: Iterable<string>,
  resolver: SecretResolver,
): Promise<{ secrets: Secrets; missing: string[] }> {
  const values = new Map<string, string>();
  const missing: string[] = [];
  for (const name of new Set(names)) {
    const rest = name.slice(name.indexOf(":") + 1);
    const value = name.startsWith("env:") ? resolver.env(rest) : await resolver.file(rest);
    if (value === undefined || value === "") missing.push(name);
    else values.set(name, value);
  }
  return { secrets: secretsFrom(values), missing };
}

/** A store without a value: reveals nothing and masks nothing. */
export const noSecrets: Secrets = secretsFrom(new Map());

function secretsFrom(values: ReadonlyMap<string, string>): Secrets {
  const forms = [...values].flatMap(([name, value]) =>
    travelForms(value).map((form) => [form, `\${${name}}`] as const),
  );
  forms.sort(([one], [other]) => other.length - one.length);
  return {
    reveal: (text) =>
      text.includes("${")
        ? text.replace(reference, (whole, dollars: string, source: string, rest: string) =>
            isReference(dollars) ? (values.get(`${source}:${rest}`) ?? whole) : whole.slice(1),
          )
        : text,
    mask: (text) => forms.reduce((masked, [form, name]) => masked.replaceAll(form, () => name), text),
  };
}

function isReference(dollars: string | undefined): boolean {
  return dollars?.length === 1;
}

function travelForms(value: string): string[] {
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(value))).replace(/=+$/, "");
  const forms = [value, value.trim(), JSON.stringify(value).slice(1, -1), encodeURIComponent(value), base64];
  return [...new Set(forms)].filter((form) => form.length >= shortest);
}

/** What stands in a plan or report where a value must not be read. */
const hidden = "(hidden)";

/** A copy whose every leaf is hidden. */
export function hideLeaves(value: Json): Json {
  if (value === null || typeof value === "boolean" || typeof value === "number")
    return value === null ? null : hidden;
  return mapText(value, () => hidden);
}
