import { type Api, madeBy } from "./bundle.ts";
import { type Answer, deref, type Json, type OpenApiDocument, type Schema } from "./document.ts";
import type { Reduced } from "./reduce.ts";

/** The shapes of an API's answers, for `/drift`: what a schema says of types, required properties and known values, and no more. */
export function printShapes(api: Api, own: Reduced[]): string {
  const document = own[0]?.document;
  const schemas = Object.entries(document?.components.schemas ?? {}).map(
    ([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(shapeOf(schema))},`,
  );
  const answers = own.map((one) => `    ${one.row.id}: ${JSON.stringify(answersOf(one))},`);
  return `// ${madeBy}
import type { Shapes } from "../../shape.ts";

/** Answers of ${api}. */
export const shapes: Shapes = {
  schemas: {
${schemas.join("\n")}
  },
  answers: {
${answers.join("\n")}
  },
};
`;
}

function answersOf({ document, located }: Reduced): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(located.operation.responses).flatMap(([status, answer]) => {
      if (!status.startsWith("2")) return [];
      const content = deref<Answer>(document as OpenApiDocument, answer as Answer).content ?? {};
      const schema = content["application/json"]?.schema;
      return [[status, schema ? shapeOf(schema) : null]];
    }),
  );
}

/** A shape as data: a type or types (`t`), required (`r`) and known properties (`p`), items (`i`), values (`e`), alternatives (`u`), parts (`a`), a schema (`s`). */
function shapeOf(schema: Schema): Json {
  const name =
    typeof schema.$ref === "string" ? schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1) : undefined;
  const known = schema.enum ?? schema["x-extensible-enum"];
  const parts = (word: string) => (schema[word] as Schema[] | undefined)?.map(shapeOf);
  const properties = Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {});
  const shape: Record<string, Json | undefined> = {
    s: name,
    t: schema.type,
    e: Array.isArray(known) ? known : schema.const === undefined ? undefined : [schema.const],
    r: (schema.required as Json[] | undefined)?.length ? schema.required : undefined,
    p: properties.length
      ? Object.fromEntries(properties.map(([key, one]) => [key, shapeOf(one)]))
      : undefined,
    i: schema.items ? shapeOf(schema.items as Schema) : undefined,
    u: parts("oneOf") ?? parts("anyOf"),
    a: parts("allOf"),
  };
  return Object.fromEntries(
    Object.entries(shape).filter((one): one is [string, Json] => one[1] !== undefined),
  );
}
