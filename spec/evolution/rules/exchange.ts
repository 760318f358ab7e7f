import { nodeOf } from "../../rules/json.ts";
import type { Rule } from "./rule.ts";
import { lastOf, parentOf, words } from "./rule.ts";

/** Parameters that come or go. */
export const parameter: Rule = {
  types: ["Parameter", "ParameterList"],
  judge({ change }) {
    if (change.kind === "modified") return undefined;
    const node = nodeOf(change.base?.value ?? change.head?.value);
    const name = words(node.name ?? lastOf(change.path));
    if (change.kind === "removed")
      return { wire: "major", types: "major", why: `The parameter ${name} was removed.` };
    return node.required === true
      ? { wire: "major", types: "major", why: `The parameter ${name} is new and required.` }
      : { wire: "minor", types: "minor", why: `The parameter ${name} is new.` };
  },
};

/** What is said of a parameter: whether it has to come, what it is called, how it is written. */
export const parameterWord: Rule = {
  types: ["Parameter"],
  judge({ change }) {
    const { property } = change;
    const went = `The parameter's \`${property}\` went from ${words(change.base?.value)} to ${words(change.head?.value)}.`;
    if (property === "required") {
      const bump = change.head?.value === true ? "major" : "minor";
      return { wire: bump, types: bump, why: went };
    }
    if (property === "name" || property === "in") return { wire: "major", types: "major", why: went };
    return change.redocly.rules.length ? { wire: "major", types: "none", why: went } : undefined;
  },
};

/** The body of a request as a whole. */
export const requestBody: Rule = {
  types: ["RequestBody"],
  judge({ change }) {
    const required =
      change.property === "required"
        ? change.head?.value === true
        : JSON.stringify(change.head?.value ?? {}).includes('"required":true');
    if (change.kind === "removed")
      return { wire: "major", types: "major", why: "The request has no body any more." };
    if (change.kind === "added" || change.property === "required")
      return {
        wire: required ? "major" : "minor",
        types: required ? "major" : "minor",
        why: required ? "The request needs a body." : "The request may carry a body, or do without.",
      };
    return undefined;
  },
};

/** Media types that a request may be in or an answer comes in. */
export const mediaType: Rule = {
  types: ["MediaType", "MediaTypesMap"],
  judge({ change }) {
    const name = `\`${change.property === "key" ? String(change.base?.value) : lastOf(change.path)}\``;
    if (change.kind === "added")
      return { wire: "minor", types: "minor", why: `There is a further media type, ${name}.` };
    if (change.kind === "removed" || change.property === "key")
      return { wire: "major", types: "major", why: `The media type ${name} was removed.` };
    return undefined;
  },
};

/** Answers by status. An answer that says nothing new of success breaks nobody; one that replaces it does. */
export const response: Rule = {
  types: ["Response", "Responses"],
  judge({ change, base, head }) {
    if (change.kind === "modified" && change.property !== "key") return undefined;
    const status = change.property === "key" ? String(change.base?.value) : lastOf(change.path);
    if (change.kind === "added")
      return { wire: "minor", types: "minor", why: `The answer ${status} is new.` };
    const pointer = change.base?.pointer ?? "#";
    const successes = (document: typeof base) =>
      Object.keys(parentOf(document, pointer, 1)).filter((one) => /^2/.test(one));
    const others = successes(head).filter((one) => !successes(base).includes(one));
    const lost = /^2/.test(status) && (others.length > 0 || successes(head).length === 0);
    return {
      wire: lost ? "major" : "minor",
      types: "major",
      why: others.length
        ? `Success is answered with ${others.join(" or ")} instead of ${status}.`
        : `The answer ${status} was removed.`,
    };
  },
};

/** Headers of an answer. */
export const header: Rule = {
  types: ["Header", "HeadersMap", "NamedHeaders"],
  judge({ change }) {
    if (change.kind === "added")
      return { wire: "minor", types: "minor", why: "The answer has a further header." };
    if (change.kind !== "removed") {
      if (change.property !== "required") return undefined;
      const lost = change.head?.value !== true;
      return {
        wire: lost ? "major" : "minor",
        types: lost ? "major" : "minor",
        why: "Whether the header always comes changed.",
      };
    }
    const wasPromised = JSON.stringify(change.base?.value).includes('"required":true');
    return {
      wire: wasPromised ? "major" : "minor",
      types: "major",
      why: `${words(lastOf(change.path))} does not come with the answer any more.`,
    };
  },
};
