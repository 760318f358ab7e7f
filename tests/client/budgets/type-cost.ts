import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../../scripts/generate/files.ts";

const run = promisify(execFile);

/** What the compiler spends on a program. */
export interface TypeCost {
  readonly files: number;
  readonly lines: number;
  readonly instantiations: number;
  readonly checkSeconds: number;
}

/** Type-checks a program with TypeScript 5.9, its imports found from `folder`. Fails if it has errors. */
export async function typeCost(folder: string, name: string, program: string): Promise<TypeCost> {
  const project = join(folder, name);
  await mkdir(project, { recursive: true });
  await writeFile(join(project, "program.ts"), program);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["program.ts"] }),
  );
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", project, "--extendedDiagnostics"]).catch(
    (error) => {
      throw new Error(`${name} does not compile: ${error.stdout}`, { cause: error });
    },
  );
  const figure = (title: string) => Number(new RegExp(`^${title}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    files: figure("Files"),
    lines: figure("Lines of Definitions") + figure("Lines of TypeScript"),
    instantiations: figure("Instantiations"),
    checkSeconds: figure("Check time"),
  };
}
