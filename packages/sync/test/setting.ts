import type { CarriedOut, Preview, PreviewOptions, SecretResolver, Workspace } from "../src/index.ts";
import { carryOut, preview } from "../src/index.ts";
import { parse } from "../src/parse.ts";
import { type ResolveOptions, resolve } from "../src/resolve.ts";
import type { FakeServer } from "./fake-server.ts";

/** A workspace without anything special. */
export const workspace: Workspace = {
  name: "test",
  apis: {},
  manifests: ["**/*.yaml"],
  external: [],
  adopt: [],
  limits: { deletes: 10, deleteShare: 1 },
};

export const mark = "kubiya-toolkit/test";

/** The mark as sync writes it, with the fields of the manifest. */
export function markWith(...fields: string[]): string {
  return `${mark}#${fields.join(",")}`;
}

/** A manifest as text; `spec` in YAML, indented by two. */
export function manifest(kind: string, name: string, spec = "", apiVersion = "control-plane/v1"): string {
  const body = spec === "" ? "" : `spec:\n${spec.replaceAll(/^/gm, "  ")}\n`;
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${body}---\n`;
}

export function platformManifest(kind: string, name: string, spec = ""): string {
  return manifest(kind, name, spec, "platform/v1");
}

/** Secrets out of a record. */
export function secretsOf(values: Record<string, string>): SecretResolver {
  return { env: (name) => values[name], file: (path) => values[path] };
}

export async function wantedOf(text: string, options: ResolveOptions = {}) {
  const parsed = parse([{ file: "a.yaml", text }]);
  const resolved = await resolve(parsed.manifests, options);
  return { ...resolved, problems: [...parsed.problems, ...resolved.problems] };
}

export function previewOf(
  server: FakeServer,
  text: string,
  more: Partial<PreviewOptions> = {},
): Promise<Preview> {
  const sources = [{ file: "a.yaml", text }];
  return preview({ workspace, sources, client: server.client, secrets: secretsOf({}), ...more });
}

/** Plans and carries out; fails when there is no plan. */
export async function applied(
  server: FakeServer,
  text: string,
  more: Partial<PreviewOptions> = {},
): Promise<CarriedOut> {
  const { plan, problems } = await previewOf(server, text, more);
  if (!plan) throw new Error(problems.map((one) => one.title).join("; "));
  return carryOut(plan, { client: server.client, secrets: more.secrets ?? secretsOf({}) });
}
