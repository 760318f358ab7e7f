import { listOf, type Node, nodeOf } from "../../rules/json.ts";
import type { Change } from "../change.ts";
import { at, partsOf, pointerOf } from "../pointer.ts";
import type { Rule } from "./rule.ts";
import { lastOf, shiftOf, words } from "./rule.ts";

/** The word before the key in `Authorization`, which no other tool looks at. */
export const schemePrefix: Rule = {
  types: ["SecurityScheme"],
  properties: ["x-scheme-prefix"],
  judge: ({ change }) => ({
    wire: "major",
    types: "none",
    why: `Keys are sent as \`${String(change.head?.value)} …\` instead of \`${String(change.base?.value)} …\`.`,
  }),
};

/** Who may call, and how they say who they are. */
export const security: Rule = {
  types: ["SecurityRequirement", "SecurityRequirementList", "SecurityScheme", "NamedSecuritySchemes"],
  judge({ change }) {
    if (change.redocly.rules.length) return { wire: "major", types: "none", why: change.redocly.message };
    const isOffer = change.kind === "added";
    return {
      wire: isOffer ? "minor" : "patch",
      types: "none",
      why: isOffer
        ? "There is a further way to sign in."
        : `\`${change.property ?? lastOf(change.path)}\` of the sign-in changed.`,
    };
  },
};

/** The addresses that hold where the change is: those of the operation or the path, where it has some, else those of the document. */
function serversAt(document: Node, { base, head }: Change): string[] {
  const parts = partsOf((base ?? head)?.pointer ?? "#");
  const end = parts.indexOf("servers");
  const road = end === -1 ? parts : parts.slice(0, end);
  const around = road.map((_, index) => road.slice(0, road.length - index));
  const owners = [...around.map((one) => nodeOf(at(document, pointerOf(one)))), document];
  const servers = owners.find((owner) => Array.isArray(owner.servers))?.servers;
  return listOf(servers).map((server) => String(nodeOf(server).url));
}

/** Where the API is. */
export const server: Rule = {
  types: ["Server", "ServerList", "ServerVariable", "ServerVariablesMap"],
  judge({ change, base, head }) {
    const [before, after] = [base, head].map((document) => serversAt(document, change));
    const { narrowed, widened } = shiftOf(before ?? [], after ?? []);
    if (narrowed)
      return {
        wire: "major",
        types: "none",
        why: `The servers went from ${words(before)} to ${words(after)}.`,
      };
    return {
      wire: widened ? "minor" : "patch",
      types: "none",
      why: widened ? "There is a further server." : "A server is described otherwise.",
    };
  },
};
