import type { OptionDefinition } from "../command.ts";

/** How the text behind a flag becomes a value. */
export type Form =
  | "text"
  | "number"
  | "switch"
  /** May be given more than once, and each may be several between commas where the field says so. */
  | "list"
  /** `NAME=VALUE`, more than once. */
  | "pairs"
  /** JSON, or `@FILE` with JSON or YAML. */
  | "json"
  /** A file whose text is the value. */
  | "file"
  /** A file of JSON or YAML whose value is the value. */
  | "data";

/** A flag that fills a field of the object. */
export interface FieldFlag {
  /** As commander writes it. */
  readonly flags: string;
  /** Field of the manifest, dotted where it lies within one. */
  readonly to: string;
  readonly form: Form;
  readonly summary: string;
  readonly hidden?: true;
  /** A list may also be written between commas. */
  readonly commas?: true;
  /** What it does to what is there; left out: it takes its place. */
  readonly how?: "add" | "remove";
  /** Further fields that follow from it. */
  readonly implies?: Readonly<Record<string, string>>;
}

/** The name under which the parser leaves a flag's value. */
export function keyOf({ flags }: Pick<FieldFlag, "flags">): string {
  const long = /--(?:no-)?([a-z0-9-]+)/.exec(flags)?.[1] ?? "";
  return long.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function optionFor({ flags, summary, form, hidden }: FieldFlag): OptionDefinition {
  const repeatable = form === "list" || form === "pairs" ? ({ repeatable: true } as const) : {};
  return { flags, summary, ...repeatable, ...(hidden && { hidden }) };
}
