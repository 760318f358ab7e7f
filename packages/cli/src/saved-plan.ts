import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plan } from "@kubiya-toolkit/sync";
import type { Invocation } from "./command.ts";
import { Failure } from "./failure.ts";

/** Reads what `plan --out` saved, or the whole of `plan --output json`. */
export async function readPlan(file: string, { context }: Invocation): Promise<Plan> {
  const text = await readFile(resolve(context.cwd, file), "utf8").catch((cause: Error) => {
    throw new Failure("invalid-input", `The plan can't be read: ${cause.message}`, {
      mend: "Give --plan a file that `kubiya plan --out` wrote.",
      cause,
    });
  });
  const plan = planIn(parsed(text));
  if (plan) return plan;
  throw new Failure("invalid-input", `${file} holds no plan.`, {
    mend: "Give --plan a file that `kubiya plan --out` wrote.",
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function planIn(value: unknown): Plan | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("plan" in value) return planIn(value.plan);
  return "format" in value && value.format === 1 && "digest" in value && "steps" in value
    ? (value as Plan)
    : undefined;
}

/** Ends the run where a plan is of another folder. */
export function expectWorkspace(plan: Plan, workspace: string): void {
  if (plan.workspace === workspace) return;
  throw new Failure(
    "invalid-input",
    `The plan is of the workspace ${plan.workspace}, the folder of ${workspace}.`,
    { mend: "Run it in the folder that the plan was made from." },
  );
}
