/**
 * Unlinks files some time after they were given up (`file.delete.delay.ms`): somebody may be copying
 * them. What is still there at a stop goes at the next start.
 */
import type { Clock, Timer } from '../../core/clock.js';
import { messageOf, systemCodeOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';

export class DelayedRemoval {
  readonly #fileSystem: FileSystem;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #timers = new Set<Timer>();

  constructor(fileSystem: FileSystem, clock: Clock, logger: Logger) {
    this.#fileSystem = fileSystem;
    this.#clock = clock;
    this.#logger = logger;
  }

  remove(paths: readonly string[], delayMs: number): void {
    const timer = this.#clock.schedule(delayMs, () => {
      this.#timers.delete(timer);
      for (const path of paths) void this.#unlink(path);
    });
    this.#timers.add(timer);
  }

  stop(): void {
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
  }

  async #unlink(path: string): Promise<void> {
    try {
      await this.#fileSystem.unlink(path);
    } catch (error) {
      // The whole topic may have gone meanwhile.
      if (systemCodeOf(error) === 'ENOENT') return;
      this.#logger.warn({ path }, `${path} is left until the next start: ${messageOf(error)}`);
    }
  }
}
