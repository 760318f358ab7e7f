import { type Call, callError } from "./call.ts";
import { answerKind } from "./callable.ts";
import { DecodeError } from "./error.ts";
import type { Exchange } from "./exchange.ts";
import { plainBeginning } from "./plain-beginning.ts";

/** The value of a success; undefined when it carries none. */
export function decode({ response, text, bytes }: Exchange, call: Call): unknown {
  if (bytes) return bytes;
  const kind = answerKind(call.operation, response.status);
  if (kind === "text") return text;
  if (kind === "empty" || [204, 205].includes(response.status)) return undefined;
  try {
    const answer = JSON.parse(text);
    inspect(call, response.status, answer);
    return answer;
  } catch (cause) {
    throw notDeclared(call, response, "JSON", text, cause);
  }
}

function inspect({ configuration, operation }: Call, status: number, answer: unknown): void {
  try {
    configuration.inspect?.(operation, status, answer);
  } catch {
    // Whoever looks on must not change what is seen.
  }
}

/** A success that carries something else than the document says. */
export function notDeclared(call: Call, response: Response, wanted: string, text: string, cause?: unknown) {
  if (call.writes) call.outcomeUnknown = true;
  const type = response.headers.get("content-type") ?? "no content type";
  const message = `${response.status} with a body that is no ${wanted} (${type}), beginning: ${plainBeginning(text)}`;
  return callError(DecodeError, call, message, { code: "bad_answer", cause });
}
