import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import type { Runtime, Scene } from "./runtime.ts";

/** The part of miniflare that is used. It is no dependency, so its types are not here. */
interface Miniflare {
  dispatchFetch(url: string, init: object): Promise<Response>;
  dispose(): Promise<void>;
}

function requireOf(scene: Scene) {
  return createRequire(join(scene.runtimes, "package.json"));
}

/** Cloudflare Workers, in workerd as miniflare starts it. */
export const worker: Runtime = {
  name: "workerd",
  command: "new Miniflare({ modules: true, script })",
  async version(scene) {
    const { version }: { version: string } = requireOf(scene)("workerd/package.json");
    return version;
  },
  async run(scene) {
    const path = pathToFileURL(requireOf(scene).resolve("miniflare")).href;
    const { Miniflare }: { Miniflare: new (options: object) => Miniflare } = await import(path);
    const script = `${await bundle(scene, "worker.mjs")}\nexport { worker as default };`;
    const flare = new Miniflare({ modules: true, script, compatibilityDate: "2026-06-01" });
    try {
      const options = { apiKey: "key-of-workerd", controlPlaneBaseUrl: scene.url };
      const body = JSON.stringify({ options, nobody: scene.nobody });
      const answer = await flare.dispatchFetch("http://localhost/", { method: "POST", body });
      const told: string[] = JSON.parse(await answer.text());
      return told;
    } finally {
      await flare.dispose();
    }
  },
};
