/** What the API's document says of a value, as far as it is checked. */
export interface Shape {
  /** Name of a schema. */
  readonly s?: string;
  /** JSON type or types. */
  readonly t?: unknown;
  /** Known values. */
  readonly e?: readonly unknown[];
  /** Required properties. */
  readonly r?: readonly string[];
  readonly p?: Readonly<Record<string, Shape>>;
  /** Items of a list. */
  readonly i?: Shape;
  /** Alternatives. */
  readonly u?: readonly Shape[];
  /** Parts that all hold. */
  readonly a?: readonly Shape[];
}

/** The shapes of an API: its schemas, and by operation and status what an answer is; null where it is no JSON. */
export interface Shapes {
  readonly schemas: Readonly<Record<string, Shape>>;
  readonly answers: Readonly<Record<string, Readonly<Record<string, Shape | null>>>>;
}

/** One way in which a value is not as the document says. No finding holds the value itself, but for one of a declared set. */
export interface Difference {
  readonly kind: "type" | "missing" | "value" | "none-of";
  /** Where: `items[].status`. */
  readonly at: string;
  readonly detail: string;
}

/** Holds a value against a shape. Of a long list the first twenty items are looked at. */
export function differences(shape: Shape, value: unknown, shapes: Shapes, at = ""): Difference[] {
  const { s, t, e, r = [], p = {}, i, u, a = [] } = shape;
  if (
    t !== undefined &&
    ![t].flat().includes(typeOf(value)) &&
    !(typeOf(value) === "integer" && [t].flat().includes("number"))
  )
    return [{ kind: "type", at, detail: `${typeOf(value)} instead of ${[t].flat().join(" or ")}` }];
  const named = s === undefined ? undefined : shapes.schemas[s];
  return [
    ...(named ? differences(named, value, shapes, at) : []),
    ...a.flatMap((part) => differences(part, value, shapes, at)),
    ...(u && !u.some((one) => differences(one, value, shapes, at).length === 0)
      ? [{ kind: "none-of", at, detail: `none of ${u.length} alternatives` } as const]
      : []),
    ...(e && value !== null && !e.includes(value)
      ? [
          {
            kind: "value",
            at,
            detail: typeof value === "string" ? value.slice(0, 40) : typeOf(value),
          } as const,
        ]
      : []),
    ...(Array.isArray(value) && i
      ? value.slice(0, 20).flatMap((one) => differences(i, one, shapes, `${at}[]`))
      : []),
    ...(typeOf(value) === "object" ? ofProperties(Object(value), r, p, shapes, at) : []),
  ];
}

function ofProperties(
  value: Readonly<Record<string, unknown>>,
  required: readonly string[],
  properties: Readonly<Record<string, Shape>>,
  shapes: Shapes,
  at: string,
): Difference[] {
  const place = (name: string) => (at ? `${at}.${name}` : name);
  return [
    ...required
      .filter((name) => value[name] === undefined)
      .map((name) => ({ kind: "missing", at: place(name), detail: "required and not there" }) as const),
    ...Object.entries(properties)
      .filter(([name]) => value[name] !== undefined)
      .flatMap(([name, shape]) => differences(shape, value[name], shapes, place(name))),
  ];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
