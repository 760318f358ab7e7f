import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plan } from "@kubiya-toolkit/sync";
import type { CommandDefinition, Invocation, Result } from "../command.ts";
import type { Ending } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { openFolder } from "../folder.ts";
import { type Planned, planFor, planningOptions } from "../planning.ts";
import { syncPaint } from "../voice.ts";

export const plan: CommandDefinition = {
  name: "plan",
  summary: "show what would change to make what is live as the folder says",
  arguments: { "[FOLDER]": "the folder with kubiya.yaml (default: .)" },
  options: [
    ...planningOptions,
    { flags: "--out <FILE>", summary: "save the plan, for `kubiya apply --plan FILE`; short: -o NAME.json" },
    { flags: "--page <FILE>", summary: "also write the plan as one HTML page, for people to look at" },
  ],
  writesFile: true,
  formats: ["text", "json", "markdown", "html"],
  examples: [
    "kubiya plan",
    "kubiya plan infra --prune -o plan.json",
    "kubiya plan --output json",
    "kubiya plan --output html > plan.html",
  ],
  async run(invocation) {
    const [name = "."] = invocation.arguments;
    const { flags } = invocation;
    const planned = await planFor(await openFolder(name, invocation), invocation);
    if (flags.out !== undefined) await save(planned.plan, flags.out, invocation);
    if (typeof flags.page === "string") await savePage(planned, flags.page, invocation);
    return await resultOf(planned, invocation);
  },
};

async function save(made: Plan, file: string, invocation: Invocation): Promise<void> {
  const { voice } = invocation;
  const [folder] = invocation.arguments;
  await written(file, `${JSON.stringify(made, null, 2)}\n`, "--out", invocation);
  voice.tell(
    `The plan is in ${file}. To carry it out: kubiya apply ${folder ? `${folder} ` : ""}--plan ${file}`,
  );
}

async function savePage(
  { plan: made, problems }: Planned,
  file: string,
  invocation: Invocation,
): Promise<void> {
  const { planHtml } = await import("@kubiya-toolkit/sync");
  await written(file, planHtml(made, { problems }), "--page", invocation);
}

async function written(file: string, text: string, flag: string, { context }: Invocation): Promise<void> {
  await writeFile(resolve(context.cwd, file), text).catch((cause: Error) => {
    throw new Failure("invalid-input", `The plan can't be written to ${file}: ${cause.message}`, {
      mend: `Give ${flag} a file in a folder that is there and may be written to.`,
      cause,
    });
  });
}

async function resultOf({ plan: made, problems }: Planned, { paint, format }: Invocation): Promise<Result> {
  const { planHtml, planMarkdown, planText, reportJson } = await import("@kubiya-toolkit/sync");
  const ending = endingOf(made);
  const report = reportJson({ plan: made, problems });
  const refused = { error: { code: ending, message: "The plan goes beyond a limit." } };
  return {
    ending,
    value: ending === "guard-refused" ? { ...refused, ...report } : report,
    text() {
      if (format === "markdown") return planMarkdown(made, { problems });
      return format === "html" ? planHtml(made, { problems }) : planText(made, syncPaint(paint));
    },
  };
}

function endingOf(made: Plan): Ending {
  if (!made.verdict.allowed) return "guard-refused";
  return made.steps.length ? "changes-pending" : "clean";
}
