import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plan } from "@kubiya-toolkit/sync";
import type { Flags, Invocation } from "./command.ts";
import { Failure } from "./failure.ts";
import type { Choices } from "./planning.ts";

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

/** The choices a plan was made with, as far as they show in it, so that it can be made again. */
export function choicesOf({ changes }: Plan, flags: Flags): Choices {
  return {
    ...flags,
    prune: changes.some((change) => change.action === "delete"),
    adopt: changes.filter((change) => change.adopts).map((change) => change.address),
  };
}

/** The plan as it was approved, if planning again comes to the same; otherwise nothing is done. */
export function confirmed(saved: Plan, now: Plan): Plan {
  if (saved.workspace !== now.workspace) {
    throw new Failure(
      "invalid-input",
      `The plan is of the workspace ${saved.workspace}, the folder of ${now.workspace}.`,
      {
        mend: "Run it in the folder that the plan was made from.",
      },
    );
  }
  if (saved.digest === now.digest) return { ...now, verdict: saved.verdict };
  throw new Failure(
    "plan-stale",
    "The plan is stale: the folder or what is live has changed since it was made. Nothing was done.",
    {
      mend: "Run `kubiya plan` again and look at the new plan.",
      details: { saved_digest: saved.digest, digest: now.digest },
    },
  );
}
