import { type Kind, operationOf } from "@kubiya-toolkit/kinds";
import { Failure } from "./failure.ts";
import { nearest } from "./nearest.ts";
import { kindCommand } from "./noun.ts";
import { type Found, isFound } from "./rows.ts";
import type { Kubiya } from "./service.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every object of a kind, over all pages. */
export async function everyOf(kind: Kind, client: Kubiya, signal: AbortSignal): Promise<Found[]> {
  const objects: Found[] = [];
  const items = client.pages(
    operationOf(kind.operations.list ?? ""),
    { query: kind.listQuery ?? {} },
    { signal },
  );
  for await (const item of items) if (isFound(item)) objects.push(item);
  return objects;
}

/**
 * One object by id or by name. Only what looks like an id is asked for by id: for a name in its place the server was seen
 * to answer 500.
 */
export async function one(kind: Kind, word: string, client: Kubiya, signal: AbortSignal): Promise<Found> {
  const { read } = kind.operations;
  if (read && (kind.id === kind.name || uuid.test(word))) return await byId(kind, word, client, signal);
  const objects = await everyOf(kind, client, signal);
  const hits = objects.filter((object) => object[kind.name] === word || object[kind.id] === word);
  const [hit, ...others] = hits;
  if (!hit) throw missing(kind, word, undefined, objects);
  if (others.length) throw ambiguous(kind, word, hits);
  return read ? await byId(kind, String(hit[kind.id]), client, signal) : hit;
}

/** The id of an object that is named by its name or its id. */
export async function idOf(kind: Kind, word: string, client: Kubiya, signal: AbortSignal): Promise<string> {
  if (kind.id === kind.name || uuid.test(word)) return word;
  const objects = await everyOf(kind, client, signal);
  const hits = objects.filter((object) => object[kind.name] === word || object[kind.id] === word);
  const [hit, ...others] = hits;
  if (!hit) throw missing(kind, word, undefined, objects);
  if (others.length) throw ambiguous(kind, word, hits);
  return String(hit[kind.id]);
}

async function byId(kind: Kind, id: string, client: Kubiya, signal: AbortSignal): Promise<Found> {
  const operation = operationOf(kind.operations.read ?? "");
  const [parameter = "id"] = operation.pathParameters;
  try {
    const answer: unknown = await client.send(operation, { path: { [parameter]: id } }, { signal });
    if (isFound(answer)) return answer;
    throw new Failure(
      "failed",
      `The service answered no ${kind.kind}: ${JSON.stringify(answer)?.slice(0, 80)}`,
    );
  } catch (error) {
    throw isFound(error) && error.status === 404 ? missing(kind, id, error) : error;
  }
}

function missing(kind: Kind, word: string, cause?: unknown, others: readonly Found[] = []): Failure {
  const alike = nearest(
    word,
    others.map((other) => String(other[kind.name])),
  );
  return new Failure(
    "not-found",
    `There is no ${kind.kind} of ${kind.apiVersion} with the name or id "${word}".`,
    {
      mend: `${alike ? `Did you mean ${alike}? ` : ""}\`kubiya ${kindCommand(kind)} list\` shows what there is.`,
      cause,
    },
  );
}

function ambiguous(kind: Kind, word: string, hits: readonly Found[]): Failure {
  const ids = hits.map((hit) => String(hit[kind.id]));
  const message = `${hits.length} objects of the kind ${kind.kind} have the name "${word}": ${ids.join(", ")}.`;
  return new Failure("invalid-input", message, {
    mend: "Give the id instead of the name.",
    details: { ids },
  });
}
