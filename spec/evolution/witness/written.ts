import { isNode, type Node } from "../../rules/json.ts";

/** How a parameter is written: `states=on&states=off`, or `states=on,off`, as `style` and `explode` have it. */
export function written(parameter: Node, value: unknown): string {
  const style = String(
    parameter.style ?? (parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple"),
  );
  const explode = parameter.explode ?? style === "form";
  const name = encodeURIComponent(String(parameter.name));
  const isNamed = style === "form" || style === "deepObject";
  const signed = (text: string) => (isNamed ? `${name}=${text}` : text);
  if (Array.isArray(value)) {
    const items = value.map(plain);
    if (explode && isNamed) return items.map(signed).join("&");
    return signed(items.join(separators[style] ?? ","));
  }
  if (!isNode(value)) return signed(plain(value));
  const entries = Object.entries(value).map(([key, one]) => [encodeURIComponent(key), plain(one)]);
  if (style === "deepObject") return entries.map(([key, one]) => `${name}[${key}]=${one}`).join("&");
  return explode
    ? entries.map((pair) => pair.join("=")).join(isNamed ? "&" : ",")
    : signed(entries.flat().join(","));
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "|" };

function plain(value: unknown): string {
  return encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value));
}
