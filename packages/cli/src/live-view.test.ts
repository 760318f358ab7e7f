import { expect, test } from "vitest";
import { fakeContext } from "./fake-context.ts";
import { canShowLive, createLiveView, progressText } from "./live-view.ts";

function terminal(columns: number) {
  let written = "";
  const write = (text: string): void => {
    written += text;
  };
  const stderr = { isTTY: true, columns, write };
  const { context } = fakeContext({ stderr });
  return { context, written: () => written };
}

/** What a screen shows after all this was written to it. */
function screen(written: string): string[] {
  const lines = [""];
  for (const part of written.replaceAll("\x1b", "ESC").split(/(ESC\[\d+AESC\[0J|\n)/)) {
    const up = /^ESC\[(\d+)A/.exec(part)?.[1];
    if (up !== undefined) lines.splice(lines.length - 1 - Number(up), Number(up) + 1, "");
    else if (part === "\n") lines.push("");
    else lines[lines.length - 1] += part;
  }
  return lines;
}

test("what runs is shown, what is said stays, and nothing is left of the view", () => {
  const { context, written } = terminal(60);
  let time = 0;
  const view = createLiveView(context, { total: 4, expected: 1, now: () => time });
  view.begin("create a");
  view.begin(`create ${"long".repeat(40)}`);
  view.say("failed create x");
  time = 2000;
  expect(screen(written())[0]).toBe("failed create x");
  expect(screen(written())[1]).toMatch(/0 of 4 steps, 2 running, about 1 s expected$/);
  expect(screen(written())[2]).toBe("  create a");
  for (const line of screen(written())) expect([...line].length).toBeLessThan(60);
  view.end("create a");
  view.say("again");
  expect(screen(written()).slice(0, 2)).toEqual(["failed create x", "again"]);
  view.stop();
  expect(screen(written())).toEqual(["failed create x", "again", ""]);
});

test("many at once are counted", () => {
  const { context, written } = terminal(80);
  const view = createLiveView(context, { total: 20, expected: 1 });
  for (let at = 0; at < 9; at++) view.begin(`create ${at}`);
  view.say("now");
  view.stop();
  expect(written()).toContain("  and 4 more\n");
});

test("how long it still takes is told by how it went so far", () => {
  expect(progressText({ done: 1, total: 40, running: 8, expected: 5, seconds: 1 })).toBe(
    "1 of 40 steps, 8 running, about 5 s expected",
  );
  expect(progressText({ done: 20, total: 40, running: 8, expected: 5, seconds: 4 })).toBe(
    "20 of 40 steps, 8 running, 5.0/s, about 4 s left",
  );
});

test("only a terminal gets a view, and not one that wants quiet, more or plain text", () => {
  const { context } = terminal(80);
  expect(canShowLive(context, {})).toBe(true);
  expect(canShowLive({ ...context, stderr: fakeContext().context.stderr }, {})).toBe(false);
  expect(canShowLive({ ...context, env: { TERM: "dumb" } }, {})).toBe(false);
  expect(canShowLive({ ...context, env: { CI: "true" } }, {})).toBe(false);
  expect(canShowLive(context, { quiet: true })).toBe(false);
  expect(canShowLive(context, { verbose: true })).toBe(false);
});
