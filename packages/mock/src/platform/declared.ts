import { randomBytes } from "node:crypto";
import { objectOf, textOf } from "../json.ts";
import type { Row } from "../state/table.ts";
import type { Declared } from "./inferred/kind-handlers.ts";
import { secretsDeclared } from "./secrets.ts";
import { tasksDeclared } from "./tasks.ts";
import { subscriptionsDeclared, webhooksDeclared } from "./webhooks.ts";

/** Terraform writes this time where none is meant. */
const never = "0001-01-01T00:00:00Z";

/** A schedule in either of its two forms; reads have the nested one. */
const schedules: Declared = {
  ids: ["task_id", "task_uuid"],
  draft: (_call, fields) => {
    const given = objectOf(fields.parameters);
    const agent = textOf(fields.selected_agent) ?? textOf(fields.agent) ?? textOf(given.selected_agent) ?? "";
    const cron = textOf(fields.cron_string) ?? textOf(given.cron_string) ?? "";
    const time = textOf(fields.scheduled_time) ?? textOf(fields.schedule_time) ?? never;
    const text = textOf(fields.task_description) ?? textOf(given.message_text) ?? "";
    const { schedule_time: _time, selected_agent: _agent, cron_string: _cron, ...kept } = fields;
    return {
      ...kept,
      task_type: kept.task_type ?? "message",
      scheduled_time: time,
      task_description: text,
      agent,
      parameters: {
        ...given,
        message_text: text,
        context: textOf(given.context) ?? textOf(given.selected_agent_name) ?? agent,
        selected_agent: agent,
        cron_string: cron,
        repeat: cron !== "",
      },
    };
  },
  filled: (_call, row) => ({
    status: "scheduled",
    next_schedule_time: row.fields.scheduled_time ?? never,
    channel_name: row.fields.channel_id ?? "",
  }),
};

/** Keys that were just made; nothing else holds them. */
const fresh = new WeakMap<Row, string>();

/** The text of a key shows once, in the answer to its making. */
const keys: Declared = {
  stored: (_call, row) => {
    fresh.set(row, `kby_${randomBytes(24).toString("hex")}`);
  },
  filled: (_call, row) => {
    const key = fresh.get(row);
    fresh.delete(row);
    return { last_used: null, ...(key === undefined ? {} : { key }) };
  },
};

/** What the paths and schemas do not tell about kinds of the Platform, by the name of their collection. */
export const declaredKinds: Readonly<Record<string, Declared>> = {
  "auth/keys": keys,
  event: webhooksDeclared,
  integrations: {
    filled: (_call, row) => {
      const product = row.fields.integration_type ?? row.fields.name ?? "";
      return { status: "active", active: true, type: product, vendor: product };
    },
  },
  "rag/integration/{}": {
    filled: (_call, row) => ({
      integration_type: row.fields.vendor ?? "",
      start_date: "",
      message: "",
    }),
  },
  scheduled_tasks: schedules,
  secrets: secretsDeclared,
  tasks: tasksDeclared,
  webhooks: subscriptionsDeclared,
};
