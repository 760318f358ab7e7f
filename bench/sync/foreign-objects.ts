import type { Kubiya } from "@kubiya-toolkit/client";
import { type Kind, kindOf, operationOf } from "@kubiya-toolkit/kinds";

/** Objects that another hand made, one of each kind, and what became of them. */
export interface ForeignObjects {
  /** Those that are not as they were, and whatever carries the mark of a workspace. */
  wrong(): Promise<string[]>;
}

const bodies: Readonly<Record<string, Record<string, unknown>>> = {
  Project: { name: "Another hand's", key: "OTHER" },
  Environment: { name: "another-hands" },
  WorkerQueue: { name: "another-hands" },
  Skill: { name: "another-hands", type: "shell" },
  Team: { name: "another-hands" },
  Agent: { name: "another-hands", model_id: "gpt-4o" },
  Job: {
    name: "another-hands",
    trigger_type: "manual",
    planning_mode: "on_the_fly",
    prompt_template: "Wait",
  },
  ApprovalRule: { name: "another-hands", scope_type: "all", approver_type: "group", approver_value: "g" },
};

/** Makes one object of each kind by the plain calls of the API. */
export async function foreignObjects(
  client: Kubiya,
  only: readonly string[] = Object.keys(bodies),
): Promise<ForeignObjects> {
  const kinds = only.flatMap((name) => kindOf("control-plane/v1", name) ?? []);
  const made = new Map<Kind, string>();
  let environment = "";
  for (const kind of kinds) {
    const path = kind.parent ? { [kind.parent.parameter]: environment } : {};
    const operation = operationOf(kind.operations.create ?? "");
    const answer = await client.send<Record<string, unknown>>(operation, { path, body: bodies[kind.kind] });
    made.set(kind, String(answer[kind.id]));
    if (kind.kind === "Environment") environment = String(answer.id);
  }
  const before = await stateOf(client, made);
  return {
    async wrong() {
      const after = await stateOf(client, made);
      return [
        ...[...made].flatMap(([kind, id]) =>
          before.objects.get(id) === after.objects.get(id) ? [] : [`${kind.kind} ${id} is not as it was`],
        ),
        ...after.marked,
      ];
    },
  };
}

async function stateOf(client: Kubiya, made: ReadonlyMap<Kind, string>) {
  const objects = new Map<string, string>();
  const marked: string[] = [];
  for (const [kind, own] of made) {
    const list = client.pages<Record<string, unknown>>(operationOf(kind.operations.list ?? ""), {
      query: kind.listQuery ?? {},
    });
    for await (const one of list) {
      const id = String(one[kind.id]);
      const text = JSON.stringify({ ...one, updated_at: "" });
      if (id === own) objects.set(id, text);
      if (text.includes("kubiya-toolkit/")) marked.push(`${kind.kind} ${id} carries a mark of ours`);
    }
  }
  return { objects, marked };
}
