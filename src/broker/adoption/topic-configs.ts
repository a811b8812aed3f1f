/*
 * The configs of topics, out of the metadata log of a Kafka without ZooKeeper:
 *
 *   __cluster_metadata-0/<offset>-<epoch>.checkpoint    a snapshot: what is so below this offset
 *   __cluster_metadata-0/<offset>.log                   what has changed since, and before
 *
 * both of record batches, whose values are
 *
 *   uvarint 1 | uvarint kind | uvarint version | fields of a flexible message
 *     2    TopicRecord         string name | uuid
 *     4    ConfigRecord        int8 2: of a topic | string topic | string name | string value, or null
 *     9    RemoveTopicRecord   uuid
 *    23    begin, 24 end, 25 abort of a transaction of the controller (KIP-868)
 */
import { join } from 'node:path';
import { ProtocolError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { MessageReader } from '../../protocol/kafka/reader.js';
import { decodeRecordsAsync, isControl } from '../../protocol/kafka/record-batch.js';
import { inspectLog, inspectSegment, type InspectedBatch } from '../../storage/inspect.js';

const logDirectory = '__cluster_metadata-0';
const snapshotName = /^(\d{20})-\d{10}\.checkpoint$/;
const frameVersion = 1;
const topicResource = 2;
const kind = { topic: 2, config: 4, removeTopic: 9, begin: 23, end: 24, abort: 25 } as const;

export type TopicConfigs = Readonly<Record<string, string>>;

/** By topic; none where the directories hold no metadata log, as with ZooKeeper. */
export async function readTopicConfigs(
  fileSystem: FileSystem,
  kafkaDirectories: readonly string[],
  logger: Logger,
): Promise<ReadonlyMap<string, TopicConfigs>> {
  for (const directory of kafkaDirectories) {
    if (!(await fileSystem.readdir(directory)).includes(logDirectory)) continue;
    const path = join(directory, logDirectory);
    const names = (await fileSystem.readdir(path)).toSorted();
    const snapshot = names.findLast((name) => snapshotName.test(name));
    const image = new MetadataImage(path, logger);
    if (snapshot !== undefined)
      await image.read(inspectSegment(fileSystem, join(path, snapshot)), 0);
    const [, end = '0'] = snapshotName.exec(snapshot ?? '') ?? [];
    await image.read(inspectLog(fileSystem, [path]), Number(end));
    return image.configs;
  }
  return new Map();
}

class MetadataImage {
  readonly configs = new Map<string, Record<string, string>>();
  readonly #path: string;
  readonly #logger: Logger;
  readonly #names = new Map<string, string>();
  /** What the controller's open transaction changes. */
  #pending: (() => void)[] | undefined;

  constructor(path: string, logger: Logger) {
    this.#path = path;
    this.#logger = logger;
  }

  /** `from`: the offset at which what is not known yet begins. */
  async read(batches: AsyncIterable<InspectedBatch>, from: number): Promise<void> {
    for await (const { bytes } of batches) {
      if (bytes === undefined) continue;
      const records = await decodeRecordsAsync(bytes, 0);
      if (isControl(records.header)) continue;
      for (let i = 0; i < records.size; i++)
        if (records.offsetAt(i) >= from) this.#readRecord(records.valueAt(i), records.offsetAt(i));
    }
  }

  #readRecord(value: Buffer | null, offset: number): void {
    if (value === null) return;
    try {
      this.#take(new MessageReader(value));
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      const path = this.#path;
      this.#logger.warn({ path, offset }, `${path}: record ${offset} is skipped: ${error.message}`);
    }
  }

  #take(reader: MessageReader): void {
    reader.flexible = true;
    const frame = reader.uvarint();
    if (frame !== frameVersion) throw new ProtocolError(`frame of version ${frame}`);
    const type = reader.uvarint();
    reader.uvarint();
    switch (type) {
      case kind.begin:
        this.#pending = [];
        return;
      case kind.end:
        for (const change of this.#pending ?? []) change();
        this.#pending = undefined;
        return;
      case kind.abort:
        this.#pending = undefined;
        return;
      default:
        this.#change(this.#changeOf(type, reader));
    }
  }

  #change(change: (() => void) | undefined): void {
    if (change === undefined) return;
    if (this.#pending === undefined) change();
    else this.#pending.push(change);
  }

  #changeOf(type: number, reader: MessageReader): (() => void) | undefined {
    switch (type) {
      case kind.topic: {
        const name = reader.string();
        const id = reader.uuid();
        return () => void this.#names.set(id, name);
      }
      case kind.removeTopic: {
        const id = reader.uuid();
        return () => void this.configs.delete(this.#names.get(id) ?? '');
      }
      case kind.config: {
        if (reader.int8() !== topicResource) return undefined;
        const topic = reader.string();
        const name = reader.string();
        const value = reader.nullableString();
        return () => this.#set(topic, name, value);
      }
      default:
        return undefined;
    }
  }

  #set(topic: string, name: string, value: string | null): void {
    const { [name]: _, ...others } = this.configs.get(topic) ?? {};
    this.configs.set(topic, value === null ? others : { ...others, [name]: value });
  }
}
