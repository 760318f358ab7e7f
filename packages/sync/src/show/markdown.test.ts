import { expect, test } from "vitest";
import { createSession } from "../../test/session.ts";
import { manifest } from "../../test/setting.ts";
import { problem } from "../problem.ts";
import type { Plan, PlannedChange } from "../types.ts";
import { driftMarkdown } from "./drift-markdown.ts";
import { bounded, fenced } from "./markdown.ts";
import { planMarkdown } from "./plan-markdown.ts";

async function planOf(text: string): Promise<Plan> {
  return await createSession().plan(text);
}

const agents = (count: number, description = "x".repeat(50)): string =>
  Array.from({ length: count }, (_, at) =>
    manifest("Agent", `a${at}`, `model: m\ndescription: ${description}`),
  ).join("");

test("nothing to change is nothing to say", async () => {
  const session = createSession();
  await session.apply(manifest("Team", "t"));
  expect(planMarkdown(await session.plan(manifest("Team", "t")))).toBe("");
});

test("each change is folded, with what is to be said before it", async () => {
  const text = planMarkdown(await planOf(manifest("Team", "t", "description: '<b> `x` @all'")), {
    problems: [problem("field.kept", "a `title`")],
  });
  expect(text).toMatch(/^### kubiya plan: 1 to create, 0 to change, 0 to delete\n/);
  expect(text).toContain("a `title`");
  expect(text).toContain("<details open><summary><code>+ control-plane/Team/t: 1 field</code></summary>");
  expect(text).toContain('```diff\n+ description: "<b> `x` @all"\n```');
  expect(text).toMatch(/\d+ requests, about 1 s at 10\/s/);
});

test("a fence holds whatever is in it", () => {
  expect(fenced("a ```` b\n```")).toBe("`````diff\na ```` b\n```\n`````\n");
});

test("however many changes, the text stays below its limit, cuts none, and counts the rest", async () => {
  const plan = await planOf(agents(300));
  for (const limit of [700, 2000, 5000, 60_000]) {
    const text = planMarkdown(plan, { limit });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.split("<details").length).toBe(text.split("</details>").length);
    const shown = text.split("<summary>").length - 1;
    const left = 300 - shown;
    expect(text.includes(`… and ${left} more: ${left} to create.`)).toBe(left > 0);
  }
});

test("a change that is too long by itself is named in a line, and those after it are shown", async () => {
  const plan = await planOf(
    agents(1, "small") +
      manifest(
        "Team",
        "huge",
        `description: ${"y".repeat(90)}\nskills: [${Array.from({ length: 400 }, (_, at) => `s${at}`).join(", ")}]`,
      ) +
      Array.from({ length: 400 }, (_, at) => manifest("Skill", `s${at}`, "type: shell")).join(""),
  );
  const [change] = plan.changes.filter(({ address }) => address.endsWith("huge"));
  const long: PlannedChange = {
    action: "create",
    address: "control-plane/Team/huge",
    fields: Array.from({ length: 300 }, (_, at) => ({ path: `f${at}`, to: "z".repeat(60) })),
  };
  const text = planMarkdown(
    { ...plan, changes: [change ?? long, long, ...plan.changes.slice(0, 3)] },
    { limit: 9000 },
  );
  expect(text.length).toBeLessThanOrEqual(9000);
  expect(text).toContain("too long to show here");
});

test("what goes is seen before what comes", async () => {
  const session = createSession();
  await session.apply(manifest("Skill", "gone", "type: shell"));
  const text = planMarkdown(await session.plan(manifest("Team", "come"), { prune: true }));
  expect(text.indexOf("Skill/gone")).toBeLessThan(text.indexOf("Team/come"));
});

test("a limit that was gone beyond is told first", async () => {
  const session = createSession();
  await session.apply(manifest("Team", "a") + manifest("Team", "b"));
  const plan = await session.plan(manifest("Team", "c"), { prune: true, allow: { deletes: 1 } });
  expect(planMarkdown(plan)).toContain("> **refused: deletes 2 objects");
});

test("blocks that do not fit are counted", () => {
  const block = { head: "h\n", text: "0123456789\n" };
  expect(bounded("s\n", [block, block, block], 40, (left) => `${left} left\n`)).toBe(
    "s\n0123456789\n0123456789\n1 left\n",
  );
});

test("drift that nobody acknowledged is told by whose doing; none is nothing to say", () => {
  const quiet = {
    ours: [],
    others: [],
    noise: [],
    acknowledged: [],
    expired: [],
    unused: [],
    compared: 1,
    remembers: true,
  };
  expect(driftMarkdown(quiet)).toBe("");
  const others = Array.from({ length: 2000 }, (_, at) => ({
    address: `control-plane/Team/t${at}`,
    what: "absent" as const,
  }));
  const text = driftMarkdown({ ...quiet, others });
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text.split("<details").length).toBe(text.split("</details>").length);
  expect(text).toMatch(/^### kubiya drift: 2000 changed by others, 0 not applied yet/);
});
