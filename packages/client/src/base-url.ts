import { ConfigurationError } from "./error.ts";

/**
 * The base URL that paths of the API's document are put behind: without a slash at its end, and without the `/api/v1`
 * that other Kubiya programs expect there.
 */
export function baseUrl(given: string, option: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new ConfigurationError(
      `${option} must be an absolute http or https URL without a password, a query and a fragment`,
      { code: "bad_base_url" },
    );
  return (url.origin + url.pathname).replace(/\/+$/, "").replace(/\/api\/v\d+$/, "");
}
