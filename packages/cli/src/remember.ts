import type { Outcome, Plan, Selection } from "@kubiya-toolkit/sync";
import type { Folder } from "./folder.ts";

/**
 * Notes beside kubiya.yaml what the files said when they were applied, so that `kubiya drift` can tell whose doing a difference is.
 * It is a cache: where it can't be written, the run is none the worse.
 */
export async function remember(
  folder: Folder,
  plan: Plan,
  outcomes: readonly Outcome[],
  selection: Selection,
): Promise<void> {
  const { isSelected, keepMemory, loadDriftFiles, newMemory, rememberApplied, validate } = await import(
    "@kubiya-toolkit/sync"
  );
  const { path, workspace, sources, environment } = folder;
  try {
    const { memory = newMemory() } = await loadDriftFiles(path, environment);
    const { wanted } = await validate({ workspace, sources });
    const manifests = wanted.manifests.filter((one) => isSelected(selection, one));
    const now = rememberApplied(memory, { ...wanted, manifests }, plan, outcomes);
    await keepMemory(path, now, environment);
  } catch {}
}
