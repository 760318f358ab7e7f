import { type Kind, kinds, operationOf } from "@kubiya-toolkit/kinds";
import type { Mock } from "@kubiya-toolkit/mock";

/** Kinds that the mock keeps, and does not only have examples of. */
export async function keptKinds(mock: Mock): Promise<ReadonlySet<Kind>> {
  const kept = kinds.map(async (kind) => {
    const { path } = operationOf(kind.operations.list ?? kind.operations.read ?? "");
    const filled = path.replace("{entity_type}", "agent").replace(/\{\w+\}/g, crypto.randomUUID());
    const headers = { authorization: "Bearer never-used" };
    const answer = await mock.fetch(new Request(`http://mock.test${filled}`, { headers }));
    return answer.headers.get("x-mock-source") === "example" ? [] : [kind];
  });
  return new Set((await Promise.all(kept)).flat());
}
