import type { Answer } from "../road/exchange.ts";
import type { Quirk } from "./quirk.ts";

const item = "/api/v1/policies/{}";
const associations = "/api/v1/policies/associations";

/** Without a policy enforcer nothing can be made of policies, and the list of them is empty. */
export const noEnforcer: Quirk = {
  name: "no-enforcer-503",
  seen: "kinds.policy.needs: without it create answers 503, list answers an empty page",
  at: [
    "POST /api/v1/policies",
    `GET ${item}`,
    `PUT ${item}`,
    `DELETE ${item}`,
    `POST ${item}/validate`,
    `GET ${associations}`,
    `POST ${associations}`,
  ],
  before: () => ({
    status: 503,
    body: { detail: "Policy enforcer is not configured" },
    source: "quirk",
  }),
};

/** Its health is told by what is missing. */
export const enforcerHealth: Quirk = {
  name: "no-enforcer-health",
  seen: "kinds.policy.needs: a policy enforcer service",
  at: ["GET /api/v1/policies/health"],
  before: () => ({
    status: 200,
    body: { enabled: false, healthy: false, message: "Policy enforcer is not configured" },
    source: "quirk",
  }),
};

/** Everything is allowed, for things that do not exist too. */
export const allowedWithoutEnforcer: Quirk = {
  name: "allowed-without-enforcer",
  seen: "tried on 2026-11-25: evaluations and checks answer 200 with a yes",
  before: (call) => (call.route.shape.includes("/evaluate/") ? allowed : authorized),
};

const allowed: Answer = {
  status: 200,
  body: { allowed: true, violations: [], policy_results: {} },
  source: "quirk",
};

const authorized: Answer = {
  status: 200,
  body: { authorized: true, violations: [], policies_evaluated: 0 },
  source: "quirk",
};

export const hasMoreNeverTrue: Quirk = {
  name: "has-more-never-true",
  seen: "kinds.policy.needs: list answers an empty page",
  waives: (_call, { path, keyword }) => path[0] === "query" && /^(minimum|maximum)$/.test(keyword),
  before: (call) => {
    const asked = (name: string, otherwise: number) => Number(call.query.get(name) ?? otherwise);
    const window = { page: asked("page", 1), limit: asked("limit", 20), has_more: false };
    return { status: 200, body: { policies: [], total: 0, ...window }, source: "quirk" };
  },
};
