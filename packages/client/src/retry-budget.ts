/** Tries beyond the first that the calls of a client share. */
export class RetryBudget {
  readonly #most: number;
  left: number;

  constructor(most: number) {
    this.#most = most;
    this.left = most;
  }

  /** Takes one try; false when there is none. */
  take(): boolean {
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }

  /** A call went well after so many tries: it gives back what it took, and a little for the others. */
  refund(attempts: number): void {
    this.left = Math.min(this.#most, this.left + attempts - 0.8);
  }
}
