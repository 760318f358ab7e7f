import { expect, test } from "vitest";
import { createFakeServer } from "../../test/fake-server.ts";
import { createSession } from "../../test/session.ts";
import { manifest, platformManifest } from "../../test/setting.ts";
import { graphOf } from "./graph.ts";
import { planHtml } from "./plan-html.ts";
import { planMarkdown } from "./plan-markdown.ts";
import { predict } from "./prediction.ts";

const odd = manifest("Team", "t", "description: '<script>alert(1)</script> \"q\" &amp;'");

test("the page asks for nothing: no script, no address, nothing but its own style", async () => {
  const page = planHtml(await createSession().plan(odd));
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import| on\w+=/i);
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page.match(/<details/g)?.length).toBe(page.match(/<\/details>/g)?.length);
});

test("what waits for what is drawn from left to right", async () => {
  const text =
    manifest("Environment", "env") +
    manifest("WorkerQueue", "queue", "environment: env") +
    manifest("Skill", "s", "type: shell");
  const { nodes, edges, grouped } = graphOf(await createSession().plan(text));
  const column = Object.fromEntries(nodes.map((node) => [node.title, node.column]));
  expect(column).toEqual({ env: 0, s: 0, "env/queue": 1 });
  expect(edges).toEqual([
    ["create control-plane/Environment/env", "create control-plane/WorkerQueue/env/queue"],
  ]);
  expect(grouped).toBe(false);
});

test("of many steps each kind gets one box", async () => {
  const teams = Array.from({ length: 100 }, (_, at) => manifest("Team", `t${at}`)).join("");
  const agents = Array.from({ length: 100 }, (_, at) =>
    manifest("Agent", `a${at}`, `model: m\nteam: t${at}`),
  ).join("");
  const { nodes, edges, grouped } = graphOf(await createSession().plan(teams + agents));
  expect(grouped).toBe(true);
  expect(nodes.map(({ title }) => title).sort()).toEqual(["100 × Agent", "100 × Team"]);
  expect(edges).toHaveLength(1);
});

test("requests are counted, and the time is the longer of rate and chain", async () => {
  const text = manifest("Environment", "env") + manifest("WorkerQueue", "queue", "environment: env");
  const plan = await createSession().plan(text);
  const lists = 2;
  expect(predict(plan)).toMatchObject({ requests: 2 + lists, longestChain: 2, seconds: 0.4 });
  expect(predict(plan, { rate: 1 }).seconds).toBe(4);
  expect(predict(plan, { rate: 1000, latency: 3 }).seconds).toBe(6);
  expect(predict(await createSession().plan(""))).toMatchObject({ requests: 0, seconds: 0 });
});

test("no secret is on the page or in the comment, in whatever form", async () => {
  const canary = "canary-5f3a/+=9";
  const session = createSession(createFakeServer(), { TOKEN: canary });
  const text = platformManifest("Agent", "a", "environment_variables:\n  TOKEN: ${env:TOKEN}");
  const plan = await session.plan(text + platformManifest("Secret", "s", "value: ${env:TOKEN}"));
  const out = planHtml(plan) + planMarkdown(plan);
  expect(out).toContain("${env:TOKEN}");
  const forms = [
    canary,
    encodeURIComponent(canary),
    btoa(canary).replace(/=+$/, ""),
    Buffer.from(canary).toString("hex"),
  ];
  for (const form of forms) expect(out).not.toContain(form);
});
