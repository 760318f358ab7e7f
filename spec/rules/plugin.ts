import { examplesPresent } from "./examples-present.ts";
import { keywordAllowList } from "./keyword-allow-list.ts";
import { noRefSiblings } from "./no-ref-siblings.ts";
import { noRequiredDefault } from "./no-required-default.ts";
import { noUntypedObject } from "./no-untyped-object.ts";
import { openEnums } from "./open-enums.ts";
import { operationIdForm } from "./operation-id-form.ts";
import { operationMetadata } from "./operation-metadata.ts";
import { pagination } from "./pagination.ts";
import { pathItemFile } from "./path-item-file.ts";
import { propertyDescriptions } from "./property-descriptions.ts";
import { quirksKnown } from "./quirks-known.ts";
import type { Rule } from "./redocly.ts";
import { sharedErrors } from "./shared-errors.ts";

/** Every rule of ours under the name it has in `redocly.yaml`, there after `kubiya/`. Each has a canary of that name. */
export const rules: Readonly<Record<string, Rule>> = {
  "examples-present": examplesPresent,
  "keyword-allow-list": keywordAllowList,
  "no-ref-siblings": noRefSiblings,
  "no-required-default": noRequiredDefault,
  "no-untyped-object": noUntypedObject,
  "open-enums": openEnums,
  "operation-id-form": operationIdForm,
  "operation-metadata": operationMetadata,
  pagination,
  "path-item-file": pathItemFile,
  "property-descriptions": propertyDescriptions,
  "quirks-known": quirksKnown,
  "shared-errors": sharedErrors,
};

// biome-ignore lint/style/noDefaultExport: Redocly takes a plugin from its default export.
export default function plugin() {
  return { id: "kubiya", rules: { oas3: rules } };
}
