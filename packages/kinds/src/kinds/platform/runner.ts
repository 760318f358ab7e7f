import { defineKind } from "../../kind.ts";

/** Creating a runner reserves its name; it comes alive when its install manifest is applied to a cluster. */
export const runner = defineKind({
  apiVersion: "platform/v1",
  kind: "Runner",
  summary: "A named place, usually a Kubernetes cluster, where tools and agents run.",
  id: "name",
  namedByPath: true,
  gravity: 10,
  operations: {
    list: "listRunnersV3",
    read: "describeRunnerV3",
    create: "createRunnerV3",
    update: "updateRunnerDescriptionV3",
    delete: "deleteRunnerV3",
  },
  fields: {
    description: { unset: "empty" },
    type: { immutable: true, whenPresent: true },
    metadata: { immutable: true, whenPresent: true, compare: "deepSubset" },
    managed_by: { hidden: "holds the ownership mark" },
    task_id: { hidden: "set by the service" },
  },
  mark: ["managed_by"],
  markOnUpdate: false,
  builtIn: ["kubiya-hosted"],
  columns: ["name", "runner_type", "version", "description"],
});
