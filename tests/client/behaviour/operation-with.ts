import type { Operation } from "@kubiya-toolkit/spec";

/** An operation of the Control Plane for a test: a GET that answers JSON, but for what is given. */
export function operationWith(given: Partial<Operation> = {}): Operation {
  return {
    id: "testThing",
    api: "control-plane",
    method: "GET",
    path: "/things",
    tag: "Things",
    group: "things",
    name: "test",
    summary: "Test a thing",
    pathParameters: [],
    query: [],
    answers: { 200: "json" },
    auth: ["Bearer"],
    idempotent: true,
    stability: "stable",
    ...given,
  };
}
