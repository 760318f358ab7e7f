import type { Json } from "../../../scripts/generate/document.ts";
import type { Disagreement } from "../disagreements.ts";
import type { ContractRequest } from "../requests/request.ts";
import type { Received } from "../requests/send.ts";
import { bodyFor, idIn } from "../resources/body.ts";
import { isDuplicate } from "../resources/habits.ts";
import { itemsIn } from "../resources/items.ts";
import { isJoin, placeFor } from "../resources/place.ts";
import type { Resource } from "../resources/resource.ts";
import { isSchema } from "../values/forms.ts";
import { misuse } from "./misuse.ts";
import { parametersFor, parsedBody, type Trip } from "./trip.ts";

/** Something that was made, and how it is taken away. */
export interface Made {
  readonly resource: Resource;
  readonly path: Readonly<Record<string, string>>;
  readonly id: string;
}

const success = (status: number) => status < 300;

/** Makes one thing and tries on it all but its end. What is to be taken away is kept as soon as it is known. */
export async function live(trip: Trip, resource: Resource, keep: (made: Made) => void): Promise<void> {
  const name = `${trip.prefix}-${resource.noun.replaceAll("_", "-")}${resource.named ? "-named" : ""}`;
  const path = placeFor(trip.things, resource, name);
  if (path === undefined) return;
  const first = await make(trip, resource, path, name, 0);
  if (first?.id !== undefined) {
    const { id, sent } = first;
    const keepOther = (other: string) => keep({ resource, path, id: other });
    keepOther(id);
    if (!resource.named && !isJoin(resource, sent.body)) trip.things.add(resource.noun, id);
    const item = { ...path, [resource.itemParameter]: id };
    await duplicate(trip, resource, sent, id, keepOther);
    await readBack(trip, resource, item);
    await change(trip, resource, item, name);
    await misuse(trip, resource, {
      item,
      sent,
      discard: (other) => discard(trip, resource, path, other, keepOther),
    });
  }
  if (!resource.named && !isJoin(resource, first?.sent.body))
    await makeOthers(trip, resource, path, name, keep);
}

/** Takes something away without more ado; what cannot be taken away is tried again at the end. */
async function discard(
  { visitor }: Trip,
  { remove, itemParameter }: Resource,
  path: Made["path"],
  id: string,
  keep: (id: string) => void,
): Promise<void> {
  if (!remove) return;
  const parameters = parametersFor(remove, { ...path, [itemParameter]: id });
  const answer = await visitor.call(remove, { step: "remove", expected: success }, { parameters });
  if (!answer || !success(answer.status)) keep(id);
}

/** Makes one thing from each further example. */
async function makeOthers(
  trip: Trip,
  resource: Resource,
  path: Made["path"],
  name: string,
  keep: (made: Made) => void,
): Promise<void> {
  for (let which = 1; ; which++) {
    const made = await make(trip, resource, path, `${name}-${which + 1}`, which);
    if (made === undefined) return;
    if (made.id !== undefined) keep({ resource, path, id: made.id });
  }
}

interface Making {
  readonly sent: Partial<ContractRequest>;
  /** Under which it was stored; absent when it was not. */
  readonly id?: string;
}

/** Makes a thing from one of the examples; undefined when there is no such example. */
async function make(
  trip: Trip,
  resource: Resource,
  path: Made["path"],
  name: string,
  which: number,
): Promise<Making | undefined> {
  const { create } = resource;
  const body = bodyFor(create, trip.things, name, which);
  if (which > 0 && body === undefined) return undefined;
  const sent: Partial<ContractRequest> = { parameters: parametersFor(create, path), ...body };
  const answer = await trip.visitor.call(create, { step: "create", expected: success }, sent);
  const id = await madeId(trip, resource, path, sent, answer, name);
  return id === undefined ? { sent } : { sent, id };
}

/** The id under which it was stored; looked up in the list when the answer does not tell, as after a failure. */
async function madeId(
  trip: Trip,
  resource: Resource,
  path: Made["path"],
  { body }: Partial<ContractRequest>,
  answer: Received | undefined,
  name: string,
): Promise<string | undefined> {
  if (answer && answer.status >= 400 && answer.status < 500) return undefined;
  if (resource.named) return path[resource.itemParameter];
  const joined = isSchema(body) ? body[resource.itemParameter] : undefined;
  if (typeof joined === "string") return joined;
  const told =
    answer?.status && success(answer.status) ? idIn(parsedBody(answer), resource.itemParameter) : undefined;
  if (told !== undefined || !resource.list) return told;
  const list = await trip.visitor.call(
    resource.list,
    { step: "list" },
    { parameters: parametersFor(resource.list, path) },
  );
  const found = itemsIn(parsedBody(list)).find((item) => item.name === name);
  return found && idIn(found, resource.itemParameter);
}

async function duplicate(
  { visitor }: Trip,
  resource: Resource,
  sent: Partial<ContractRequest>,
  id: string,
  keep: (id: string) => void,
): Promise<void> {
  const { create, itemParameter, named } = resource;
  const expected = isDuplicate(resource);
  const answer = await visitor.call(create, { step: "duplicate", expected }, sent);
  const other =
    answer && success(answer.status) && !named ? idIn(parsedBody(answer), itemParameter) : undefined;
  if (other !== undefined && other !== id) keep(other);
}

async function readBack(
  { visitor }: Trip,
  { list, read, itemParameter }: Resource,
  item: Made["path"],
): Promise<void> {
  if (list) {
    const also = (body: unknown): Disagreement[] =>
      itemsIn(body).some((one) => Object.values(one).includes(item[itemParameter]))
        ? []
        : [
            {
              field: "/",
              ours: "what was made is listed",
              theirs: `a list of ${itemsIn(body).length} without it`,
            },
          ];
    await visitor.call(
      list,
      { step: "list", expected: success, also },
      { parameters: parametersFor(list, item) },
    );
  }
  if (read)
    await visitor.call(read, { step: "read", expected: success }, { parameters: parametersFor(read, item) });
}

async function change(
  { visitor, things }: Trip,
  { change }: Resource,
  item: Made["path"],
  name: string,
): Promise<void> {
  if (!change) return;
  const sent = bodyFor(change, things, item.name ?? `${name}-changed`);
  const also = (answer: unknown) => unchanged(sent?.body, answer);
  await visitor.call(
    change,
    { step: "change", expected: success, also },
    { parameters: parametersFor(change, item), ...sent },
  );
}

/** Plain values that were sent and are not in the answer. */
export function unchanged(sent: Json | undefined, answer: unknown): Disagreement[] {
  if (!isSchema(sent) || !isSchema(answer)) return [];
  return Object.entries(sent).flatMap(([field, value]) => {
    const theirs = answer[field];
    if (theirs === undefined || typeof value === "object" || theirs === value) return [];
    return [{ field: `/${field}`, ours: "the value that was sent", theirs: "another one" }];
  });
}
