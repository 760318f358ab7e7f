import type { Plan } from "@kubiya-toolkit/sync";
import { carryOutAsked, expectAnswer, yesOption } from "../carry-out-asked.ts";
import type { CommandDefinition, Invocation } from "../command.ts";
import { type Folder, openFolder } from "../folder.ts";
import { type Planned, planFor, planningOptions } from "../planning.ts";
import { expectWorkspace, readPlan } from "../saved-plan.ts";
import { connect } from "../service.ts";

export const apply: CommandDefinition = {
  name: "apply",
  summary: "make what is live as the folder says",
  arguments: { "[FOLDER]": "the folder with kubiya.yaml (default: .)" },
  options: [
    yesOption,
    { flags: "--plan <FILE>", summary: "carry out this saved plan of the folder, if it still holds" },
    {
      flags: "--skip-stale",
      summary: "leave out what has changed since the plan was saved, and do the rest",
    },
    ...planningOptions,
  ],
  formats: ["text", "json", "jsonl"],
  examples: [
    "kubiya apply",
    "kubiya apply infra --prune --yes",
    "kubiya apply --plan plan.json --yes --output json",
  ],
  async run(invocation) {
    const { flags } = invocation;
    const [name = "."] = invocation.arguments;
    expectAnswer(invocation);
    const saved = flags.plan === undefined ? undefined : await readPlan(flags.plan, invocation);
    const folder = await openFolder(name, invocation);
    const planned = saved
      ? await plannedBefore(saved, folder, invocation)
      : await planFor(folder, invocation);
    return await carryOutAsked(folder, planned, invocation);
  },
};

/** A saved plan holds all that carrying it out needs; what it touches is read again before anything is done. */
async function plannedBefore(plan: Plan, folder: Folder, { voice }: Invocation): Promise<Planned> {
  expectWorkspace(plan, folder.workspace.name);
  return { plan, problems: folder.problems, client: await connect(folder.settings, voice) };
}
