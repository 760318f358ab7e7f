import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { FlagValue } from "../command.ts";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import type { FieldFlag } from "./field-flag.ts";

/** The value that a flag's text stands for. */
export async function readingOf(flag: FieldFlag, given: FlagValue, context: Context): Promise<unknown> {
  const all = typeof given === "object" ? given : [given ?? ""];
  const last = String(all.at(-1) ?? "");
  if (flag.form === "switch") return given === true;
  if (flag.form === "number") return numberOf(flag, last);
  if (flag.form === "list") return all.flatMap((one) => listIn(String(one), flag.commas)).filter(Boolean);
  if (flag.form === "pairs") return Object.fromEntries(all.map((one) => pairIn(flag, String(one))));
  if (flag.form === "file") return (await textOf(last, context)).replace(/\n$/, "");
  if (flag.form === "data") return await readData(last, context);
  if (flag.form === "json")
    return last.startsWith("@") ? readData(last.slice(1), context) : await dataIn(last, "The value");
  return last;
}

function listIn(text: string, commas: boolean | undefined): string[] {
  return commas ? text.split(",").map((one) => one.trim()) : [text];
}

export function numberOf({ flags }: Pick<FieldFlag, "flags">, text: string): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number)) return number;
  throw new Failure("invalid-input", `${flags.split(" ")[0]} takes a number, not "${text}".`, {
    mend: "Give digits.",
  });
}

export function pairIn({ flags }: Pick<FieldFlag, "flags">, text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Failure("invalid-input", `${flags.split(" ")[0]} takes NAME=VALUE, not "${text}".`, {
    mend: "Write the name, an equals sign, and the value.",
  });
}

/** A file as text; `-` is stdin. */
export async function textOf(file: string, { cwd, stdin }: Context): Promise<string> {
  if (file === "-") return (await stdin.setEncoding("utf8").toArray()).join("");
  return await readFile(resolve(cwd, file), "utf8").catch((cause: Error) => {
    throw new Failure("invalid-input", `The file ${file} can't be read: ${cause.message}`, {
      mend: "Check the path; - reads stdin.",
      cause,
    });
  });
}

/** A file of JSON or YAML; what it holds tells which. */
export async function readData(file: string, context: Context): Promise<unknown> {
  return await dataIn(await textOf(file, context), file === "-" ? "What came on stdin" : `The file ${file}`);
}

export async function dataIn(text: string, what: string): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  const [error] = document.errors;
  if (!error) return document.toJS();
  throw new Failure("invalid-input", `${what} is neither JSON nor YAML: ${error.message.split("\n")[0]}`, {
    mend: "Mend it; nothing was sent.",
    cause: error,
  });
}
