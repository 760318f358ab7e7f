import type { Drift, Problem } from "@kubiya-toolkit/sync";
import type { CommandDefinition, Invocation, Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { folderOptions, openFolder } from "../folder.ts";
import { endOnErrors, located, tellWarnings } from "../problems.ts";
import { connect } from "../service.ts";
import { selectionOf, selectionOptions } from "../sync-selection.ts";
import { syncPaint } from "../voice.ts";

export const drift: CommandDefinition = {
  name: "drift",
  summary: "show how what is live has moved away from the folder, and by whose doing; never writes",
  arguments: { "[FOLDER]": "the folder with kubiya.yaml (default: .)" },
  options: [...selectionOptions, ...folderOptions],
  formats: ["text", "json", "markdown"],
  examples: ["kubiya drift", "kubiya drift infra --only Agent --output json"],
  notes: "Exit code 2 when something has drifted that kubiya.drift.yaml does not acknowledge.",
  async run(invocation) {
    const { drift: find, loadDriftFiles } = await import("@kubiya-toolkit/sync");
    const { context, flags, voice } = invocation;
    const [name = "."] = invocation.arguments;
    const folder = await openFolder(name, invocation);
    const { memory, acknowledged, problems: wrong } = await loadDriftFiles(folder.path, folder.environment);
    await endOnErrors(located(wrong, name), invocation);
    const client = await connect(folder.settings, voice, { readOnly: true });
    const signal = context.interrupted;
    const options = {
      ...folder,
      ...selectionOf(flags),
      client,
      memory,
      acknowledged,
      signal,
      now: new Date(),
    };
    const found = await find(options);
    if (context.interrupted.aborted) throw new Failure("interrupted", "Interrupted.");
    const problems = located(found.problems, name);
    await endOnErrors(problems, invocation);
    await tellWarnings(problems, invocation);
    if (!found.drift) throw new Error("there is neither a drift nor an error");
    return await resultOf(found.drift, problems, invocation);
  },
};

async function resultOf(
  found: Drift,
  problems: readonly Problem[],
  { paint, format }: Invocation,
): Promise<Result> {
  const { driftMarkdown, driftSummary, driftText, hasDrift } = await import("@kubiya-toolkit/sync");
  return {
    ending: hasDrift(found) ? "changes-pending" : "clean",
    value: { summary: driftSummary(found), problems, drift: found },
    text: () => (format === "markdown" ? driftMarkdown(found) : driftText(found, syncPaint(paint))),
  };
}
