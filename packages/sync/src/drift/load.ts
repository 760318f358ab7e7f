import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../problem.ts";
import { isObject } from "../value/json.ts";
import { type Acknowledgement, readAcknowledged } from "./acknowledged.ts";
import { type AppliedMemory, readMemory, writeMemory } from "./memory.ts";

const acknowledgedFile = "kubiya.drift.yaml";

/** What stands beside kubiya.yaml about drift. */
export interface DriftFiles {
  readonly acknowledged: readonly Acknowledgement[];
  /** Absent when nothing was applied from here yet, or the file was deleted. */
  readonly memory?: AppliedMemory;
  readonly problems: readonly Problem[];
}

/** Reads `kubiya.drift.yaml` and the memory of the last apply. Neither has to be there. */
export async function loadDriftFiles(folder: string, environment?: string): Promise<DriftFiles> {
  const text = await textOf(join(folder, acknowledgedFile));
  const memory = readMemory((await textOf(join(folder, memoryFile(environment)))) ?? "");
  const read = text === undefined ? undefined : readAcknowledged({ file: acknowledgedFile, text });
  return {
    acknowledged: read?.acknowledged ?? [],
    ...(memory ? { memory } : {}),
    problems: read?.problems ?? [],
  };
}

/** Keeps the memory of what was applied. */
export async function keepMemory(folder: string, memory: AppliedMemory, environment?: string): Promise<void> {
  const path = join(folder, memoryFile(environment));
  await writeFile(`${path}.new`, writeMemory(memory));
  await rename(`${path}.new`, path);
}

function memoryFile(environment: string | undefined): string {
  return environment === undefined ? "kubiya.applied.json" : `kubiya.applied.${environment}.json`;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (isObject(cause) && cause.code === "ENOENT") return undefined;
    throw cause;
  }
}
