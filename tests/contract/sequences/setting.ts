import type { Contract } from "../contract.ts";
import { parametersFor, parsedBody } from "../live/trip.ts";
import type { Visitor } from "../live/visit.ts";
import { bodyFor, idIn } from "../resources/body.ts";
import { nextOf } from "../resources/order.ts";
import { placeFor } from "../resources/place.ts";
import { type Resource, resourcesOf } from "../resources/resource.ts";
import { createThings, type Things } from "../resources/things.ts";

/** One thing of every resource that stands on its own, so that the others have something to refer to. */
export async function furnished(contract: Contract, visitor: Visitor): Promise<Things> {
  const things = createThings();
  let waiting = resourcesOf(contract).filter(
    ({ create, named }) => create.row.pathParameters.length === (named ? 1 : 0),
  );
  while (waiting.length > 0) {
    const next = nextOf(things, waiting);
    waiting = waiting.filter((one) => one !== next);
    if (next) await furnish(next, things, visitor);
  }
  return things;
}

async function furnish(resource: Resource, things: Things, visitor: Visitor): Promise<void> {
  const { create, noun, itemParameter, named } = resource;
  const name = `around-${noun.replaceAll("_", "-")}`;
  const path = placeFor(things, resource, name);
  if (path === undefined) return;
  const sent = { parameters: parametersFor(create, path), ...bodyFor(create, things, name) };
  const answer = await visitor.call(create, { step: "create" }, sent);
  const id = answer && answer.status < 300 ? idIn(parsedBody(answer), itemParameter) : undefined;
  if (id !== undefined) things.add(noun, named ? name : id);
}
