/** What the entries of a journal add up to. */
import { IntervalSet, type NumberRange } from '../../core/interval-set.js';
import type { FileState, JournalEntry } from './journal-entry.js';

export class JournalState {
  channelId = '';
  lane = 0;
  known = new IntervalSet();
  readonly files = new Map<string, FileState>();

  /** Adds up what was read. Without a head nobody knows whose sequences they are. */
  static of(entries: readonly JournalEntry[], isDamaged: boolean): JournalState {
    const state = new JournalState();
    const [head] = entries;
    for (const entry of entries) state.apply(entry);
    if (head?.kind !== 'head') state.known = new IntervalSet();
    if (head?.kind !== 'head' || !head.isSynced || isDamaged) state.#doubtLengths();
    return state;
  }

  apply(entry: JournalEntry): void {
    switch (entry.kind) {
      case 'head':
        this.channelId = entry.channelId;
        this.lane = entry.lane;
        this.known = entry.known;
        return;
      case 'file':
        this.files.set(entry.inUsePath, entry);
        return;
      case 'delivered': {
        const isExact = this.files.get(entry.inUsePath)?.isExact ?? true;
        const flags = { isPrepared: false, isExact, isCut: false };
        this.files.set(entry.inUsePath, { ...entry, kind: 'file', ...flags, ranges: [] });
        return this.#learn(entry.ranges);
      }
      case 'finished':
        this.files.delete(entry.inUsePath);
        this.#learn(entry.ranges);
    }
  }

  /** Sequences of another channel or lane mean nothing; its files are still to be finished. */
  belongTo(channelId: string, lane: number): void {
    if (channelId === this.channelId && lane === this.lane) return;
    this.channelId = channelId;
    this.lane = lane;
    this.known = new IntervalSet();
    for (const file of this.files.values()) this.files.set(file.inUsePath, { ...file, ranges: [] });
  }

  /** The same state in as few entries as there can be. */
  entries(isSynced: boolean): JournalEntry[] {
    const { channelId, lane, known } = this;
    return [{ kind: 'head', channelId, lane, isSynced, known }, ...this.files.values()];
  }

  #doubtLengths(): void {
    for (const file of this.files.values())
      this.files.set(file.inUsePath, { ...file, isExact: file.isCut });
  }

  #learn(ranges: readonly NumberRange[]): void {
    const [only] = ranges;
    // Behind the others it costs nothing, and all of them are gone through for many.
    if (ranges.length === 1) this.known.add(only!.from, only!.to);
    else this.known.addAll(ranges);
  }
}
