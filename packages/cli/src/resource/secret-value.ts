import type { Kind } from "@kubiya-toolkit/kinds";
import type { Invocation } from "../command.ts";
import { Failure } from "../failure.ts";
import { askSecret } from "../prompt.ts";
import type { Given } from "./given.ts";
import { textOf } from "./value.ts";

/** Asks for a secret's value where nobody gave it: on the terminal without showing it, or from stdin. */
export async function withSecretValue(
  kind: Kind,
  given: Given,
  { context, voice, flags }: Invocation,
): Promise<Given> {
  if (!kind.fields.value?.writeOnly) return given;
  if (typeof flags.value === "string")
    voice.tell(
      "A value on the command line can be read by others on this machine; leave --value out to be asked.",
    );
  if ("value" in given.spec || given.changes.some(({ flag }) => flag.to === "value")) return given;
  const value = context.stdin.isTTY
    ? await askSecret("Value: ", context)
    : (await textOf("-", context)).replace(/\r?\n$/, "");
  if (value) return { ...given, spec: { ...given.spec, value } };
  throw new Failure("invalid-input", "The secret has no value.", {
    mend: "Give it on stdin, with --from-file, or on a terminal, where you are asked.",
  });
}
