import { readFile } from "node:fs/promises";
import { apis, madeBy } from "./bundle.ts";
import type { Files } from "./files.ts";
import { camelCase } from "./names.ts";
import type { Reduced } from "./reduce.ts";

const header = `// ${madeBy}\n`;

/** The flat operation table: one constant an operation, one file an API, and the doors to all of them. */
export async function printOperations(reduced: Reduced[]): Promise<Files> {
  const shape = await readFile(new URL("./templates/operation.ts", import.meta.url), "utf8");
  const files: Files = new Map([["spec/generated/operation.ts", header + shape]]);
  for (const api of apis) {
    const own = reduced.filter((one) => one.api === api).map((one) => one.row);
    const rows = own.map(
      (row) =>
        `/** ${row.method} ${row.path}: ${row.summary}. */\nexport const ${row.id}: Operation = ${JSON.stringify(row, null, 2)};\n`,
    );
    const shapeImport = own.length ? 'import type { Operation } from "../operation.ts";\n\n' : "export {};\n";
    files.set(`spec/generated/operations/${api}.ts`, header + shapeImport + rows.join("\n"));
  }
  files.set("spec/generated/operations.ts", header + printTable(reduced));
  files.set("spec/generated/index.ts", header + printIndex());
  return files;
}

function printTable(reduced: Reduced[]): string {
  const imports = apis.map((api) => `import * as ${camelCase(api)} from "./operations/${api}.ts";`);
  const ids = reduced.map((one) => `  | ${JSON.stringify(one.row.id)}`);
  const spread = apis.map((api) => `  ...${camelCase(api)},`);
  return `import type { Operation } from "./operation.ts";
${imports.join("\n")}

/** Name of an operation; unique over the four APIs. */
export type OperationId =
${ids.join("\n")};

/** Every operation of the four APIs by its id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
${spread.join("\n")}
};
`;
}

function printIndex(): string {
  const types = apis.map((api) => `export type * as ${camelCase(api)} from "./types/${api}.ts";`);
  return `export type * from "./operation.ts";
export { operations } from "./operations.ts";
export type { OperationId } from "./operations.ts";
${types.join("\n")}
`;
}
