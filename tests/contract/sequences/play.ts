import { endWork } from "../live/ending.ts";
import type { Finding } from "../live/finding.ts";
import { unchanged } from "../live/life-cycle.ts";
import { parametersFor } from "../live/trip.ts";
import type { Purpose, Visitor } from "../live/visit.ts";
import type { Received } from "../requests/send.ts";
import { bodyFor } from "../resources/body.ts";
import { isDuplicate, isGone } from "../resources/habits.ts";
import { itemsIn } from "../resources/items.ts";
import { isJoin, placeFor } from "../resources/place.ts";
import type { Resource } from "../resources/resource.ts";
import type { Things } from "../resources/things.ts";
import { chosen, type Model, madeId, misplaced, renamed, type Sent } from "./model.ts";

export const verbs = ["create", "read", "change", "list", "remove", "use removed", "duplicate"] as const;

/** One step of a sequence: what is done, and to which of the things that there are. */
export interface Step {
  readonly verb: (typeof verbs)[number];
  readonly pick: number;
}

const success = (status: number) => status < 300;
const missing = (status: number) => status === 404;

/** Plays a sequence on a resource and says at which step the service and the model part; undefined when they never do. */
export async function play(
  visitor: Visitor,
  resource: Resource,
  things: Things,
  steps: readonly Step[],
): Promise<string | undefined> {
  const model: Model = { present: new Map(), gone: new Set(), made: 0 };
  const acts = actsOn(visitor, resource, things, model);
  for (const [at, { verb, pick }] of steps.entries()) {
    const before = visitor.findings.length;
    await acts[verb](pick);
    const wrong = visitor.findings.slice(before).find(({ verdict }) => verdict !== "agrees");
    if (wrong) return `step ${at + 1} of ${steps.map((step) => step.verb).join(", ")}: ${said(wrong)}`;
  }
  return undefined;
}

function said({ operation, method, target, status, disagreements }: Finding): string {
  const what = disagreements.map(({ field, ours, theirs }) => `${field}: ${ours}, not ${theirs}`).join("; ");
  return `${operation} (${method} ${target}) answers ${status}; ${what}`;
}

function actsOn(visitor: Visitor, resource: Resource, things: Things, model: Model) {
  const { create, read, change, list, remove, itemParameter, noun, named } = resource;
  const nameOf = (number: number) => `some-${noun.replaceAll("_", "-")}-${number}`;
  const call = (one: typeof read, purpose: Purpose, sent: Sent) =>
    one ? visitor.call(one, purpose, sent) : Promise.resolve(undefined);
  const place = (name: string) => placeFor(things, resource, name) ?? {};
  const item = (id: string) => ({ ...place(id), [itemParameter]: id });
  const store = (sent: Sent, answer: Received | undefined, name: string) => {
    if (!answer || !success(answer.status)) return;
    const id = madeId(resource, sent, answer, place(name)) ?? "";
    model.present.set(id, sent);
    model.gone.delete(id);
  };
  const make = async (sent: Sent, again: boolean, name: string) => {
    const expected = again ? isDuplicate(resource) : success;
    store(sent, await call(create, { step: again ? "duplicate" : "create", expected }, sent), name);
  };
  const acts: Record<Step["verb"], (pick: number) => Promise<unknown>> = {
    async create() {
      model.made += 1;
      const name = nameOf(model.made);
      const sent = { parameters: parametersFor(create, place(name)), ...bodyFor(create, things, name) };
      const single = isJoin(resource, sent.body) || (named && create.row.pathParameters.length > 1);
      await make(sent, single && model.present.size > 0, name);
    },
    async duplicate(pick) {
      const [id, sent] = chosen(model.present, pick) ?? [];
      if (sent !== undefined) await make(sent, true, id ?? "");
    },
    async read(pick) {
      const [id] = chosen(model.present, pick) ?? [];
      if (id !== undefined && read)
        await call(read, { step: "read", expected: success }, { parameters: parametersFor(read, item(id)) });
    },
    async change(pick) {
      const [id, made] = chosen(model.present, pick) ?? [];
      if (id === undefined || !change) return;
      model.made += 1;
      const name = itemParameter === "name" ? id : nameOf(model.made);
      const sent = { parameters: parametersFor(change, item(id)), ...bodyFor(change, things, name) };
      const also = (answer: unknown) => unchanged(sent.body, answer);
      await call(change, { step: "change", expected: success, also }, sent);
      model.present.set(id, { ...made, ...renamed(made, sent) });
    },
    async list() {
      const also = (answer: unknown) => misplaced(model, itemsIn(answer));
      if (list)
        await call(
          list,
          { step: "list", expected: success, also },
          { parameters: parametersFor(list, place("")) },
        );
    },
    async remove(pick) {
      const [id] = chosen(model.present, pick) ?? [];
      if (id === undefined || !remove) return;
      await endWork(visitor, resource, item(id));
      await call(
        remove,
        { step: "remove", expected: success },
        { parameters: parametersFor(remove, item(id)) },
      );
      model.present.delete(id);
      model.gone.add(id);
    },
    async "use removed"(pick) {
      const [id] = chosen(new Map([...model.gone].map((one) => [one, {}])), pick) ?? [];
      if (id !== undefined) await useRemoved(visitor, resource, things, item(id));
    },
  };
  return acts;
}

/** Whatever is done to what is gone finds nothing. */
async function useRemoved(
  visitor: Visitor,
  resource: Resource,
  things: Things,
  item: Readonly<Record<string, string>>,
): Promise<void> {
  const { read, change, remove, noun } = resource;
  const expected = isGone(resource, missing);
  for (const one of [read, change, remove]) {
    const body = one && one === change ? bodyFor(one, things, `gone-${noun}`) : {};
    const sent = one && { parameters: parametersFor(one, item), ...body };
    if (one && sent) await visitor.call(one, { step: "gone", expected }, sent);
  }
}
