import { listOf, nodeOf } from "../../rules/json.ts";
import type { Call, Contract } from "../contract.ts";
import { agreedOn } from "./agreed-on.ts";
import { type Facet, facetsOf } from "./facet.ts";

/** Something that our description and another one, or what was seen, do not agree on. */
export interface Difference {
  readonly kind: "operation" | "parameter" | "field" | "type" | "required" | "values" | "status" | "traffic";
  readonly method: string;
  readonly path: string;
  readonly operation?: string;
  /** `query limit`, `body name`, `answer 200 id`. */
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
  /** Why it is known and meant, from `x-disagrees` or `x-left-out`. */
  readonly agreed?: string;
  /** Where ours and theirs stand. */
  readonly pointer?: string;
  readonly theirPointer?: string;
  /** Where our operation stands, which is where `x-disagrees` goes. */
  readonly operationPointer?: string;
}

const nothing = "not described";

/** What two descriptions of one API do not agree on. Where the other says nothing, there is nothing to agree on. */
export function differences(ours: Contract, theirs: Contract): Difference[] {
  const left = leftOut(ours);
  const keys = new Set([...ours.calls, ...theirs.calls].filter(({ webhook }) => !webhook).map(keyOf));
  return [...keys].flatMap((key) => {
    const our = ours.calls.find((call) => !call.webhook && keyOf(call) === key);
    const their = theirs.calls.find((call) => !call.webhook && keyOf(call) === key);
    if (our && their) return ofCall(ours, our, theirs, their);
    const one = our ?? their;
    if (!one) return [];
    const said = {
      kind: "operation" as const,
      ours: our ? "described" : nothing,
      theirs: our ? nothing : "described",
    };
    const agreed = left.get(key) ?? agreedOn(one, "operation", said);
    return [
      {
        ...said,
        method: one.method.toUpperCase(),
        path: one.path,
        ...(our ? { operation: our.id, pointer: our.pointer } : { theirPointer: one.pointer }),
        where: "operation",
        ...(agreed === undefined ? {} : { agreed }),
      },
    ];
  });
}

function keyOf({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]+\}/g, "{}").replace(/(.)\/$/, "$1")}`;
}

/** Operations that we leave out on purpose, with the reason. */
function leftOut({ document }: Contract): Map<string, string> {
  return new Map(
    listOf(document["x-left-out"]).map((raw) => {
      const { method, path, reason } = nodeOf(raw);
      return [keyOf({ method: String(method), path: String(path) }), String(reason)];
    }),
  );
}

function ofCall(ours: Contract, our: Call, theirs: Contract, their: Call): Difference[] {
  const [here, there] = [facetsOf(ours, our), facetsOf(theirs, their, our.path)];
  const places = [...new Set([...here.keys(), ...there.keys()])];
  const retyped = new Set<string>();
  return places.flatMap((where) => {
    const found = ofPlace(where, here, there);
    // What an answer of another type holds is no difference of its own, nor what one holds that the other side does not have.
    if (!found || (found.kind === "field" && retyped.has(where.split(" ").slice(0, 2).join(" ")))) return [];
    if (found.kind === "type" || found.kind === "status") retyped.add(where);
    const agreed = agreedOn(our, where, found);
    return [
      {
        ...found,
        method: our.method.toUpperCase(),
        path: our.path,
        operation: our.id,
        operationPointer: our.pointer,
        where,
        pointer: here.get(where)?.pointer ?? our.pointer,
        ...(there.has(where) ? { theirPointer: there.get(where)?.pointer ?? "" } : {}),
        ...(agreed === undefined ? {} : { agreed }),
      },
    ];
  });
}

type Found = Pick<Difference, "kind" | "ours" | "theirs">;

function ofPlace(where: string, here: Map<string, Facet>, there: Map<string, Facet>): Found | undefined {
  const [our, their] = [here.get(where), there.get(where)];
  if (!our || !their) return missing(where, our, there);
  if (!their.types.length) return undefined;
  const [ourTypes, theirTypes] = [our, their].map(({ types }) => types.join(" | ") || nothing);
  if (ourTypes !== theirTypes) return { kind: "type", ours: ourTypes ?? "", theirs: theirTypes ?? "" };
  if (!where.startsWith("answer") && our.required !== their.required)
    return { kind: "required", ours: word(our), theirs: word(their) };
  if (our.values && their.values && !sameSet(our.values, their.values))
    return { kind: "values", ours: our.values.join(", "), theirs: their.values.join(", ") };
  return undefined;
}

function word({ required }: Facet): string {
  return required ? "required" : "optional";
}

function sameSet(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

/** A place that only one side has. A generated description lists no errors but its own, so only those are missed that it has. */
function missing(where: string, our: Facet | undefined, there: Map<string, Facet>): Found | undefined {
  const said = { ours: our ? "described" : nothing, theirs: our ? nothing : "described" };
  const [place = "", name = "", field] = where.split(" ");
  if (place === "answer" && field === undefined) {
    if (our && !/^2/.test(name)) return undefined;
    return { kind: "status", ...said };
  }
  const around = place === "answer" ? `answer ${name}` : place === "body" ? "body" : undefined;
  if (our && around !== undefined && isUntyped(around, where, there)) return undefined;
  return { kind: place === "answer" || place === "body" ? "field" : "parameter", ...said };
}

/** Whether the other side leaves open what is in there: then a field of ours is no contradiction. */
function isUntyped(around: string, where: string, there: Map<string, Facet>): boolean {
  const parent = where.includes(".") ? where.slice(0, where.lastIndexOf(".")) : around;
  const facet = there.get(parent) ?? there.get(around);
  if (!facet?.types.length) return true;
  return ![...there.keys()].some(
    (key) => key.startsWith(`${parent}.`) || (parent === around && key.startsWith(`${around} `)),
  );
}
