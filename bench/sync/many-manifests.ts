/** A manifest of the Control Plane, as data. */
export interface PlainManifest {
  readonly apiVersion: "control-plane/v1";
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: Readonly<Record<string, unknown>>;
}

/** How many of each kind there are among three hundred. */
const shares: Readonly<Record<string, number>> = {
  Project: 20,
  Environment: 40,
  WorkerQueue: 40,
  Skill: 40,
  Team: 20,
  Agent: 100,
  Job: 20,
  ApprovalRule: 20,
};

const required: Readonly<Record<string, (at: number) => Record<string, unknown>>> = {
  Project: (at) => ({ key: `P${at}` }),
  WorkerQueue: (at) => ({ environment: `environment-${at}` }),
  Skill: () => ({ type: "shell" }),
  Agent: () => ({ model: "gpt-4o" }),
  Job: (at) => ({ trigger_type: "manual", prompt_template: "Look after it", agent: `agent-${at}` }),
  ApprovalRule: () => ({ scope_type: "all", approver_type: "group", approver_value: "on-call" }),
};

/** Objects of these kinds, 300 of all eight with `scale` 1, and nothing written but what the API requires. */
export function manyManifests(kinds: readonly string[] = Object.keys(shares), scale = 1): PlainManifest[] {
  return Object.entries(shares).flatMap(([kind, share]) => {
    if (!kinds.includes(kind)) return [];
    const count = Math.ceil(share * scale);
    return Array.from({ length: count }, (_, at) =>
      plain(
        kind,
        `${kind === "WorkerQueue" ? "queue" : kind.toLowerCase()}-${at}`,
        required[kind]?.(at) ?? {},
      ),
    );
  });
}

function plain(kind: string, name: string, spec: Record<string, unknown>): PlainManifest {
  return { apiVersion: "control-plane/v1", kind, metadata: { name }, spec };
}

const place = ({ metadata }: PlainManifest): number => Number(metadata.name.replace(/^.*-/, ""));

/** Every fourth of each kind with a description, which none had. */
export function described(manifests: readonly PlainManifest[]): PlainManifest[] {
  return manifests.map((one) =>
    place(one) % 4 === 0 ? { ...one, spec: { ...one.spec, description: `changed ${place(one)}` } } : one,
  );
}

/** One thing that was called otherwise. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Every tenth of each kind called otherwise, references with it. */
export function renamed(manifests: readonly PlainManifest[]): {
  manifests: PlainManifest[];
  moved: Rename[];
} {
  const moved: Rename[] = [];
  const now = manifests.map((one): PlainManifest => {
    const { environment, agent } = one.spec;
    const spec = {
      ...one.spec,
      ...(typeof environment === "string" ? { environment: nameNow(environment) } : {}),
      ...(typeof agent === "string" ? { agent: nameNow(agent) } : {}),
    };
    const name = nameNow(one.metadata.name);
    const within = spec.environment === undefined ? "" : `${spec.environment}/`;
    const start = `control-plane/${one.kind}/${within}`;
    if (name !== one.metadata.name) moved.push({ from: start + one.metadata.name, to: start + name });
    return { ...one, metadata: { name }, spec };
  });
  return { manifests: now, moved };
}

function nameNow(name: string): string {
  return /-\d*3$/.test(name) ? `new-${name}` : name;
}

/** Without every fifth of each kind; what others name stays. */
export function fewer(manifests: readonly PlainManifest[]): PlainManifest[] {
  const named = new Set(manifests.flatMap(({ spec }) => [spec.environment, spec.agent]));
  return manifests.filter((one) => place(one) % 5 !== 1 || named.has(one.metadata.name));
}
