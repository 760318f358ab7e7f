import { isNode, listOf, type Node, nodeOf } from "./json.ts";
import { perOperation } from "./operation-of.ts";
import { type Context, complain, type Location, type Rule } from "./redocly.ts";
import { follow, type Placed, partsOf, propertyAt } from "./resolve.ts";

/** Per style, the keys that name query parameters. All but those of `cursor` are needed. */
const parameterKeys: Readonly<Record<string, readonly string[]>> = {
  none: [],
  offset: ["offset", "limit"],
  page: ["page", "limit"],
  cursor: ["cursor", "limit"],
};
const answerKeys = ["items", "total", "hasMore", "nextCursor"];
const numberKeys = ["defaultLimit", "maxLimit"];
const pagingProperties = ["total", "total_count", "has_more", "next_cursor", "offset", "page", "limit"];

function jsonAnswers(ctx: Context, operation: Node): Placed[] {
  return Object.entries(nodeOf(operation.responses)).flatMap(([status, response]) => {
    if (!/^2/.test(status)) return [];
    const placed = follow(ctx, response, ctx.location.child(["responses", status]));
    const media = nodeOf(nodeOf(placed?.node.content)["application/json"]);
    const schema =
      placed && follow(ctx, media.schema, placed.location.child(["content", "application/json", "schema"]));
    return schema ? [schema] : [];
  });
}

function isArray(node: Node): boolean {
  return [node.type].flat().includes("array");
}

function isEnvelope(ctx: Context, { node, location }: Placed): boolean {
  const properties = nodeOf(node.properties);
  const holdsList = Object.entries(properties).some(([name, property]) => {
    const placed = follow(ctx, property, location.child(["properties", name]));
    return placed !== undefined && isArray(placed.node);
  });
  return holdsList && pagingProperties.some((name) => name in properties);
}

function queryParameters(ctx: Context, operation: Node, pathItem: Node, pathItemAt: Location): Set<string> {
  const own = listOf(operation.parameters).map((value) => follow(ctx, value, ctx.location));
  const inherited = listOf(pathItem.parameters).map((value) => follow(ctx, value, pathItemAt));
  const inQuery = [...own, ...inherited].filter((placed) => placed?.node.in === "query");
  return new Set(inQuery.map((placed) => String(placed?.node.name)));
}

function shapeFaults(paging: Node, style: string, query: Set<string>): string[] {
  const named = parameterKeys[style] ?? [];
  const known = ["style", "bareUnless", ...named, ...answerKeys, ...numberKeys];
  const needed = style === "cursor" ? [] : named;
  return [
    ...Object.keys(paging)
      .filter((key) => !known.includes(key))
      .map((key) => `\`${key}\` means nothing with style ${style}`),
    ...needed
      .filter((key) => typeof paging[key] !== "string")
      .map((key) => `\`${key}\` is missing: name the query parameter`),
    ...named
      .filter((key) => typeof paging[key] === "string" && !query.has(String(paging[key])))
      .map((key) => `\`${key}: ${paging[key]}\` is no query parameter of the operation`),
    ...listOf(paging.bareUnless)
      .filter((name) => !query.has(String(name)))
      .map((name) => `\`bareUnless\` names ${name}, which is no query parameter of the operation`),
    ...numberKeys
      .filter((key) => key in paging && !Number.isInteger(paging[key]))
      .map((key) => `\`${key}\` is no whole number`),
  ];
}

function answerFaults(ctx: Context, paging: Node, answers: readonly Placed[]): string[] {
  const parts = answers.flatMap(({ node, location }) => partsOf(ctx, node, location));
  const bare = parts.some(({ node }) => isArray(node));
  const missing = answerKeys
    .filter((key) => key in paging && !answers.some((answer) => propertyAt(ctx, answer, String(paging[key]))))
    .map((key) => `\`${key}: ${paging[key]}\` is no property of the answer`);
  if (!("items" in paging) && !bare)
    missing.push("the answer is no array: name the property that holds the list as `items`");
  if ("bareUnless" in paging && !bare) missing.push("`bareUnless` needs an answer that can be a bare array");
  return missing;
}

function returnsList(ctx: Context, operation: Node, answers: readonly Placed[]): boolean {
  if (ctx.key !== "get") return false;
  if (/^list[A-Z]/.test(String(operation.operationId))) return true;
  return answers.some(({ node, location }) => {
    const branches = [
      { node, location },
      ...["oneOf", "anyOf"].flatMap((key) =>
        listOf(node[key]).map((branch, index) => follow(ctx, branch, location.child([key, index]))),
      ),
    ];
    return branches.some(
      (branch) => branch !== undefined && (isArray(branch.node) || isEnvelope(ctx, branch)),
    );
  });
}

/** Lists say how they are paged, and in words that hold: each name is that of a real parameter or property. */
export const pagination: Rule = () =>
  perOperation((operation, ctx, { pathItem, pathItemAt }) => {
    const key = "x-pagination";
    const answers = jsonAnswers(ctx, operation);
    const paging = operation[key];
    if (!(key in operation)) {
      if (!returnsList(ctx, operation, answers)) return;
      return complain(
        ctx,
        operation,
        key,
        "The answer is a list, so the operation needs `x-pagination` (`style: none` when everything comes at once).",
      );
    }
    const style = nodeOf(paging).style;
    if (!isNode(paging) || typeof style !== "string" || !Object.hasOwn(parameterKeys, style)) {
      return complain(
        ctx,
        operation,
        key,
        `\`x-pagination\` needs a \`style\`: one of ${Object.keys(parameterKeys).join(", ")}.`,
      );
    }
    const query = queryParameters(ctx, operation, pathItem, pathItemAt ?? ctx.location);
    const faults = [...shapeFaults(paging, style, query), ...answerFaults(ctx, paging, answers)];
    for (const fault of faults) complain(ctx, operation, key, `\`x-pagination\`: ${fault}.`);
  });
