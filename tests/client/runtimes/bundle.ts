import { join } from "node:path";
import { build } from "esbuild";
import type { Scene } from "./runtime.ts";

/** One of `programs` with all that it imports, as one module. */
export async function bundle(scene: Scene, program: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(scene.folder, "programs", program)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}
