import { type Kind, kindOf, operationOf } from "@kubiya-toolkit/kinds";
import type { Item } from "../object/found.ts";
import { markIn, markOf } from "../object/mark.ts";
import { pathOf } from "../object/standing.ts";
import { didNotStick } from "../object/stuck.ts";
import { linkIds } from "../object/words.ts";
import { listOf } from "../read.ts";
import type { CallInput, Outcome, Step } from "../types.ts";
import { asTexts, isObject, type JsonObject } from "../value/json.ts";
import { find, idOf, type Run, unseenIds } from "./live.ts";

export type Result = Omit<Outcome, "step" | "action" | "address">;

/** What a call of unknown outcome has left behind; undefined when it had no effect. */
export async function settle(
  step: Step,
  kind: Kind,
  input: CallInput,
  run: Run,
): Promise<Result | undefined> {
  if (step.link) return settleLink(step, kind, input, run);
  const item = await find(step, kind, run);
  if (step.action === "delete")
    return item && !kind.standing
      ? undefined
      : { status: "settled", detail: "the answer was an error; it is gone" };
  if (!item) return undefined;
  const sent = isObject(input.body) ? input.body : {};
  const lost = didNotStick(kind, sent, item.raw, unseenIds(step, run));
  if (step.action === "update" || kind.standing) {
    if (lost.length || !input.body) return undefined;
    return { status: "settled", id: item.id, detail: "the answer was an error; the change is there" };
  }
  return adopt(step, kind, item, sent, lost, run);
}

/** An object that a create left behind: ours by its mark, brought into shape if it differs. */
async function adopt(
  step: Step,
  kind: Kind,
  item: Item,
  sent: JsonObject,
  lost: string[],
  run: Run,
): Promise<Result> {
  const mark = markIn(kind, item.raw);
  if (mark !== undefined && mark.owner !== markOf(run.plan.workspace)) {
    throw new Error(`an object of this name with the mark "${mark.owner}" appeared meanwhile (${item.id})`);
  }
  run.ids.set(step.address, item.id);
  const found = {
    status: "settled",
    id: item.id,
    detail: "the answer was an error; the object is there",
  } as const;
  const { update } = kind.operations;
  if (!lost.length || !update) return { ...found, ...(lost.length ? { didNotStick: lost } : {}) };
  const path = asTexts(pathOf(kind, update, item.id, step.key));
  const answer = await run.client.send(operationOf(update), { path, body: sent });
  const still = didNotStick(kind, sent, isObject(answer) ? answer : {}, unseenIds(step, run));
  return { ...found, ...(still.length ? { didNotStick: still } : {}) };
}

async function settleLink(step: Step, kind: Kind, input: CallInput, run: Run): Promise<Result | undefined> {
  const link = kind.associations?.[step.link?.association ?? ""];
  const other = link && kindOf(kind.apiVersion, link.ref);
  if (!link || !other) return undefined;
  const [own, others] = await Promise.all([listOf(kind, run.client), listOf(other, run.client)]);
  const ownIdText = input.path?.[link.ownParameter] ?? "";
  const otherId = idOf(step.link?.other ?? "", run);
  const linked = linkIds(link, own, others).get(ownIdText)?.includes(otherId) ?? false;
  return linked === (step.action === "add")
    ? { status: "settled", detail: "the answer was an error; it is as it should be" }
    : undefined;
}
