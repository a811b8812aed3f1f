/*
 * What groups have committed, out of the partitions of Kafka's `__consumer_offsets`. A record is
 *
 *   key     int16 0 or 1 | string group | string topic | int32 partition       others: of members
 *   value   int16 version | int64 offset | from 3 on: int32 leader epoch | string metadata | …
 *           from 4 on with compact strings (KIP-915: what comes later is tagged)
 *
 * and the last of its key counts; without a value it says that there is none any more. Offsets in a
 * transaction count once its commit marker is there.
 */
import { join } from 'node:path';
import { ProtocolError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { MessageReader } from '../../protocol/kafka/reader.js';
import {
  decodeRecordsAsync,
  endTransactionOfKey,
  isControl,
  isTransactional,
  type DecodedRecords,
} from '../../protocol/kafka/record-batch.js';
import { inspectLog } from '../../storage/inspect.js';
import type { OffsetToCommit } from '../group/offset-index.js';

const partitionDirectory = /^__consumer_offsets-\d+$/;

export interface GroupOffset extends OffsetToCommit {
  readonly group: string;
}

interface StoredRecord {
  readonly offset: number;
  readonly key: Buffer;
  /** Null: there is none any more. */
  readonly value: Buffer | null;
}

/** Of all groups. What cannot be read is left out, and told. */
export async function readCommittedOffsets(
  fileSystem: FileSystem,
  kafkaDirectories: readonly string[],
  logger: Logger,
): Promise<GroupOffset[]> {
  const found: GroupOffset[] = [];
  for (const directory of kafkaDirectories)
    for (const entry of await fileSystem.readdir(directory)) {
      if (!partitionDirectory.test(entry)) continue;
      const path = join(directory, entry);
      for (const { key, value, offset } of await lastRecords(fileSystem, path))
        try {
          found.push(...offsetsIn(key, value));
        } catch (error) {
          if (!(error instanceof ProtocolError)) throw error;
          logger.warn({ path, offset }, `${path}: record ${offset} is skipped: ${error.message}`);
        }
    }
  return found;
}

/** One, or none. Throws ProtocolError. */
function offsetsIn(key: Buffer, value: Buffer | null): GroupOffset[] {
  const name = new MessageReader(key);
  if (name.int16() > 1 || value === null) return [];
  const group = name.string();
  const topic = name.string();
  const partition = name.int32();
  const content = new MessageReader(value);
  const version = content.int16();
  content.flexible = version >= 4;
  const offset = content.int64();
  const leaderEpoch = version >= 3 ? content.int32() : -1;
  return [{ group, topic, partition, offset, leaderEpoch, metadata: content.string() }];
}

/** Of each key, the last one that is not in an open or aborted transaction. */
async function lastRecords(
  fileSystem: FileSystem,
  directory: string,
): Promise<Iterable<StoredRecord>> {
  const last = new Map<string, StoredRecord>();
  /** By producer: what its transaction has written. */
  const open = new Map<number, StoredRecord[]>();
  const count = (record: StoredRecord): void => {
    const name = record.key.toString('latin1');
    if ((last.get(name)?.offset ?? -1) < record.offset) last.set(name, record);
  };
  for await (const { bytes } of inspectLog(fileSystem, [directory])) {
    if (bytes === undefined) continue;
    const records = await decodeRecordsAsync(bytes, 0);
    const { header } = records;
    const ofProducer = open.get(header.producerId) ?? [];
    if (isControl(header)) {
      const outcome = endTransactionOfKey(records.keyAt(0) ?? Buffer.alloc(0));
      if (outcome === 'commit') ofProducer.forEach(count);
      if (outcome !== undefined) open.delete(header.producerId);
    } else if (isTransactional(header)) {
      open.set(header.producerId, [...ofProducer, ...storedRecords(records)]);
    } else storedRecords(records).forEach(count);
  }
  return last.values();
}

/** Copies: the bytes of a batch are good until the next one is read. */
function storedRecords(records: DecodedRecords): StoredRecord[] {
  return Array.from({ length: records.size }, (_, i) => {
    const value = records.valueAt(i);
    return {
      offset: records.offsetAt(i),
      key: Buffer.from(records.keyAt(i) ?? []),
      value: value && Buffer.from(value),
    };
  });
}
