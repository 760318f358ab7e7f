import { kindPath, manifestFields } from "@kubiya-toolkit/kinds";
import { inOrder } from "./change/order.ts";
import { addressOf, namesAddress } from "./object/address.ts";
import { referencesIn, refTrait } from "./object/references.ts";
import { type Place, type Problem, placeText, problem } from "./problem.ts";
import { suggestion } from "./text/suggest.ts";
import type { Manifest, Reference, Wanted } from "./types.ts";
import { type Json, some, texts } from "./value/json.ts";
import { findSecrets, noSecrets, type SecretResolver, secretNames } from "./value/secrets.ts";

export interface ResolveOptions {
  /** Addresses of live objects that no manifest describes. */
  readonly external?: readonly string[];
  /** Left out: references to secrets are not looked up, and there are no values to mask. */
  readonly secrets?: SecretResolver | undefined;
}

/** Manifests → what is wanted: nothing twice, every name stands for something, no circles, every secret at hand. */
export async function resolve(
  manifests: readonly Manifest[],
  options: ResolveOptions = {},
): Promise<{ wanted: Wanted; problems: Problem[] }> {
  const external = options.external ?? [];
  const byAddress = new Map(manifests.map((manifest) => [manifest.address, manifest]));
  const references = new Map(manifests.map((manifest) => [manifest, referencesIn(manifest)]));
  const missing = missingReferences(references, byAddress, external);
  const secrets = await secretsOf(manifests, options.secrets);
  const problems = [
    ...duplicates(manifests),
    ...missing,
    ...cycles(manifests, references, byAddress),
    ...contradictions(references, byAddress),
    ...secrets.problems,
  ];
  const all = [...references.values()].flat();
  const named = all.filter(({ loose }) => !loose).map((reference) => reference.to);
  const used = new Set(named.filter((address) => !byAddress.has(address) && namesAddress(external, address)));
  return { wanted: { manifests, external: used, secrets: secrets.secrets }, problems };
}

function duplicates(manifests: readonly Manifest[]): Problem[] {
  const seen = new Map<string, Manifest>();
  return manifests.flatMap((manifest) => {
    const { kind, key, address, place } = manifest;
    const claims = [`${address} name`, `${addressOf(kind, key)} key`];
    const first = claims.map((claim) => seen.get(claim)).find((one) => one !== undefined);
    for (const claim of claims) if (!seen.has(claim)) seen.set(claim, manifest);
    if (!first) return [];
    const what = first.address === address ? address : `the ${kind.key} "${key}" of ${address}`;
    const title = `${what} is described twice: here and at ${placeText(first.place)}`;
    return [problem("manifest.duplicate", title, { place, address, mend: "keep one of the two" })];
  });
}

function missingReferences(
  references: ReadonlyMap<Manifest, readonly Reference[]>,
  byAddress: ReadonlyMap<string, Manifest>,
  external: readonly string[],
): Problem[] {
  return [...references].flatMap(([manifest, own]) =>
    own
      .filter(
        ({ to, kind, name, loose }) =>
          !loose && !byAddress.has(to) && !namesAddress(external, to) && !kind.builtIn?.includes(name),
      )
      .filter(({ name }) => secretNames(name).length === 0)
      .map((reference) => {
        const { to, name, kind, field, path } = reference;
        const others = [...byAddress.values()].filter((one) => one.kind === kind);
        const names = others.map((one) => one.name);
        const near = suggestion(name, names);
        const list = `write a manifest for it, or list ${to} under \`external\` in kubiya.yaml`;
        return problem(
          "reference.missing",
          `${field} names the ${kind.kind} "${to.slice(kindPath(kind).length + 1)}", which no file describes`,
          {
            place: manifest.placeOf(path),
            address: manifest.address,
            mend: near === undefined ? list : `did you mean "${near}"?`,
          },
        );
      }),
  );
}

