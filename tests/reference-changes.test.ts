import { expect, test } from "vitest";
import type { Bundles } from "../scripts/generate/bundle.ts";
import type { OpenApiDocument } from "../scripts/generate/document.ts";
import { reduce } from "../scripts/generate/reduce.ts";
import type { Past } from "../scripts/generate/reference/past.ts";
import { evil, sample } from "../scripts/generate/reference/testing/sample.ts";
import { printReference } from "../scripts/generate/reference.ts";

const empty: OpenApiDocument = { ...sample, tags: [], paths: {}, webhooks: {}, components: {} };
const bundles: Bundles = {
  "platform-v1": empty,
  "platform-v2": empty,
  "platform-v3": empty,
  "control-plane": sample,
};
const past: Past = {
  histories: {
    "control-plane": {
      releases: [
        {
          version: "0.2.0",
          date: "2026-12-01",
          lines: [{ subject: "Queue", why: `The \`name\` ${evil}`, wire: "major", types: "major" }],
        },
      ],
      operations: { updateWorkerQueue: { added: "0.1.0", changed: "0.2.0" } },
    },
  },
  upcoming: [
    {
      packages: [{ name: "@x/spec", bump: "minor", version: "0.3.0" }],
      text: "**control-plane**\n\n- `Queue`:\n  - There is a further field.",
    },
  ],
};

function pages(with_: Past): (name: string) => string {
  const files = printReference(bundles, reduce(bundles), {}, with_);
  return (name) => files.get(`docs/reference/${name}.html`) ?? "";
}

const words = (text: string) => text.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

test("an operation says since when it is there, and when it changed", () => {
  const text = words(pages(past)("control-plane"));
  expect(text).toContain("Since 0.1.0, changed in 0.2.0.");
  expect(text).toContain("Since not released yet.");
  expect(pages(past)("control-plane")).toContain('href="changes.html#changes-control-plane"');
});

test("the page of changes tells what waits, with the version it will have, and what each release changed", () => {
  const text = pages(past)("changes");
  expect(words(text)).toContain("0.3.0 @x/spec");
  expect(words(text)).toContain("There is a further field.");
  expect(words(text)).toContain("0.2.0 2026-12-01 Queue : The name");
  expect(text).toContain("<strong>Breaks requests or answers and types.</strong>");
  expect(text).not.toContain("<img");
});

test("without releases and changesets both pages say so, and nothing of the past", () => {
  const nothing = pages({ histories: {}, upcoming: [] });
  expect(nothing("changes")).toContain("Nothing waits to be released.");
  expect(words(nothing("control-plane"))).not.toContain("Since");
});
