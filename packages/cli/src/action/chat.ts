import type { Invocation, Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { ask } from "../prompt.ts";
import { textOf } from "../resource/value.ts";
import { cellText, isFound } from "../rows.ts";
import { openSession, type Session } from "../session.ts";
import { flagText } from "./draft.ts";
import { platform } from "./kinds-named.ts";
import { rowsIn } from "./showing.ts";
import { played, streamResult } from "./stream.ts";

/** Says what was given to an agent, or goes on line by line. */
export async function talk(invocation: Invocation): Promise<Result> {
  const session = await openSession(invocation);
  const message = await messageOf(invocation);
  if (message) return await said(message, session);
  const { stdin, stderr } = invocation.context;
  if (!(stdin.isTTY && stderr.isTTY))
    throw new Failure("invalid-input", "There is nothing to say.", { mend: "Give a message, or --stdin." });
  return await lineByLine(session);
}

async function messageOf({ arguments: words, flags, context, ...rest }: Invocation): Promise<string> {
  const invocation = { flags };
  const file = flagText(invocation, "promptFile");
  const parts = [flagText(invocation, "message") ?? words.join(" ")];
  if (file !== undefined) parts.push(await textOf(file, context));
  if (flags.stdin === true) parts.push(await textOf("-", context));
  const globs = flags.context;
  for (const glob of typeof globs === "object" ? globs : [])
    parts.push(await filesOf(glob, context, rest.voice));
  return parts.filter(Boolean).join("\n\n");
}

/** The files that a pattern means, each under its name. */
async function filesOf(
  pattern: string,
  context: Invocation["context"],
  voice: Invocation["voice"],
): Promise<string> {
  const { glob } = await import("node:fs/promises");
  const texts: string[] = [];
  for await (const file of glob(pattern, { cwd: context.cwd }))
    texts.push(`${file}:\n${await textOf(file, context)}`);
  if (!texts.length) voice.tell(`No file matches ${pattern}.`);
  return texts.join("\n\n");
}

async function agentFor(message: string, session: Session): Promise<string> {
  const { invocation } = session;
  const word = ["agent", "name", "teammate", "id"].map((flag) => flagText(invocation, flag)).find(Boolean);
  const kind = platform("Agent");
  if (word && kind) return await session.idOf(kind, word);
  const [first] = rowsIn(await session.send("suggestAgentV1", { body: { message } }));
  if (!first)
    throw new Failure("not-found", "No agent suits the message.", {
      mend: "Name one with --agent; `kubiya agent list` shows them.",
    });
  invocation.voice.tell(`${cellText(first.name)} answers; --agent names another.`);
  return cellText(first.uuid);
}

async function said(message: string, session: Session, session_id?: string): Promise<Result> {
  const { invocation } = session;
  const agent_uuid = await agentFor(message, session);
  const going = session_id ?? flagText(invocation, "session") ?? flagText(invocation, "sessionId");
  const body = { message, agent_uuid, ...(going !== undefined && { session_id: going }) };
  const told = await played(await session.events("streamChatV1", { body }), invocation);
  return streamResult(told, invocation, "The agent");
}

async function lineByLine(session: Session): Promise<Result> {
  const { context, voice } = session.invocation;
  const conversation = crypto.randomUUID();
  const answers: unknown[] = [];
  voice.tell("An empty line, exit or quit ends it.");
  for (;;) {
    const line = await ask("> ", context);
    if (!line || /^(exit|quit)$/i.test(line)) break;
    const { value } = await said(line, session, conversation);
    answers.push(isFound(value) ? { message: line, answer: value.text } : value);
  }
  return { ending: "clean", value: answers, text: () => "", told: true };
}
