import { AllowListError } from "../spec/evolution/allow-list.ts";
import { InputError } from "../spec/evolution/load.ts";

/** Whether an error tells of what was asked for, so that it is told in one line and not as a crash. */
export function isInputFault(error: unknown): error is Error {
  if (error instanceof InputError || error instanceof AllowListError) return true;
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
