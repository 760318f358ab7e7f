import { type Kind, manifestFields } from "@kubiya-toolkit/kinds";
import type { Invocation, OptionDefinition } from "../command.ts";
import { Failure } from "../failure.ts";
import { type Found, isFound } from "../rows.ts";
import { type FieldFlag, keyOf } from "./field-flag.ts";
import { dataIn, readData, readingOf } from "./value.ts";

/** What a user wants an object to be: fields by their names in a manifest. */
export interface Given {
  readonly name: string | undefined;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly changes: readonly { readonly flag: FieldFlag; readonly value: unknown }[];
}

/** Whole objects: from a file, from stdin, or in the call itself. */
export const wholeOptions: readonly OptionDefinition[] = [
  {
    flags: "--file <FILE>",
    summary: "the object, as a manifest or as the API has it, JSON or YAML; - is stdin",
  },
  { flags: "--stdin", summary: "the same, from stdin", hidden: true },
  { flags: "--format <FORMAT>", summary: "seen from the file itself", hidden: true },
  { flags: "--body <JSON>", summary: "the same, in the call itself; @FILE is a file" },
];

/** Reads what was given: a whole object first, then flags over it. */
export async function givenFor(
  kind: Kind,
  flags: readonly FieldFlag[],
  { flags: typed, context }: Invocation,
): Promise<Given> {
  const taken = flags.some((flag) => keyOf(flag) === "file");
  const whole = await wholeOf(taken ? undefined : typed.file, typed, context);
  const changes: { flag: FieldFlag; value: unknown }[] = [];
  for (const flag of flags) {
    const text = typed[keyOf(flag)];
    if (text === undefined || (flag.form === "switch" && (text === false) !== flag.flags.startsWith("--no-")))
      continue;
    changes.push({ flag, value: await readingOf(flag, text, context) });
  }
  const name = typeof typed.name === "string" ? typed.name : undefined;
  const { spec, name: named } = await specIn(kind, whole);
  return { name: name ?? named, spec, changes };
}

async function wholeOf(
  file: unknown,
  typed: Invocation["flags"],
  context: Invocation["context"],
): Promise<unknown> {
  const { body, stdin } = typed;
  if (typeof body === "string")
    return body.startsWith("@") || body === "-"
      ? await readData(body.replace(/^@/, ""), context)
      : await dataIn(body, "--body");
  if (typeof file === "string") return await readData(file, context);
  return stdin === true ? await readData("-", context) : {};
}

/** A manifest, or an object with the API's names; the official program's YAML, which knows no `_` in names, is understood. */
async function specIn(kind: Kind, whole: unknown): Promise<{ name: string | undefined; spec: Found }> {
  if (!isFound(whole))
    throw new Failure("invalid-input", "What was given is no object.", { mend: "Give one object." });
  const manifest = isFound(whole.spec) && "kind" in whole;
  if (manifest && whole.kind !== kind.kind)
    throw new Failure(
      "invalid-input",
      `The manifest is of the kind ${String(whole.kind)}, not ${kind.kind}.`,
      {
        mend: "Use the command of that kind, or `kubiya apply`.",
      },
    );
  const metadata = isFound(whole.metadata) ? whole.metadata : {};
  const source: Found = manifest && isFound(whole.spec) ? whole.spec : whole;
  const name = manifest ? metadata.name : source[kind.name];
  const fields = [...manifestFields(kind).values()];
  const spec: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(source)) {
    if (key === kind.name || key === kind.id) continue;
    const plain = key.replaceAll("_", "").toLowerCase();
    const field = fields.find(
      (one) => [one.name, one.apiName].includes(key) || one.apiName.replaceAll("_", "") === plain,
    );
    spec[field?.name ?? key] = value;
  }
  return { name: typeof name === "string" ? name : undefined, spec };
}
