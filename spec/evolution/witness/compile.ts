import ts from "typescript";

/** The first error of each program, when it has one. The programs import `./api.ts` and `./client.ts`. */
export type Compile = (programs: readonly string[]) => (string | undefined)[];

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/** Compiles programs against some types, in memory. */
export function compilerOf(api: string, client: string): Compile {
  return (programs) => {
    const files = new Map([
      ["/api.ts", api],
      ["/client.ts", client],
      ["/package.json", '{"type":"module"}'],
      ...programs.map((text, index) => [`/p${index}.ts`, text] as const),
    ]);
    const host = hostOf(files);
    const roots = programs.map((_, index) => `/p${index}.ts`);
    const program = ts.createProgram({ rootNames: roots, options, host });
    return roots.map((name) => {
      const source = program.getSourceFile(name);
      const [first] = source
        ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
        : [];
      return first && ts.flattenDiagnosticMessageText(first.messageText, "\n").split("\n")[0];
    });
  };
}

const parsed = new Map<string, ts.SourceFile | undefined>();

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const real = ts.createCompilerHost(options);
  return {
    ...real,
    fileExists: (name) => files.has(name) || (name.includes("/typescript/lib/") && real.fileExists(name)),
    readFile: (name) => files.get(name) ?? real.readFile(name),
    directoryExists: () => true,
    getCurrentDirectory: () => "/",
    getSourceFile(name, language) {
      const text = files.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, language);
      if (!parsed.has(name)) parsed.set(name, real.getSourceFile(name, language));
      return parsed.get(name);
    },
  };
}
