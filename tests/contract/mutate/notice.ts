import type { ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { type Answer, deref, type Json, type Schema } from "../../../scripts/generate/document.ts";
import { brokenValues } from "../breaks/broken-values.ts";
import { bodiesOf, type Contract, type Documented, exampleOf, examplesOf, statusesOf } from "../contract.ts";
import { disagreementsOf, eventsIn } from "../disagreements.ts";
import { type Bounds, checkAccepted, checkRefused } from "../properties/check.ts";
import { exampleRequest } from "../requests/example.ts";
import { type Server, send } from "../requests/send.ts";
import type { Fullness } from "../values/object.ts";
import { valuesOf } from "../values/values.ts";
import { oneOfEachBuild, variedValues } from "../values/varied.ts";

/** Whether an example of the document is none any more by the faulty contract. */
export function examplesNotice(one: Documented, faulty: Contract): boolean {
  const other = faulty.operations.find(({ row }) => row.id === one.row.id);
  if (!other) return true;
  const inRequest = Object.entries(bodiesOf(other)).some(([type, media]) =>
    examplesOf(one.document, bodiesOf(one)[type]).some(
      (value) => media.schema && !faulty.validatorOf(media.schema)(value),
    ),
  );
  const inParameters = other.located.parameters.some((parameter) => {
    const example = exampleOf(parameter);
    return (
      example !== undefined &&
      parameter.schema !== undefined &&
      !faulty.validatorOf(parameter.schema)(example)
    );
  });
  return inRequest || inParameters || statusesOf(one).some((status) => exampleFails(one, other, status));
}

function exampleFails(one: Documented, other: Documented, status: number): boolean {
  return contentsOf(one, status).some(([type, media]) => {
    const schema = contentsOf(other, status).find(([name]) => name === type)?.[1].schema;
    if (!schema) return media.schema !== undefined;
    const validate = other.contract.validatorOf(schema);
    return examplesOf(one.document, media)
      .flatMap((value) => payloadsOf(type, value))
      .some((value) => !validate(value));
  });
}

/** What a schema speaks of: a JSON answer itself, of a stream the data of its events. */
function payloadsOf(type: string, value: Json): Json[] {
  if (type.includes("json")) return [value];
  return type === "text/event-stream" && typeof value === "string" ? eventsIn(value) : [];
}

function contentsOf({ document, located }: Documented, status: number) {
  const answer = located.operation.responses[status];
  return answer ? Object.entries(deref<Answer>(document, answer).content ?? {}) : [];
}

/** Whether a documented status is not answered as documented by a mock with the faulty contract. */
export async function sweepNotices(server: Server, one: Documented): Promise<boolean> {
  for (const status of statusesOf(one)) {
    const answer = await send(server, exampleRequest(one, "sweep"), 10_000, { prefer: `code=${status}` });
    if (answer.status !== status || answer.violations !== "" || disagreementsOf(one, answer).length > 0)
      return true;
  }
  return false;
}

/** Whether drawn requests and answers, good and broken, are judged otherwise with the faulty contract. */
export async function propertiesNotice(
  server: Server,
  one: Documented,
  faulty: Contract,
  bounds: Bounds,
): Promise<boolean> {
  return (
    answersNotice(one, faulty, bounds) ||
    (await checkAccepted(server, one, bounds)) !== undefined ||
    (await checkRefused(server, one, bounds)) !== undefined
  );
}

function answersNotice(one: Documented, faulty: Contract, bounds: Bounds): boolean {
  const other = faulty.operations.find(({ row }) => row.id === one.row.id);
  if (!other) return true;
  return statusesOf(one).some((status) =>
    contentsOf(one, status).some(([type, { schema }]) => {
      if (!schema || !/json|event-stream/.test(type)) return false;
      const now = contentsOf(other, status).find(([name]) => name === type)?.[1].schema;
      return !now || judgesOtherwise(one, schema, faulty.validatorOf(now), bounds);
    }),
  );
}

/** Whether good values of a schema are refused or broken ones let through. */
function judgesOtherwise(
  one: Documented,
  schema: Schema,
  judge: ValidateFunction,
  { seed, runs }: Bounds,
): boolean {
  const { document, contract } = one;
  const validate = contract.validatorOf(schema);
  const draw = (fullness: Fullness, numRuns: number) =>
    fc.sample(valuesOf(document, schema, fullness), { seed, numRuns }).filter((value) => validate(value));
  const full = oneOfEachBuild(draw("all", 30), 12);
  const varied = full.flatMap((value) => variedValues(document, schema, value, validate));
  return (
    [...full, ...varied, ...draw("some", runs)].some((value) => !judge(value)) ||
    full.some((value) =>
      brokenValues(document, schema, value, validate).some((broken) => judge(broken.value)),
    )
  );
}
