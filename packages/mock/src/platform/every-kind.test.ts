import { describe, expect, test } from "vitest";
import { objectOf } from "../json.ts";
import { dereference } from "../spec/document.ts";
import { apis } from "../spec/family.ts";
import { loadDocuments } from "../spec/load-documents.ts";
import { type Route, routesOf } from "../spec/route.ts";
import { createTestClock, platformClient, type TestClient } from "../testing/client.ts";
import { operationOf } from "./inferred/form.ts";
import { type PathKind, pathKinds } from "./inferred/kinds.ts";

// Every kind that the paths of the Platform speak of lives a whole life, made from the requests that the contract shows.
const documents = loadDocuments(apis);
const routes = apis.flatMap((api) => (documents[api] ? routesOf(api, documents[api]) : []));
const kinds = pathKinds(routes);

/** The request bodies that the contract shows for an operation. */
function requestsOf(route: Route): Record<string, unknown>[] {
  const body = objectOf(dereference(route.document, operationOf(route).requestBody));
  const examples = objectOf(objectOf(objectOf(body.content)["application/json"]).examples);
  return Object.values(examples).map((one) => objectOf(objectOf(dereference(route.document, one)).value));
}

const parents = (shape: string) => shape.replaceAll("{}", "slack");

function itemRoute(kind: PathKind, api: string, method: string): Route | undefined {
  return kind.others.find((one) => one.api === api && one.method === method && one.shape.endsWith("/{}"));
}

const cases = kinds.flatMap((kind) =>
  kind.creates.flatMap((route) =>
    requestsOf(route)
      .filter((body) => !("secrets" in body))
      .map((body, at) => ({ name: `${route.id} ${at + 1}`, kind, route, body })),
  ),
);

test("the kinds of the Platform are found by their paths", () => {
  expect(kinds.map((kind) => kind.name).sort()).toEqual([
    "agents",
    "auth/keys",
    "event",
    "integrations",
    "knowledge",
    "opa/policies",
    "projects",
    "rag/integration/{}",
    "scheduled_tasks",
    "secrets",
    "sources",
    "tasks",
    "tools",
    "usecases",
    "webhooks",
  ]);
});

describe.each(cases)("$name", ({ kind, route, body }) => {
  test("made, listed, read, changed, gone, and not found any more", async () => {
    const clock = createTestClock();
    const call = platformClient({ clock });
    const collection = parents(route.shape);
    const made = await call("POST", collection, body);
    expect([made.status, made.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
    expect(made.headers.get("x-mock-source")).toBe("state");
    const key = keyOf(kind, made.body);
    const item = `${collection}/${encodeURIComponent(key)}`;
    await expectListed(call, kind, route, key);
    const read = itemRoute(kind, route.api, "GET");
    if (read) expect(await call("GET", item)).toMatchObject({ status: 200 });
    for (const [method, next] of changesOf(kind, route))
      expect(await call(method, item, { ...next, name: key })).toMatchObject({ status: 200 });
    if (!itemRoute(kind, route.api, "DELETE")) return;
    clock.advance(10_000);
    expect(await call("DELETE", item)).toMatchObject({ status: 200, body: { result: "ok" } });
    expect((await call("DELETE", item)).status).toBe(404);
    if (read) expect((await call("GET", item)).status).toBe(404);
  });
});

async function expectListed(call: TestClient, kind: PathKind, route: Route, key: string): Promise<void> {
  if (!kind.others.some((one) => one.method === "GET" && one.shape === route.shape)) return;
  const { body } = await call("GET", parents(route.shape));
  const items = Array.isArray(body) ? body : Object.values(objectOf(body)).find(Array.isArray);
  expect(items).toHaveLength(1);
  expect(keyOf(kind, objectOf(items?.[0]))).toBe(key);
}

function changesOf(kind: PathKind, { api }: Route): [string, Record<string, unknown>][] {
  return ["PUT", "PATCH"].flatMap((method) => {
    const change = itemRoute(kind, api, method);
    const bodies = change ? requestsOf(change) : [];
    return bodies.filter((one) => !("action" in one)).map((one): [string, typeof one] => [method, one]);
  });
}

function keyOf(kind: PathKind, shown: Record<string, unknown>): string {
  const names = [kind.parameter, "uuid", "id", "task_id"];
  const found = names.map((name) => shown[name]).find((value) => typeof value === "string" && value !== "");
  return String(found);
}
