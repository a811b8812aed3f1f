import type { Clock } from '#src/core/clock.js';
import type { SimFileSystem } from '../sim-file-system.js';
import { ProcessClock } from './process-clock.js';

/** One life of a process on a simulated machine: over when it is killed or the power goes. */
export class Process {
  readonly clock: Clock;
  readonly disk: SimFileSystem;
  #isKilled = false;

  constructor(world: Clock, disk: SimFileSystem) {
    this.disk = disk;
    this.clock = new ProcessClock(world, () => this.isAlive);
  }

  get isAlive(): boolean {
    return !this.#isKilled && !this.disk.isDead;
  }

  end(): void {
    this.#isKilled = true;
  }
}
