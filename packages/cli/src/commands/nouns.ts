import { type Kind, kinds } from "@kubiya-toolkit/kinds";
import type { CommandGroup } from "../command.ts";
import type { ApiName } from "../config.ts";
import { aliasesOf, apiOf, nounOf } from "../noun.ts";
import type { Kinds } from "../resource/reach.ts";

/** A group for every noun, or for those of one API. */
export function nounGroups(api?: ApiName): CommandGroup[] {
  const nouns = new Map<string, Kinds>();
  for (const kind of kinds.filter((one) => one.operations.list && (!api || apiOf(one) === api)))
    nouns.set(nounOf(kind), [...(nouns.get(nounOf(kind)) ?? []), kind]);
  const ofKinds = [...nouns].map(([noun, bearers]) => groupOf(noun, summaryOf(bearers), bearers, api));
  const others = furtherNouns.filter((one) => !api || one.api === api);
  return [...ofKinds, ...others.map(({ noun, summary }) => groupOf(noun, summary, [], api))].sort(
    (one, other) => (one.name < other.name ? -1 : 1),
  );
}

/** Nouns that no manifest describes: what runs, and what is only read. */
const furtherNouns: readonly { readonly noun: string; readonly api: ApiName; readonly summary: string }[] = [
  { noun: "approval", api: "control-plane", summary: "what waits for somebody's yes (control-plane)" },
  { noun: "audit", api: "platform", summary: "who did what, and when (platform)" },
  { noun: "execution", api: "control-plane", summary: "runs of agents and teams (control-plane)" },
  { noun: "model", api: "control-plane", summary: "the models that agents think with (control-plane)" },
  { noun: "task", api: "platform", summary: "work that agents are given (platform)" },
  { noun: "tool", api: "platform", summary: "what agents can do, and doing it (platform)" },
  { noun: "user", api: "platform", summary: "the people of the organisation (platform)" },
  { noun: "workflow", api: "platform", summary: "steps that run one after the other (platform)" },
];

function groupOf(
  noun: string,
  summary: string,
  [first, ...others]: readonly Kind[],
  api?: ApiName,
): CommandGroup {
  return {
    name: noun,
    aliases: aliasesOf(noun),
    summary,
    heading: "What there is:",
    commands: async () => {
      const [{ resourceCommands }, { actionCommands }] = await Promise.all([
        import("../resource/groups.ts"),
        import("../action/nouns.ts"),
      ]);
      const own = first ? resourceCommands(noun, [first, ...others]) : [];
      return [...own, ...actionCommands(noun, api)];
    },
  };
}

function summaryOf([first, ...others]: readonly [Kind, ...Kind[]]): string {
  const { summary } = first;
  const apis = [first, ...others].map(apiOf).join(", ");
  return `${summary.charAt(0).toLowerCase()}${summary.slice(1).replace(/\.$/, "")} (${apis})`;
}
