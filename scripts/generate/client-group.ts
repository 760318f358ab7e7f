import { madeBy } from "./bundle.ts";
import { methodDoc } from "./client-docs.ts";
import { generation, type OperationTypes, typesOf } from "./client-types.ts";
import { pascalCase, propertyKey } from "./names.ts";
import type { Reduced } from "./reduce.ts";

/** The methods of one resource, of one API or of the merged platform. */
export interface Group {
  readonly folder: "control-plane" | "platform";
  readonly name: string;
  readonly tag: string;
  readonly description: string | undefined;
  readonly operations: readonly Reduced[];
}

/** Name of a group's interface: `AgentsApi`. */
export function interfaceName(group: Group): string {
  return `${pascalCase(group.name)}Api`;
}

/** One file: the interface with its docs, and the function that makes it from a connection. */
export function printGroup(group: Group): string {
  const typed = group.operations.map((one) => ({ one, types: typesIn(group, one) }));
  const name = interfaceName(group);
  const methods = typed.map(
    ({ one, types }) =>
      `${methodDoc(one, types)}\n  ${propertyKey(one.row.name)}(${parameters(types)}): ${result(one, types)};`,
  );
  const bodies = typed.map(
    ({ one, types }) => `    ${propertyKey(one.row.name)}: ${implementation(one, types)},`,
  );
  return `// ${madeBy}
${imports(
  group,
  typed.map(({ types }) => types),
)}
/** ${group.tag}${group.description ? `: ${group.description}` : ""} */
export interface ${name} {
${methods.join("\n\n")}
}

/** The methods of ${group.tag.toLowerCase()}, sent over a connection. */
export function ${group.name}(connection: Connection): ${name} {
  return {
${bodies.join("\n")}
  };
}
`;
}

/** Types are named through their generation in the merged platform, where two may have one name. */
function typesIn(group: Group, one: Reduced): OperationTypes {
  return typesOf(one, (name) => (group.folder === "platform" ? `${generation(one.api)}.${name}` : name));
}

function imports(group: Group, types: OperationTypes[]): string {
  const apis = [...new Set(group.operations.map((one) => one.api))];
  const constants = apis.map((api) => {
    const ids = group.operations
      .filter((one) => one.api === api)
      .map((one) => `  ${one.row.id} as ${constant(one)},`);
    return `import {\n${ids.join("\n")}\n} from "@kubiya-toolkit/spec/operations/${api}";`;
  });
  const text = types
    .flatMap((one) => [one.answer, one.item ?? "", one.body?.type ?? "", one.query?.type ?? ""])
    .join(" ");
  const named = [...new Set(text.match(/\b[A-Z][\w$]*\b/g))].filter((name) => !builtIn.has(name)).sort();
  const own =
    group.folder === "platform"
      ? apis.map((api) => `import type * as ${generation(api)} from "../${api}/types.ts";`)
      : named.length
        ? [`import type { ${named.join(", ")} } from "./types.ts";`]
        : [];
  const runtime = [
    'import type { Connection } from "../../connection.ts";',
    types.some((one) => one.stream)
      ? `import type { EventStream${text.includes("ServerEvent<") ? ", ServerEvent" : ""} } from "../../events.ts";`
      : "",
    'import type { RequestOptions } from "../../options.ts";',
    types.some((one) => one.item) && group.operations.some(isPaged)
      ? 'import type { Paged } from "../../paged.ts";'
      : "",
  ].filter(Boolean);
  return `${[...constants, ...runtime, ...own].join("\n")}\n`;
}

/** Names that are no schemas of the API. */
const builtIn = new Set([
  "ServerEvent",
  "Uint8Array",
  "ArrayBuffer",
  "Blob",
  "FormData",
  "URLSearchParams",
  "Readonly",
  "Record",
]);

function constant(one: Reduced): string {
  return `${one.row.id}Operation`;
}

/** Whether a list comes in pages; one that never does is a plain array. */
export function isPaged(one: Reduced): boolean {
  return one.row.pagination !== undefined && one.row.pagination.style !== "none";
}

function result(one: Reduced, types: OperationTypes): string {
  if (types.stream) return `EventStream<${types.answer}>`;
  if (types.item && isPaged(one)) return `Paged<${types.item}>`;
  return types.item
    ? `Promise<${/^[\w.]+$/.test(types.item) ? types.item : `(${types.item})`}[]>`
    : `Promise<${types.answer}>`;
}

/** Path values, body, query, options. One may be left out when all that follow may be. */
function parameters(types: OperationTypes): string {
  const list = [
    ...types.path.map(({ argument, type }) => ({ name: argument, type, required: true })),
    ...(types.body ? [{ name: "body", ...types.body }] : []),
    ...(types.query ? [{ name: "query", ...types.query }] : []),
    { name: "options", type: "RequestOptions", required: false },
  ];
  return list
    .map(({ name, type, required }, at) => {
      const needed = list.slice(at).some((later) => later.required);
      return `${name}${needed ? "" : "?"}: ${type}${required || !needed ? "" : " | undefined"}`;
    })
    .join(", ");
}

function implementation(one: Reduced, types: OperationTypes): string {
  const path = types.path.map(({ name, argument }) =>
    name === argument ? name : `${propertyKey(name)}: ${argument}`,
  );
  const parts = [
    path.length ? `path: { ${path.join(", ")} }` : "",
    types.body ? "body" : "",
    types.query ? "query" : "",
  ];
  const names = [
    ...types.path.map((one) => one.argument),
    types.body ? "body" : "",
    types.query ? "query" : "",
    "options",
  ];
  const input = `{ ${parts.filter(Boolean).join(", ")} }`.replace("{  }", "{}");
  const verb = types.stream ? "events" : types.item ? "pages" : "send";
  const call = `connection.${verb}`;
  const given = `(${constant(one)}, ${input}, options)`;
  const head = `(${names.filter(Boolean).join(", ")}) =>`;
  if (types.item && !isPaged(one)) return `${head} ${call}<${types.item}>${given}.then((page) => page.items)`;
  return `${head} ${call}${given}`;
}
