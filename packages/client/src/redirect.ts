/** The part of a Response that tells of a redirect. */
interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly headers: { get(name: string): string | null };
}

const mostRedirects = 3;

/**
 * Where an answer sends us, or why we do not go there; undefined when it is no redirect. Only one within the same origin that keeps
 * the request as it is may be followed: the key never reaches another origin, and a write never turns into a GET. Browsers hide
 * where a redirect leads, so there every one is refused.
 */
export function redirect(answer: Answer, from: string, method: string, hops = 0): URL | string | undefined {
  const { status, type, headers } = answer;
  if (type === "opaqueredirect") return "a redirect, which a browser does not let us check";
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const location = headers.get("location");
  if (!location || !URL.canParse(location, from)) return "a redirect with no address";
  const to = new URL(location, from);
  if (to.origin !== new URL(from).origin) return `a redirect to ${to.origin}, where the key is not sent`;
  if (method !== "GET" && status < 307) return "a redirect that turns a write into a GET";
  return hops < mostRedirects ? to : `more than ${mostRedirects} redirects`;
}
