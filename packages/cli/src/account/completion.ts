import type { CommandDefinition, CommandGroup, Invocation, Result } from "../command.ts";
import { everywhere } from "../everywhere.ts";
import { Failure } from "../failure.ts";
import { meantBy, opened } from "../tree.ts";

const bash = `_kubiya() {
  local IFS=$'\\n'
  COMPREPLY=($(kubiya __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _kubiya kubiya
`;

const scripts: Readonly<Record<string, string>> = {
  bash,
  zsh: `autoload -U +X bashcompinit && bashcompinit\n${bash}`,
  fish: `complete -c kubiya -f -a '(kubiya __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName kubiya -ScriptBlock {
  param($word, $ast, $cursor)
  $words = $ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() }
  if ($word -eq '') { $words += '' }
  kubiya __complete -- @words 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
};

export function scriptFor({ arguments: [shell = ""] }: Invocation): Result {
  const script = scripts[shell];
  if (script !== undefined) return { ending: "clean", value: { shell, script }, text: () => script };
  throw new Failure("invalid-input", `There is no completion for "${shell}".`, {
    mend: `Choose one of: ${Object.keys(scripts).join(", ")}.`,
  });
}

/** What may stand in place of the last of these words. */
export async function candidates({ arguments: words, root }: Invocation): Promise<Result> {
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const found = (await possible(root, before, last)).filter((word) => word.startsWith(last));
  return { ending: "clean", value: found, names: found, text: () => found.join("\n") };
}

async function possible(
  root: CommandGroup,
  before: readonly string[],
  last: string,
): Promise<readonly string[]> {
  const { node, path } = meantBy(await opened(root, before), before);
  const command = "commands" in node ? undefined : node;
  const previous = before.at(-1) ?? "";
  if (command && (previous === "-o" || previous === "--output")) return command.formats;
  if (last.startsWith("-")) return optionsOf(command);
  if ("commands" in node) return node.commands.filter((one) => !one.hidden).map((one) => one.name);
  if (path[0] === "api") return (await import("@kubiya-toolkit/kinds")).everyOperation().map(({ id }) => id);
  return path[0] === "completion" ? Object.keys(scripts) : [];
}

function optionsOf(command: CommandDefinition | undefined): string[] {
  const all = [...(command?.options ?? []), ...everywhere].filter(({ hidden }) => !hidden);
  return [...all.flatMap(({ flags }) => flags.match(/--[a-z][a-z0-9-]*/g) ?? []), "--help"];
}
