import { createKubiya } from "@kubiya-toolkit/client";
import { carryOut, newLedger, type Outcome, type Plan, preview, type Workspace } from "@kubiya-toolkit/sync";
import { foreignObjects } from "./foreign-objects.ts";
import {
  described,
  fewer,
  manyManifests,
  type PlainManifest,
  type Rename,
  renamed,
} from "./many-manifests.ts";

/** What one run of plan and apply took. */
export interface Run {
  readonly name: string;
  readonly counts: Plan["counts"];
  readonly seconds: number;
  /** Method and path of every request, in order. */
  readonly toPlan: readonly string[];
  readonly toApply: readonly string[];
  /** Steps that were not carried out, or not as they should. */
  readonly bad: readonly Outcome[];
}

export interface Prize {
  readonly runs: readonly Run[];
  /** Objects that were not ours and are not as they were; objects of ours that are left. */
  readonly wrong: readonly string[];
}

/** The server, and how much of the whole is wanted of it. */
export interface PrizeOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch?: (url: URL | RequestInfo, init?: RequestInit) => Promise<Response>;
  readonly kinds?: readonly string[];
  readonly scale?: number;
}

interface RunOptions {
  readonly moved?: readonly Rename[];
  readonly prune?: boolean;
}

const settings: Workspace = {
  name: "prize",
  apis: { "control-plane": "" },
  manifests: ["**"],
  external: [],
  adopt: [],
  limits: { deletes: 1000, deleteShare: 1 },
};
const secrets = { env: () => undefined, file: async () => undefined };

/** Creates, plans, changes, renames, unsets, removes and destroys objects of eight kinds, beside others that are not ours. */
export async function prize(options: PrizeOptions): Promise<Prize> {
  const { baseUrl, apiKey, kinds, scale, fetch: carry = fetch } = options;
  let requests: string[] = [];
  const client = createKubiya({
    apiKey,
    baseUrl,
    controlPlaneBaseUrl: baseUrl,
    fetch: (url, init) => {
      const request = new Request(url, init);
      requests.push(`${request.method} ${new URL(request.url).pathname}`);
      return carry(request);
    },
  });
  const runs: Run[] = [];
  let ledger = newLedger();
  const run = async (name: string, manifests: readonly PlainManifest[], more: RunOptions = {}) => {
    const { moved = [], prune = false } = more;
    requests = [];
    const began = performance.now();
    const sources = manifests.map((one, at) => ({ file: `${at}.yaml`, text: JSON.stringify(one) }));
    const workspace = { ...settings, moved };
    const { plan, problems } = await preview({ workspace, sources, client, secrets, ledger, prune });
    if (!plan) throw new Error(problems.map(({ title, detail }) => `${title} ${detail ?? ""}`).join("\n"));
    const toPlan = requests;
    requests = [];
    const done = plan.steps.length
      ? await carryOut(plan, { client, secrets, ledger, verify: false })
      : undefined;
    ledger = done?.ledger ?? ledger;
    const bad = (done?.outcomes ?? []).filter(
      (one) => (one.status !== "done" && one.status !== "settled") || one.didNotStick,
    );
    const seconds = (performance.now() - began) / 1000;
    runs.push({ name, counts: plan.counts, seconds, toPlan, toApply: [...requests], bad });
  };

  const foreign = await foreignObjects(client, kinds);
  const all = manyManifests(kinds, scale);
  const other = renamed(all);
  const left = fewer(other.manifests);
  await run("create", all);
  await run("plan again", all);
  await run("change", described(all));
  await run("plan again", described(all));
  await run("unset and rename", other.manifests, { moved: other.moved });
  await run("plan again", other.manifests);
  await run("remove some", left, { prune: true });
  await run("plan again", left);
  await run("destroy", [], { prune: true });
  await run("plan again", [], { prune: true });
  return { runs, wrong: await foreign.wrong() };
}
