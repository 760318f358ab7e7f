/** What each workspace package may import of ours, and how many third-party run-time dependencies it may have. */
export const layers: Readonly<
  Record<string, { folder: string; imports: readonly string[]; thirdParty: number }>
> = {
  spec: { folder: "spec", imports: [], thirdParty: 0 },
  kinds: { folder: "packages/kinds", imports: ["spec"], thirdParty: 0 },
  client: { folder: "packages/client", imports: ["spec", "kinds"], thirdParty: 2 },
  sync: { folder: "packages/sync", imports: ["kinds", "client"], thirdParty: 4 },
  mock: { folder: "packages/mock", imports: ["spec"], thirdParty: 4 },
  cli: { folder: "packages/cli", imports: ["kinds", "client", "sync"], thirdParty: 6 },
};

export const scope = "@kubiya-toolkit/";

export const packageFolders = Object.values(layers).map((layer) => layer.folder);
