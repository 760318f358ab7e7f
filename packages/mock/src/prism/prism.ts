import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { excerptOf } from "../spec/excerpt.ts";
import type { Route } from "../spec/route.ts";
import { fieldsOf } from "./fields-of.ts";
import type { Checked, Operation, PrismAnswer } from "./operation.ts";
import { type Violation, violationsOf } from "./violation.ts";

type Instance = ReturnType<typeof createInstance>;
type Config = Parameters<typeof createInstance>[0];
type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type Settled = Awaited<ReturnType<ReturnType<Instance["request"]>>>;

const config: Config = {
  checkSecurity: false,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const logger = createLogger("kubiya-mock", { level: "silent" });

/** Our router has already chosen: Prism gets a list of one. */
const route = ({ resources }: { resources: Resource[] }) => {
  const [only] = resources;
  return only
    ? ({ _tag: "Right", right: only } as const)
    : ({ _tag: "Left", left: new Error("no operation") } as const);
};

const mocker = createInstance({ ...config, validateRequest: false }, { logger, route });

/** Reads one operation of a document. */
export async function readOperation(from: Route): Promise<Operation> {
  const [resource] = await getHttpOperationsFromSpec(excerptOf(from));
  if (!resource) throw new Error(`Prism reads no operation from ${from.method} ${from.path} of ${from.api}`);
  return {
    fields: fieldsOf(resource.request?.body?.contents?.[0]?.schema),
    check: async (request, produce) => settled(await checker(produce).request(request, [resource])()),
    example: async (request, choice = {}) => {
      const mock = { dynamic: false, ...choice };
      return settled(
        await mocker.request(request, [resource], { ...config, validateRequest: false, mock })(),
      );
    },
  };
}

/** Prism with another way to answer than its own. */
function checker(produce: (violations: readonly Violation[]) => PrismAnswer): Instance {
  return createInstance(config, {
    logger,
    route,
    mock:
      ({ input }) =>
      () =>
        ({ _tag: "Right", right: produce(violationsOf(input.validations)) }) as const,
  });
}

function settled(result: Settled): Checked {
  if (result._tag === "Left") throw result.left;
  const { output, validations } = result.right;
  return { answer: output, violations: violationsOf(validations.output) };
}
