import { defineKind } from "../../kind.ts";

/** There is no update call and no name. What runs once is left out: it would be made again after it ran. */
export const scheduledTask = defineKind({
  apiVersion: "platform/v1",
  kind: "ScheduledTask",
  summary: "A message that an agent is given in a channel on a schedule.",
  id: "task_id",
  name: "task_id",
  operations: {
    list: "listScheduledTasksV1",
    read: "getScheduledTaskV1",
    create: "createScheduledTaskV1",
    delete: "deleteScheduledTaskV1",
  },
  likeness: ["agent", "channel_id", "cron_string", "task_description"],
  fields: {
    selected_agent: {
      as: "agent",
      ref: "Agent",
      refBy: "name",
      readFrom: "parameters.context",
      required: true,
      immutable: "replace",
      unset: "no",
    },
    channel_id: { readFrom: "channel_name", required: true, immutable: "replace", unset: "no" },
    task_description: {
      readFrom: "parameters.message_text",
      required: true,
      immutable: "replace",
      unset: "no",
    },
    cron_string: { readFrom: "parameters.cron_string", required: true, immutable: "replace", unset: "no" },
    agent: { hidden: "another name of selected_agent" },
    schedule_time: { hidden: "what runs once would be made again" },
    scheduled_time: { hidden: "what runs once would be made again" },
    user_email: { hidden: "the caller's" },
    organization_name: { hidden: "the caller's" },
    thread_ts: { hidden: "belongs to one conversation" },
    request_id: { hidden: "belongs to one call" },
    task_type: { hidden: "follows from the form" },
    parameters: { hidden: "the other form, for reading" },
  },
  columns: ["task_id", "channel_name", "task_description", "next_schedule_time", "status"],
});
