import { redacted } from "./redacted.ts";

/** A request as a line for a shell. The key is its variable, what may be secret is starred out. */
export function curlLine(url: string, init: RequestInit, bodies = true): string {
  const { method = "GET", body } = init;
  const headers = [...new Headers(init.headers)]
    .filter(([name]) => /^(authorization|content-type|accept)$/.test(name))
    .map(([name, value]) =>
      name === "authorization"
        ? `-H "${name}: ${schemeOf(value)}$KUBIYA_API_KEY"`
        : `-H ${quoted(`${name}: ${value}`)}`,
    );
  const data =
    body === undefined || body === null ? [] : [`--data ${quoted(bodies ? shownBody(url, body) : "…")}`];
  return ["curl", "-X", method, quoted(shownAddress(url)), ...headers, ...data].join(" ");
}

function schemeOf(authorization: string): string {
  const [scheme, ...rest] = authorization.split(" ");
  return rest.length ? `${scheme} ` : "";
}

/** The query stays readable, for it is what one wants to see; what is named like a secret goes. */
function shownAddress(url: string): string {
  return url.replace(/([?&][^=&]*(?:token|key|secret|password)[^=&]*=)[^&]*/gi, "$1***");
}

function shownBody(url: string, body: unknown): string {
  if (typeof body !== "string") return "<binary>";
  try {
    const hidden = /\/secrets?(\/|$|\?)/.test(url) ? new Set(["value", "secrets"]) : new Set<string>();
    return JSON.stringify(redacted(JSON.parse(body), hidden));
  } catch {
    return body.length > 200 ? `${body.slice(0, 200)}…` : body;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
