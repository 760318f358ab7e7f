import { isNode, nodeOf } from "../../rules/json.ts";
import type { Rated } from "../change.ts";
import { at, below, partsOf, pointerOf } from "../pointer.ts";
import { tsType } from "../ts-type.ts";
import { clientProgram, type Namer } from "./client-shape.ts";
import { requestFor, requestsOf } from "./requests.ts";
import type { Side } from "./side.ts";
import { statusKey, type TypePath, typePath } from "./type-path.ts";
import { focusOf } from "./wire.ts";

const most = 12;
const imports = 'import type { components, operations, paths, webhooks } from "./api.ts";';

/** Programs that may have stopped compiling through a change, the likeliest first. */
export function programsFor(change: Rated, base: Side, head: Side, namer: Namer): string[] {
  return candidates(change, base, head, namer).map(withItsImports);
}

/** A program that imports no more than it uses. */
function withItsImports(program: string): string {
  const rest = program.replace(imports, "");
  const used = ["components", "operations", "paths", "webhooks"].filter((name) => rest.includes(`${name}[`));
  return program.replace(imports, `import type { ${used.join(", ")} } from "./api.ts";`);
}

function candidates(change: Rated, base: Side, head: Side, namer: Namer): string[] {
  if (change.rule.startsWith("schema-")) return schemaPrograms(change, base, head).slice(0, most);
  if (change.rule === "component") return componentPrograms(change);
  const calls = callsAt(change, base);
  if (change.rule === "reach" || change.rule === "operation-id")
    return change.type === "PathItem"
      ? [reading(item(change.base?.pointer ?? "#"))]
      : calls.map(({ id }) => reading(operation(id)));
  if (change.rule === "client-name" || change.rule === "pagination")
    return calls.map(({ node }) => clientProgram(node, namer));
  return calls
    .slice(0, 3)
    .flatMap((call) => [...sending(base, call), ...receiving(change, call)])
    .slice(0, 40);
}

function callsAt(change: Rated, side: Side) {
  const pointer = (change.base ?? change.head)?.pointer ?? "#";
  return [...new Set(side.uses.of(pointer).map(({ call }) => call))];
}

function item(pointer: string): string {
  const [section, name] = partsOf(pointer);
  return `${section}[${JSON.stringify(name)}]`;
}

function operation(id: string): string {
  return `operations[${JSON.stringify(id)}]`;
}

function reading(type: string): string {
  return `${imports}\ndeclare const found: ${type};\nconst kept = found;\n`;
}

function componentPrograms({ base }: Rated): string[] {
  const [, section = "", name = ""] = partsOf(base?.pointer ?? "#");
  return [reading(`components[${JSON.stringify(section)}][${JSON.stringify(name)}]`)];
}

type Call = Side["calls"][number];

/** Arguments and bodies written out. */
function sending(side: Side, call: Call): string[] {
  if (call.webhook) return [];
  return [requestFor(side, call), ...requestsOf(side, call)].map((request) => {
    const groups = { query: request.query, header: request.headers, path: request.pathParameters };
    const parameters = Object.entries(groups).filter(([, values]) => Object.keys(values).length);
    const sent = {
      ...(parameters.length ? { parameters: Object.fromEntries(parameters) } : { parameters: {} }),
      ...(request.mediaType === undefined
        ? {}
        : { requestBody: { content: { [request.mediaType]: request.body } } }),
    };
    return `${imports}\ntype Call = Pick<${operation(call.id)}, "parameters" | "requestBody">;\nconst sent: Call = ${JSON.stringify(sent)};\n`;
  });
}

