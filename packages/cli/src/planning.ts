import type { Plan, Problem } from "@kubiya-toolkit/sync";
import type { Invocation, OptionDefinition } from "./command.ts";
import { Failure } from "./failure.ts";
import { type Folder, folderOptions } from "./folder.ts";
import { endOnErrors, located, tellWarnings } from "./problems.ts";
import { connect, type Kubiya } from "./service.ts";
import { selectionOf, selectionOptions } from "./sync-selection.ts";

/** What `plan` and `apply` have in common. */
export const planningOptions: readonly OptionDefinition[] = [
  { flags: "--prune", summary: "delete what this workspace made and no file describes any more" },
  {
    flags: "--adopt <ADDRESS>",
    summary: "take over this live object, such as control-plane/Agent/deployer",
    repeatable: true,
  },
  { flags: "--allow-deletes <N>", summary: "let this run delete up to N objects, whatever the limits say" },
  { flags: "--allow-updates <N>", summary: "let this run change up to N objects, whatever the limits say" },
  ...selectionOptions,
  ...folderOptions,
];

export interface Planned {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  readonly client: Kubiya;
}

/** Finds out what would change. Ends the run where that cannot be told. */
export async function planFor(folder: Folder, invocation: Invocation): Promise<Planned> {
  const { context, flags: choices, voice } = invocation;
  const { preview } = await import("@kubiya-toolkit/sync");
  const adopt = await addresses(choices.adopt ?? []);
  const deletes = numberOf("--allow-deletes", choices.allowDeletes);
  const updates = numberOf("--allow-updates", choices.allowUpdates);
  const allow = { ...(deletes !== undefined && { deletes }), ...(updates !== undefined && { updates }) };
  const client = await connect(folder.settings, voice);
  const { prune = false } = choices;
  const signal = context.interrupted;
  const { plan, problems: found } = await preview({
    ...folder,
    ...selectionOf(choices),
    client,
    prune,
    adopt,
    allow,
    signal,
  });
  const problems = located(found, folder.name);
  if (context.interrupted.aborted) throw new Failure("interrupted", "Interrupted; nothing was changed.");
  await endOnErrors(problems, invocation);
  if (!plan) throw new Error("there is neither a plan nor an error");
  const all = [
    ...folder.problems.filter((one) => !problems.some((other) => other.title === one.title)),
    ...problems,
  ];
  await tellWarnings(all, invocation);
  return { plan, problems: all, client };
}

async function addresses(written: readonly string[]): Promise<readonly string[]> {
  const { readAddress } = await import("@kubiya-toolkit/sync");
  const wrong = written.find((address) => !readAddress(address));
  if (wrong === undefined) return written;
  throw new Failure("invalid-input", `--adopt names no object: ${wrong}`, {
    mend: "Write the address as plans show it, such as control-plane/Agent/deployer.",
  });
}

function numberOf(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Failure("invalid-input", `${flag} takes a number, not "${text}".`, {
    mend: "Give the number that the plan names.",
  });
}
