import { Failure } from "./failure.ts";

/** What a jq expression selects from a value, one result after the other. */
export async function selected(expression: string, value: unknown): Promise<unknown[]> {
  const { compile } = await import("@michaelhomer/jqjs");
  try {
    // The filter sees what the JSON would have: no undefined, no class of ours.
    return [...compile(expression)(JSON.parse(JSON.stringify(value ?? null)))];
  } catch (cause) {
    throw refused(cause);
  }
}

function refused(cause: unknown): Failure {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Failure("invalid-input", `The --jq expression can't be used: ${said}`, {
    mend: "See what there is to select with --output json, and https://jqlang.org/manual for how.",
    cause,
  });
}

/** The results as `gh` prints them: strings bare, everything else as JSON, each on its line. */
export function selectionText(results: readonly unknown[]): string {
  return results.map((one) => `${typeof one === "string" ? one : JSON.stringify(one)}\n`).join("");
}
