import { expect, test } from "vitest";
import { createSession } from "../test/session.ts";
import { manifest } from "../test/setting.ts";

test("pruning never takes what a file describes, also where the file is not selected", async () => {
  const session = createSession();
  const kept = manifest("Team", "t") + manifest("Environment", "env");
  await session.apply(kept + manifest("Skill", "s", "type: shell"));
  expect(await session.lines(kept, { prune: true, except: ["file:a.yaml"] })).toEqual([
    "delete control-plane/Skill/s",
  ]);
});
