import type { KubiyaError } from "@kubiya-toolkit/client";
import type { Context } from "./context.ts";
import type { Ending } from "./exit-code.ts";
import { Failure } from "./failure.ts";

export const networkMend =
  "Check the address (--base-url, --control-plane-base-url, their KUBIYA_ variables, apis in kubiya.yaml) and the network. To try without the service, start `kubiya mock` and give its address.";

/** The error as the user's to mend; undefined when it is ours. */
export async function failureOf(error: unknown, context: Context): Promise<Failure | undefined> {
  if (error instanceof Failure) return error;
  if (context.interrupted.aborted) return new Failure("interrupted", "Interrupted.", { cause: error });
  const { isKubiyaError } = await import("@kubiya-toolkit/client/errors");
  return isKubiyaError(error) ? callFailure(error) : undefined;
}

function callFailure(error: KubiyaError): Failure | undefined {
  if (error.name === "InputError") return undefined;
  const details = defined({
    status: "status" in error ? error.status : undefined,
    api_code: error.code,
    request_id: "requestId" in error ? error.requestId : undefined,
    operation: error.operationId,
    attempts: error.attempts,
  });
  const known = words[error.name];
  return new Failure(known?.ending ?? "failed", error.message, {
    ...(known && { mend: known.mend }),
    details,
    cause: error,
  });
}

const words: Readonly<Record<string, { readonly ending: Ending; readonly mend: string }>> = {
  ConfigurationError: {
    ending: "invalid-input",
    mend: "Mend the setting and run it again; nothing was sent.",
  },
  AuthError: {
    ending: "not-signed-in",
    mend: "Check KUBIYA_API_KEY: the service does not know the key, or it is of another organisation.",
  },
  PermissionError: {
    ending: "failed",
    mend: "The key may not do this. Ask for the right, or use another key.",
  },
  NotFoundError: {
    ending: "not-found",
    mend: "Check the name or id, and which API and organisation you are asking.",
  },
  InvalidError: {
    ending: "invalid-input",
    mend: "Change what the message names and run it again. `--dry-run` shows what would be sent, `--help` what may be.",
  },
  ConflictError: {
    ending: "failed",
    mend: "It is there already, or in a state that does not allow this. Look at it with `get` or `list`.",
  },
  NetworkError: {
    ending: "failed",
    mend: networkMend,
  },
  TimeoutError: { ending: "failed", mend: "The service is slow or hangs. Run it again later." },
  RateLimitError: { ending: "failed", mend: "The service asks for fewer calls. Run it again later." },
  ServerError: {
    ending: "failed",
    mend: "The service failed. Run it again later, and name the request id to its support.",
  },
};

function defined(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
