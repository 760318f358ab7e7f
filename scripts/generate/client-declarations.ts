import { type Api, madeBy } from "./bundle.ts";
import { safe, typeName, typesOf } from "./client-types.ts";
import { deref, type OpenApiDocument, type Schema } from "./document.ts";
import type { Reduced } from "./reduce.ts";

/** The named types of one API: a type for each schema, and one for each operation's query. */
export function printDeclarations(api: Api, own: Reduced[]): string {
  const document = own[0]?.document;
  if (!document) return `// ${madeBy}\nexport {};\n`;
  const schemas = Object.entries(document.components.schemas ?? {}).map(([name, schema]) =>
    declaration(document, name, schema),
  );
  const names = new Set(Object.keys(document.components.schemas ?? {}).map(typeName));
  const others = own
    .flatMap((one) => [...typesOf(one).declared])
    .map(([name, text]) => {
      if (names.has(name))
        throw new Error(`${api}: the schema ${name} has the name of an operation's own type; rename it`);
      const isQuery = text.startsWith("Query<") || text.startsWith("Omit<Query<");
      return isQuery && !text.includes("&")
        ? `export interface ${name} extends ${text} {}`
        : `export type ${name} =${text.startsWith("\n") ? "" : " "}${text};`;
    });
  const events = others.some((text) => text.includes("ServerEvent<"))
    ? 'import type { ServerEvent } from "../../events.ts";\n'
    : "";
  return `// ${madeBy}
${events}import type { components, operations } from "@kubiya-toolkit/spec/types/${api}";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = Optional<NonNullable<operations[Id]["parameters"]["query"]>>;
/** What may be left out may be undefined, too. */
type Optional<Given> = { [Name in keyof Given]: object extends Pick<Given, Name> ? Given[Name] | undefined : Given[Name] };

${[...schemas, ...others].join("\n\n")}
`;
}

/** An interface where TypeScript allows one, for the sake of short hovers and errors; else an alias. */
function declaration(document: OpenApiDocument, component: string, schema: Schema): string {
  const text = schema.description;
  const doc = typeof text === "string" ? `/** ${safe(text).replace(/\n/g, "\n * ")} */\n` : "";
  const type = `Schema<${JSON.stringify(component)}>`;
  const name = typeName(component);
  return isPlainObject(document, schema)
    ? `${doc}export interface ${name} extends ${type} {}`
    : `${doc}export type ${name} = ${type};`;
}

function isPlainObject(document: OpenApiDocument, schema: Schema): boolean {
  const here = deref<Schema>(document, schema as Schema);
  if (here.oneOf || here.anyOf || here.enum) return false;
  const parts = here.allOf as Schema[] | undefined;
  if (parts && !parts.every((part) => isPlainObject(document, part))) return false;
  return here.type === "object"
    ? here.properties !== undefined
    : parts !== undefined && here.type === undefined;
}
