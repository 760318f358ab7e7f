import { randomUUID } from "node:crypto";
import { type JsonObject, objectOf, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import { platformAgents } from "./agents.ts";
import { listAnswer } from "./inferred/list.ts";
import { eventsOf, type TimedPiece, timed } from "./timed.ts";

const messages = "platform messages";
/** Milliseconds between two pieces of what an agent says. */
const pace = 25;
const plain = { "content-type": "text/plain; charset=utf-8" };

/** Talking with agents, in each of the four ways that clients have for it. Agents say back what they are told. */
export const conversationHandlers: [string, Handler][] = handlersAt("platform", {
  "POST /api/v1/agents/{}/execute": (call) => executed(call, rowOf(platformAgents, call).id),
  "POST /api/v1/chat": chat,
  "GET /api/v1/chat/{}/history": (call) => {
    const since = Date.parse(call.query.get("since") ?? "") * 1000 || 0;
    const said = call.organisation.table(messages).where("agent", call.values[0] ?? "");
    const later = said.filter(({ created }) => created >= since);
    const shown = later.map(({ id, created, fields: { role = "", content = "" } }) => ({
      id,
      role,
      content,
      timestamp: stamp(created, "z"),
    }));
    return listAnswer(call, shown);
  },
  "POST /api/v1/converse": (call) => streamed(call, grownLines(said(call)), plain),
  "POST /api/v1/hb/v4/stream": (call) => streamed(call, markedParts(said(call)), plain),
  "GET /api/v1/agents/{}/integrations": (call) => {
    const { integrations } = rowOf(platformAgents, call).fields;
    const names = Array.isArray(integrations) ? integrations : [];
    return { status: 200, body: names.map((vendor) => ({ vendor, status: "connected" })) };
  },
  "GET /api/v1/agents/{}/activate_integrations": (call) => {
    rowOf(platformAgents, call);
    return { status: 200, body: { status: "activated" } };
  },
  "POST /http-bridge/v1/classify/agent": suggested,
});

/** What an agent says to a message, and whether it fails at it. */
interface Reply {
  readonly id: string;
  readonly session: string;
  readonly words: readonly string[];
  readonly failed: boolean;
}

/** Keeps a message and the answer to it. */
function said(call: Call, agent?: string): Reply {
  const { message, prompt, agent_uuid, session_id } = objectOf(call.body);
  const content = textOf(message) ?? textOf(prompt) ?? "";
  const session = textOf(session_id) || randomUUID();
  const place = { agent: agent ?? textOf(agent_uuid) ?? "", session };
  call.organisation.insert(messages, { ...place, role: "user", content });
  const failed = /^fail\b/i.test(content);
  const answer = failed ? "The agent failed" : content;
  const { id } = call.organisation.insert(messages, { ...place, role: "assistant", content: answer });
  return { id, session, words: answer.split(/(?<=\s)/), failed };
}

function executed(call: Call, agent: string): Answer {
  const { words, session } = said(call, agent);
  if (!call.headers.get("accept")?.includes("text/event-stream"))
    return { status: 200, body: { content: words.join(""), session_id: session } };
  const events = words.map((content, at): JsonObject => {
    const end = at === words.length - 1 ? { end: true } : {};
    return { type: "message", content, ...end };
  });
  return streamed(call, eventsOf(events, pace));
}

function chat(call: Call): Answer {
  const { stream } = objectOf(call.body);
  const { id, words } = said(call);
  if (stream !== true) {
    const created_at = stamp(call.world.clock.now() * 1000, "z");
    return { status: 200, body: { response: words.join(""), execution_id: id, created_at } };
  }
  const events = [...words.map((content) => ({ type: "message", content })), { type: "done" }];
  return streamed(call, inTime(events.map((event) => `data: ${JSON.stringify(event)}\n\n`)));
}

/** The agents that share a word with the message in their name or description, those that share most first. */
function suggested(call: Call): Answer {
  const asked = wordsIn(textOf(objectOf(call.body).message));
  const agents = call.organisation
    .table(platformAgents.table)
    .rows()
    .map(({ id, fields }) => {
      const { name = "", description = "" } = fields;
      const shared = [...wordsIn(`${name} ${description}`)].filter((word) => asked.has(word)).length;
      return { shared, shown: { uuid: id, name, description } };
    });
  const suiting = agents.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  return { status: 200, body: suiting.map(({ shown }) => shown) };
}

function wordsIn(text = ""): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
}

/** Each line repeats what was said so far. */
function grownLines({ id, session, words, failed }: Reply): TimedPiece[] {
  const grown = words.map((_word, at) => ({ id, type: "msg", message: words.slice(0, at + 1).join("") }));
  const [first, ...others] = grown;
  const end = { ...grown.at(-1), done: true, status: failed ? "failed" : "completed" };
  const lines = [{ ...first, session_id: session }, ...others, end];
  return inTime(lines.map((line) => `${JSON.stringify(line)}\n`));
}

/** Each line a mark, a colon and JSON. */
function markedParts({ words, failed }: Reply): TimedPiece[] {
  const parts = words.map((word) => `${failed ? 3 : 0}:${JSON.stringify(word)}\n`);
  const end = `d:${JSON.stringify({ finishReason: failed ? "error" : "stop" })}\n`;
  return inTime([...parts, end]);
}

function inTime(texts: readonly string[]): TimedPiece[] {
  return texts.map((text, at) => ({ after: at * pace, text }));
}

function streamed(call: Call, pieces: readonly TimedPiece[], headers: Record<string, string> = {}): Answer {
  return { status: 200, headers, events: (signal) => timed(pieces, call.world.clock, signal) };
}
