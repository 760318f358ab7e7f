import { expect, test } from "vitest";
import { createSession } from "../../test/session.ts";
import { manifest } from "../../test/setting.ts";

// The published server leaves disabled skills out of the lists that teams and agents show.

const skill = (enabled: boolean) => manifest("Skill", "off", `type: shell\nenabled: ${enabled}`);
const shell = manifest("Skill", "on", "type: shell");
const users = (skills: string) =>
  manifest("Team", "t", `skills: ${skills}`) + manifest("Agent", "a", `model: m\nskills: ${skills}`);

test("where it does show, it is given and taken like any other", async () => {
  const session = createSession();
  const text = skill(false) + shell + users("[on, off]");
  const { outcomes } = await session.apply(text);
  expect(outcomes.filter(({ didNotStick }) => didNotStick)).toEqual([]);
  expect(await session.lines(text)).toEqual([]);
  expect(await session.lines(skill(false) + shell + users("[on]"))).toHaveLength(2);
});

function hiding() {
  const session = createSession();
  session.server.hideDisabledSkills();
  return session;
}

test("a disabled skill is given, and that it does not show is no difference", async () => {
  const session = hiding();
  const text = skill(false) + shell + users("[on, off]");
  const { outcomes } = await session.apply(text);
  expect(outcomes.filter(({ status, didNotStick }) => status !== "done" || didNotStick)).toEqual([]);
  expect(session.server.rows("control-plane/Team")[0]?.skill_ids).toHaveLength(2);
  expect(await session.lines(text)).toEqual([]);
});

test("one that is enabled again because its manifest says nothing of it any more is given like any other", async () => {
  const session = hiding();
  await session.apply(skill(false) + shell + users("[on]"));
  const text = manifest("Skill", "off", "type: shell") + shell + users("[on, off]");
  const { outcomes } = await session.apply(text);
  expect(outcomes.filter(({ status, didNotStick }) => status !== "done" || didNotStick)).toEqual([]);
  expect(await session.lines(text)).toEqual([]);
});

test("a change of a team whose answer is lost is found to be there", async () => {
  const session = hiding();
  await session.apply(skill(false) + shell + users("[on]"));
  session.server.fail("updateTeam", { status: 500, stored: true });
  const text = skill(false) + shell + users("[on, off]").replace("skills:", "description: d\n  skills:");
  const { outcomes } = await session.apply(text);
  expect(outcomes.map(({ status }) => status)).toEqual(["settled"]);
  expect(await session.lines(text)).toEqual([]);
});

test("what is wanted enabled has to show", async () => {
  const session = hiding();
  await session.apply(skill(false) + shell + users("[on]"));
  const text = skill(true) + shell + users("[on, off]");
  expect((await session.lines(text)).sort()).toEqual([
    "update control-plane/Agent/a",
    "update control-plane/Skill/off",
    "update control-plane/Team/t",
  ]);
  await session.apply(text);
  expect(await session.lines(text)).toEqual([]);
});

test("another skill that is missing is still a difference", async () => {
  const session = hiding();
  await session.apply(skill(false) + shell + users("[off]"));
  expect(await session.lines(skill(false) + shell + users("[on, off]"))).toHaveLength(2);
});
