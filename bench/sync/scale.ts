import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKubiya } from "@kubiya-toolkit/client";
import { folderSecrets, load, type Plan, preview } from "@kubiya-toolkit/sync";
import { stringify } from "yaml";

/** What reading, checking and planning a folder took. */
export interface Scale {
  readonly objects: number;
  readonly seconds: number;
  /** Of the processor, which does not depend on what else the machine does. */
  readonly processorSeconds: number;
  /** Megabytes that the process took at most beyond what it had with the answers in memory. */
  readonly megabytes: number;
  readonly requests: number;
  readonly counts: Plan["counts"];
}

/** Plans a folder of so many agents, in files of a hundred, all of them as written. */
export async function measureScale(objects: number): Promise<Scale> {
  const folder = await mkdtemp(join(tmpdir(), "kubiya-scale-"));
  try {
    await writeFolder(folder, objects);
    const pages = answers(objects);
    const before = process.memoryUsage().rss;
    let requests = 0;
    const client = createKubiya({
      apiKey: "k",
      controlPlaneBaseUrl: "http://answers.test",
      fetch: async (url: URL | RequestInfo) => {
        requests++;
        const query = new URL(url instanceof Request ? url.url : url).searchParams;
        const page = pages[Number(query.get("skip") ?? 0) / 1000] ?? "[]";
        return new Response(page, { headers: { "content-type": "application/json" } });
      },
    });
    const worked = process.cpuUsage();
    const began = performance.now();
    const { workspace, sources, ledger } = await load(folder);
    if (!workspace) throw new Error("the folder cannot be read");
    const secrets = folderSecrets(folder, {});
    const { plan } = await preview({ workspace, sources, ledger, secrets, client });
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(worked);
    const processorSeconds = (user + system) / 1e6;
    if (!plan) throw new Error("there is no plan");
    const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
    return { objects, seconds, processorSeconds, megabytes, requests, counts: plan.counts };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeFolder(folder: string, objects: number): Promise<void> {
  await writeFile(join(folder, "kubiya.yaml"), "workspace: scale\n");
  await mkdir(join(folder, "agents"));
  for (let from = 0; from < objects; from += 100) {
    const texts = Array.from({ length: 100 }, (_, at) =>
      stringify({
        apiVersion: "control-plane/v1",
        kind: "Agent",
        metadata: { name: `agent-${from + at}` },
        spec: specOf(from + at),
      }),
    );
    await writeFile(join(folder, "agents", `${from}.yaml`), texts.join("---\n"));
  }
}

function specOf(at: number) {
  return { description: `Number ${at}`, model: "gpt-4o", capabilities: ["read", "write"] };
}

/** The pages of the list as the server gives them, a thousand a page. */
function answers(objects: number): string[] {
  const pages: string[] = [];
  for (let from = 0; from < objects; from += 1000) {
    const items = Array.from({ length: Math.min(1000, objects - from) }, (_, at) => {
      const { model, ...spec } = specOf(from + at);
      const configuration = { managed_by: "kubiya-toolkit/scale#capabilities,description" };
      const id = `00000000-0000-4000-8000-${String(from + at).padStart(12, "0")}`;
      const filled = {
        status: "idle",
        runtime: "default",
        environments: [],
        projects: [],
        created_at: "2026-01-01T00:00:00Z",
      };
      return { id, name: `agent-${from + at}`, model_id: model, ...spec, configuration, ...filled };
    });
    pages.push(JSON.stringify(items));
  }
  return pages;
}

if (import.meta.main) console.log(JSON.stringify(await measureScale(Number(process.argv[2]))));
