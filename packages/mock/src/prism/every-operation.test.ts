import { expect, test } from "vitest";
import { objectOf } from "../json.ts";
import { methodOf } from "../road/prism-request.ts";
import { apis } from "../spec/family.ts";
import { loadDocuments } from "../spec/load-documents.ts";
import { type Route, routesOf } from "../spec/route.ts";
import { operationOf, type PrismRequest } from "./operation.ts";

// Prism checks nothing, without a word, where it cannot compile a schema. So every operation is shown something wrong.
const documents = loadDocuments(apis);
const routes = apis.flatMap((api) => (documents[api] ? routesOf(api, documents[api]) : []));

function requestTo(route: Route): PrismRequest {
  const path = route.path.replace(/\{[^}]*\}/g, "00000000-0000-4000-8000-000000000000");
  return { method: methodOf(route.method), url: { path, query: {} }, headers: {} };
}

function hasJsonAnswer(route: Route, status: string): boolean {
  const operation = objectOf(documents[route.api]?.paths[route.path]?.[route.method.toLowerCase()]);
  return Object.keys(objectOf(objectOf(objectOf(operation.responses)[status]).content)).some((type) =>
    type.includes("json"),
  );
}

test.each(routes.map((route) => [route.id, route] as const))(
  "Prism sees what is wrong at %s",
  async (_id, route) => {
    const operation = await operationOf(route);
    for (const status of ["200", "201"]) {
      if (!hasJsonAnswer(route, status)) continue;
      const answer = {
        statusCode: Number(status),
        headers: { "content-type": "application/json" },
        body: Number.NaN,
      };
      const { violations } = await operation.check(requestTo(route), () => answer);
      expect(violations, `answer ${status}`).not.toEqual([]);
    }
    const { violations } = await operation.check(requestTo(route), () => ({ statusCode: 299, body: 1 }));
    expect(violations.length, "unknown status").toBeGreaterThan(0);
  },
);
