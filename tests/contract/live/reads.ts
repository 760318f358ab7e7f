import { randomUUID } from "node:crypto";
import { type Documented, exampleOf } from "../contract.ts";
import { type ContractRequest, placeOf } from "../requests/request.ts";
import { idIn } from "../resources/body.ts";
import { itemsIn } from "../resources/items.ts";
import { nounOf } from "../resources/resource.ts";
import { filledPath } from "../resources/things.ts";
import { breakEveryWay } from "./misuse.ts";
import { parametersFor, parsedBody, type Trip } from "./trip.ts";

/** Calls every operation that only reads: lists first, which tell the ids that the others need. */
export async function readAll(trip: Trip): Promise<void> {
  const reads = trip.contract.operations.filter(({ row }) => row.method === "GET" || row.method === "HEAD");
  const byDepth = [...reads].sort((a, b) => a.row.pathParameters.length - b.row.pathParameters.length);
  for (const one of byDepth) {
    if (trip.stopping()) return;
    await read(trip, one);
  }
}

async function read(trip: Trip, one: Documented): Promise<void> {
  const path = filledPath(one, trip.things);
  if (path === undefined) return await readUnknown(trip, one);
  // Whether it is open shows when no key is sent.
  const open = one.row.auth.length === 0 ? { authorization: undefined } : {};
  const bare = { parameters: parametersFor(one, path), ...open };
  const answer = await trip.visitor.call(one, { step: "read" }, bare);
  if (answer?.status === 200 && answer.type.includes("json")) remember(trip, one, parsedBody(answer));
  const query = optionalQuery(one);
  const sent = { parameters: { ...bare.parameters, ...query }, ...open };
  if (Object.keys(query).length > 0) await trip.visitor.call(one, { step: "read" }, sent);
  if (trip.breaks) await breakEveryWay(trip, one, sent);
}

/** Every query parameter that may be left out, with its example. */
function optionalQuery({ located }: Documented): ContractRequest["parameters"] {
  const optional = located.parameters.filter((one) => one.in === "query" && !one.required);
  return Object.fromEntries(
    optional.flatMap((one) => {
      const example = exampleOf(one);
      return example === undefined || example === null ? [] : [[placeOf(one), example]];
    }),
  );
}

/** Nothing is known that it could be called with: something that does not exist is asked for. */
async function readUnknown(trip: Trip, one: Documented): Promise<void> {
  const path = Object.fromEntries(one.row.pathParameters.map((name) => [name, randomUUID()]));
  await trip.visitor.call(
    one,
    { step: "gone", expected: (status) => status >= 400 && status < 500 },
    { parameters: parametersFor(one, path) },
  );
}

/** Takes the ids out of a list, for the operations on its items. */
function remember({ contract, things }: Trip, { row }: Documented, answer: unknown): void {
  const item = contract.operations.find((other) => other.row.path.startsWith(`${row.path}/{`));
  const parameter = /\{([^}]+)\}/.exec(item?.row.path.slice(row.path.length) ?? "")?.[1];
  const [first] = itemsIn(answer);
  const id = parameter && first ? idIn(first, parameter) : undefined;
  if (id !== undefined && things.idOf(nounOf(row.path)) === undefined) things.add(nounOf(row.path), id);
}
