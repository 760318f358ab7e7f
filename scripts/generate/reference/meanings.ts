/** What the words in the badges mean; told in tooltips and in the legend. */
export const stabilities: Readonly<Record<string, string>> = {
  draft: "may still change or go away",
  alpha: "works, and will change",
  beta: "small changes are possible",
  stable: "changes only with a new version",
};

export const confidences: Readonly<Record<string, string>> = {
  observed: "seen on a running server",
  stated: "said by the server's own contract",
  client: "shipped clients rely on it",
  documented: "described in documents only",
  assumed: "a guess that nothing contradicts",
};

export const rateLimitClasses: Readonly<Record<string, string>> = {
  read: "counts against the limit for reads",
  write: "counts against the limit for writes",
  delete: "counts against the limit for deletes",
  execute: "counts against the limit for executions",
  search: "counts against the limit for searches",
};

export const idempotence = {
  yes: "sending it twice leaves what sending it once leaves; the client retries it",
  no: "sending it twice may do it twice; the client sends it again only when nothing can have been done",
};
