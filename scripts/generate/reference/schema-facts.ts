import type { Schema } from "../document.ts";
import { type Html, html, joined } from "./html.ts";
import { literal } from "./schema-words.ts";

/** What limits a value, in words: its choices, bounds, default, and how sure we are. */
export function factsOf(schema: Schema): Html[] {
  return [...choices(schema), ...bounds(schema), ...remarks(schema)];
}

function choices(schema: Schema): Html[] {
  const closed = schema.enum;
  if (Array.isArray(closed)) return [html`one of ${joined(closed.map(literal), ", ")}`];
  const open = schema["x-extensible-enum"];
  if (Array.isArray(open)) return [html`${joined(open.map(literal), ", ")} or a value added later`];
  return [];
}

function bounds(schema: Schema): Html[] {
  const pattern = schema.pattern;
  const multiple = schema.multipleOf;
  return [
    ...range(schema.minLength, schema.maxLength, "characters"),
    ...range(schema.minimum, schema.maximum, ""),
    ...limit("more than", schema.exclusiveMinimum),
    ...limit("less than", schema.exclusiveMaximum),
    ...range(schema.minItems, schema.maxItems, "items"),
    ...range(schema.minProperties, schema.maxProperties, "fields"),
    ...(schema.uniqueItems === true ? [html`no item twice`] : []),
    ...(multiple === undefined ? [] : [html`a multiple of ${String(multiple)}`]),
    ...(pattern === undefined ? [] : [html`matches <code>${String(pattern)}</code>`]),
  ];
}

function range(least: unknown, most: unknown, unit: string): Html[] {
  if (least === undefined) return limit("at most", most, unit);
  if (most === undefined) return limit("at least", least, unit);
  return least === most ? limit("exactly", least, unit) : limit(`${String(least)} to`, most, unit);
}

function limit(words: string, value: unknown, unit = ""): Html[] {
  const counted = value === 1 ? unit.replace(/s$/, "") : unit;
  return value === undefined ? [] : [html`${words} ${String(value)}${counted && ` ${counted}`}`];
}

function remarks(schema: Schema): Html[] {
  const events = schema["x-event"];
  const fallback = schema.default;
  return [
    ...(fallback === undefined ? [] : [html`default ${literal(fallback)}`]),
    ...(schema.readOnly === true ? [html`only in answers`] : []),
    ...(schema.writeOnly === true ? [html`only in requests`] : []),
    ...(schema.deprecated === true ? [html`deprecated`] : []),
    ...(Array.isArray(events)
      ? [
          html`sent as ${joined(
            events.map((name) => html`<code>${String(name)}</code>`),
            " or ",
          )}`,
        ]
      : []),
    ...(schema["x-evidence"] === "assumed" ? [html`assumed, not seen`] : []),
  ];
}
