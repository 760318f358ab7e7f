import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/generate/files.ts";
import { layers, scope } from "../scripts/layers.ts";

/** Counted budgets: a new cast or exemption is a decision, so it changes a number here. */
const budgets = { casts: 12, exemptions: 4 };

const rules: { package: string; files: RegExp; never: RegExp; because: string }[] = [
  { package: "kinds", files: /./, never: /^node:/, because: "kinds are plain data" },
  { package: "client", files: /./, never: /^node:/, because: "the client runs in browsers and Workers" },
  {
    package: "client",
    files: /(?<!\/send\.ts)$/,
    never: /^openapi-fetch$/,
    because: "only send.ts knows openapi-fetch",
  },
  { package: "sync", files: /(?<!\/load\.ts)$/, never: /^node:fs/, because: "disk belongs to load.ts" },
];

const sources = Object.entries(layers).flatMap(([name, layer]) =>
  tsFiles(join(root, layer.folder)).map((file) => ({
    name,
    layer,
    file,
    path: relative(root, file),
    text: readFileSync(file, "utf8"),
  })),
);
const written = sources.filter(({ path }) => !/\/generated\//.test(path));
const shipped = written.filter(
  ({ path }) => !path.endsWith(".test.ts") && !/^spec\/(rules|evolution)\//.test(path),
);

describe("layers", () => {
  for (const [name, layer] of Object.entries(layers)) {
    test(`${name} depends only on rooms behind it, within its budget of third parties`, () => {
      const manifest = JSON.parse(readFileSync(join(root, layer.folder, "package.json"), "utf8"));
      const dependencies = Object.keys(manifest.dependencies ?? {});
      const ours = dependencies.filter((d) => d.startsWith(scope)).map((d) => d.slice(scope.length));
      expect(ours.filter((d) => !layer.imports.includes(d))).toEqual([]);
      expect(dependencies.length - ours.length).toBeLessThanOrEqual(layer.thirdParty);
    });
  }

  test("no file imports upwards, sideways or into another package's files", () => {
    const wrong = shipped.flatMap(({ layer, file, path, text }) =>
      importsOf(text).flatMap((to) => {
        if (to.startsWith(scope))
          return layer.imports.includes(to.slice(scope.length).split("/")[0] ?? "")
            ? []
            : [`${path} imports ${to}`];
        const leaves = to.startsWith(".") && !resolve(dirname(file), to).startsWith(join(root, layer.folder));
        return leaves ? [`${path} imports ${to}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("each room keeps to what it may touch", () => {
    const wrong = rules.flatMap((rule) =>
      shipped
        .filter(({ name, path }) => name === rule.package && rule.files.test(path))
        .flatMap(({ path, text }) =>
          importsOf(text)
            .filter((to) => rule.never.test(to))
            .map((to) => `${path} imports ${to}: ${rule.because}`),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test("sync and the client neither print nor read the process", () => {
    const wrong = shipped.filter(
      ({ name, text }) =>
        ["kinds", "client", "sync"].includes(name) && /(?<![.\w"'`])(console|process)\./.test(code(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("sizes and names", () => {
  const everywhere = [
    ...written,
    ...["scripts", "tests"].flatMap((folder) => tsFiles(join(root, folder)).map(described)),
  ];

  test("no file is over 250 lines, no test over 400", () => {
    const long = everywhere.filter(
      ({ path, text }) => text.split("\n").length - 1 > (path.endsWith(".test.ts") ? 400 : 250),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("no room without a name", () => {
    expect(
      everywhere
        .filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc)\.ts$/.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test("casts and lint exemptions stay within their budgets", () => {
    const casts = shipped.flatMap(({ path, text }) => castsOf(text).map((cast) => `${path}: ${cast}`));
    expect(casts.length, casts.join("\n")).toBeLessThanOrEqual(budgets.casts);
    const all = everywhere.reduce(
      (sum, { text }) => sum + (text.match(/^\s*\/\/ (biome-ignore|@ts-ignore)/gm)?.length ?? 0),
      0,
    );
    expect(all).toBeLessThanOrEqual(budgets.exemptions);
  });
});

function described(file: string) {
  return { path: relative(root, file), text: readFileSync(file, "utf8") };
}

function tsFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile() && e.name.endsWith(".ts") && !/node_modules|\/dist(\/|$)/.test(e.parentPath))
    .map((e) => join(e.parentPath, e.name));
}

/** Source without comments, so that prose is not taken for code. */
function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/^(import|export) [^;]*? from /gm, "");
}

/** Every `as` that changes a type; the word in a string or a comment is none. */
function castsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && node.type.getText() !== "const") found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("", text, ts.ScriptTarget.Latest, true));
  return found;
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}
