import { describe, expect, test, vi } from "vitest";
import { documented } from "./documented.ts";
import { embeddedServer } from "./embedded.ts";
import { bounds } from "./properties/bounds.ts";
import { type CounterExample, checkAccepted, checkRefused } from "./properties/check.ts";

// The first call of an operation compiles its schemas, beside many other tests.
vi.setConfig({ testTimeout: 60_000 });

const servers = { platform: embeddedServer("platform"), "control-plane": embeddedServer("control-plane") };

/** Fails with a line for a shell that shows the fault. */
function expectNone(found: CounterExample | undefined): void {
  if (found) expect.fail(`${found.operation}: ${found.fault}\n${found.curl}\nseed ${found.seed}`);
}

describe.each(documented.map((one) => [one.row.id, one] as const))("%s", (_id, one) => {
  const server = servers[one.row.api === "control-plane" ? "control-plane" : "platform"];

  test("takes what its schemas allow", async () => {
    expectNone(await checkAccepted(server, one, bounds));
  });

  test("refuses what is broken in one way", async () => {
    expectNone(await checkRefused(server, one, bounds));
  });
});
