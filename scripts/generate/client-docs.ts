import { type OperationTypes, safe } from "./client-types.ts";
import type { Reduced } from "./reduce.ts";

const named: Readonly<Record<string, string>> = {
  "400": "InvalidError",
  "401": "AuthError",
  "403": "PermissionError",
  "404": "NotFoundError",
  "409": "ConflictError",
  "422": "InvalidError",
  "429": "RateLimitError",
};

/** What an editor shows of a method: summary, description, the call, its parameters and the errors the document names. */
export function methodDoc(one: Reduced, types: OperationTypes): string {
  const { row, located } = one;
  const lines = [
    `${safe(row.summary)}.`,
    ...["", ...safe(located.operation.description ?? "").split("\n")],
    ...["", `\`${row.method} ${row.path}\`, operation \`${row.id}\`${remark(one)}`],
    ...types.path
      .filter((parameter) => parameter.description)
      .map(({ argument, description }) => `@param ${argument} ${safe(description).replace(/\s+/g, " ")}`),
    ...errors(one),
    ...(row.deprecated ? [deprecation(row.sunset)] : []),
  ];
  return ["  /**", ...lines.map((line) => `   * ${line}`.trimEnd()), "   */"].join("\n");
}

/** Editors strike a deprecated method through and show this line. */
function deprecation(sunset: string | undefined): string {
  return sunset === undefined
    ? "@deprecated Kept for those who use it."
    : `@deprecated Goes away on ${sunset}.`;
}

function remark({ row }: Reduced): string {
  const stability = row.stability === "stable" ? "" : `, ${row.stability}`;
  return `${stability}. ${row.method === "GET" || row.idempotent ? "Tried again on failures that pass" : "Tried again only when it is certain that nothing was done"}.`;
}

function errors({ located }: Reduced): string[] {
  const statuses = Object.keys(located.operation.responses).filter((status) => /^[45]/.test(status));
  const families = [...new Set(statuses.map(family))];
  return families.map(
    (name) => `@throws {${name}} ${statuses.filter((status) => family(status) === name).join(", ")}`,
  );
}

function family(status: string): string {
  return named[status] ?? (status.startsWith("5") ? "ServerError" : "ApiError");
}
