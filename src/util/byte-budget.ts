/** Memory that many share: whoever takes of it says so, and can wait until enough is free. */
export class ByteBudget {
  readonly limitBytes: number;
  readonly #waiting = new Set<() => void>();
  #heldBytes = 0;

  constructor(limitBytes: number) {
    this.limitBytes = limitBytes;
  }

  get heldBytes(): number {
    return this.#heldBytes;
  }

  /** Negative where more is held than there should be. */
  get freeBytes(): number {
    return this.limitBytes - this.#heldBytes;
  }

  get isSpent(): boolean {
    return this.#heldBytes >= this.limitBytes;
  }

  get hasWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Counts them, whether there is room or not; negative gives them back. */
  hold(bytes: number): void {
    this.#heldBytes += bytes;
    if (bytes < 0 && !this.isSpent && this.hasWaiting) this.#wakeAll();
  }

  /** Once, when something is free: the first who asked is called first, and may have to ask again. */
  whenFree(wake: () => void): void {
    this.#waiting.add(wake);
  }

  forget(wake: () => void): void {
    this.#waiting.delete(wake);
  }

  #wakeAll(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }
}
