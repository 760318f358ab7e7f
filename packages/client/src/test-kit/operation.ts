import type { Operation } from "@kubiya-toolkit/spec";

/** An operation for a test: a GET of the Control Plane that answers JSON, but for what is given. */
export function operationWith(given: Partial<Operation> = {}): Operation {
  const method = given.method ?? "GET";
  const path = given.path ?? "/api/v1/things";
  return {
    id: "testThing",
    api: "control-plane",
    method,
    path,
    tag: "Things",
    group: "things",
    name: "test",
    summary: "Test a thing",
    pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ""),
    query: [],
    answers: { 200: "json" },
    auth: ["Bearer", "UserKey"],
    idempotent: method === "GET",
    stability: "stable",
    ...given,
  };
}
