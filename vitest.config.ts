import { defineConfig } from "vitest/config";

const conditions = ["@kubiya-toolkit/source", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    maxWorkers: "100%",
    include: [
      "packages/*/src/**/*.test.ts",
      "spec/rules/**/*.test.ts",
      "spec/evolution/**/*.test.ts",
      "scripts/**/*.test.ts",
      "tests/**/*.test.ts",
    ],
    // Generous, so that a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
