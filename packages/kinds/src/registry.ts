import type { ApiVersion, Field, Kind } from "./kind.ts";
import { agent as controlPlaneAgent } from "./kinds/control-plane/agent.ts";
import { approvalRule } from "./kinds/control-plane/approval-rule.ts";
import { context } from "./kinds/control-plane/context.ts";
import { customIntegration } from "./kinds/control-plane/custom-integration.ts";
import { dataIngestionSource } from "./kinds/control-plane/data-ingestion-source.ts";
import { environment } from "./kinds/control-plane/environment.ts";
import { job } from "./kinds/control-plane/job.ts";
import { organizationSettings } from "./kinds/control-plane/organization-settings.ts";
import { policy as controlPlanePolicy } from "./kinds/control-plane/policy.ts";
import { project } from "./kinds/control-plane/project.ts";
import { skill } from "./kinds/control-plane/skill.ts";
import { team } from "./kinds/control-plane/team.ts";
import { workerQueue } from "./kinds/control-plane/worker-queue.ts";
import { agent as platformAgent } from "./kinds/platform/agent.ts";
import { integration } from "./kinds/platform/integration.ts";
import { knowledge } from "./kinds/platform/knowledge.ts";
import { policy as platformPolicy } from "./kinds/platform/policy.ts";
import { runner } from "./kinds/platform/runner.ts";
import { scheduledTask } from "./kinds/platform/scheduled-task.ts";
import { secret } from "./kinds/platform/secret.ts";
import { source } from "./kinds/platform/source.ts";
import { webhook } from "./kinds/platform/webhook.ts";

const declared: readonly Kind[] = [
  platformAgent,
  integration,
  knowledge,
  platformPolicy,
  runner,
  scheduledTask,
  secret,
  source,
  webhook,
  controlPlaneAgent,
  approvalRule,
  context,
  customIntegration,
  dataIngestionSource,
  environment,
  job,
  organizationSettings,
  controlPlanePolicy,
  project,
  skill,
  team,
  workerQueue,
];

/** Every kind, each after the kinds it refers to. */
export const kinds: readonly Kind[] = inApplyOrder(declared);

export const apiVersions: readonly ApiVersion[] = ["platform/v1", "control-plane/v1"];

const byId = new Map(kinds.map((kind) => [`${kind.apiVersion}/${kind.kind}`, kind]));

/** The kind that a manifest's `apiVersion` and `kind` name. */
export function kindOf(apiVersion: string, kind: string): Kind | undefined {
  return byId.get(`${apiVersion}/${kind}`);
}

/** Names of the kinds of one apiVersion. */
export function kindNames(apiVersion: string): string[] {
  return kinds.filter((kind) => kind.apiVersion === apiVersion).map((kind) => kind.kind);
}

/** A kind's first part of an address, without the version: `control-plane/Agent`. */
export function kindPath(kind: Kind): string {
  return `${kind.apiVersion.replace(/\/.*/, "")}/${kind.kind}`;
}

/** Kinds that a kind names: by fields, by its parent or owner, and by associations. */
export function referencesOf(kind: Kind): { kind: string; late: boolean }[] {
  const fields = Object.values(kind.fields).filter((field) => !field.hidden);
  const named = fields.flatMap((field) =>
    kindsNamedBy(field).map((ref) => ({ kind: ref, late: field.late === true })),
  );
  const owners = [...(kind.parent ? [kind.parent.ref] : []), ...Object.values(kind.standing?.of ?? {})];
  const links = Object.values(kind.associations ?? {});
  return [
    ...named,
    ...owners.map((owner) => ({ kind: owner, late: false })),
    ...links.map((link) => ({ kind: link.ref, late: true })),
  ];
}

function kindsNamedBy({ ref, refs }: Field): string[] {
  return ref === undefined ? Object.values(refs?.to ?? {}) : [ref];
}

function inApplyOrder(all: readonly Kind[]): Kind[] {
  const ordered: Kind[] = [];
  const visit = (kind: Kind, path: readonly Kind[]): void => {
    if (ordered.includes(kind)) return;
    if (path.includes(kind))
      throw new Error(`kinds refer to each other in a circle: ${[...path, kind].map((k) => k.kind)}`);
    for (const reference of referencesOf(kind)) {
      const other = all.find((one) => one.apiVersion === kind.apiVersion && one.kind === reference.kind);
      if (!other)
        throw new Error(`${kind.kind} refers to ${reference.kind}, which is no kind of ${kind.apiVersion}`);
      if (!reference.late) visit(other, [...path, kind]);
    }
    ordered.push(kind);
  };
  for (const kind of all) visit(kind, []);
  return ordered;
}
