import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";

/** With retry and its limiter, nothing being limited. */
export function caller(fetch) {
  const limits = { onRateLimit: () => false, onSecondaryRateLimit: () => false };
  const client = new (Octokit.plugin(retry, throttling))({
    auth: "key",
    request: { fetch },
    throttle: limits,
  });
  return () => client.request("GET /repos/{owner}/{repo}/issues", { owner: "o", repo: "r", per_page: 20 });
}
