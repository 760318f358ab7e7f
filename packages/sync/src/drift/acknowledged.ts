import type { JsonSchema } from "@kubiya-toolkit/kinds";
import { namesAddress } from "../object/address.ts";
import type { Place, Problem } from "../problem.ts";
import { check } from "../text/check.ts";
import { globTest } from "../text/glob.ts";
import { readYaml } from "../text/read-yaml.ts";
import type { SourceFile } from "../types.ts";
import { isList, isObject } from "../value/json.ts";

/** A drift that somebody has seen and lets stand until a day. */
export interface Acknowledgement {
  /** Address of the object; `*` stands for any name. */
  readonly address: string;
  /** Field, and keys inside it: `llm_config` or `llm_config.temperature`. Left out: the whole object. */
  readonly field?: string;
  readonly reason: string;
  readonly author: string;
  /** Last day on which it counts, `2026-12-31`, in UTC. */
  readonly expires: string;
  readonly place: Place;
}

const text: JsonSchema = { type: "string", minLength: 1 };

/** The JSON Schema of `kubiya.drift.yaml`. */
const acknowledgementSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    acknowledged: {
      type: "array",
      items: {
        type: "object",
        properties: {
          address: text,
          field: text,
          reason: text,
          author: text,
          expires: { type: "string", format: "date" },
        },
        required: ["address", "reason", "author", "expires"],
        additionalProperties: false,
      },
    },
  },
  required: ["acknowledged"],
  additionalProperties: false,
};

/** Reads `kubiya.drift.yaml`: which drift is known, why, by whom and until when. */
export function readAcknowledged(source: SourceFile): {
  acknowledged: Acknowledgement[];
  problems: Problem[];
} {
  const { documents, problems } = readYaml(source);
  const [document] = documents;
  if (problems.length || !document) return { acknowledged: [], problems };
  const found = check(document, acknowledgementSchema, source.file);
  if (found.length) return { acknowledged: [], problems: found };
  const list = isObject(document.value) ? document.value.acknowledged : [];
  const acknowledged = (isList(list) ? list : []).flatMap((one, index) => {
    if (!isObject(one)) return [];
    const { address, field, reason, author, expires } = one;
    return [
      {
        address: String(address),
        ...(field === undefined ? {} : { field: String(field) }),
        reason: String(reason),
        author: String(author),
        expires: String(expires),
        place: document.placeOf(["acknowledged", index]),
      },
    ];
  });
  return { acknowledged, problems: [] };
}

/** Whether a drift is meant by an acknowledgement, whatever the day. */
export function isMeant(one: Acknowledgement, address: string, field: string | undefined): boolean {
  const meant = one.address.includes("*")
    ? globTest([one.address, `*/${one.address}`])(address)
    : namesAddress([one.address], address);
  if (!meant || one.field === undefined) return meant;
  return field === one.field || field?.startsWith(`${one.field}.`) === true;
}

/** Whether its last day is over. */
export function isExpired({ expires }: Acknowledgement, now: Date): boolean {
  return now.toISOString().slice(0, 10) > expires;
}
