import { apis, madeBy } from "./bundle.ts";
import { typeName } from "./client-types.ts";
import { deref, isReference, type OpenApiDocument, type OperationObject } from "./document.ts";
import { camelCase, propertyKey } from "./names.ts";
import type { Reduced } from "./reduce.ts";

/** What each webhook delivers, by the name of its event, over all documents. */
export function printWebhooks(reduced: Reduced[]): string {
  const types = new Map<string, string[]>();
  const used = new Set<string>();
  for (const api of apis) {
    const document = reduced.find((one) => one.api === api)?.document;
    for (const [event, item] of Object.entries(document?.webhooks ?? {})) {
      const type = document && item.post && noticeType(document, item.post);
      if (!type) throw new Error(`${api}: the webhook ${event} has no named schema`);
      used.add(api);
      types.set(event, [...(types.get(event) ?? []), `${camelCase(api)}.${type}`]);
    }
  }
  const imports = [...used].map((api) => `import type * as ${camelCase(api)} from "./${api}/types.ts";`);
  const lines = [...types].map(([event, names]) => `  ${propertyKey(event)}: ${names.join(" | ")};`);
  return `// ${madeBy}
${imports.join("\n")}

/** What a webhook delivers, by the name of its event. */
export interface WebhookNotices {
${lines.join("\n")}
}
`;
}

function noticeType(document: OpenApiDocument, { requestBody }: OperationObject): string | undefined {
  const schema = requestBody && deref(document, requestBody).content["application/json"]?.schema;
  return schema && isReference(schema)
    ? typeName(schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1))
    : undefined;
}
