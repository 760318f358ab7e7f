import { describe, expect, it } from "vitest";
import { bundleOf, shownAs } from "./bundle-of.ts";
import { specGates } from "./index.ts";

describe("specGates", () => {
  const good = bundleOf({ responses: { 200: shownAs({ type: "string" }, "a") } });

  it("finds nothing in good bundles", () => {
    expect(specGates({ one: good, two: bundleOf({ operationId: "createThingV1" }) })).toEqual([]);
  });

  it("refuses an operationId that two specs use", () => {
    expect(specGates({ one: good, two: bundleOf({}) })).toEqual([
      {
        api: "two",
        gate: "operation-ids",
        place: "POST /api/v1/things",
        message:
          "operationId `createThing` is taken by POST /api/v1/things of one; give this one a name of its own.",
      },
    ]);
  });

  it("runs the gate of examples", () => {
    const bad = bundleOf({ responses: { 200: shownAs({ type: "string" }, 1) } });
    expect(specGates({ one: bad }).map(({ gate }) => gate)).toEqual(["examples"]);
  });
});
