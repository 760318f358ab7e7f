import type { Direction, Rated, SampleAnswer, WireWitness } from "../change.ts";
import type { Call, Site } from "../contract.ts";
import { at, isWithin, partsOf, pointerOf, reached } from "../pointer.ts";
import type { Use } from "../uses.ts";
import { curlOf } from "./curl.ts";
import { anything } from "./edges.ts";
import { type Fault, judgeAnswer, judgeRequest } from "./judge.ts";
import { answersOf, requestFor, requestsOf } from "./requests.ts";
import type { Focus } from "./sample.ts";
import type { Side } from "./side.ts";

/** At how many uses of a changed schema, and with how many values at each, the search gives up. */
const bounds = { uses: 3, values: 60 };

/** The faults that a change of a type can cause: other faults of the same call are other changes' business. */
const causes: Readonly<Record<string, readonly Fault["about"][]>> = {
  PathItem: ["path"],
  Operation: ["path", "method"],
  Parameter: ["parameter"],
  ParameterList: ["parameter"],
  RequestBody: ["body"],
  MediaType: ["media-type"],
  MediaTypesMap: ["media-type"],
  Response: ["status"],
  Responses: ["status"],
  Header: ["header"],
  HeadersMap: ["header"],
  SecurityScheme: ["security"],
  NamedSecuritySchemes: ["security"],
  SecurityRequirement: ["security"],
  SecurityRequirementList: ["security"],
  Server: ["server"],
  ServerList: ["server"],
  SpecExtension: ["pagination"],
};

/** Looks for a request that was valid and is refused now, or an answer that is valid now and could not be held before. */
export function wireWitness(change: Rated, base: Side, head: Side): WireWitness | undefined {
  if (change.rule.startsWith("schema-")) {
    return (
      (change.directions.includes("request") ? schemaRequest(change, base, head) : undefined) ??
      (change.directions.includes("answer") ? schemaAnswer(change, base, head) : undefined)
    );
  }
  const about = causes[change.type] ?? [];
  const calls = callsOf(change, base);
  for (const call of calls) {
    const found = call.webhook ? undefined : refusedRequest(call, base, head, about, change);
    const witness = found ?? unheldAnswer(call, base, head, about);
    if (witness) return witness;
  }
  return undefined;
}

function callsOf(change: Rated, side: Side): readonly Call[] {
  const pointer = (change.base ?? change.head)?.pointer ?? "#";
  const used = [...new Set(side.uses.of(pointer).map(({ call }) => call))];
  return used.length ? used : side.calls.filter(({ webhook }) => !webhook);
}

function refusedRequest(
  call: Call,
  base: Side,
  head: Side,
  about: readonly Fault["about"][],
  change: Rated,
): WireWitness | undefined {
  for (const request of requestsOf(base, call)) {
    if (judgeRequest(base, call, request).length) continue;
    const fault = judgeRequest(head, call, request).find(
      (one) => about.includes(one.about) && concerns(one, change),
    );
    if (fault) return { kind: "request", request, curl: curlOf(request, call), refused: fault.says };
  }
  return undefined;
}

/** A fault of a parameter tells which one; only the changed one's is a witness. */
function concerns({ pointer }: Fault, { base, head }: Rated): boolean {
  if (pointer === undefined) return true;
  return [base, head].some(
    (place) => place && (isWithin(place.pointer, pointer) || isWithin(pointer, place.pointer)),
  );
}

function unheldAnswer(
  call: Call,
  base: Side,
  head: Side,
  about: readonly Fault["about"][],
): WireWitness | undefined {
  const now = counterpart(call, head);
  if (!now) return undefined;
  for (const answer of answersOf(head, now)) {
    const fault = judgeAnswer(base, call, answer).find((one) => about.includes(one.about));
    if (fault) return unheld(call, answer, fault);
  }
  return undefined;
}

function unheld(call: Call, answer: SampleAnswer, fault: Fault): WireWitness {
  return { kind: "answer", operation: call.id, answer, unheld: fault.says };
}

function counterpart(call: Call, side: Side): Call | undefined {
  const shape = (path: string) => path.replaceAll(/\{[^}]+\}/g, "{}");
  return side.calls.find((one) => one.method === call.method && shape(one.path) === shape(call.path));
}

