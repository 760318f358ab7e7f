/** What Prism finds wrong with a request or an answer. */
export interface Violation {
  /** Where: `body`, `query`, `path` or `header`, then the way to the value; empty when a body is missing. */
  readonly path: readonly string[];
  /** The JSON Schema keyword that fails. */
  readonly keyword: string;
  readonly message: string;
}

interface Diagnostic {
  readonly severity: number;
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
}

const errorSeverity = 0;

/** The violations among Prism's diagnostics; its warnings (a deprecated parameter) are none. */
export function violationsOf(diagnostics: readonly Diagnostic[]): Violation[] {
  return diagnostics
    .filter((one) => one.severity === errorSeverity)
    .map((one) => ({
      path: one.path ?? [],
      keyword: String(one.code ?? ""),
      message: one.message,
    }));
}

/** A violation as a JSON Pointer and what Prism says of it. */
export function described(violation: Violation): string {
  const pointer = violation.path
    .map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
  return `${pointer || "/"}: ${violation.message}`;
}
