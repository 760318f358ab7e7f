/** The most that a timer of any runtime takes; more would fire at once. */
export const longestTimer = 2 ** 31 - 1;

/** Waits. Ends early, without a complaint, when the signal is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(ms, longestTimer));
    signal?.addEventListener("abort", end, { once: true });
  });
}
