import { apis, madeBy } from "./bundle.ts";
import { printCalls } from "./client-calls.ts";
import { printDeclarations } from "./client-declarations.ts";
import { type Group, interfaceName, printGroup } from "./client-group.ts";
import { printShapes } from "./client-shapes.ts";
import { generation } from "./client-types.ts";
import { printWebhooks } from "./client-webhooks.ts";
import type { Files } from "./files.ts";
import { camelCase, pascalCase } from "./names.ts";
import type { Reduced } from "./reduce.ts";

const home = "packages/client/src/generated";
const header = `// ${madeBy}\n`;

/** The client's methods: a file a resource, the types of each API, a namespace an API, and the table of typed calls by id. */
export function printClient(reduced: Reduced[]): Files {
  const files: Files = new Map();
  for (const api of apis)
    files.set(
      `${home}/${api}/types.ts`,
      printDeclarations(
        api,
        reduced.filter((one) => one.api === api),
      ),
    );
  for (const folder of ["control-plane", "platform"] as const) {
    const groups = groupsOf(folder, reduced);
    for (const group of groups) files.set(`${home}/${folder}/${fileName(group)}.ts`, printGroup(group));
    files.set(`${home}/${folder}/namespace.ts`, printNamespace(folder, groups));
    files.set(`${home}/${folder}/index.ts`, printIndex(folder, groups));
  }
  files.set(`${home}/calls.ts`, printCalls(reduced));
  files.set(`${home}/webhooks.ts`, printWebhooks(reduced));
  for (const api of apis)
    files.set(
      `${home}/shapes/${api}.ts`,
      printShapes(
        api,
        reduced.filter((one) => one.api === api),
      ),
    );
  return files;
}

function groupsOf(folder: Group["folder"], reduced: Reduced[]): Group[] {
  const own = reduced.filter((one) => (one.api === "control-plane") === (folder === "control-plane"));
  const tags = [...new Set(own.map((one) => one.row.tag))].sort();
  return tags.map((tag) => {
    const operations = own.filter((one) => one.row.tag === tag);
    const described = operations.map(
      (one) => one.document.tags.find((known) => known.name === tag)?.description,
    );
    const name = camelCase(tag);
    if (["types", "namespace", "index"].includes(name))
      throw new Error(`the tag ${tag} gives a reserved file name`);
    return { folder, name, tag, description: described.find(Boolean), operations };
  });
}

/** `workerQueues` → `worker-queues`. */
function fileName(group: Group): string {
  return group.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function printNamespace(folder: Group["folder"], groups: Group[]): string {
  const imports = groups.map(
    (group) =>
      `import { ${group.name}, operations as ${group.name}Operations, type ${interfaceName(group)} } from "./${fileName(group)}.ts";`,
  );
  const name = pascalCase(folder);
  const fields = groups.map(
    (group) =>
      `  /** ${group.description ?? group.tag} */\n  readonly ${group.name}: ${interfaceName(group)};`,
  );
  return `${header}import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
${imports.join("\n")}

/** Every resource of the ${folder === "platform" ? "Platform API, its generations merged" : "Control Plane"}. */
export interface ${name} {
${fields.join("\n")}
}

/** The operations of all of them, by resource. */
export const ${camelCase(folder)}Operations: readonly Readonly<Record<string, Callable>>[] = [
${groups.map((group) => `  ${group.name}Operations,`).join("\n")}
];

export function ${camelCase(folder)}(connection: Connection): ${name} {
  return {
${groups.map((group) => `    ${group.name}: ${group.name}(connection),`).join("\n")}
  };
}
`;
}

function printIndex(folder: Group["folder"], groups: Group[]): string {
  const exports = groups.map(
    (group) => `export { ${group.name}, type ${interfaceName(group)} } from "./${fileName(group)}.ts";`,
  );
  const types =
    folder === "platform"
      ? apis
          .filter((api) => api !== "control-plane")
          .map((api) => `export type * as ${generation(api)} from "../${api}/types.ts";`)
      : ['export type * from "./types.ts";'];
  return `${header}${exports.join("\n")}\nexport { ${camelCase(folder)}, type ${pascalCase(folder)} } from "./namespace.ts";\n${types.join("\n")}\n`;
}
