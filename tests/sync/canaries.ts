/** Secrets that would be seen wherever they turned up. Each has characters that are written otherwise in JSON, URLs and HTML. */
export const canaries: Readonly<Record<string, string>> = {
  FIRST: "canary-one-\"<&>'+/=%\\ü\nand-its-second-line",
  SECOND: "canary-two-0123456789abcdef",
  LIVE: "canary-live-that-no-manifest-names",
};

/** A value in the forms that it may travel in, and each of its longer parts in them. */
function formsOf(value: string): string[] {
  const parts = [value, ...value.split(/["<&>'+/=%\\\n]+/).filter((part) => part.length > 8)];
  return parts.flatMap((part) => {
    const bytes = Buffer.from(part);
    const json = JSON.stringify(part).slice(1, -1);
    return [
      part,
      json,
      encodeURIComponent(part),
      bytes.toString("hex"),
      ...[0, 1, 2].map((by) => base64At(part, by)),
    ];
  });
}

/** The part of its Base64 that is the same whatever stands around it. */
function base64At(part: string, shift: number): string {
  const text = Buffer.from(`${"x".repeat(shift)}${part}`)
    .toString("base64")
    .replace(/=+$/, "");
  return text.slice(shift ? 4 : 0, -4);
}

/** Canaries that a text gives away, by name. */
export function sungIn(text: string): string[] {
  const low = text.toLowerCase();
  return Object.entries(canaries).flatMap(([name, value]) =>
    formsOf(value).some((form) => text.includes(form) || low.includes(form.toLowerCase())) ? [name] : [],
  );
}

const one = `$\{env:FIRST}`;

const controlPlane = (kind: string, spec: object) => ({
  apiVersion: "control-plane/v1",
  kind,
  metadata: { name: "kept" },
  spec,
});
const platform = (kind: string, spec: object) => ({
  apiVersion: "platform/v1",
  kind,
  metadata: { name: "kept" },
  spec,
});

/** A manifest of each kind that can hold a secret, with one in every place for it. */
export const secretManifests = [
  controlPlane("Environment", { execution_environment: { env_vars: { A: one }, secrets: ["named"] } }),
  controlPlane("Agent", {
    model: "m",
    execution_environment: { env_vars: { A: one, B: `x${one}y` } },
    system_prompt: one,
  }),
  controlPlane("Job", {
    trigger_type: "manual",
    planning_mode: "on_the_fly",
    prompt_template: `say ${one}`,
    execution_environment: { env_vars: { A: one } },
  }),
  controlPlane("CustomIntegration", {
    integration_type: "t",
    config: { env_vars: { A: one }, files: [{ path: "/a", content: one }] },
  }),
  platform("Agent", { environment_variables: { A: one } }),
  platform("Source", { url: "https://example.com/r.git", dynamic_config: { a: one } }),
  platform("Integration", {
    integration_type: "t",
    configs: [{ name: "default", is_default: true, vendor_specific: { a: one } }],
  }),
  platform("Secret", { value: one }),
];
