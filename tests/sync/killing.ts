import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operationOf } from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import { manyManifests } from "../../bench/sync/many-manifests.ts";
import { applyFolder } from "./apply-folder.ts";

/** When a run is killed: at this request, counted from 1, before it reaches the server or after the server carried it out. */
export interface Boundary {
  readonly request: number;
  readonly when: "before" | "after";
}

export interface Killing {
  /** Requests that the whole run takes. */
  readonly requests: number;
  /** Kills a run at a boundary and lets another one finish; what is wrong then. */
  kill(boundary: Boundary): Promise<string[]>;
}

const program = new URL("./applying.ts", import.meta.url).pathname;

/** A folder of so many objects of eight kinds, to be applied and killed again and again. */
export async function createKilling(scale: number, quirks: boolean): Promise<Killing> {
  const manifests = manyManifests(undefined, scale);
  const names = new Map<string, number>();
  for (const { kind } of manifests) names.set(kind, (names.get(kind) ?? 0) + 1);
  const text = manifests.map((one) => JSON.stringify(one)).join("\n---\n");
  const requests = await withFolder(text, async (folder) => {
    const front = await createFront(quirks);
    try {
      const { bad } = await applyFolder(folder, { baseUrl: front.url, controlPlaneBaseUrl: front.url });
      if (bad.length) throw new Error(`the run that nobody killed failed: ${bad.map(({ step }) => step)}`);
      return front.count();
    } finally {
      await front.close();
    }
  });
  return {
    requests,
    kill: (boundary) => withFolder(text, (folder) => killed(folder, quirks, boundary, names)),
  };
}

async function withFolder<Result>(text: string, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "kubiya-kill-"));
  try {
    await writeFile(
      join(folder, "kubiya.yaml"),
      "workspace: kill\nlimits: {deletes: 1000, deleteShare: 1}\n",
    );
    await writeFile(join(folder, "all.yaml"), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A run that is killed, the next one, which must finish, and one more, which must have nothing to do. */
async function killed(
  folder: string,
  quirks: boolean,
  boundary: Boundary,
  names: ReadonlyMap<string, number>,
): Promise<string[]> {
  const front = await createFront(quirks, boundary);
  try {
    const signal = await runAndKill(folder, front);
    if (signal !== "SIGKILL") return [`it was not killed: ${signal}`];
    const options = { baseUrl: front.url, controlPlaneBaseUrl: front.url };
    const { bad } = await applyFolder(folder, options);
    const { plan } = await applyFolder(folder, options);
    return [
      ...bad.map(({ step, detail }) => `${step}: ${detail}`),
      ...plan.changes.map(({ action, address }) => `then there was still to ${action} ${address}`),
      ...(await front.counted(names)),
    ];
  } finally {
    await front.close();
  }
}

type Front = Awaited<ReturnType<typeof createFront>>;

async function runAndKill(folder: string, front: Front): Promise<string> {
  const command = ["--conditions=@kubiya-toolkit/source", program, folder, front.url];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
  front.kills(() => child.kill("SIGKILL"));
  let said = "";
  child.stderr.on("data", (data) => {
    said += String(data);
  });
  return await new Promise((resolve) =>
    child.on("close", (code, signal) => resolve(signal ?? `${code} ${said}`)),
  );
}

/** The mock behind a door that counts requests and kills who asks. */
async function createFront(quirks: boolean, boundary?: Boundary) {
  const mock = createMock({ quirks });
  let seen = 0;
  let kill = (): void => {};
  const server = createServer(async (incoming, outgoing) => {
    const at = ++seen;
    const fatal = at === boundary?.request ? boundary.when : undefined;
    if (fatal === "before") return kill();
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "", url = "", headers } = incoming;
    const answer = await mock.fetch(`http://mock.test${url}`, {
      method,
      headers: { authorization: String(headers.authorization), "content-type": "application/json" },
      ...(chunks.length ? { body: Buffer.concat(chunks) } : {}),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (fatal === "after") return kill();
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    count: () => seen,
    kills(how: () => void) {
      kill = how;
    },
    /** Kinds of which there are more or fewer objects of ours than there should be. */
    async counted(names: ReadonlyMap<string, number>): Promise<string[]> {
      const wrong = [...names].map(async ([kind, wanted]) => {
        const { path } = operationOf(`list${kind === "ApprovalRule" ? "ApprovalRules" : `${kind}s`}`);
        const answer = await mock.fetch(`http://mock.test${path}?limit=1000`, {
          headers: { authorization: "Bearer kill" },
        });
        const list: { name: string }[] = await answer.json();
        const ours = list.filter(({ name }) => /-\d+$/.test(name));
        return ours.length === wanted ? [] : [`${ours.length} of ${wanted} ${kind}s`];
      });
      return (await Promise.all(wrong)).flat();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      mock.close();
    },
  };
}
