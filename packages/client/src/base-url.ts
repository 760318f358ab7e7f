import { ConfigurationError } from "./error.ts";

/**
 * The base URL that paths of the API's document are put behind: without a slash at its end, and without the `/api/v1`
 * that other Kubiya programs expect there.
 */
export function baseUrl(given: string, option: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const wrong = (why: string) => new ConfigurationError(`${option} ${why}`, { code: "bad_base_url" });
  if (!url || !/^https?:$/.test(url.protocol)) throw wrong("must be an absolute http or https URL");
  if (url.username || url.password)
    throw wrong("must not carry a user name or password; the key goes into apiKey");
  if (url.search || url.hash) throw wrong("must not carry a query or a fragment");
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "").replace(/\/api\/v\d+$/, "");
}
