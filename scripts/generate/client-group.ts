import { madeBy } from "./bundle.ts";
import { methodDoc } from "./client-docs.ts";
import { answersOf, callableRow } from "./client-row.ts";
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

/** One file: the operations, the interface of their methods with its docs, and the function that makes them from a connection. */
export function printGroup(group: Group): string {
  const typed = group.operations.map((one) => ({ one, types: typesIn(group, one) }));
  const name = interfaceName(group);
  const described = typed.map(
    ({ one, types }) =>
      `${methodDoc(one, types)}\n  ${propertyKey(one.row.name)}(${parameters(types)}): ${result(one, types)};`,
  );
  const rows = group.operations.map((one) => `  ${propertyKey(one.row.name)}: ${callableRow(one)},`);
  const extras = extrasOf(group);
  return `// ${madeBy}
${imports(
  group,
  typed.map(({ types }) => types),
)}
export { createConnection } from "../../connection.ts";

/** ${group.tag}${group.description ? `: ${group.description}` : ""} */
export interface ${name} {
${described.join("\n\n")}
}

export const operations: { readonly [Name in keyof ${name}]: Callable } = {
${rows.join("\n")}
};

/** The methods of ${group.tag.toLowerCase()}, sent over a connection. */
export function ${group.name}(connection: Connection): ${name} {
  return methods<${name}>(connection, operations${extras.length ? `, { ${extras.join(", ")} }` : ""});
}
`;
}

/** What the methods of a group need besides sending and paging. */
function extrasOf({ operations }: Group): string[] {
  const rows = operations.map((one) => one.row);
  return [
    ...(operations.some(({ row, located }) => Object.values(answersOf(row, located)).includes("event-stream"))
      ? ["events"]
      : []),
    ...(rows.some((row) => row.body?.mediaType === "multipart/form-data") ? ["formOf"] : []),
  ];
}

/** Types are named through their generation in the merged platform, where two may have one name. */
function typesIn(group: Group, one: Reduced): OperationTypes {
  return typesOf(one, (name) => (group.folder === "platform" ? `${generation(one.api)}.${name}` : name));
}

function imports(group: Group, types: OperationTypes[]): string {
  const apis = [...new Set(group.operations.map((one) => one.api))];
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
  const extras = extrasOf(group);
  const eventTypes = `type EventStream${text.includes("ServerEvent<") ? ", type ServerEvent" : ""}`;
  const lineTypes = ["MessageLine", "StreamPart"].filter((name) => text.includes(name));
  const runtime = [
    'import type { Callable } from "../../callable.ts";',
    'import type { Connection } from "../../connection.ts";',
    extras.includes("events") ? `import { events, ${eventTypes} } from "../../events.ts";` : "",
    extras.includes("formOf") ? 'import { formOf } from "../../form.ts";' : "",
    lineTypes.length ? `import type { ${lineTypes.join(", ")} } from "../../lines.ts";` : "",
    'import { methods } from "../../methods.ts";',
    'import type { RequestOptions } from "../../options.ts";',
    types.some((one) => one.item) && group.operations.some(isPaged)
      ? 'import type { Paged } from "../../paged.ts";'
      : "",
  ].filter(Boolean);
  return `${[...runtime, ...own].join("\n")}\n`;
}

/** Names that are no schemas of the API. */
const builtIn = new Set([
  "ServerEvent",
  "MessageLine",
  "StreamPart",
  "Uint8Array",
  "ArrayBuffer",
  "Blob",
  "FormData",
  "URLSearchParams",
  "Readonly",
  "Record",
]);

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
