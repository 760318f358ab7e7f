import { type Api, apis, madeBy } from "./bundle.ts";
import { type OperationTypes, typesOf } from "./client-types.ts";
import { camelCase, propertyKey } from "./names.ts";
import type { Reduced } from "./reduce.ts";

/** Input and answer of every operation but streams, by id; and what each list is of. */
export function printCalls(reduced: Reduced[]): string {
  const imports = apis.map((api) => `import type * as ${space(api)} from "./${api}/types.ts";`);
  const typed = reduced.map((one) => ({
    id: one.row.id,
    types: typesOf(one, (name) => `${space(one.api)}.${name}`),
  }));
  const calls = typed
    .filter(({ types }) => !types.stream)
    .map(({ id, types }) => `  ${id}: { input: ${input(types)}; answer: ${types.answer} };`);
  const lists = typed.filter(({ types }) => types.item).map(({ id, types }) => `  ${id}: ${types.item};`);
  return `// ${madeBy}
${imports.join("\n")}

/** What each operation takes and answers, by its id. */
export interface Calls {
${calls.join("\n")}
}

/** What each list is a list of, by the operation's id. */
export interface Lists {
${lists.join("\n")}
}
`;
}

function input({ path, query, body }: OperationTypes): string {
  const values = path.map(({ name, type }) => `${propertyKey(name)}: ${type}`).join("; ");
  const parts = [
    values && `path: { ${values} }`,
    query && (query.required ? `query: ${query.type}` : `query?: ${query.type} | undefined`),
    body && (body.required ? `body: ${body.type}` : `body?: ${body.type} | undefined`),
  ];
  const written = parts.filter(Boolean).join("; ");
  return written ? `{ ${written} }` : "{}";
}

function space(api: Api): string {
  return camelCase(api);
}
