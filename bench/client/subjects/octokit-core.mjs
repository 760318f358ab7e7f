import { Octokit } from "@octokit/core";

/** No retry, no time-out: those are plugins. */
export function caller(fetch) {
  const client = new Octokit({ auth: "key", request: { fetch } });
  return () => client.request("GET /repos/{owner}/{repo}/issues", { owner: "o", repo: "r", per_page: 20 });
}
