import { type Kind, manifestFields } from "@kubiya-toolkit/kinds";
import type { Invocation } from "../command.ts";
import { Failure } from "../failure.ts";
import { type Found, isFound, valueAt } from "../rows.ts";
import type { Given } from "./given.ts";
import { dataIn } from "./value.ts";

/** Lets the reader change an object in an editor. Undefined when nothing was changed. */
export async function edited(kind: Kind, found: Found, invocation: Invocation): Promise<Given | undefined> {
  const { context } = invocation;
  if (!context.stdin.isTTY)
    throw new Failure("invalid-input", "There is no terminal for an editor.", {
      mend: "Name the change by flags, or give it with --file.",
    });
  const before = editable(kind, found);
  const { stringify } = await import("yaml");
  const head = `# ${kind.kind} ${String(found[kind.name])}. Save and leave to change it; leave it as it is to change nothing.\n`;
  const after = await dataIn(
    await inEditor(head + stringify(before, { lineWidth: 0 }), context.env),
    "The text",
  );
  if (!isFound(after)) return undefined;
  const gone = Object.keys(before).filter((name) => !(name in after));
  const spec: Record<string, unknown> = Object.fromEntries(gone.map((name) => [name, emptied(before[name])]));
  for (const [name, value] of Object.entries(after))
    if (JSON.stringify(value) !== JSON.stringify(before[name])) spec[name] = value;
  return Object.keys(spec).length ? { name: undefined, spec, changes: [] } : undefined;
}

/** What of an object an update can take, by its manifest's names. */
function editable(kind: Kind, found: Found): Found {
  const fields = [...manifestFields(kind).values()].filter(
    ({ immutable, writeOnly, inPath }) => !immutable && !writeOnly && !inPath,
  );
  return Object.fromEntries(
    fields.flatMap(({ name, apiName }) => {
      const value = valueAt(found, apiName);
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return isFound(value) ? {} : "";
}

async function inEditor(text: string, env: Invocation["context"]["env"]): Promise<string> {
  const { mkdtemp, readFile, rm, writeFile } = await import("node:fs/promises");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const { spawn } = await import("node:child_process");
  const [program = "vi", ...words] = (env.VISUAL || env.EDITOR || "vi").split(" ");
  const folder = await mkdtemp(join(tmpdir(), "kubiya-edit-"));
  try {
    const file = join(folder, "object.yaml");
    await writeFile(file, text, { mode: 0o600 });
    await new Promise<void>((done, refuse) => {
      const child = spawn(program, [...words, file], { stdio: "inherit" });
      child.on("error", (cause) =>
        refuse(failed(`The editor ${program} can't be started: ${cause.message}`)),
      );
      child.on("close", (code) =>
        code === 0 ? done() : refuse(failed(`The editor ended with ${code}; nothing was changed.`)),
      );
    });
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function failed(message: string): Failure {
  return new Failure("failed", message, {
    mend: "Set EDITOR to an editor that waits, such as `code --wait`.",
  });
}
