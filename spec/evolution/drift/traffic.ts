import { isNode, type Node, nodeOf } from "../../rules/json.ts";
import type { Call } from "../contract.ts";
import { at, below, follow } from "../pointer.ts";
import type { Side } from "../witness/side.ts";
import type { Difference } from "./difference.ts";
import { type Facet, facetsOf } from "./facet.ts";

/** One recorded exchange: a line of JSON. Bodies are what was sent and answered, parsed. */
export interface Exchange {
  readonly method: string;
  /** Path with its query, or a whole address. */
  readonly url: string;
  readonly status: number;
  readonly requestBody?: unknown;
  readonly responseBody?: unknown;
}

/** Reads recorded traffic. A line is `{method, url, status, requestBody?, responseBody?}`; what is no such line is told of by its number. */
export function exchangesFrom(text: string): { exchanges: Exchange[]; skipped: number[] } {
  const exchanges: Exchange[] = [];
  const skipped: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (!line.trim()) continue;
    const found = exchangeFrom(line);
    if (found) exchanges.push(found);
    else skipped.push(index + 1);
  }
  return { exchanges, skipped };
}

function exchangeFrom(line: string): Exchange | undefined {
  try {
    const { method, url, path, status, requestBody, responseBody } = nodeOf(JSON.parse(line));
    const where = url ?? path;
    if (typeof method !== "string" || typeof where !== "string" || typeof status !== "number")
      return undefined;
    return { method, url: where, status, requestBody, responseBody };
  } catch {
    return undefined;
  }
}

/** What recorded traffic shows that we do not describe. Each is told once, however often it was seen. */
export function trafficDifferences(ours: Side, exchanges: readonly Exchange[]): Difference[] {
  const found = new Map<string, Difference & { count: number }>();
  for (const difference of exchanges.flatMap((exchange) => ofExchange(ours, exchange))) {
    const key = [difference.method, difference.path, difference.where, difference.theirs].join(" ");
    found.set(key, { ...difference, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].map(({ count, ...one }) => ({
    ...one,
    theirs: count > 1 ? `${one.theirs} (${count} times)` : one.theirs,
  }));
}

function ofExchange(ours: Side, exchange: Exchange): Difference[] {
  const { pathname, searchParams } = new URL(exchange.url, "http://localhost");
  const method = exchange.method.toUpperCase();
  const call = bestMatch(ours.calls, method, pathname);
  if (!call)
    return [
      {
        kind: "operation",
        method,
        path: pathname,
        where: "operation",
        ours: "not described",
        theirs: `answered ${exchange.status}`,
      },
    ];
  const about = { method, path: call.path, operation: call.id, pointer: call.pointer };
  const facets = facetsOf(ours, call);
  const queries = [...new Set(searchParams.keys())]
    .filter((name) => !facets.has(`query ${name}`) && !facets.has(`query ${name.replace(/\[.*/, "")}`))
    .map(
      (name): Difference => ({
        ...about,
        kind: "parameter",
        where: `query ${name}`,
        ours: "not described",
        theirs: "sent",
      }),
    );
  const isTaken = exchange.status < 400;
  return [
    ...queries,
    ...(isTaken
      ? bodyFaults(ours, call, "body", below(call.pointer, "requestBody"), exchange.requestBody).map(
          (one) => ({ ...about, ...one }),
        )
      : []),
    ...answerFaults(ours, call, exchange, facets).map((one) => ({ ...about, ...one })),
  ];
}

type Found = Pick<Difference, "kind" | "where" | "ours" | "theirs">;

function answerFaults(
  ours: Side,
  call: Call,
  { status, responseBody }: Exchange,
  facets: ReadonlyMap<string, Facet>,
): Found[] {
  const answer = `answer ${status}`;
  if (!facets.has(answer)) return [{ kind: "status", where: answer, ours: "not described", theirs: "seen" }];
  return bodyFaults(ours, call, answer, below(call.pointer, "responses", String(status)), responseBody);
}

function bodyFaults(ours: Side, _call: Call, where: string, start: string, body: unknown): Found[] {
  if (body === undefined || body === null) return [];
  const described = follow(ours.document, start);
  const media = Object.keys(nodeOf(nodeOf(described.value).content)).find((name) => /[/+]json$/.test(name));
  if (media === undefined) return [];
  const schema = below(described.pointer, "content", media, "schema");
  const direction = where === "body" ? "request" : "answer";
  const faults = (ours.valid(direction)(schema, body) ?? []).map(
    (fault): Found => ({ kind: "traffic", where, ours: fault.pointer, theirs: generalised(fault.says) }),
  );
  return [...faults, ...unknownFields(ours.document, schema, body, where)];
}

/** Places in lists are alike: `/0/name` and `/7/name` are one difference. */
function generalised(says: string): string {
  return says.replaceAll(/\/\d+(?=[/ ])/g, "/*");
}

/** Fields of an object, or of a list's objects, that the schema does not name and leaves no room for. */
function unknownFields(document: Node, start: string, body: unknown, where: string): Found[] {
  const objects = (Array.isArray(body) ? body : [body]).filter(isNode);
  const known = new Set<string>();
  const isOpen = namesOf(document, start, known, 0);
  if (isOpen || !known.size) return [];
  const names = new Set(objects.flatMap((one) => Object.keys(one)).filter((name) => !known.has(name)));
  return [...names].map((name) => ({
    kind: "field",
    where: `${where} ${name}`,
    ours: "not described",
    theirs: "seen",
  }));
}

/** Gathers the fields a schema names; says whether it leaves room for others. */
function namesOf(document: Node, start: string, known: Set<string>, depth: number): boolean {
  const { value, pointer } = follow(document, start);
  if (!isNode(value) || depth > 6) return false;
  for (const name of Object.keys(nodeOf(value.properties))) known.add(name);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    Object.keys(nodeOf(value)[keyword] ?? {}).map((index) => below(pointer, keyword, index)),
  );
  const items = at(document, below(pointer, "items")) === undefined ? [] : [below(pointer, "items")];
  const inner = [...parts, ...items].map((part) => namesOf(document, part, known, depth + 1));
  return value.additionalProperties === true || isNode(value.additionalProperties) || inner.includes(true);
}

/** The operation that serves an address: the one with the most fixed parts. */
function bestMatch(calls: readonly Call[], method: string, pathname: string): Call | undefined {
  const fixed = (path: string) => path.split("/").filter((part) => !part.includes("{")).length;
  return calls
    .filter((call) => !call.webhook && call.method.toUpperCase() === method && matches(call.path, pathname))
    .sort((a, b) => fixed(b.path) - fixed(a.path))[0];
}

function matches(template: string, pathname: string): boolean {
  const [wanted, found] = [template, pathname].map((path) => path.replace(/(.)\/$/, "$1").split("/"));
  if (!wanted || !found || wanted.length !== found.length) return false;
  return wanted.every((part, index) => part.includes("{") || part === found[index]);
}