/** Parts of an answer read by their names. */
function receiving(change: Rated, call: Call): string[] {
  const pointer = change.base?.pointer ?? change.head?.pointer ?? "#";
  const rest = partsOf(pointer).slice(partsOf(call.pointer).length);
  const statuses =
    rest[0] === "responses" && rest[1] !== undefined ? [rest[1]] : Object.keys(nodeOf(call.node.responses));
  return statuses.flatMap((status) => {
    const answer = `${operation(call.id)}["responses"]${statusKey(status)}`;
    const described = nodeOf(nodeOf(call.node.responses)[status]);
    const media = Object.keys(nodeOf(described.content)).map((type) =>
      reading(`${answer}["content"][${JSON.stringify(type)}]`),
    );
    const headers = Object.entries(nodeOf(described.headers)).map(
      ([name, header]) =>
        `${imports}\ndeclare const found: ${answer}["headers"];\nconst kept: ${tsType(nodeOf(header).schema)} | undefined = found[${JSON.stringify(name)}];\n`,
    );
    return [reading(answer), ...media, ...headers];
  });
}

function schemaPrograms(change: Rated, side: Side, head: Side): string[] {
  const { before, after } = focusOf(change, side, head);
  const path = typePath(side, before);
  if (!path) return [];
  if (change.property === "readOnly") return setting(side, change);
  const declared = at(side.document, path.pointer);
  const gone =
    change.kind === "removed" && change.rule === "schema-field"
      ? partsOf(change.base?.pointer ?? "#").at(-1)
      : undefined;
  const read = change.directions.includes("answer")
    ? gone === undefined
      ? [
          `${imports}\ndeclare const found: NonNullable<${path.type}>;\nconst kept: ${tsType(declared)} = found;\n`,
          optionalRead(path.type, declared),
        ]
      : [
          `${imports}\ndeclare const found: NonNullable<${path.type}>;\nconst kept = found[${JSON.stringify(gone)}];\n`,
        ]
    : [];
  const written = change.directions.includes("request")
    ? writing(side, head, path, before === path.pointer ? after : undefined)
    : [];
  return [...deepRead(change, side, path.type, before), ...read, ...written];
}

/** A field that is set. */
function setting(side: Side, { head }: Rated): string[] {
  const field = partsOf(head?.pointer ?? "#").slice(0, -1);
  const parent = typePath(side, pointerOf(field.slice(0, -2)));
  const name = `found[${JSON.stringify(field.at(-1))}]`;
  return parent
    ? [`${imports}\ndeclare const found: NonNullable<${parent.type}>;\n${name} = ${name};\n`]
    : [];
}

/** A field read together with its type, for changes of what is required. */
function deepRead(change: Rated, side: Side, type: string, before: string): string[] {
  if (change.property !== "required" || !change.directions.includes("answer")) return [];
  const lost = [change.base?.value].flat().filter((name) => ![change.head?.value].flat().includes(name));
  return lost.map((name) => {
    const field = tsType(at(side.document, below(before, "properties", String(name))));
    return `${imports}\ndeclare const found: NonNullable<${type}>;\nconst kept: ${field} = found[${JSON.stringify(name)}];\n`;
  });
}

/** A value that may be absent, so that what is told is not only that. */
function optionalRead(type: string, declared: unknown): string {
  return `${imports}\ndeclare const found: ${type};\nconst kept: ${tsType(declared)} | undefined = found;\n`;
}

/** Values written out: first those that the new schema refuses, then the plainest, then those that say most. */
function writing(side: Side, head: Side, { pointer, type }: TypePath, now: string | undefined): string[] {
  const valid = side
    .edges("request")(pointer)
    .filter((value) => side.valid("request")(pointer, value)?.length === 0);
  const refused = valid.filter(
    (value) => now !== undefined && head.valid("request")(now, value)?.length !== 0,
  );
  const full = [...valid].sort((a, b) => size(b) - size(a));
  const texts = [...refused.slice(0, 6), ...valid.slice(0, 3), ...full.slice(0, 3), ...valid].map((value) =>
    JSON.stringify(value),
  );
  return [...new Set(texts)].map(
    (text) => `${imports}\nconst sent: ${type} = ${text};\nconst kept = sent;\n`,
  );
}

/** Objects with more fields say more. */
function size(value: unknown): number {
  return isNode(value) ? Object.keys(value).length : 0;
}
