import type { CommanderError } from "commander";
import { elsewhereFor } from "./elsewhere.ts";
import { Failure } from "./failure.ts";
import type { OpenGroup } from "./tree.ts";

/** A noun without a verb. */
export function incomplete(path: readonly string[], group: OpenGroup): Failure {
  const name = ["kubiya", ...path].join(" ");
  const verbs = group.commands.filter((one) => !one.hidden).map((one) => one.name);
  return new Failure("invalid-input", `\`${name}\` needs one more word: ${verbs.join(", ")}.`, {
    mend: `See \`${name} --help\`.`,
  });
}

/** What the parser could not understand, in our words. */
export function misread(error: CommanderError, path: readonly string[]): Failure {
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const unknown = error.code === "commander.unknownCommand" ? /'(.+)'/.exec(first)?.[1] : undefined;
  const other = unknown === undefined ? undefined : elsewhereFor(path, unknown);
  if (other !== undefined)
    return new Failure("invalid-input", `There is no ${["kubiya", ...path, unknown].join(" ")} in here.`, {
      mend: other,
    });
  const hint = rest
    .join(" ")
    .replace(/^\(|\)$/g, "")
    .trim();
  return new Failure("invalid-input", sentence(first), {
    mend: hint || `See \`${["kubiya", ...path].join(" ")} --help\`.`,
  });
}

function sentence(text: string): string {
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(upper) ? upper : `${upper}.`;
}
