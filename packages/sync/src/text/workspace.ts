import { workspaceSchema } from "@kubiya-toolkit/kinds";
import { defaultLimits } from "../change/guard.ts";
import { type Problem, problem } from "../problem.ts";
import type { KindLimits, Move, SourceFile, Workspace } from "../types.ts";
import { isList, isObject, type Json, type JsonObject } from "../value/json.ts";
import { check } from "./check.ts";
import { readYaml } from "./read-yaml.ts";
import { didYouMean } from "./suggest.ts";

const defaultGlobs: readonly string[] = ["**/*.yaml", "**/*.yml"];

/** What a folder without a `kubiya.yaml` is taken for. */
export function unnamedWorkspace(): Workspace {
  return { ...workspaceOf({ workspace: "default" }, {}, undefined), unnamed: true };
}

/** Reads `kubiya.yaml`, as it is for one of its environments or for none. */
export function readWorkspace(
  source: SourceFile,
  environment?: string,
): { workspace?: Workspace; problems: Problem[] } {
  const { documents, problems } = readYaml(source);
  if (problems.length) return { problems };
  const [document, second] = documents;
  const place = { file: source.file, line: 1, column: 1 };
  if (!document) {
    const mend = "begin with `workspace: <name>`";
    return { problems: [problem("workspace.invalid", `${source.file} is empty`, { place, mend })] };
  }
  if (second) {
    const title = `${source.file} holds more than one document`;
    return { problems: [problem("workspace.invalid", title, { place: second.place })] };
  }
  const found = check(document, workspaceSchema, "kubiya.yaml");
  if (found.length) return { problems: found };
  const value = isObject(document.value) ? document.value : {};
  const overlays = isObject(value.overlays) ? value.overlays : {};
  const overlay = environment === undefined ? {} : overlays[environment];
  if (!isObject(overlay))
    return { problems: [noEnvironment(environment ?? "", Object.keys(overlays), place)] };
  return { workspace: workspaceOf(value, overlay, environment), problems };
}

function noEnvironment(name: string, known: readonly string[], place: Problem["place"]): Problem {
  const near = didYouMean(name, known);
  const list = known.length ? `known are ${known.join(", ")}` : "write it under `overlays`";
  return problem("workspace.environment", `kubiya.yaml has no overlay "${name}"`, {
    ...(place ? { place } : {}),
    mend: near.mend ?? list,
  });
}

function workspaceOf(value: JsonObject, overlay: JsonObject, environment: string | undefined): Workspace {
  const numbers = { ...objectAt(value.limits), ...objectAt(overlay.limits) };
  const apis = { ...objectAt(value.apis), ...objectAt(overlay.apis) };
  const { platform, "control-plane": controlPlane } = apis;
  const patches = Object.entries(objectAt(value.overlays)).map(
    ([name, one]) => [name, textsIn(objectAt(one).manifests)] as const,
  );
  return {
    name: typeof value.workspace === "string" ? value.workspace : "",
    ...(environment === undefined ? {} : { environment }),
    apis: {
      ...(typeof platform === "string" ? { platform } : {}),
      ...(typeof controlPlane === "string" ? { "control-plane": controlPlane } : {}),
    },
    manifests: isList(value.manifests) ? textsIn(value.manifests) : defaultGlobs,
    ...(patches.length ? { overlays: Object.fromEntries(patches) } : {}),
    external: [...textsIn(value.external), ...textsIn(overlay.external)],
    adopt: [...textsIn(value.adopt), ...textsIn(overlay.adopt)],
    ...(isList(value.moved) ? { moved: value.moved.flatMap(moveIn) } : {}),
    limits: {
      deletes: numberOr(numbers.deletes, defaultLimits.deletes),
      deleteShare: numberOr(numbers.deleteShare, defaultLimits.deleteShare),
      ...(typeof numbers.updates === "number" ? { updates: numbers.updates } : {}),
      ...(isObject(numbers.kinds) ? { kinds: kindLimits(numbers.kinds) } : {}),
    },
  };
}

function kindLimits(kinds: JsonObject): Record<string, KindLimits> {
  const numbers = (one: Json) =>
    Object.fromEntries(
      Object.entries(objectAt(one)).flatMap(([name, value]) =>
        typeof value === "number" ? [[name, value]] : [],
      ),
    );
  return Object.fromEntries(Object.entries(kinds).map(([path, one]) => [path, numbers(one)]));
}

function moveIn(value: Json): Move[] {
  const { from, to } = objectAt(value);
  return typeof from === "string" && typeof to === "string" ? [{ from, to }] : [];
}

function objectAt(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function textsIn(value: Json | undefined): string[] {
  return isList(value) ? value.map(String) : [];
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
