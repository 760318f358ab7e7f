import { statusesOf } from "../contract.ts";
import { disagreementsOf } from "../disagreements.ts";
import type { ContractRequest } from "../requests/request.ts";
import { type Received, type Server, send } from "../requests/send.ts";

/** What a good request may be answered because of what is stored, and not because of itself. */
const ofState: readonly number[] = [400, 403, 404, 409, 422];

/** Sends a good request and says what is wrong with the answer; undefined when it is accepted. */
export async function acceptFault(server: Server, request: ContractRequest): Promise<string | undefined> {
  const answer = await send(server, request).catch((error: unknown) => error);
  return isReceived(answer) ? judged(request, answer) : `no answer: ${String(answer)}`;
}

function judged({ one }: ContractRequest, answer: Received): string | undefined {
  const { status, body } = answer;
  const wrong = disagreementsOf(one, answer).map(
    ({ field, ours, theirs }) => `${field}: ${ours}, not ${theirs}`,
  );
  if (wrong.length > 0) return `${status}: ${wrong.join("; ")} (${body.slice(0, 300)})`;
  if (status < 300) return undefined;
  if (!ofState.includes(status) || !statusesOf(one).includes(status))
    return `${status} to a good request (${body.slice(0, 300)})`;
  return isAboutTheRequest(body)
    ? `${status} calls a good request invalid (${body.slice(0, 300)})`
    : undefined;
}

/** Whether a refusal comes from the check of the request against the contract, by the forms of the two families. */
export function isAboutTheRequest(body: string): boolean {
  const { detail, error } = JSON.parse(body || "{}");
  return Array.isArray(detail) || ["invalid_request", "invalid_json"].includes(error?.code);
}

export function isReceived(answer: unknown): answer is Received {
  return typeof answer === "object" && answer !== null && "status" in answer && "body" in answer;
}
