import type { Schema } from "../../../scripts/generate/document.ts";
import { brokenRequests } from "../breaks/broken-requests.ts";
import { bodiesOf, type Documented } from "../contract.ts";
import type { ContractRequest } from "../requests/request.ts";
import type { Received } from "../requests/send.ts";
import { idIn } from "../resources/body.ts";
import type { Resource } from "../resources/resource.ts";
import { parametersFor, parsedBody, type Trip } from "./trip.ts";

interface Use {
  /** Path values of the item that was made. */
  readonly item: Readonly<Record<string, string>>;
  /** How it was made. */
  readonly sent: Partial<ContractRequest>;
  /** Takes away at once what was made though it should not have been: it may break the reads of all the others. */
  readonly discard: (id: string) => Promise<void>;
}

const invalid = (status: number) => status === 422 || status === 400;
const refused = (status: number) => status >= 400 && status < 500;

/** Sends what must be refused: a body without what is required, an id that cannot be one, and all breaks where asked for. */
export async function misuse(trip: Trip, resource: Resource, use: Use): Promise<void> {
  const { visitor } = trip;
  const { create, read, itemParameter, named } = resource;
  const needs = create.row.body?.required && create.row.body.mediaType.includes("json") && !named;
  if (needs && !create.contract.validatorOf(schemaOf(create))({}))
    await visitor.call(create, { step: "invalid", expected: invalid }, { ...use.sent, body: {} });
  if (trip.breaks) {
    await breakEveryWay(trip, create, use.sent, async (answer) => {
      const id =
        answer && answer.status < 300 && !named ? idIn(parsedBody(answer), itemParameter) : undefined;
      if (id !== undefined) await use.discard(id);
    });
  }
  if (!read) return;
  const parameters = parametersFor(read, { ...use.item, [itemParameter]: "not-an-id" });
  await visitor.call(
    read,
    { step: "bad id", expected: (status) => invalid(status) || status === 404 },
    { parameters },
  );
}

/** Breaks a good request in every way that the contract refuses. */
export async function breakEveryWay(
  { visitor, key }: Trip,
  one: Documented,
  sent: Partial<ContractRequest>,
  tidy: (answer: Received | undefined) => Promise<void> = async () => undefined,
): Promise<void> {
  const [scheme] = one.row.auth;
  const authorization = scheme === undefined ? {} : { authorization: `${scheme} ${key}` };
  const good: ContractRequest = { one, parameters: {}, ...authorization, ...sent };
  for (const { kind, at, request } of brokenRequests(good)) {
    // Keys that are made to be refused are the mock's; a server that is asked too often with bad keys may shut the door.
    if (kind === "bad auth" && request.authorization !== undefined) continue;
    const step = at.startsWith("path ") ? "bad id" : "invalid";
    const purpose = { step, expected: refused, broken: `${kind} at ${at}` } as const;
    await tidy(await visitor.call(one, purpose, { ...request, authorization: request.authorization }));
  }
}

function schemaOf(create: Documented): Schema {
  return Object.values(bodiesOf(create))[0]?.schema ?? {};
}
