import type { Operation } from "@kubiya-toolkit/kinds";
import type { Result } from "./command.ts";
import type { OperationInput } from "./operation-input.ts";
import { redacted } from "./redacted.ts";

/** Ends a run of `--dry-run` where it would have written. What it carries is the run's result. */
export class DryRun extends Error {
  override readonly name = "DryRun";
  readonly result: Result;

  constructor(operation: Operation, input: OperationInput) {
    super("nothing was sent");
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(input.path[name] ?? ""),
    );
    const hidden = new Set(/\/secrets?\b/.test(operation.path) ? ["value", "secrets"] : []);
    const body = input.body === undefined ? {} : { body: redacted(input.body, hidden) };
    const query = Object.keys(input.query).length ? { query: input.query } : {};
    const { id, method } = operation;
    const value = { dry_run: true, operation: id, method, path, ...query, ...body };
    const shown = input.body === undefined ? "" : `\n${JSON.stringify(body.body, null, 2)}`;
    const asked = Object.entries(input.query).map(([name, one]) => `${name}=${String(one)}`);
    this.result = {
      ending: "clean",
      value,
      text: () =>
        `Would send ${method} ${path}${asked.length ? `?${asked.join("&")}` : ""}${shown}\nNothing was sent.`,
    };
  }
}
