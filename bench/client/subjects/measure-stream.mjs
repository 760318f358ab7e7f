// Prints the milliseconds of processor time that a stream takes, for each client and round, as JSON: one event of 2 MB in pieces of 1 kB (`large`), or
// 20,000 small events, each in a piece of its own (`small`).
import { createKubiya } from "@kubiya-toolkit/client";
import OpenAI from "openai";

const [rounds, kind] = process.argv.slice(2);
const text = kind === "large" ? "x".repeat(2_000_000) : "x".repeat(20);
const count = kind === "large" ? 1 : 20_000;
const stub = (data) => async () => {
  const bytes = new TextEncoder().encode(`data: ${JSON.stringify(data)}\n\n`);
  const size = kind === "large" ? 1_000 : bytes.length;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  );
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at >= pieces.length * count) return controller.close();
      controller.enqueue(pieces[at++ % pieces.length]);
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
};
const ours = createKubiya({ apiKey: "key", fetch: stub({ content: text }) });
const choices = [{ index: 0, delta: { content: text }, finish_reason: null }];
const openai = new OpenAI({
  apiKey: "key",
  fetch: stub({ id: "1", object: "chat.completion.chunk", choices }),
});
const readers = {
  async bare() {
    const response = await stub({ content: text })();
    let size = 0;
    for await (const piece of response.body) size += piece.length;
    return size;
  },
  async kubiya() {
    let size = 0;
    for await (const { data } of ours.controlPlane.executions.stream("id")) size += data.content.length;
    return size;
  },
  async openai() {
    let size = 0;
    const stream = await openai.chat.completions.create({ model: "m", messages: [], stream: true });
    for await (const part of stream) size += part.choices[0].delta.content.length;
    return size;
  },
};

const results = {};
for (let round = 0; round <= Number(rounds); round++) {
  for (const [name, read] of Object.entries(readers)) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    if ((await read()) < text.length * count) throw new Error(`${name} lost a part of the stream`);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) results[name] = [...(results[name] ?? []), (user + system) / 1000];
  }
}
console.log(JSON.stringify(results));
