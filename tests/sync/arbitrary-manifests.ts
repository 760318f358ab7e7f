import fc from "fast-check";

/** A manifest of the Control Plane, as data. */
export interface PlainManifest {
  readonly kind: string;
  readonly name: string;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Places in the list of objects of another kind; those that are not there are left out. */
interface Names {
  readonly to: string;
  readonly at: readonly number[];
  readonly one?: true;
}

const most = 3;
const text = fc.constantFrom("", "a", "long ".repeat(30), "ü #{x} §", "two\nlines", "{}", "0");
const words = fc.uniqueArray(fc.constantFrom("a", "b", "Ω", "c d"), { maxLength: 3 });
const map = fc.dictionary(
  fc.constantFrom("k", "a.b", "K%", "#"),
  fc.oneof(text, fc.integer({ min: 1, max: 9 })),
  {
    maxKeys: 3,
  },
);
const several = (to: string) =>
  fc.uniqueArray(fc.nat(most), { maxLength: 2 }).map((at): Names => ({ to, at }));
const one = (to: string) => fc.nat(most).map((at): Names => ({ to, at: [at], one: true }));
const optional = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });

/** What each kind's manifest may write beside what it must. */
const specs: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  Skill: optional({ description: text, enabled: fc.boolean(), icon: fc.constantFrom("Wrench", "Bolt") }),
  Environment: optional({ description: text, tags: words, settings: map, skills: several("Skill") }),
  WorkerQueue: optional({
    description: text,
    tags: words,
    settings: map,
    max_workers: fc.integer({ min: 1, max: 5 }),
  }),
  Team: optional({ description: text, members: several("Agent"), skills: several("Skill") }),
  Agent: optional({
    description: text,
    system_prompt: text,
    capabilities: words,
    configuration: map,
    llm_config: map,
    runner: fc.constantFrom("", "r"),
    team: one("Team"),
    environments: several("Environment"),
  }),
  Project: optional({
    description: text,
    goals: text,
    settings: map,
    restrict_to_environment: fc.boolean(),
    agents: several("Agent"),
    teams: several("Team"),
  }),
  Job: optional({ description: text, enabled: fc.boolean(), config: map, system_prompt: text }),
  ApprovalRule: optional({
    description: text,
    auto_approve_roles: words,
    priority: fc.nat(3),
    enabled: fc.boolean(),
  }),
};

const required: Readonly<Record<string, (at: number) => Record<string, unknown>>> = {
  Skill: () => ({ type: "shell" }),
  WorkerQueue: () => ({ environment: { to: "Environment", at: [0], one: true } }),
  Agent: () => ({ model: "gpt-4o" }),
  Project: (at) => ({ key: `P${at}` }),
  Job: () => ({ trigger_type: "manual", planning_mode: "on_the_fly", prompt_template: "x" }),
  ApprovalRule: () => ({ scope_type: "all", approver_type: "group", approver_value: "g" }),
};

/** Manifests that may stand beside one another: some objects of each kind, which name each other. */
export const someManifests: fc.Arbitrary<PlainManifest[]> = fc
  .record(
    Object.fromEntries(
      Object.entries(specs).map(([kind, spec]) => [
        kind,
        fc.uniqueArray(fc.record({ at: fc.nat(most), spec }), { maxLength: 3, selector: ({ at }) => at }),
      ]),
    ),
  )
  .map((drawn) => {
    const objects = withoutTeams(drawn);
    const there = (kind: string, at: number) => objects[kind]?.some((object) => object.at === at) ?? false;
    return Object.entries(objects).flatMap(([kind, list]) =>
      kind === "WorkerQueue" && !there("Environment", 0)
        ? []
        : list.map(({ at, spec }) => ({
            kind,
            name: nameOf(kind, at),
            spec: resolved({ ...spec, ...required[kind]?.(at) }, there),
          })),
    );
  });

/** An agent names no team where teams count their members, so that the two do not contradict one another. */
function withoutTeams<Drawn extends Record<string, { at: number; spec: Record<string, unknown> }[]>>(
  drawn: Drawn,
): Drawn {
  const counts = drawn.Team?.some(({ spec }) => spec.members !== undefined);
  if (!counts) return drawn;
  const agents = (drawn.Agent ?? []).map(({ at, spec: { team: _, ...spec } }) => ({ at, spec }));
  return { ...drawn, Agent: agents };
}

function nameOf(kind: string, at: number): string {
  return `${kind.toLowerCase()}-${at}`;
}

function resolved(spec: Record<string, unknown>, there: (kind: string, at: number) => boolean) {
  return Object.fromEntries(
    Object.entries(spec).flatMap(([field, value]) => {
      if (!isNames(value)) return [[field, value]];
      const names = value.at.filter((at) => there(value.to, at)).map((at) => nameOf(value.to, at));
      if (!value.one) return [[field, names]];
      return names.length ? [[field, names[0]]] : [];
    }),
  );
}

function isNames(value: unknown): value is Names {
  return typeof value === "object" && value !== null && "to" in value && "at" in value;
}

/** The manifests as files, one each. */
export function textsOf(manifests: readonly PlainManifest[]): string[] {
  return manifests.map(({ kind, name, spec }) =>
    JSON.stringify({ apiVersion: "control-plane/v1", kind, metadata: { name }, spec }),
  );
}
