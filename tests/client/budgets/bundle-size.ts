import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes of a program and all it imports, minified, and then gzipped. */
export interface BundleSize {
  readonly min: number;
  readonly gz: number;
}

/** Bundles a program as a browser would get it, its imports found from `folder`. */
export async function bundleSize(folder: string, program: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { min: bytes.length, gz: gzipSync(bytes, { level: 9 }).length };
}
