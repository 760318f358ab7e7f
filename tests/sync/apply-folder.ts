import { createKubiya, type KubiyaOptions } from "@kubiya-toolkit/client";
import {
  carryOut,
  folderSecrets,
  load,
  type Outcome,
  openRun,
  type Plan,
  preview,
} from "@kubiya-toolkit/sync";

/** Plans a folder and carries the plan out, journal and ledger included, as `kubiya apply` does. */
export async function applyFolder(
  folder: string,
  options: KubiyaOptions,
): Promise<{ plan: Plan; bad: readonly Outcome[] }> {
  const { workspace, sources, ledger, problems } = await load(folder);
  if (!workspace || !ledger || problems.length)
    throw new Error(problems.map(({ title }) => title).join("\n"));
  const secrets = folderSecrets(folder, {});
  const retry = { baseDelay: 1, maxDelay: 2 };
  const client = createKubiya({ apiKey: "kill", retry, ...options });
  const { plan, problems: found } = await preview({
    workspace,
    sources,
    ledger,
    secrets,
    client,
    prune: true,
  });
  if (!plan) throw new Error(found.map(({ title, detail }) => `${title} ${detail ?? ""}`).join("\n"));
  if (!plan.steps.length) return { plan, bad: [] };
  const { journal, close } = await openRun(folder, ledger);
  const done = await carryOut(plan, { client, secrets, ledger, journal, verify: false });
  await close(done.ledger);
  const bad = done.outcomes.filter(({ status }) => status !== "done" && status !== "settled");
  return { plan, bad };
}
