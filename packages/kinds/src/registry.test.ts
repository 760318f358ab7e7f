import { operations } from "@kubiya-toolkit/spec";
import { expect, test } from "vitest";
import { manifestFields } from "./manifest-fields.ts";
import { kindNames, kindOf, kindPath, kinds, referencesOf } from "./registry.ts";

const paths = kinds.map(kindPath);

test("every kind stands after the kinds it refers to, but for references that can wait", () => {
  for (const kind of kinds) {
    for (const reference of referencesOf(kind).filter((one) => !one.late)) {
      const other = kindOf(kind.apiVersion, reference.kind);
      expect(other, `${kindPath(kind)} refers to ${reference.kind}`).toBeDefined();
      if (other) expect(paths.indexOf(kindPath(other))).toBeLessThan(paths.indexOf(kindPath(kind)));
    }
  }
});

test("a kind is found by apiVersion and name only", () => {
  expect(kindOf("control-plane/v1", "Agent")?.id).toBe("id");
  expect(kindOf("platform/v1", "Agent")?.id).toBe("uuid");
  expect(kindOf("platform/v1", "Team")).toBeUndefined();
  expect(kindNames("platform/v1")).toContain("Agent");
  expect(kindNames("platform/v1")).not.toContain("Team");
});

test.each(kinds.map((kind) => [kindPath(kind), kind] as const))(
  "%s: its calls take one id at most",
  (_, kind) => {
    const { list, create, read, update, delete: remove } = kind.operations;
    const { parent, standing } = kind;
    if (list) expect(operations[list].pathParameters).toEqual([]);
    const toCreate = parent ? [parent.parameter] : kind.namedByPath ? [expect.anything()] : [];
    if (create) expect(operations[create].pathParameters).toEqual(toCreate);
    const own = standing ? Object.values(standing.parameters ?? {}) : [expect.anything()];
    for (const id of [read, update, remove]) if (id) expect(operations[id].pathParameters, id).toEqual(own);
    if (kind.detail) expect(operations[kind.detail.operation].pathParameters).toHaveLength(1);
  },
);

test.each(kinds.map((kind) => [kindPath(kind), kind] as const))(
  "%s: its associations name real parameters",
  (_, kind) => {
    for (const link of Object.values(kind.associations ?? {})) {
      const fixed = Object.keys(link.parameters ?? {});
      expect(new Set(operations[link.add].pathParameters)).toEqual(new Set([...fixed, link.ownParameter]));
      expect(new Set(operations[link.remove].pathParameters)).toEqual(
        new Set([...fixed, link.ownParameter, link.otherParameter]),
      );
    }
  },
);

test.each(kinds.map((kind) => [kindPath(kind), kind] as const))(
  "%s: what it says of fields is said of fields that there are",
  (_, kind) => {
    const fields = manifestFields(kind);
    const needs = (kind.needs ?? []).flatMap((need) => [need.while.field, ...need.oneOf]);
    const named = [...(kind.likeness ?? []), ...(kind.exclusive ?? []).flat(), ...needs];
    for (const field of fields.values()) {
      if (field.within !== undefined) named.push(field.within);
      if (field.inherited) named.push(field.inherited.through);
    }
    expect(named.filter((name) => !fields.has(name))).toEqual([]);
  },
);

test("fields where a null breaks every read are never unset by null", () => {
  const poison = ["configuration", "capabilities", "visibility", "restrict_to_environment", "policy_ids"];
  for (const kind of kinds) for (const name of poison) expect(kind.fields[name]?.unset).not.toBe("null");
});
