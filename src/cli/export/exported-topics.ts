/** What a journal says of each topic: which one it is, and where its records lie in the target. */
import type { JournalEntry, RunEntry, TopicEntry } from './journal-entries.js';
import { OffsetMap } from './offset-map.js';

export interface ExportedTopic {
  readonly sourceId: string;
  readonly targetId: string;
  /** By partition. */
  readonly maps: Map<number, OffsetMap>;
}

export class ExportedTopics {
  readonly #topics = new Map<string, ExportedTopic>();
  #run: RunEntry | undefined;

  constructor(entries: readonly JournalEntry[]) {
    for (const entry of entries) this.add(entry);
  }

  /** The last one that began. */
  get run(): RunEntry | undefined {
    return this.#run;
  }

  get(topic: string): ExportedTopic | undefined {
    return this.#topics.get(topic);
  }

  mapOf(topic: string, partition: number): OffsetMap {
    const { maps } = this.#topics.get(topic)!;
    let map = maps.get(partition);
    if (map === undefined) maps.set(partition, (map = new OffsetMap()));
    return map;
  }

  add(entry: JournalEntry): void {
    if (entry.kind === 'run') this.#run = entry;
    else if (entry.kind === 'topic') this.#begin(entry);
    else if (this.#topics.has(entry.topic)) {
      const map = this.mapOf(entry.topic, entry.partition);
      map.truncate(entry.target);
      for (const { sourceOffset, count } of entry.extents) map.add(sourceOffset, count);
    }
  }

  #begin({ topic, sourceId, targetId }: TopicEntry): void {
    const known = this.#topics.get(topic);
    if (known?.sourceId === sourceId && known.targetId === targetId) return;
    this.#topics.set(topic, { sourceId, targetId, maps: new Map() });
  }
}
