import { expect, test } from "vitest";
import { createSession } from "../../test/session.ts";
import { manifest, secretsOf } from "../../test/setting.ts";
import { noJournal } from "../run/journal.ts";
import { carryOut } from "../sync.ts";
import { type RunEvent, runEvents } from "./run-events.ts";

test("the plan, each beginning and each end are told as they come, failures and what hangs on them, too", async () => {
  const session = createSession();
  const { server } = session;
  const plan = await session.plan(
    manifest("Environment", "env") +
      manifest("WorkerQueue", "queue", "environment: env") +
      manifest("Team", "t"),
  );
  server.fail("createEnvironment", { status: 400, message: "no" });
  const told: RunEvent[] = [];
  const now = () => new Date(0);
  const { journal, onOutcome } = runEvents(plan, noJournal, (event) => told.push(event), now);
  await carryOut(plan, { client: server.client, secrets: secretsOf({}), journal, onOutcome, concurrency: 1 });
  const short = told.map((one) =>
    one.event === "plan"
      ? `plan ${one.steps}`
      : `${one.event} ${one.step} ${one.event === "end" ? one.status : ""}`.trim(),
  );
  expect(short[0]).toBe("plan 3");
  expect(short.slice(1).sort()).toEqual([
    "begin create control-plane/Environment/env",
    "begin create control-plane/Team/t",
    "end create control-plane/Environment/env failed",
    "end create control-plane/Team/t done",
    "end create control-plane/WorkerQueue/env/queue skipped",
  ]);
  expect(told[0]).toMatchObject({ time: "1970-01-01T00:00:00.000Z", workspace: "test", requests: 6 });
});
