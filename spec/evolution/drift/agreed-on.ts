import { listOf, type Node, nodeOf } from "../../rules/json.ts";
import type { Call } from "../contract.ts";
import type { Difference } from "./difference.ts";

type Found = Pick<Difference, "kind" | "ours" | "theirs">;

/** Why a difference is known and meant, when it is: the list is bare unless paged, `x-disagrees` says so, or others say more. */
export function agreedOn({ node }: Call, where: string, found: Found): string | undefined {
  return disagreement(node, where) ?? (saysMore(found) ? otherSources(node) : undefined);
}

function disagreement(node: Node, where: string): string | undefined {
  if (where.startsWith("answer 200") && "bareUnless" in nodeOf(node["x-pagination"]))
    return "The list is bare unless it is paged (x-pagination), which the other description does not say.";
  const entry = listOf(node["x-disagrees"])
    .map(nodeOf)
    .find(({ field }) => typeof field === "string" && covers(field, where));
  return entry && String(entry.reason);
}

/** A field covers the place it names and what is in there; `status 200` covers the statuses of success. */
function covers(field: string, where: string): boolean {
  const [said = "", asked = ""] = [field, where].map((text) => text.toLowerCase());
  if (said.startsWith("status ")) return /^answer 2\d\d$/.test(asked);
  return said === asked || asked.startsWith(`${said} `) || asked.startsWith(`${said}.`);
}

/** Whether all that they say is among what we say. */
function saysMore({ kind, ours, theirs }: Found): boolean {
  if (theirs === "not described") return kind === "parameter";
  const [mine, other] = [ours, theirs].map((types) => types.split(" | "));
  return kind === "type" && (other ?? []).every((type) => mine?.includes(type));
}

/** Sources of an operation besides the server and its own contract: what documents and shipped clients say is kept beside it. */
function otherSources(node: Node): string | undefined {
  const others = listOf(nodeOf(node["x-evidence"]).sources).filter(
    (source) => source !== "server" && source !== "contract",
  );
  return others.length ? `Kept beside it, since ${others.join(", ")} say it (x-evidence).` : undefined;
}
