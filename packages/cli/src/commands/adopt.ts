import type { Plan } from "@kubiya-toolkit/sync";
import { carryOutAsked, expectAnswer, yesOption } from "../carry-out-asked.ts";
import type { CommandDefinition, Invocation } from "../command.ts";
import { Failure } from "../failure.ts";
import { type Folder, folderOptions, openFolder } from "../folder.ts";
import { planFor } from "../planning.ts";

export const adopt: CommandDefinition = {
  name: "adopt",
  summary: "take over live objects that this workspace did not make, and nothing else",
  arguments: { "<ADDRESS...>": "objects that manifests describe, such as control-plane/Agent/deployer" },
  options: [
    yesOption,
    { flags: "--id <ID>", summary: "only if the live object has this id; with one ADDRESS" },
    { flags: "--folder <FOLDER>", summary: "the folder with kubiya.yaml (default: .)" },
    { flags: "--allow-updates <N>", summary: "let this run change up to N objects, whatever the limits say" },
    ...folderOptions,
  ],
  formats: ["text", "json", "jsonl"],
  examples: [
    "kubiya adopt control-plane/Agent/deployer",
    "kubiya adopt control-plane/Team/devops control-plane/Team/sre --folder infra --yes",
  ],
  notes: "What it would do without doing it: kubiya plan --adopt ADDRESS --only ADDRESS",
  async run(invocation) {
    const { flags, arguments: addresses } = invocation;
    expectAnswer(invocation);
    if (flags.id !== undefined && addresses.length > 1)
      throw new Failure("invalid-input", "--id is of one ADDRESS.");
    const name = typeof flags.folder === "string" ? flags.folder : ".";
    const folder = await openFolder(name, invocation);
    const chosen = { ...invocation, flags: { ...flags, adopt: addresses, only: addresses } };
    const planned = await planFor(folder, chosen);
    await expectDescribed(folder, addresses);
    for (const address of addresses) expectTakeOver(planned.plan, address, flags.id);
    return await carryOutAsked(folder, planned, chosen);
  },
};

async function expectDescribed({ workspace, sources }: Folder, addresses: readonly string[]): Promise<void> {
  const { validate } = await import("@kubiya-toolkit/sync");
  const { wanted } = await validate({ workspace, sources });
  const described = new Set(wanted.manifests.map(({ address }) => address));
  const strange = addresses.find((address) => !described.has(address));
  if (strange === undefined) return;
  throw new Failure("invalid-input", `No manifest describes ${strange}.`, {
    mend: "Write one, or have it written: kubiya pull --all",
  });
}

/** What is not live, or ours already and to be changed, is for `apply`: whoever adopts means neither. */
function expectTakeOver({ changes, seal }: Plan, address: string, id: Invocation["flags"][string]): void {
  const change = changes.find((one) => one.address === address);
  const live = seal.objects[address]?.id;
  if (change?.action === "create")
    throw new Failure("not-found", `${address} is not live, so it cannot be adopted.`);
  if (change && !change.adopts) {
    throw new Failure("invalid-input", `${address} is this workspace's already.`, {
      mend: `To make it as its manifest says: kubiya apply --only ${address}`,
    });
  }
  if (id === undefined || !change || live === id) return;
  throw new Failure("guard-refused", `The live ${address} has another id: ${live}. Nothing was done.`);
}
