import type { Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { cellText, isFound } from "../rows.ts";
import type { Session } from "../session.ts";
import type { Draft } from "./action.ts";
import { put } from "./draft.ts";
import { played, streamResult } from "./stream.ts";

/** A run that is to wait needs somewhere to wait: without a queue of the reader's choice, the first there is. */
async function queued(draft: Draft, session: Session): Promise<void> {
  const { body } = draft;
  if (isFound(body) && body.worker_queue_id) return;
  for await (const queue of session.pages("listWorkerQueues")) {
    if (!isFound(queue)) continue;
    session.invocation.voice.tell(`On the worker queue ${cellText(queue.name)}; --queue names another.`);
    return put(draft, "body.worker_queue_id", queue.id);
  }
  throw new Failure("failed", "There is no worker queue to run it on.", {
    mend: "Make one: `kubiya worker-queue create NAME --environment ENVIRONMENT`.",
  });
}

/** Starts a run on the Control Plane and, unless it was asked not to, follows it to its end. */
export function startedAs(operation: string, what: string) {
  return async (draft: Draft, session: Session): Promise<Result> => {
    const { invocation } = session;
    await queued(draft, session);
    const started = await session.send(operation, draft);
    const id = isFound(started) ? cellText(started.execution_id) : "";
    if (invocation.flags.stream === false || !id)
      return { ending: "clean", value: started, names: [id], text: () => `${what} started: ${id}` };
    invocation.voice.tell(`Execution ${id}`);
    return await followed(id, what, session);
  };
}

/** Plays the events of a run, and ends as it does. */
export async function followed(id: string, what: string, session: Session): Promise<Result> {
  const { invocation } = session;
  const told = await played(
    await session.events("streamExecution", { path: { execution_id: id } }),
    invocation,
  );
  const result = streamResult(told, invocation, what);
  const execution = await session.send("getExecution", { path: { execution_id: id } });
  const { status, error_message } = isFound(execution) ? execution : {};
  if (/^(failed|cancelled|terminated)$/i.test(cellText(status)))
    throw new Failure("failed", `${what} ${cellText(status).toLowerCase()}: ${cellText(error_message)}`, {
      mend: `\`kubiya execution get ${id}\` shows it.`,
    });
  return { ...result, value: { ...(isFound(execution) ? execution : { id }), events: told.events } };
}
