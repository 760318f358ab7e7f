import type { Disagreement } from "../disagreements.ts";
import { isGone } from "../resources/habits.ts";
import { itemsIn } from "../resources/items.ts";
import type { Resource } from "../resources/resource.ts";
import type { Made } from "./life-cycle.ts";
import { parametersFor, type Trip } from "./trip.ts";
import type { Visitor } from "./visit.ts";

const success = (status: number) => status < 300;
const missing = (status: number) => status === 404 || status === 400 || status === 422;

/** Takes away what was made, newest first, and looks that it is gone. Returns what could not be taken away. */
export async function takeAway(trip: Trip, made: readonly Made[]): Promise<string[]> {
  const left: string[] = [];
  for (const one of [...made].reverse()) {
    const path = await takeOne(trip, one).catch(() => one.id);
    if (path !== undefined) left.push(path);
  }
  return left;
}

/** Ends what something is at work on; that it is at nothing is right as well. */
export async function endWork(visitor: Visitor, { cancel }: Resource, item: Made["path"]): Promise<void> {
  const expected = (status: number) => success(status) || status === 409;
  if (cancel)
    await visitor.call(
      cancel,
      { step: "action", expected },
      { parameters: parametersFor(cancel, item), body: {} },
    );
}

async function takeOne({ visitor, things }: Trip, { resource, path, id }: Made): Promise<string | undefined> {
  const { remove, read, list, itemParameter, itemPath } = resource;
  const place = itemPath.replace(`{${itemParameter}}`, id);
  if (!remove) return place;
  const item = { ...path, [itemParameter]: id };
  const parameters = parametersFor(remove, item);
  await endWork(visitor, resource, item);
  const answer = await visitor.call(remove, { step: "remove", expected: success }, { parameters });
  if (!resource.named) things.forget(resource.noun, id);
  if (answer?.status === 404) return undefined;
  if (!answer || !success(answer.status)) return place;
  const gone = isGone(resource, missing);
  if (read)
    await visitor.call(read, { step: "gone", expected: gone }, { parameters: parametersFor(read, item) });
  if (list) {
    const also = (body: unknown): Disagreement[] =>
      itemsIn(body).some((one) => Object.values(one).includes(id))
        ? [{ field: "/", ours: "what was taken away is not listed", theirs: "it is" }]
        : [];
    await visitor.call(
      list,
      { step: "list", expected: success, also },
      { parameters: parametersFor(list, item) },
    );
  }
  await visitor.call(remove, { step: "gone", expected: gone }, { parameters });
  return undefined;
}
