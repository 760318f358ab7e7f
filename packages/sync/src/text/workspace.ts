import { workspaceSchema } from "@kubiya-toolkit/kinds";
import { defaultLimits } from "../change/guard.ts";
import { type Problem, problem } from "../problem.ts";
import type { SourceFile, Workspace } from "../types.ts";
import { isList, isObject, type Json } from "../value/json.ts";
import { check } from "./check.ts";
import { readYaml } from "./read-yaml.ts";

const defaultGlobs: readonly string[] = ["**/*.yaml", "**/*.yml"];

/** What a folder without a `kubiya.yaml` is taken for. */
export function unnamedWorkspace(): Workspace {
  return { ...workspaceOf({ workspace: "default" }), unnamed: true };
}

/** Reads `kubiya.yaml`. */
export function readWorkspace(source: SourceFile): { workspace?: Workspace; problems: Problem[] } {
  const { documents, problems } = readYaml(source);
  if (problems.length) return { problems };
  const [document, second] = documents;
  const place = { file: source.file, line: 1, column: 1 };
  if (!document)
    return {
      problems: [
        problem("workspace.invalid", `${source.file} is empty`, {
          place,
          mend: "begin with `workspace: <name>`",
        }),
      ],
    };
  if (second)
    return {
      problems: [
        problem("workspace.invalid", `${source.file} holds more than one document`, { place: second.place }),
      ],
    };
  const found = check(document, workspaceSchema, "kubiya.yaml");
  return found.length ? { problems: found } : { workspace: workspaceOf(document.value), problems };
}

function workspaceOf(value: Json): Workspace {
  const { workspace, apis, manifests, external, adopt, limits } = isObject(value) ? value : {};
  const numbers = isObject(limits) ? limits : {};
  const { platform, "control-plane": controlPlane } = isObject(apis) ? apis : {};
  return {
    name: typeof workspace === "string" ? workspace : "",
    apis: {
      ...(typeof platform === "string" ? { platform } : {}),
      ...(typeof controlPlane === "string" ? { "control-plane": controlPlane } : {}),
    },
    manifests: isList(manifests) ? manifests.map(String) : defaultGlobs,
    external: isList(external) ? external.map(String) : [],
    adopt: isList(adopt) ? adopt.map(String) : [],
    limits: {
      deletes: numberOr(numbers.deletes, defaultLimits.deletes),
      deleteShare: numberOr(numbers.deleteShare, defaultLimits.deleteShare),
      ...(typeof numbers.updates === "number" ? { updates: numbers.updates } : {}),
    },
  };
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
