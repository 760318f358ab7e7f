import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fileLocator, sourceLocator } from "./locate.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const locate = sourceLocator(root, join(root, "spec/openapi/control-plane/openapi.yaml"));

/** The file, and the words of the line, that a pointer into the bundle leads to. */
function lineAt(pointer: string): string {
  const { file, line } = locate({ pointer, file: "", line: 0, value: undefined });
  return `${file}: ${readFileSync(join(root, file), "utf8").split("\n")[line - 1]?.trim()}`;
}

describe("a place in a bundle", () => {
  it.each([
    ["#/info/title", "spec/openapi/control-plane/openapi.yaml: title: Kubiya Control Plane API"],
    ["#/paths/~1api~1v1~1projects", "spec/openapi/control-plane/openapi.yaml: /api/v1/projects:"],
    [
      "#/paths/~1api~1v1~1projects/post/requestBody/required",
      "spec/openapi/control-plane/paths/projects.yaml: required: true",
    ],
    [
      "#/components/schemas/ProjectCreate/properties/visibility/enum",
      "spec/openapi/control-plane/schemas/ProjectCreate.yaml: enum: [private, org]",
    ],
    [
      "#/components/securitySchemes/UserKey/x-scheme-prefix",
      "spec/openapi/shared/security/UserKey.yaml: x-scheme-prefix: UserKey",
    ],
  ])("%s is found in the file that people edit", (pointer, words) => {
    expect(lineAt(pointer)).toBe(words);
  });

  it("that is no longer there leads to what is left around it", () => {
    expect(lineAt("#/components/schemas/ProjectCreate/properties/colour")).toBe(
      "spec/openapi/control-plane/schemas/ProjectCreate.yaml: properties:",
    );
  });

  it("of a bundle given as a file is found in that file", () => {
    const file = "spec/baseline/platform-v3.json";
    const text = readFileSync(join(root, file), "utf8");
    const pointer = "#/paths/~1api~1v3~1runners/get/operationId";
    const { line } = fileLocator(file, text)({ pointer, file: "", line: 0, value: undefined });
    expect(text.split("\n")[line - 1]?.trim()).toBe('"operationId": "listRunnersV3",');
  });
});