/** What one manifest names an object by, and what the object says of that itself. */
function contradictions(
  references: ReadonlyMap<Manifest, readonly Reference[]>,
  byAddress: ReadonlyMap<string, Manifest>,
): Problem[] {
  return [...references].flatMap(([manifest, own]) =>
    own.flatMap(({ field, to, path }) => {
      const { mirror } = manifestFields(manifest.kind).get(field) ?? {};
      const said = mirror === undefined ? undefined : byAddress.get(to)?.spec[mirror];
      if (typeof said !== "string" || said === "" || said === manifest.name) return [];
      const title = `${field} of ${manifest.address} names ${to}, whose ${mirror} is "${said}"`;
      const place = manifest.placeOf(path);
      const mend = "an object has one; correct one of the two manifests";
      return [problem("reference.contradiction", title, { place, address: manifest.address, mend })];
    }),
  );
}

function cycles(
  manifests: readonly Manifest[],
  references: ReadonlyMap<Manifest, readonly Reference[]>,
  byAddress: ReadonlyMap<string, Manifest>,
): Problem[] {
  const needs = (manifest: Manifest): Manifest[] =>
    (references.get(manifest) ?? []).filter((one) => !one.late).flatMap((one) => byAddress.get(one.to) ?? []);
  const { cycle } = inOrder(manifests, needs);
  const [first] = cycle ?? [];
  if (!cycle || !first) return [];
  const path = cycle.map((manifest) => manifest.address).join(" → ");
  const mend = "take one of these references out";
  return [
    problem("reference.cycle", `manifests need each other in a circle: ${path}`, {
      place: first.place,
      address: first.address,
      mend,
    }),
  ];
}

async function secretsOf(manifests: readonly Manifest[], resolver: SecretResolver | undefined) {
  const uses = manifests.flatMap((manifest) => secretUses(manifest));
  const problems = uses.flatMap((use) => (use.misplaced ? [misplaced(use)] : []));
  if (!resolver) return { secrets: noSecrets, problems };
  const found = await findSecrets(
    uses.map((use) => use.name),
    resolver,
  );
  const missing = new Set(found.missing);
  const lacking = uses.filter((use) => missing.has(use.name)).map((use) => secretProblem(use));
  return { secrets: found.secrets, problems: [...problems, ...lacking] };
}

interface SecretUse {
  readonly name: string;
  readonly place: () => Place;
  readonly address: string;
  readonly misplaced: boolean;
}

function secretUses(manifest: Manifest): SecretUse[] {
  const { spec, name, kind, address } = manifest;
  const uses: SecretUse[] = [];
  if (!some(spec, mayName) && !mayName(name)) return uses;
  for (const [path, text] of texts({ metadata: { name }, spec })) {
    for (const secret of secretNames(text)) {
      const [top, field = ""] = path.map(String);
      const misplaced = top === "metadata" || field === kind.key || refTrait(kind, field) !== undefined;
      uses.push({ name: secret, place: () => manifest.placeOf(path), address, misplaced });
    }
  }
  return uses;
}

/** Looked at before the way to each text is taken down, since most manifests name no secret. */
function mayName(value: Json): boolean {
  return typeof value === "string" && value.includes("${");
}

function misplaced({ name, place, address }: SecretUse): Problem {
  const title = `\${${name}} stands where a name belongs`;
  return problem("secret.misplaced", title, {
    place: place(),
    address,
    mend: "names and references are written out",
  });
}

function secretProblem({ name, place, address }: SecretUse): Problem {
  const [source, ...rest] = name.split(":");
  const what = rest.join(":");
  if (source === "file") {
    const mend = "create it, inside the folder; only its path goes into the manifest";
    return problem("secret.missing", `the file ${what} is not there or is empty`, {
      place: place(),
      address,
      mend,
    });
  }
  const mend = `export ${what} before the run`;
  return problem("secret.missing", `the environment variable ${what} is not set or is empty`, {
    place: place(),
    address,
    mend,
  });
}
