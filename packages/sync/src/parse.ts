import { apiVersions, type Kind, kindNames, kindOf, manifestSchemaFor } from "@kubiya-toolkit/kinds";
import { addressOf } from "./object/address.ts";
import { type Problem, problem } from "./problem.ts";
import { check } from "./text/check.ts";
import { readYaml, type YamlDocument } from "./text/read-yaml.ts";
import { didYouMean } from "./text/suggest.ts";
import type { Manifest, SourceFile } from "./types.ts";
import { isObject, type Json, type JsonObject } from "./value/json.ts";

/** Texts → manifests, each checked against its kind's schema. A wrong manifest is returned, too, so that others may name it. */
export function parse(sources: readonly SourceFile[]): { manifests: Manifest[]; problems: Problem[] } {
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const read = readYaml(source);
    problems.push(...read.problems);
    for (const document of read.documents) {
      const parsed = parseDocument(document);
      problems.push(...parsed.problems);
      if (parsed.manifest) manifests.push(parsed.manifest);
    }
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
  const name = isObject(metadata) ? metadata.name : undefined;
  if (typeof name !== "string" || name === "") return undefined;
  const fields = isObject(spec) ? spec : {};
  const key = kind.key === kind.name ? name : fields[kind.key];
  return {
    address: addressOf(kind, name),
    kind,
    name,
    key: text(key ?? ""),
    spec: fields,
    place: document.place,
    placeOf: (path) => document.placeOf(path),
  };
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

function article(noun: string): string {
  return `${/^[AEIOU]/.test(noun) ? "an" : "a"} ${noun}`;
}
