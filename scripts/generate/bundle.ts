import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import type { OpenApiDocument } from "./document.ts";
import { type Files, root } from "./files.ts";

export const apis = ["platform-v1", "platform-v2", "platform-v3", "control-plane"] as const;
export type Api = (typeof apis)[number];
export type Bundles = Record<Api, OpenApiDocument>;

const run = promisify(execFile);

/** Bundles the four multi-file specs with Redocly. Two components of one name are an error. */
export async function bundle(): Promise<Bundles> {
  const folder = await mkdtemp(join(tmpdir(), "kubiya-bundle-"));
  try {
    const documents = await Promise.all(apis.map((api) => bundleOne(api, folder)));
    return Object.fromEntries(apis.map((api, at) => [api, documents[at]])) as Bundles;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundleOne(api: Api, folder: string): Promise<OpenApiDocument> {
  const file = join(folder, `${api}.json`);
  const options = [
    "--config",
    "spec/redocly.yaml",
    "--component-renaming-conflicts-severity=error",
    "--output",
    file,
  ];
  try {
    await run(process.execPath, ["node_modules/@redocly/cli/bin/cli.js", "bundle", api, ...options], {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr ?? "";
    throw new Error(`spec/openapi/${api} cannot be bundled:\n${said.trim()}`, { cause });
  }
  return JSON.parse(await readFile(file, "utf8"));
}

/** The published contract: one JSON and one YAML file an API. */
export function printBundles(bundles: Bundles): Files {
  const files: Files = new Map();
  for (const api of apis) {
    files.set(`spec/bundled/${api}.json`, `${JSON.stringify(bundles[api], null, 2)}\n`);
    files.set(
      `spec/bundled/${api}.yaml`,
      `# ${madeBy}\n${stringify(bundles[api], { lineWidth: 120, aliasDuplicateObjects: false })}`,
    );
  }
  return files;
}

/** The line every generated file begins with. */
export const madeBy = "Made by `pnpm generate` from spec/openapi; edit there.";
