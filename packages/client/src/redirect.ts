/** The part of a Response that tells of a redirect. */
interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly headers: { get(name: string): string | null };
}

/** What becomes of a redirect; undefined when the answer is none. */
export type Redirect = { readonly follow: string } | { readonly refuse: string } | undefined;

/**
 * Where an answer sends us. Only a redirect within the same origin that keeps the request as it is may be followed: the
 * key never reaches another origin, and a write never turns into a GET. Browsers hide where a redirect leads, so there
 * every redirect is refused.
 */
export function redirect(answer: Answer, from: string, method: string): Redirect {
  if (answer.type === "opaqueredirect")
    return { refuse: "a redirect, which a browser does not let us check" };
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
  const location = answer.headers.get("location");
  if (!location || !URL.canParse(location, from)) return { refuse: "a redirect that names no address" };
  const to = new URL(location, from);
  if (to.origin !== new URL(from).origin) {
    return {
      refuse: `a redirect to ${to.origin}, where the key is not sent; if that is right, make it the base URL`,
    };
  }
  if (method !== "GET" && answer.status < 307)
    return { refuse: "a redirect that would turn a write into a GET" };
  return { follow: to.href };
}
