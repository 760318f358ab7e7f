import { defineKind } from "../../kind.ts";

/** Made inside an environment and gone with it. A null in most fields is stored and then breaks every read of queues. */
export const workerQueue = defineKind({
  apiVersion: "control-plane/v1",
  kind: "WorkerQueue",
  summary: "A queue of an environment that workers take work from.",
  gravity: 10,
  operations: {
    list: "listWorkerQueues",
    read: "getWorkerQueue",
    create: "createWorkerQueue",
    update: "updateWorkerQueue",
    delete: "deleteWorkerQueue",
  },
  parent: {
    ref: "Environment",
    as: "environment",
    field: "environment_id",
    parameter: "environment_id",
  },
  fields: {
    display_name: { unset: "no" },
    description: { unset: "null" },
    max_workers: { unset: "null" },
    heartbeat_interval: { unset: { value: 60 } },
    tags: { compare: "set", unset: "empty" },
    settings: { compare: "subset", unset: "empty" },
  },
  mark: ["settings", "managed_by"],
  columns: ["name", "display_name", "status", "active_workers", "max_workers", "tags"],
});