function schemaRequest(change: Rated, base: Side, head: Side): WireWitness | undefined {
  const { before, after } = focusOf(change, base, head);
  const values = telling({ from: base, to: head, here: before, there: after, direction: "request" });
  for (const { call, site } of usesOf(base, before, "request")) {
    for (const value of values) {
      const request = requestFor(base, call, { pointer: before, value }, site);
      if (judgeRequest(base, call, request).length) continue;
      const fault = judgeRequest(head, call, request).find((one) => isAt(one, after));
      if (fault) return { kind: "request", request, curl: curlOf(request, call), refused: fault.says };
    }
  }
  return undefined;
}

function schemaAnswer(change: Rated, base: Side, head: Side): WireWitness | undefined {
  const { before, after } = focusOf(change, base, head);
  const values = telling({ from: head, to: base, here: after, there: before, direction: "answer" });
  for (const { call, site } of usesOf(head, after, "answer")) {
    const was = counterpart(call, base);
    if (!was) continue;
    for (const value of values) {
      const [answer] = answersOf(head, call, { pointer: after, value } satisfies Focus, site);
      if (!answer || judgeAnswer(head, call, answer).length) continue;
      const fault = judgeAnswer(base, was, answer).find((one) => isAt(one, before));
      if (fault) return unheld(was, answer, fault);
    }
  }
  return undefined;
}

function usesOf(side: Side, pointer: string, direction: Direction): (Use & { site: Site })[] {
  return side.uses
    .of(pointer)
    .flatMap(({ call, site }) => (site?.direction === direction ? [{ call, site }] : []))
    .slice(0, bounds.uses);
}

interface Question {
  readonly from: Side;
  readonly to: Side;
  readonly here: string;
  readonly there: string;
  readonly direction: Direction;
}

/** Values that one schema lets through and the other does not, the plainest first. */
function telling({ from, to, here, there, direction }: Question): unknown[] {
  const all = [...from.edges(direction)(here), ...to.edges(direction)(there), ...anything];
  const exists = at(to.document, there) !== undefined;
  const told = all.filter((value) => {
    if (from.valid(direction)(here, value)?.length !== 0) return false;
    return !exists || to.valid(direction)(there, value)?.length !== 0;
  });
  return told.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length).slice(0, bounds.values);
}

/** The schema in which a change is felt, in both documents. */
export function focusOf(change: Rated, base: Side, head: Side): { before: string; after: string } {
  const road = change.kind === "modified" && change.property !== undefined ? change.path : owner(change.path);
  const before = felt(change, change.base) ?? reached(base.document, road);
  const after = felt(change, change.head) ?? reached(head.document, road);
  const either = before ?? after ?? "#";
  return { before: before ?? either, after: after ?? either };
}

const keywords = [
  "properties",
  "patternProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems",
  "discriminator",
  "dependentRequired",
];

function felt({ kind, property }: Rated, place: Rated["base"]): string | undefined {
  if (!place) return undefined;
  if (kind !== "modified" || property === undefined) return owner(place.pointer);
  const schema = place.value === undefined ? place.pointer : pointerOf(partsOf(place.pointer).slice(0, -1));
  // Whether a field travels this way is felt in the object it belongs to.
  return property === "readOnly" || property === "writeOnly" ? owner(schema) : schema;
}

/** The schema that a part of a schema belongs to. */
function owner(pointer: string): string {
  const parts = partsOf(pointer);
  return pointerOf(parts.slice(0, keywords.includes(parts.at(-2) ?? "") ? -2 : -1));
}

function isAt(fault: Fault, focus: string): boolean {
  const { pointer } = fault;
  return (
    pointer === undefined || isWithin(pointer, focus) || isWithin(focus, pointer) || sameOwner(pointer, focus)
  );
}

/** A fault within a composition is told of at its root: the same component is near enough. */
function sameOwner(one: string, other: string): boolean {
  const owner = (pointer: string) => partsOf(pointer).slice(0, 3).join("/");
  return owner(one) === owner(other) && one.startsWith("#/components/");
}
