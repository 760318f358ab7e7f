import openapiTS, { astToString } from "openapi-typescript";
import { apis, type Bundles, madeBy } from "./bundle.ts";
import type { Files } from "./files.ts";

/** TypeScript types of each API, printed by openapi-typescript. */
export async function printTypes(bundles: Bundles): Promise<Files> {
  const texts = await Promise.all(
    apis.map(async (api) => {
      const tree = await openapiTS(JSON.stringify(bundles[api]), {
        defaultNonNullable: false,
        alphabetize: false,
      });
      return [`spec/generated/types/${api}.ts`, `/* ${madeBy} */\n\n${astToString(tree)}`] as const;
    }),
  );
  return new Map(texts);
}
