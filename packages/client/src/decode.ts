import type { Operation } from "@kubiya-toolkit/spec";
import { type Call, callFacts, callName } from "./call.ts";
import type { Carried } from "./carry.ts";
import { DecodeError } from "./error.ts";
import { plainBeginning } from "./plain-beginning.ts";

type AnswerKind = Operation["answers"][number];

/** What a success of this status carries; one that the document does not name is taken for the first it does. */
export function answerKind(operation: Operation, status: number): AnswerKind {
  return operation.answers[status] ?? Object.values(operation.answers)[0] ?? "json";
}

/** The value of a success; undefined when it carries none. */
export function decode({ exchange, history }: Carried, operation: Operation, call: Call): unknown {
  const { response, text, bytes } = exchange;
  if (bytes) return bytes;
  const kind = answerKind(operation, response.status);
  if (kind === "text") return text;
  if (kind === "empty" || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = response.headers.get("content-type") ?? "no content type";
    throw new DecodeError(
      `${callName(call)}: ${response.status} with a body that is no JSON (${type}), beginning: ${plainBeginning(text)}`,
      { ...callFacts(call, history), code: "bad_answer", outcomeUnknown: call.writes, cause },
    );
  }
}
