import { operationOf } from "@kubiya-toolkit/kinds";
import { expect, test } from "vitest";
import type { Action } from "./action.ts";
import * as controlPlane from "./rows/control-plane.ts";
import * as people from "./rows/people.ts";
import * as platform from "./rows/platform.ts";
import * as run from "./rows/run.ts";
import * as webhook from "./rows/webhook.ts";
import * as work from "./rows/work.ts";

const rows: readonly Action[] = [controlPlane, people, platform, run, webhook, work]
  .flatMap((module): (readonly Action[])[] => Object.values(module))
  .flat();

test.each(rows.map((row) => [`${row.operation} by ${row.name}`, row] as const))(
  "%s fits its operation",
  (_, row) => {
    const operation = operationOf(row.operation);
    const places = [...Object.values(row.arguments ?? {}), ...(row.options ?? [])].map(({ to }) => to);
    const named = (part: string) =>
      places.filter((to) => to.startsWith(`${part}.`)).map((to) => to.slice(part.length + 1));
    expect(named("path").filter((name) => !operation.pathParameters.includes(name))).toEqual([]);
    expect(operation.pathParameters.filter((name) => !named("path").includes(name))).toEqual([]);
    const known = operation.query.map(({ name }) => name);
    expect(
      [...named("query"), ...Object.keys(row.always?.query ?? {})].filter((name) => !known.includes(name)),
    ).toEqual([]);
    if (!operation.body) expect(places.filter((to) => to.startsWith("body"))).toEqual([]);
  },
);
