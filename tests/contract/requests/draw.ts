import fc from "fast-check";
import type { Json, Parameter, Schema } from "../../../scripts/generate/document.ts";
import { bodiesOf, type Documented, exampleOf, examplesOf } from "../contract.ts";
import type { Fullness } from "../values/object.ts";
import { valuesOf } from "../values/values.ts";
import { type ContractRequest, placeOf } from "./request.ts";

/** Requests for an operation as its schemas allow them. With `all`, everything that is optional is sent. */
export function requestsFor(
  one: Documented,
  key: string,
  fullness: Fullness = "some",
): fc.Arbitrary<ContractRequest> {
  const fixed = fixedSegmentsOf(one);
  const model = Object.fromEntries(
    one.located.parameters.map((parameter) => [placeOf(parameter), parameterValues(one, parameter, fixed)]),
  );
  const required = one.located.parameters.filter((p) => p.required || p.in === "path").map(placeOf);
  const parameters = fc.record(model, {
    requiredKeys: fullness === "all" ? Object.keys(model) : required,
    noNullPrototype: true,
  });
  return fc
    .record({ parameters, body: bodyValues(one, fullness), scheme: fc.constantFrom(...schemesOf(one)) })
    .map(({ parameters, body, scheme }) => ({
      one,
      parameters,
      ...(scheme === undefined ? {} : { authorization: `${scheme} ${key}` }),
      ...body,
    }));
}

/** The words before the key that the operation takes; for one that is open, none. */
function schemesOf({ row }: Documented): (string | undefined)[] {
  return row.auth.length > 0 ? [...row.auth] : [undefined];
}

type Body = Pick<ContractRequest, "mediaType" | "body">;

function bodyValues(one: Documented, fullness: Fullness): fc.Arbitrary<Body> {
  const drawn = Object.entries(bodiesOf(one)).flatMap(([mediaType, media]): fc.Arbitrary<Body>[] => {
    const examples = examplesOf(one.document, media).map((body) => fc.constant({ mediaType, body }));
    if (!mediaType.includes("json")) return examples;
    return [valuesOf(one.document, media.schema, fullness).map((body) => ({ mediaType, body }))];
  });
  if (!one.row.body?.required && fullness !== "all") drawn.push(fc.constant({}));
  return drawn.length > 0 ? fc.oneof(...drawn) : fc.constant({});
}

function parameterValues(
  one: Documented,
  parameter: Parameter,
  fixed: ReadonlySet<string>,
): fc.Arbitrary<Json> {
  const drawn = valuesOf(one.document, parameter.schema);
  const example = exampleOf(parameter);
  const values = example === undefined ? drawn : fc.oneof(drawn, fc.constant(example));
  if (parameter.in === "header") return fc.constant(example ?? "some-value");
  if (parameter.in === "path") return values.map((value) => segmentOf(value, parameter.schema, fixed));
  return values.map((value) => queryOf(value, parameter));
}

/** A value that is one segment of a path and no literal one beside it; URLs have no form for `.` and `..`. */
function segmentOf(value: Json, schema: Schema | undefined, fixed: ReadonlySet<string>): Json {
  if (typeof value !== "string" || (schema && ("enum" in schema || "format" in schema))) return value;
  const text = value.replace(/[^\x21-\x7e]/g, "-");
  return text === "" || /^\.+$/.test(text) || fixed.has(text) ? `some-${text.replaceAll(".", "-")}` : text;
}

/** Every literal segment of the document's paths. */
function fixedSegmentsOf({ document }: Documented): ReadonlySet<string> {
  return new Set(Object.keys(document.paths).flatMap((path) => path.split("/")));
}

/** An empty text is taken for a parameter that was not sent; a comma would part an item in two. */
function queryOf(value: Json, { explode }: Parameter): Json {
  if (!Array.isArray(value)) return value === "" ? "some-text" : value;
  const items = value.map((item) => (explode === false ? String(item).replaceAll(",", "-") : item));
  return items.map((item) => (item === "" ? "some-item" : item));
}
