/*
 * A dead letter as a record: the original bytes are the value, the time it was put the timestamp.
 *
 *   headers  tailrace.reason, tailrace.component, tailrace.location, and where known tailrace.origin
 *            and tailrace.position (a number in digits); then the event's own headers, each as it was
 */
import type { DeadLetter } from '../core/contracts.js';
import {
  decodeRecords,
  encodeRecordBatch,
  type RecordHeader,
} from '../protocol/kafka/record-batch.js';
import { EventBatch } from '../core/batch.js';

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
  readonly origin?: string;
  readonly position?: number;
}

const reasonCharactersMax = 1_000;
const ownPrefix = 'tailrace.';

export function encodeDeadLetters(
  letters: readonly DeadLetter[],
  component: string,
  location: string,
  timestampMs: number,
): Buffer {
  return encodeRecordBatch({
    size: letters.length,
    values: EventBatch.of(letters.map(({ body }) => body)),
    timestampMs,
    headers: letters.map((letter) => headersOf(letter, component, location)),
  });
}

/**
 * The dead letters of the batch at `position`. Throws CorruptionError when the batch cannot be
 * decoded.
 */
export function decodeDeadLetters(buffer: Buffer, position: number): StoredDeadLetter[] {
  const records = decodeRecords(buffer, position);
  return Array.from({ length: records.size }, (_, i) => {
    const { notes, headers } = sorted(records.headersAt(i));
    const found = notes.get('position');
    const origin = notes.get('origin');
    return {
      sequence: records.offsetAt(i),
      timeMs: records.timestamps[i]!,
      body: records.valueAt(i) ?? Buffer.alloc(0),
      headers,
      reason: notes.get('reason') ?? '',
      component: notes.get('component') ?? '',
      location: notes.get('location') ?? '',
      ...(origin === undefined ? {} : { origin }),
      ...(found === undefined ? {} : { position: Number(found) }),
    };
  });
}

function headersOf(letter: DeadLetter, component: string, location: string): RecordHeader[] {
  const { reason, origin, position, headers = {} } = letter;
  const notes: [string, string][] = [
    ['tailrace.reason', reason.slice(0, reasonCharactersMax)],
    ['tailrace.component', component],
    ['tailrace.location', location],
  ];
  if (origin !== undefined) notes.push(['tailrace.origin', origin]);
  if (position !== undefined) notes.push(['tailrace.position', String(position)]);
  return [...notes, ...Object.entries(headers)].map(([key, value]) => ({
    key,
    value: Buffer.from(value),
  }));
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
    const name = key.slice(ownPrefix.length);
    if (key.startsWith(ownPrefix) && !notes.has(name)) notes.set(name, text);
    else own.push([key, text]);
  }
  return { notes, headers: Object.fromEntries(own) };
}
