/*
 * A dead letter as a record: the original bytes are the value, the time it was put the timestamp.
 *
 *   headers  tailrace.reason, tailrace.component, tailrace.location, and where known
 *              flow       into which flow a replay brings it: `web1/source/r1`, `web1/sink/k1`
 *              origin     \ together they name the event: a letter is stored once
 *              position   /
 *              hour       of the first reading, in hours since 1970
 *              timestamp  the event's own time in ms
 *              cut        1: only the beginning of the original bytes is kept
 *            (numbers in digits); then the event's own headers, each as it was
 *
 * Each segment opens with a control batch: the key is Kafka's int16 version 0, int16 type, a type
 * that no peer uses; the value is the JSON of an OpeningRecord. So what the letters of deleted
 * segments say about known positions outlives them.
 */
import type { DeadLetter } from '../core/contracts.js';
import { CorruptionError, messageOf } from '../core/errors.js';
import {
  decodeRecords,
  encodeControlBatch,
  encodeRecordBatch,
  isControl,
  readBatchHeader,
  type RecordHeader,
} from '../protocol/kafka/record-batch.js';
import { EventBatch } from '../core/batch.js';
import type { LetterSender } from './dead-letter-flow.js';

export interface StoredDeadLetter {
  /** Its number in the queue. */
  readonly sequence: number;
  readonly timeMs: number;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly component: string;
  /** `file:line` of the component in the user's configuration. */
  readonly location: string;
  /** See `flowOf`; absent: a replay does not know where it belongs. */
  readonly flow?: string;
  readonly origin?: string;
  readonly position?: number;
  readonly hour?: number;
  readonly timestampMs?: number;
  readonly isCut?: boolean;
}

export interface OpeningRecord {
  readonly format: 1;
  /** Where the segment before ends. */
  readonly previousEnd: number;
  /** Origins that `known` names by their index. */
  readonly origins: readonly string[];
  /** Origin index and position in turn, the oldest letter first. */
  readonly known: readonly number[];
  /** Base offset and letters in turn, of the segments before. */
  readonly counts: readonly number[];
}

const reasonCharactersMax = 1_000;
const ownPrefix = 'tailrace.';
const noteNames: ReadonlySet<string> = new Set([
  'reason',
  'component',
  'location',
  'flow',
  'origin',
  'position',
  'hour',
  'timestamp',
  'cut',
]);
const openingType = 0x5403;

export function encodeDeadLetters(
  letters: readonly DeadLetter[],
  sender: LetterSender,
  timestampMs: number,
): Buffer {
  return encodeRecordBatch({
    size: letters.length,
    values: EventBatch.of(letters.map(({ body }) => body)),
    timestampMs,
    headers: letters.map((letter) => headersOf(letter, sender)),
  });
}

/**
 * The dead letters of the batch at `position`; none in a control batch. Throws CorruptionError when
 * the batch cannot be decoded.
 */
export function decodeDeadLetters(buffer: Buffer, position: number): StoredDeadLetter[] {
  const records = decodeRecords(buffer, position);
  if (isControl(records.header)) return [];
  return Array.from({ length: records.size }, (_, i) => {
    const { notes, headers } = sorted(records.headersAt(i));
    const numberOf = (name: string): number | undefined =>
      notes.has(name) ? Number(notes.get(name)) : undefined;
    const known = {
      flow: notes.get('flow'),
      origin: notes.get('origin'),
      position: numberOf('position'),
      hour: numberOf('hour'),
      timestampMs: numberOf('timestamp'),
      isCut: notes.has('cut') || undefined,
    };
    return {
      sequence: records.offsetAt(i),
      timeMs: records.timestamps[i]!,
      body: records.valueAt(i) ?? Buffer.alloc(0),
      headers,
      reason: notes.get('reason') ?? '',
      component: notes.get('component') ?? '',
      location: notes.get('location') ?? '',
      ...(Object.fromEntries(
        Object.entries(known).filter(([, value]) => value !== undefined),
      ) as Partial<StoredDeadLetter>),
    };
  });
}

export function encodeOpening(opening: OpeningRecord, timestampMs: number): Buffer {
  const key = Buffer.alloc(4);
  key.writeInt16BE(openingType, 2);
  return encodeControlBatch({ key, value: Buffer.from(JSON.stringify(opening)), timestampMs });
}

/** What the segment that begins with this batch opens with; undefined: it holds letters. */
export function decodeOpening(batch: Buffer): OpeningRecord | undefined {
  if (!isControl(readBatchHeader(batch, 0))) return undefined;
  const records = decodeRecords(batch, 0);
  if (records.keyAt(0)?.readInt16BE(2) !== openingType) return undefined;
  try {
    return JSON.parse(records.valueAt(0)!.toString()) as OpeningRecord;
  } catch (error) {
    throw new CorruptionError(`the opening batch is no JSON: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function headersOf(letter: DeadLetter, sender: LetterSender): RecordHeader[] {
  const { reason, origin, position, hour, timestampMs, isCut, headers = {} } = letter;
  const notes: [string, string | number | undefined][] = [
    ['tailrace.reason', reason.slice(0, reasonCharactersMax)],
    ['tailrace.component', sender.component],
    ['tailrace.location', sender.location],
    ['tailrace.flow', sender.flow],
    ['tailrace.origin', origin],
    ['tailrace.position', position],
    ['tailrace.hour', hour],
    ['tailrace.timestamp', timestampMs],
    ['tailrace.cut', isCut === true ? 1 : undefined],
  ];
  return [...notes, ...Object.entries(headers)].flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: Buffer.from(String(value)) }],
  );
}

/** The first of a key counts as ours: an event may carry a header of the same name. */
function sorted(headers: readonly RecordHeader[]): {
  notes: Map<string, string>;
  headers: Record<string, string>;
} {
  const notes = new Map<string, string>();
  const own: [string, string][] = [];
  for (const { key, value } of headers) {
    const text = Buffer.from(value ?? []).toString();
    const name = key.startsWith(ownPrefix) ? key.slice(ownPrefix.length) : '';
    if (noteNames.has(name) && !notes.has(name)) notes.set(name, text);
    else own.push([key, text]);
  }
  return { notes, headers: Object.fromEntries(own) };
}
