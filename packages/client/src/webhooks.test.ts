import { createHmac } from "node:crypto";
import { expect, expectTypeOf, test } from "vitest";
import { isKubiyaError } from "./error.ts";
import {
  bodySignature,
  replayMemory,
  verifyWebhook,
  type WebhookEvent,
  type WebhookOptions,
} from "./webhooks.ts";

const key = Buffer.from("a secret of 24 bytes....");
const secret = `whsec_${key.toString("base64")}`;
const body = JSON.stringify({ event: "agent.created", data: { agent: { uuid: "1" } } });
const now = Date.UTC(2026, 10, 25, 12);
const sign = (content: string, by: Buffer = key) => createHmac("sha256", by).update(content).digest("base64");
const delivery = ({
  id = "m1",
  time = now / 1000,
  text = body,
  signature = `v1,${sign(`${id}.${time}.${text}`)}`,
} = {}) => ({
  headers: new Headers({ "webhook-id": id, "webhook-timestamp": `${time}`, "webhook-signature": signature }),
  body: text,
});
const settings = (): WebhookOptions => ({ now: () => now, replay: replayMemory(() => now) });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: unknown) => (isKubiyaError(error) ? `${error.name} ${error.code}` : String(error)),
  );

test("a delivery that is signed as the secret has it is the event", async () => {
  await expect(verifyWebhook(delivery(), secret, settings())).resolves.toEqual(JSON.parse(body));
  const { headers } = delivery();
  const request = new Request("http://localhost/hook", { method: "POST", headers, body });
  await expect(verifyWebhook(request, secret, settings())).resolves.toMatchObject({ event: "agent.created" });
});

test.each<[string, Parameters<typeof delivery>[0], string]>([
  [
    "another body",
    { text: `${body} `, signature: `v1,${sign(`m1.${now / 1000}.${body}`)}` },
    "signature_wrong",
  ],
  [
    "another key",
    { signature: `v1,${sign(`m1.${now / 1000}.${body}`, Buffer.from("other"))}` },
    "signature_wrong",
  ],
  ["no version", { signature: sign(`m1.${now / 1000}.${body}`) }, "signature_wrong"],
  [
    "a cut signature",
    { signature: `v1,${sign(`m1.${now / 1000}.${body}`).slice(0, 20)}` },
    "signature_wrong",
  ],
  ["no base64", { signature: "v1,%%%" }, "signature_wrong"],
  ["an empty signature", { signature: "" }, "signature_missing"],
  ["six minutes ago", { time: now / 1000 - 360 }, "too_old"],
  ["six minutes ahead", { time: now / 1000 + 360 }, "too_new"],
  ["no time", { time: Number.NaN }, "too_old"],
  ["no JSON", { text: "oops" }, "bad_event"],
  ["no event", { text: "{}" }, "bad_event"],
])("%s is refused", async (_, given, code) => {
  await expect(codeOf(verifyWebhook(delivery(given), secret, settings()))).resolves.toBe(
    `WebhookError ${code}`,
  );
});

test("four minutes ago is accepted, and one right signature of several is enough", async () => {
  const time = now / 1000 - 240;
  const signature = `v1a,x v1,${sign("other")} v1,${sign(`m1.${time}.${body}`)}`;
  await expect(codeOf(verifyWebhook(delivery({ time, signature }), secret, settings()))).resolves.toBe(
    "accepted",
  );
});

test("a second delivery of the same is a replay, for as long as it could pass for new", async () => {
  let time = now;
  const options = { now: () => time, replay: replayMemory(() => time) };
  await verifyWebhook(delivery(), secret, options);
  time += 299_000;
  await expect(codeOf(verifyWebhook(delivery(), secret, options))).resolves.toBe("WebhookError replayed");
  await expect(codeOf(verifyWebhook(delivery({ id: "m2" }), secret, options))).resolves.toBe("accepted");
  await expect(codeOf(verifyWebhook(delivery(), secret, { ...options, replay: false }))).resolves.toBe(
    "accepted",
  );
});

test("a refused delivery is not remembered", async () => {
  const options = settings();
  await codeOf(verifyWebhook(delivery({ signature: `v1,${sign("other")}` }), secret, options));
  await expect(codeOf(verifyWebhook(delivery(), secret, options))).resolves.toBe("accepted");
});

test("of two secrets either may sign, and an empty one signs nothing", async () => {
  await expect(codeOf(verifyWebhook(delivery(), ["whsec_b3RoZXI=", secret], settings()))).resolves.toBe(
    "accepted",
  );
  await expect(codeOf(verifyWebhook(delivery(), "", settings()))).resolves.toBe(
    "WebhookError signature_wrong",
  );
});

test.each(["", "sha256="])("a header with the body's signature, %j before it", async (prefix) => {
  const hex = createHmac("sha256", "plain").update(body).digest("hex");
  const signed = { headers: new Headers({ "x-signature": prefix + hex }), body };
  const options = { ...settings(), scheme: bodySignature("x-signature") };
  await expect(codeOf(verifyWebhook(signed, "plain", options))).resolves.toBe("accepted");
  await expect(codeOf(verifyWebhook({ ...signed, body: "{}" }, "plain", options))).resolves.toContain(
    "wrong",
  );
  const odd = { headers: new Headers({ "x-signature": "zz" }), body };
  await expect(codeOf(verifyWebhook(odd, "plain", options))).resolves.toContain("wrong");
});

test("memory forgets what is over", () => {
  let time = 0;
  const memory = replayMemory(() => time);
  expect([memory.first("a", 10), memory.first("a", 10)]).toEqual([true, false]);
  time = 10;
  expect(memory.first("a", 20)).toBe(true);
});

test("types: an event is told by its name", () => {
  const read = (event: WebhookEvent) => (event.event === "agent.created" ? event.data.agent : undefined);
  expectTypeOf(read).returns.not.toBeAny();
});
