import { type Documented, statusesOf } from "../contract.ts";
import { type Disagreement, disagreementsOf } from "../disagreements.ts";
import { isReceived } from "../properties/accepts.ts";
import { type ContractRequest, wireOf } from "../requests/request.ts";
import { type Received, type Server, send } from "../requests/send.ts";
import type { Finding, Step } from "./finding.ts";
import { quirkOf } from "./quirk-of.ts";
import { isStated, stricter } from "./stated.ts";

/** What a call was made for, and the statuses that are right then. */
export interface Purpose {
  readonly step: Step;
  /** Default: whatever the operation documents below 500. */
  readonly expected?: (status: number) => boolean;
  /** How the request is broken, if it is. */
  readonly broken?: string;
  /** What else is looked for in an answer of success. */
  readonly also?: (body: unknown) => Disagreement[];
}

/** Calls operations and keeps what came of it. */
export interface Visitor {
  call(one: Documented, purpose: Purpose, request: Partial<ContractRequest>): Promise<Received | undefined>;
  readonly findings: readonly Finding[];
  /** Where the mock had each of its answers from, in the same order. */
  readonly sources: readonly string[];
}

export interface VisitorOptions {
  readonly server: Server;
  readonly key: string;
  /** Longest wait for an answer, in milliseconds. */
  readonly patience: number;
}

/** How often a call is made again when the server asks to slow down. */
const tries = 4;

export function createVisitor({ server, key, patience }: VisitorOptions): Visitor {
  const findings: Finding[] = [];
  const sources: string[] = [];
  return {
    findings,
    sources,
    async call(one, purpose, part) {
      // What is open is called with the key too: it says whose things are meant.
      const scheme = one.row.auth[0] ?? (one.row.api === "control-plane" ? "Bearer" : "UserKey");
      const request: ContractRequest = { one, parameters: {}, authorization: `${scheme} ${key}`, ...part };
      const answer = await patiently(server, request, patience);
      sources.push(answer?.source ?? "");
      findings.push(judged(one, purpose, request, answer));
      return answer;
    },
  };
}

async function patiently(
  server: Server,
  request: ContractRequest,
  wait: number,
): Promise<Received | undefined> {
  for (let attempt = 1; ; attempt++) {
    const answer = await send(server, request, wait).catch((error: unknown) => error);
    if (!isReceived(answer)) return undefined;
    if (answer.status !== 429 || attempt === tries) return answer;
    const seconds = Number(answer.retryAfter) || 2 ** attempt;
    await new Promise((resolve) => setTimeout(resolve, Math.min(seconds, 60) * 1000));
  }
}

function judged(
  one: Documented,
  purpose: Purpose,
  request: ContractRequest,
  answer: Received | undefined,
): Finding {
  const { method, target } = wireOf(request);
  const { step, broken } = purpose;
  const how = broken === undefined ? {} : { broken };
  const base = { operation: one.row.id, step, ...how, method, target, status: answer?.status ?? 0 };
  if (!answer) return { ...base, ...unanswered(one) };
  if (isOwnWay(answer)) return { ...base, verdict: "agrees", disagreements: [] };
  const disagreements = disagreementsOf(one, answer);
  // An example of the mock is the same for every request: nothing follows from what was asked for.
  if (answer.source !== "example") disagreements.push(...purposeMissed(one, purpose, answer));
  if (disagreements.length === 0) return { ...base, verdict: "agrees", disagreements };
  const inBody = disagreements.every(({ field }) => field !== "status");
  const quirk = quirkOf(one.row.quirks ?? [], { step: purpose.step, status: answer.status, inBody });
  if (quirk) return { ...base, verdict: "quirk", quirk, disagreements };
  if (answer.status < 300 && isStated(one, broken))
    return { ...base, verdict: "quirk", quirk: stricter, disagreements };
  return { ...base, verdict: isFailure(one, answer.status) ? "failed" : "disagrees", disagreements };
}

/** The mock refuses a content type as HTTP has it, which the contract does not know of; its DIFFERENCES.md says so. */
function isOwnWay({ source, status }: Received): boolean {
  return source === "refusal" && status === 415;
}

/** A stream may be silent for as long as it likes. */
function unanswered({ row }: Documented): Pick<Finding, "verdict" | "disagreements"> {
  const streams = Object.values(row.answers).includes("event-stream");
  const nothing: Disagreement = { field: "status", ours: "an answer", theirs: "nothing in time" };
  return streams
    ? { verdict: "agrees", disagreements: [] }
    : { verdict: "disagrees", disagreements: [nothing] };
}

function purposeMissed(
  one: Documented,
  { expected, also }: Purpose,
  { status, body }: Received,
): Disagreement[] {
  const right = statusesOf(one).filter(expected ?? ((code) => code < 500));
  if (right.includes(status) || !statusesOf(one).includes(status))
    return also && status < 300 ? also(parsed(body)) : [];
  return [{ field: "status", ours: right.join(" or ") || "another one", theirs: String(status) }];
}

/** Whether the server says that it, or something behind it, has failed, with a status that the contract has. */
function isFailure(one: Documented, status: number): boolean {
  return status >= 500 && statusesOf(one).includes(status);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
