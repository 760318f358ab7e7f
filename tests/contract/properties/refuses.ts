import type { BreakKind } from "../breaks/break.ts";
import type { BrokenRequest } from "../breaks/broken-requests.ts";
import { statusesOf } from "../contract.ts";
import { disagreementsOf } from "../disagreements.ts";
import { type Received, type Server, send } from "../requests/send.ts";
import { isAboutTheRequest, isReceived } from "./accepts.ts";

/** Statuses that refuse a break, besides 400 and 422. */
const refusals: Readonly<Partial<Record<BreakKind, readonly number[]>>> = {
  "bad auth": [401, 403],
  "wrong content type": [415],
};

const invalid: readonly number[] = [400, 422];

/** A content type that is not taken is 415, as HTTP has it; DIFFERENCES.md of the mock says so. */
const undocumented: readonly number[] = [415];

/** Sends a broken request and says what is wrong with the answer; undefined when it is refused as documented. */
export async function refuseFault(server: Server, broken: BrokenRequest): Promise<string | undefined> {
  const answer = await send(server, broken.request).catch((error: unknown) => error);
  return isReceived(answer) ? judged(broken, answer) : `no answer: ${String(answer)}`;
}

function judged({ kind, at, request: { one } }: BrokenRequest, answer: Received): string | undefined {
  const { status, body } = answer;
  const what = `${kind} at ${at}`;
  const about = kind === "bad auth" ? [] : invalid;
  // An id that cannot be one is an id of nothing.
  const right = [...about, ...(at.startsWith("path ") ? [404] : []), ...(refusals[kind] ?? [])];
  if (!right.includes(status)) return `${what} is answered ${status} (${body.slice(0, 300)})`;
  if (!statusesOf(one).includes(status))
    return undocumented.includes(status)
      ? undefined
      : `${what} is answered ${status}, which is not documented`;
  if (invalid.includes(status) && !at.startsWith("path ") && !isAboutTheRequest(body))
    return `${what} is refused for another reason (${body.slice(0, 300)})`;
  const wrong = disagreementsOf(one, answer).map(
    ({ field, ours, theirs }) => `${field}: ${ours}, not ${theirs}`,
  );
  return wrong.length > 0
    ? `${what} is refused in another form: ${wrong.join("; ")} (${body.slice(0, 300)})`
    : undefined;
}
