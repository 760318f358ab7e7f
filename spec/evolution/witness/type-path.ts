import { nodeOf } from "../../rules/json.ts";
import type { Contract } from "../contract.ts";
import { at, isWithin, partsOf, pointerOf } from "../pointer.ts";

/** A place of a contract as a type, and the pointer it stands for: alternatives have no name, so the road may end before. */
export interface TypePath {
  readonly type: string;
  readonly pointer: string;
}

/** The indexed access type that leads to a schema in openapi-typescript's output. */
export function typePath(contract: Contract, pointer: string): TypePath | undefined {
  const parts = partsOf(pointer);
  const root = parts[0] === "components" ? componentRoot(parts) : callRoot(contract, pointer);
  return root && walk(contract, root, parts.slice(partsOf(root.pointer).length));
}

function componentRoot(parts: readonly string[]): TypePath | undefined {
  const [, section = "", name = ""] = parts;
  const type = `components${keys(section, name)}`;
  if (section === "schemas") return { type, pointer: pointerOf(parts.slice(0, 3)) };
  if (section === "parameters") return { type, pointer: pointerOf([...parts.slice(0, 3), "schema"]) };
  const media = parts[4];
  if (parts[3] !== "content" || media === undefined) return undefined;
  return { type: `${type}${keys("content", media)}`, pointer: pointerOf(parts.slice(0, 6)) };
}

function callRoot({ calls }: Contract, pointer: string): TypePath | undefined {
  const call = calls.find(
    (one) => isWithin(pointer, one.pointer) || one.parameters.some((p) => isWithin(pointer, p.pointer)),
  );
  if (!call) return undefined;
  const type = `operations${keys(call.id)}`;
  const parameter = call.parameters.find((one) => isWithin(pointer, one.pointer));
  if (parameter)
    return {
      type: `NonNullable<${type}${keys("parameters", parameter.in)}>${keys(parameter.name)}`,
      pointer: `${parameter.pointer}/schema`,
    };
  const [what, second = "", third = "", fourth = ""] = partsOf(pointer).slice(partsOf(call.pointer).length);
  const base = partsOf(call.pointer);
  if (what === "requestBody")
    return {
      type: `NonNullable<${type}${keys("requestBody")}>${keys("content", third)}`,
      pointer: pointerOf([...base, "requestBody", "content", third, "schema"]),
    };
  if (what !== "responses") return undefined;
  return {
    type: `${type}["responses"]${statusKey(second)}${keys("content", fourth)}`,
    pointer: pointerOf([...base, "responses", second, "content", fourth, "schema"]),
  };
}

/** A status as openapi-typescript has it: a number, unless it is a word. */
export function statusKey(status: string): string {
  return /^\d+$/.test(status) ? `[${status}]` : keys(status);
}

function walk({ document }: Contract, root: TypePath, rest: readonly string[]): TypePath {
  let { type, pointer } = root;
  for (let index = 0; index < rest.length; ) {
    const [word = "", name = ""] = rest.slice(index);
    const step = stepOf(word, name);
    if (!step) break;
    const next = `${pointer}${pointerOf(rest.slice(index, index + step.length)).slice(1)}`;
    if (word === "allOf" && nodeOf(at(document, next)).$ref !== undefined) break;
    type = step.access === "" ? type : `NonNullable<${type}>${step.access}`;
    pointer = next;
    index += step.length;
  }
  return { type, pointer };
}

function stepOf(word: string, name: string): { access: string; length: number } | undefined {
  if (word === "properties") return { access: keys(name), length: 2 };
  if (word === "items") return { access: "[number]", length: 1 };
  if (word === "additionalProperties") return { access: "[string]", length: 1 };
  if (word === "prefixItems") return { access: `[${name}]`, length: 2 };
  return undefined;
}

function keys(...names: readonly string[]): string {
  return names.map((name) => `[${JSON.stringify(name)}]`).join("");
}
