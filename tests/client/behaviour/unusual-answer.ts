import type { Hooks } from "@kubiya-toolkit/client";
import { operationWith } from "./operation-with.ts";
import { ok, probe, thrownBy } from "./probe.ts";

type Answer = () => Response;

const reading = (...answers: Answer[]) =>
  thrownBy(() => probe(answers, { retry: false }).connection.send(operationWith()));

function brokenBody(): Response {
  return new Response(
    new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) }),
  );
}

async function toldOf(answer: Answer, hooks: (tell: (word: string) => void) => Hooks): Promise<string> {
  const told: string[] = [];
  const { connection } = probe([answer], { retry: false, hooks: hooks((word) => told.push(word)) });
  return [await thrownBy(() => connection.send(operationWith())), ...told].join(", ");
}

/** What becomes of it, by the rows of docs/client/behaviour.md. */
export const unusualAnswer: Readonly<Record<string, () => Promise<string>>> = {
  "200 with HTML": () => reading(() => new Response("<html>", { headers: { "content-type": "text/html" } })),
  "200 with an empty body": () => reading(() => new Response("")),
  "500 with an empty body": () => reading(() => new Response("", { status: 500 })),
  "502 with `content-length: 0`": () =>
    reading(() => new Response(null, { status: 502, headers: { "content-length": "0" } })),
  "404 with JSON `null`": () => reading(() => Response.json(null, { status: 404 })),
  "304": () => reading(() => new Response(null, { status: 304 })),
  "whole number beyond 2⁵³": async () => {
    const { connection } = probe([() => new Response('{"n":9007199254740993}')]);
    const { n } = await connection.send<{ n: unknown }>(operationWith());
    return `${n}` === "9007199254740993" ? "kept" : "rounded";
  },
  "body sent again": async () => {
    const { connection, sent } = probe([() => new Response(null, { status: 429 }), ok]);
    const operation = operationWith({
      method: "POST",
      body: { mediaType: "application/json", required: true },
    });
    await connection.send(operation, { body: { a: 1 } });
    const bodies = await Promise.all(sent.map(({ init }) => new Response(init.body).text()));
    return bodies.join() === '{"a":1},{"a":1}' ? "the same bytes" : bodies.join();
  },
  "body that breaks off": () => toldOf(brokenBody, (tell) => ({ failure: () => tell("failure hook told") })),
  "hook that throws": () =>
    toldOf(ok, (tell) => ({
      request() {
        throw new Error("mine");
      },
      response: () => tell("later hooks told"),
    })),
  "hook that returns a Response": () =>
    toldOf(ok, (tell) => ({
      request: () => Response.json({}, { status: 500 }),
      response: ({ status }) => tell(`later hooks told of ${status}`),
    })),
  "redirect to another origin": async () => {
    const moved = () => new Response(null, { status: 302, headers: { location: "http://127.0.0.1/stolen" } });
    const { connection, sent } = probe([moved, ok], { headers: { "x-key": "k" } });
    const thrown = await thrownBy(() => connection.send(operationWith()));
    return `${thrown}, ${sent.length === 1 ? "nothing sent there" : "followed"}`;
  },
};
