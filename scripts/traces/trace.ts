import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createKubiya } from "@kubiya-toolkit/client";
import { createMock } from "@kubiya-toolkit/mock";
import { type OperationId, operations } from "@kubiya-toolkit/spec";
import { contractOf } from "../../spec/evolution/contract.ts";
import { sourceLocator } from "../../spec/evolution/locate.ts";
import { below, follow } from "../../spec/evolution/pointer.ts";
import { isNode, listOf, nodeOf } from "../../spec/rules/json.ts";
import { root } from "../generate/files.ts";
import { calls } from "./calls.ts";

export type Kubiya = ReturnType<typeof createKubiya>;

/** One operation, from the statement it rests on to an answer. */
export interface Trace {
  readonly id: OperationId;
  readonly api: string;
  /** Where the fact comes from, and what is said there. */
  readonly fact: string;
  /** The file that describes the operation. */
  readonly file: string;
  /** The type of what it answers, in `spec/generated/types`. */
  readonly type: string;
  /** The call as it was run. */
  readonly call: string;
  /** What came over the wire. */
  readonly answer: string;
}

/** Runs every call against the mock, and gathers where it comes from. */
export async function traces(): Promise<Trace[]> {
  const mock = createMock();
  const kubiya = createKubiya({ apiKey: "traces", fetch: (url, init) => mock.fetch(url, init) });
  const found: Trace[] = [];
  for (const [id, call] of calls) {
    const value = await call(kubiya);
    const request = mock.requests.at(-1);
    if (request?.operationId !== id) throw new Error(`${id}: the call went to ${request?.operationId}`);
    const written = writtenOf(id);
    const { api, group, name } = operations[id];
    const side = api === "control-plane" ? "controlPlane" : "platform";
    if (!written.startsWith(`kubiya.${side}.${group}.${name}(`)) throw new Error(`${id} is not ${written}`);
    found.push({ id, api, ...described(id), call: written, answer: `${request.status} ${shape(value)}` });
  }
  return found;
}

/** The call as it stands in the source. */
function writtenOf(id: string): string {
  const text = readFileSync(new URL("./calls.ts", import.meta.url), "utf8");
  const entry = new RegExp(`"${id}",\\s+\\(kubiya\\) => (.*?),?\\s*\\],\n`);
  const [, written = ""] = entry.exec(text) ?? [];
  return written;
}

function described(id: OperationId): Pick<Trace, "fact" | "file" | "type"> {
  const { api } = operations[id];
  const document: unknown = JSON.parse(readFileSync(join(root, `spec/bundled/${api}.json`), "utf8"));
  const contract = contractOf(nodeOf(document));
  const call = contract.calls.find((one) => one.id === id);
  if (!call) throw new Error(`${api} has no ${id}`);
  const locate = sourceLocator(root, join(root, `spec/openapi/${api}/openapi.yaml`));
  const pointer = below(call.pointer, "operationId");
  const { file } = locate({ pointer, file: "", line: 0, value: undefined });
  const success = Object.keys(nodeOf(call.node.responses)).find((status) => status.startsWith("2")) ?? "";
  const answer = follow(contract.document, below(call.pointer, "responses", success));
  const media = Object.values(nodeOf(nodeOf(answer.value).content))[0];
  return { fact: factOf(id, nodeOf(call.node["x-evidence"])), file, type: typeName(nodeOf(media).schema) };
}

/** The statement of a seed document that names the operation; else the sources that `x-evidence` names. */
function factOf(id: string, evidence: Readonly<Record<string, unknown>>): string {
  const page = readFileSync(join(root, "docs/decisions/seeds.md"), "utf8");
  const statements = page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [seed = "", ...lines] = section.split("\n");
      const rows = lines.filter((line) => line.startsWith("| ") && line.includes(`\`${id}\``));
      return rows.map((row) => `${seed}: ${row.slice(2).split(" | ")[0] ?? ""}`);
    });
  // A statement that shows the call says more than one that only names what can be done.
  const [first] = statements;
  const shown = statements.find((statement) => /: `(GET|POST|PUT|PATCH|DELETE) /.test(statement)) ?? first;
  if (shown !== undefined) return shown;
  return `${listOf(evidence.sources).join(", ")} (${String(evidence.confidence)})`;
}

function typeName(schema: unknown): string {
  if (!isNode(schema)) return "unknown";
  if (typeof schema.$ref === "string") return schema.$ref.split("/").at(-1) ?? "";
  if (schema.type === "array") return `${typeName(schema.items)}[]`;
  const parts = [schema.oneOf, schema.anyOf].flatMap(listOf).map(typeName);
  return parts.length ? parts.join(" or ") : String(schema.type);
}

const most = 4;

/** The outline of a value: names of fields, no values, so that it says what came and stays the same. */
function shape(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length ? `[${shape(value[0])}]` : "[]";
  if (isNode(value) && Array.isArray(value.items)) return `a page of ${shape(value.items)}`;
  if (typeof value !== "object") return typeof value;
  const names = Object.keys(value);
  return `{ ${names.slice(0, most).join(", ")}${names.length > most ? ", …" : ""} }`;
}

/** The page that is committed. */
export function tracePage(list: readonly Trace[]): string {
  const rows = list.map(
    ({ id, api, fact, file, type, call, answer }) =>
      `| \`${id}\` | ${fact} | [${file.replace("spec/openapi/", "")}](../${encodeURI(file)}) | [\`${type}\`](../spec/generated/types/${api}.ts) | \`${call}\` | ${answer} |`,
  );
  return `<!-- Made by \`pnpm traces\`; a test holds it against what comes out today. -->
# Three operations of each API, traced

From a statement to an answer: where the fact comes from ([seeds](decisions/seeds.md), else \`x-evidence\`), the file that says it, the
type that is made of it, the call of the client as it was run, and what the mock answered (status, and the fields that came first).

| operation | fact | description | answer's type | call | answer |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}
