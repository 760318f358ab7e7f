import {
  type Kind,
  kindPath,
  type ManifestField,
  manifestFields,
  manifestSchemaFor,
} from "@kubiya-toolkit/kinds";
import { nounOf } from "../noun.ts";
import { isFound } from "../rows.ts";
import { unclashing } from "../unclashing.ts";
import type { FieldFlag, Form } from "./field-flag.ts";
import { officialFlags } from "./official-flags.ts";

type Verb = "create" | "update";

/** The flags that fill a kind's fields: those of the official program, and for every other field one of its own name. */
export function fieldFlags(kind: Kind, verb: Verb): FieldFlag[] {
  const fields = [...manifestFields(kind).values()].filter((field) => verb === "create" || !field.immutable);
  const names = new Set(fields.map(({ name }) => name));
  const official = (officialFlags[kindPath(kind)] ?? [])
    .filter(({ to }) => names.has(to.split(".")[0] ?? ""))
    .map((row): FieldFlag => ({ ...row, summary: row.summary ?? `the same as ${row.to}` }));
  const own = fields.flatMap((field) => flagsOf(kind, field));
  const all = unclashing([...official, ...own]);
  return verb === "create" ? all : unclashing([...all, ...all.flatMap(changers)]);
}

function flagsOf(kind: Kind, field: ManifestField): FieldFlag[] {
  const schema = schemaOf(kind, field.name);
  const form = formOf(schema);
  const name = field.name.replaceAll("_", "-");
  const summary = field.note ?? summaryOf(field, form, schema);
  const to = field.name;
  if (form === "switch")
    return [
      { flags: `--${name}`, to, form, summary },
      { flags: `--no-${name}`, to, form, summary: "the opposite", hidden: true },
    ];
  const word = form === "list" || form === "pairs" ? singular(name) : name;
  const flag: FieldFlag = { flags: `${shortOf(name)}--${word} ${placeFor(form, field)}`, to, form, summary };
  if (field.compare !== "text") return [flag];
  return [flag, { flags: `--${name}-file <FILE>`, to, form: "file", summary: "the same, from a file" }];
}

function shortOf(name: string): string {
  return name === "description" ? "-d, " : "";
}

function placeFor(form: Form, { ref }: ManifestField): string {
  if (ref) return "<NAME|ID>";
  const places: Partial<Record<Form, string>> = {
    number: "<N>",
    pairs: "<NAME=VALUE>",
    json: "<JSON|@FILE>",
  };
  return places[form] ?? "<TEXT>";
}

/** `--add-X` and `--remove-X` for what is a list or holds pairs. */
function changers(flag: FieldFlag): FieldFlag[] {
  const { form, to } = flag;
  if (form !== "list" && form !== "pairs") return [];
  const [long = ""] = flag.flags.split(", ").slice(-1);
  const [, word = "", place = ""] = /^--([a-z0-9-]+) (.*)$/.exec(long) ?? [];
  const hidden = flag.hidden && { hidden: true as const };
  return [
    { flags: `--add-${word} ${place}`, to, form, how: "add", summary: `one more of --${word}`, ...hidden },
    {
      flags: `--remove-${word} ${form === "pairs" ? "<NAME>" : place}`,
      to,
      form: "list",
      how: "remove",
      summary: `one less of --${word}`,
      ...hidden,
    },
  ];
}

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a field as a manifest writes it. */
function schemaOf(kind: Kind, name: string): Schema {
  let here: unknown = manifestSchemaFor(kind);
  for (const key of ["properties", "spec", "properties", name]) here = isFound(here) ? here[key] : undefined;
  return isFound(here) ? here : {};
}

function formOf({ type, items, additionalProperties }: Schema): Form {
  if (type === "string") return "text";
  if (type === "boolean") return "switch";
  if (type === "integer" || type === "number") return "number";
  if (type === "array" && isFound(items) && items.type === "string") return "list";
  const pairs = type === "object" && isFound(additionalProperties) && additionalProperties.type === "string";
  return pairs ? "pairs" : "json";
}

function summaryOf({ ref }: ManifestField, form: Form, { description }: Schema): string {
  if (ref === undefined) return sentenceOf(description);
  const noun = nounOf({ kind: ref });
  return `${form === "list" ? "one" : "the"} ${noun}, by its name or its id`;
}

function sentenceOf(description: unknown): string {
  const [first = ""] = String(description ?? "").split(/(?<=[.;])\s|\n/);
  return first.replace(/[.;]$/, "").slice(0, 110);
}

function singular(name: string): string {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  return name.endsWith("s") ? name.slice(0, -1) : name;
}
