import { apiVersions, type Kind, kindNames, kindOf, manifestSchemaFor } from "@kubiya-toolkit/kinds";
import { addressOf, wholeName } from "./object/address.ts";
import { likenessOf } from "./object/likeness.ts";
import { type Problem, problem } from "./problem.ts";
import { check } from "./text/check.ts";
import { laidOver } from "./text/overlay.ts";
import { readYaml, type YamlDocument } from "./text/read-yaml.ts";
import { didYouMean } from "./text/suggest.ts";
import type { Manifest, SourceFile } from "./types.ts";
import { isObject, type Json, type JsonObject } from "./value/json.ts";

/** Texts → manifests, each checked against its kind's schema. A wrong manifest is returned, too, so that others may name it. */
export function parse(sources: readonly SourceFile[]): { manifests: Manifest[]; problems: Problem[] } {
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  const documents: YamlDocument[] = [];
  const patches: YamlDocument[] = [];
  for (const source of sources) {
    const read = readYaml(source);
    problems.push(...read.problems);
    for (const document of read.documents) (source.overlay ? patches : documents).push(document);
  }
  for (const document of patches.length ? laidOver(documents, patches) : documents) {
    const parsed = parseDocument(document);
    problems.push(...parsed.problems);
    if (parsed.manifest) manifests.push(parsed.manifest);
  }
  return { manifests, problems };
}

function parseDocument(document: YamlDocument): { manifest?: Manifest; problems: Problem[] } {
  const { value } = document;
  if (!isObject(value)) {
    return { problems: [problem("field.type", "a manifest must be a mapping", { place: document.place })] };
  }
  const kind = kindOrProblem(document, value);
  if ("code" in kind) return { problems: [kind] };
  const problems = check(document, manifestSchemaFor(kind), article(kind.kind));
  const manifest = manifestOf(document, kind, value);
  return manifest ? { manifest, problems } : { problems };
}

function kindOrProblem(document: YamlDocument, value: JsonObject): Kind | Problem {
  const { apiVersion, kind } = value;
  if (apiVersion === undefined || kind === undefined) {
    const missing = apiVersion === undefined ? "apiVersion" : "kind";
    const mend =
      missing === "kind"
        ? "name what it is, such as `kind: Agent`"
        : `write one of ${apiVersions.join(", ")}`;
    return problem("field.missing", `${missing} is missing`, { place: document.place, mend });
  }
  const known = kindOf(String(apiVersion), String(kind));
  if (known) return known;
  const version = apiVersions.find((one) => one === apiVersion);
  const names = version ? kindNames(version) : apiVersions;
  const title = version
    ? `${version} has no kind ${text(kind)}`
    : `there is no apiVersion ${text(apiVersion)}`;
  const near = didYouMean(text(version ? kind : apiVersion), names);
  return problem("kind.unknown", title, {
    place: document.placeOf([version ? "kind" : "apiVersion"]),
    mend: near.mend ?? `known are ${names.join(", ")}`,
  });
}

function manifestOf(document: YamlDocument, kind: Kind, value: JsonObject): Manifest | undefined {
  const { metadata, spec } = value;
  const about = isObject(metadata) ? metadata : {};
  const { name, labels, protect } = about;
  if (typeof name !== "string" || name === "") return undefined;
  const fields = isObject(spec) ? spec : {};
  const parent = kind.parent && text(fields[kind.parent.as] ?? "");
  return {
    address: addressOf(kind, wholeName(parent, name)),
    kind,
    name,
    ...(parent === undefined ? {} : { parent }),
    key: wholeName(parent, keyOf(kind, name, fields)),
    labels: isObject(labels) ? mapTexts(labels) : {},
    protect: protect === true,
    spec: fields,
    place: document.place,
    placeOf: (path) => document.placeOf(path),
  };
}

function keyOf(kind: Kind, name: string, spec: JsonObject): string {
  if (kind.likeness) return likenessOf(kind, spec);
  return kind.key === kind.name || kind.standing ? name : text(spec[kind.key] ?? "");
}

function mapTexts(values: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(value)]));
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

function article(noun: string): string {
  return `${/^[AEIOU]/.test(noun) ? "an" : "a"} ${noun}`;
}
