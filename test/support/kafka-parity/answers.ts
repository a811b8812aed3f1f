/** Answers as they are compared: made-up names by what they are of, times as from when, sets sorted. */
import {
  codecOf,
  compressionCodecs,
  decodeRecordsAsync,
  isWholeBatchAt,
  readBatchHeader,
} from '#src/protocol/kafka/record-batch.js';
import type { Side } from './side.js';

/** Texts for people, and what is of the machine. */
const notCompared: ReadonlySet<string> = new Set([
  'errorMessage',
  'batchIndexErrorMessage',
  'documentation',
  'host',
  'port',
  'clusterId',
  'logDir',
  'totalBytes',
  'usableBytes',
  'lastTimestamp',
]);
const aroundMs = 600_000;

const ofTopic = 1;

export async function compared(value: unknown, side: Side, key = ''): Promise<unknown> {
  if (Buffer.isBuffer(value))
    return key === 'records' ? batchesOf(value, side) : value.toString('latin1');
  if (Array.isArray(value)) {
    const items = await Promise.all(
      value.filter((each) => !isOtherDefault(each)).map((each) => compared(each, side, key)),
    );
    return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([name]) => !notCompared.has(name));
    const entries = fields.map(async ([name, each]) => [name, await compared(each, side, name)]);
    return Object.fromEntries(await Promise.all(entries)) as unknown;
  }
  if (typeof value === 'number') return comparedNumber(value, key, side);
  return side.names.get(value as string) ?? value;
}

function comparedNumber(value: number, key: string, side: Side): unknown {
  if (key === 'producerId') return side.names.get(value) ?? value;
  if (key === 'sessionId') return value > 0 ? 'a session' : value;
  // Of a batch that was sent twice Kafka says when its records were made (docs/broker.md).
  if (key === 'logAppendTimeMs' && isNear(value, side)) return -1;
  if (!/timestamp|TimeMs/i.test(key) || key === 'throttleTimeMs') return value;
  if (isNear(value, side)) return `T${value - side.recordsMs}`;
  return value > side.recordsMs ? 'now' : value;
}

/** The size of segments that no topic has set (docs/broker.md). */
function isOtherDefault(item: unknown): boolean {
  const { name, configSource } = item as { name?: string; configSource?: number };
  return name === 'segment.bytes' && configSource !== ofTopic;
}

function isNear(timeMs: number, { recordsMs }: Side): boolean {
  return Math.abs(timeMs - recordsMs) < aroundMs;
}

/** Kafka cuts the last batch where the bytes end that were asked for; clients drop it. */
async function batchesOf(bytes: Buffer, side: Side): Promise<unknown> {
  const batches = [];
  for (let position = 0; bytes.length - position > 12 && isWholeBatchAt(bytes, position);) {
    const { sizeBytes, crc: _, ...header } = readBatchHeader(bytes, position);
    const { timestamps, ...decoded } = recordsOf(await decodeRecordsAsync(bytes, position));
    const codec = compressionCodecs[codecOf({ ...header, sizeBytes, crc: 0 })];
    batches.push(await compared({ ...header, codec, ...decoded }, side));
    batches.push(await Promise.all(timestamps.map((each) => compared(each, side, 'timestamp'))));
    position += sizeBytes;
  }
  return batches;
}

function recordsOf(records: Awaited<ReturnType<typeof decodeRecordsAsync>>): {
  readonly texts: string;
  readonly timestamps: readonly number[];
} {
  const texts = Array.from({ length: records.size }, (_, i) => {
    const key = records.keyAt(i)?.toString('latin1') ?? null;
    const value = records.valueAt(i)?.toString('latin1') ?? null;
    const headers = records.headersAt(i).map((each) => `${each.key}:${String(each.value)}`);
    return [records.offsetAt(i), key, value, headers];
  });
  return { texts: JSON.stringify(texts), timestamps: [...records.timestamps] };
}
