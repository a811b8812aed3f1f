import type { PipelineStatus } from '../../core/status.js';

/** Seconds over which rates are taken: short enough to follow, long enough not to flicker. */
const keptSnapshots = 6;

/** The newest snapshots; counts in them are cumulative, so a rate is a difference. */
export class Snapshots {
  #kept: PipelineStatus[] = [];

  add(status: PipelineStatus): void {
    const newest = this.#kept.at(-1);
    // Another process, or the clock was set back: differences would mean nothing.
    const continues = newest?.startedMs === status.startedMs && status.timeMs >= newest.timeMs;
    if (continues && status.timeMs === newest.timeMs) return;
    this.#kept = continues ? [...this.#kept.slice(1 - keptSnapshots), status] : [status];
  }

  /**
   * How fast `count` grows, a second. 0 where it is missing, or went back because a stage
   * restarted.
   */
  rate(count: (status: PipelineStatus) => number | undefined): number {
    const [first, last] = [this.#kept[0], this.#kept.at(-1)];
    if (first === undefined || last === undefined || first === last) return 0;
    const [before, now] = [count(first), count(last)];
    if (before === undefined || now === undefined || now < before) return 0;
    return (now - before) / ((last.timeMs - first.timeMs) / 1_000);
  }

  /** The same for many counts at once, by name. */
  rates(counts: (status: PipelineStatus) => ReadonlyMap<string, number>): Map<string, number> {
    const [first, last] = [this.#kept[0], this.#kept.at(-1)];
    if (first === undefined || last === undefined || first === last) return new Map();
    const [before, now] = [counts(first), counts(last)];
    const seconds = (last.timeMs - first.timeMs) / 1_000;
    return new Map(
      [...now].map(([name, count]) => {
        const grown = count - (before.get(name) ?? count);
        return [name, Math.max(0, grown) / seconds];
      }),
    );
  }
}
