import { shapes as controlPlane } from "./generated/shapes/control-plane.ts";
import { shapes as platformV1 } from "./generated/shapes/platform-v1.ts";
import { shapes as platformV2 } from "./generated/shapes/platform-v2.ts";
import { shapes as platformV3 } from "./generated/shapes/platform-v3.ts";
import type { KubiyaOptions } from "./options.ts";
import { type Difference, differences, type Shapes } from "./shape.ts";

/** A way in which answers of an operation are not as its document says; each is told once. */
export interface Drift extends Omit<Difference, "kind"> {
  /** `status` is a status that the document does not name. */
  readonly kind: Difference["kind"] | "status";
  readonly operationId: string;
  readonly status: number;
}

export interface DriftOptions {
  /** Share of the answers that is looked at, from 0 to 1. Default 0.01. */
  readonly sample?: number;
  /** Is told of each finding once. What it throws is dropped. */
  readonly onDrift: (drift: Drift) => void;
}

const byApi: Readonly<Record<string, Shapes>> = {
  "control-plane": controlPlane,
  "platform-v1": platformV1,
  "platform-v2": platformV2,
  "platform-v3": platformV3,
};

/**
 * Holds a sample of the answers against the API's document: unknown values of a set, missing properties, other types and statuses
 * that are not documented. For `createKubiya({ inspect: driftCheck({ onDrift }) })`; it never makes a call fail.
 */
export function driftCheck({ sample = 0.01, onDrift }: DriftOptions): NonNullable<KubiyaOptions["inspect"]> {
  const told = new Set<string>();
  return ({ api, id = "" }, status, answer) => {
    if (Math.random() >= sample) return;
    const shapes = byApi[api];
    const answers = shapes?.answers[id];
    if (!shapes || !answers) return;
    for (const one of found(answers, shapes, status, answer)) {
      const key = `${id} ${status} ${one.kind} ${one.at} ${one.detail}`;
      if (told.has(key)) continue;
      told.add(key);
      onDrift({ ...one, operationId: id, status });
    }
  };
}

function found(
  answers: Shapes["answers"][string],
  shapes: Shapes,
  status: number,
  answer: unknown,
): Omit<Drift, "operationId" | "status">[] {
  const shape = answers[status];
  if (shape) return differences(shape, answer, shapes);
  return shape === null ? [] : [{ kind: "status", at: "", detail: "the document does not name it" }];
}
