/*
 * A stopped file channel on a disk, to be damaged, and what a start may make of it: event n has the
 * body `e<n>`, puts have one to three of them, some are large so that segments roll. What was put
 * between is noted as offsets, so that a test knows what every byte of a segment holds.
 */
import assert from 'node:assert/strict';
import { EventBatch } from '#src/core/batch.js';
import type { NumberRange } from '#src/core/interval-set.js';
import { batchPositions, isControl, readBatchHeader } from '#src/protocol/kafka/record-batch.js';
import { listSegments, segmentPath } from '#src/storage/log/segment-files.js';
import { bodiesOf } from '../support/component-context.js';
import { startFileChannel, type StartedFileChannel } from '../support/file-channel.js';
import { readRange } from '../support/provenance.js';
import { Random } from '../support/random.js';
import { SimFileSystem } from './sim-file-system.js';

export const dataDirectory = '/channel/data';
export const cursorFile = '/channel/checkpoint/cursor';
export const origin = 'file:r1:o';

/** A batch of the log, by its place. */
export interface PlacedBatch {
  readonly file: string;
  readonly position: number;
  readonly sizeBytes: number;
  readonly offsets: NumberRange;
  /** Its events by their own number; none in a control batch. */
  readonly events: NumberRange | undefined;
}

export interface ChannelShape {
  readonly seed: number;
  readonly events: number;
  readonly maxFileSize: number;
  /** Delivered before the stop. */
  readonly delivered: number;
  /** Of the bodies, at most. */
  readonly paddingBytes: number;
}

export class DamagedChannel {
  readonly batches: readonly PlacedBatch[];
  readonly shape: ChannelShape;
  /** A copy from before the first delivery. */
  readonly olderCursor: Buffer;
  readonly #disk: SimFileSystem;
  readonly #config;

  private constructor(
    shape: ChannelShape,
    disk: SimFileSystem,
    olderCursor: Buffer,
    batches: readonly PlacedBatch[],
  ) {
    this.shape = shape;
    this.olderCursor = olderCursor;
    this.batches = batches;
    this.#disk = disk;
    this.#config = configOf(shape);
  }

  static async make(shape: ChannelShape): Promise<DamagedChannel> {
    const disk = new SimFileSystem(shape.seed);
    const random = new Random(shape.seed);
    const started = await startFileChannel(disk, configOf(shape));
    const { channel } = started;
    const { lane } = await channel.lane('k1');
    const putUpTo = async (from: number, end: number): Promise<void> => {
      for (let next = from; next < end;) {
        const to = Math.min(end, next + 1 + random.below(3));
        await put(started, next, to, random.below(shape.paddingBytes));
        // A control batch that only notes a position.
        if (random.chance(0.1)) await put(started, to, to, 0);
        next = to;
        await started.clock.advance(300);
      }
    };
    const middle = Math.max(shape.delivered, shape.events >> 1);
    await putUpTo(0, middle);
    const olderCursor = disk.contentOf(cursorFile);
    for (let left = shape.delivered; left > 0;) {
      const lease = await channel.take(lane, { events: Math.min(left, 2), bytes: 1 << 20 }, 0);
      left -= lease!.batch.size;
      await lease!.commit();
      await started.clock.advance(300);
    }
    await putUpTo(middle, shape.events);
    await channel.stop();
    return new DamagedChannel(shape, disk, olderCursor, await placesOf(disk));
  }

  /** The files of the stopped channel, for this test alone. */
  disk(): SimFileSystem {
    return this.#disk.copy();
  }

  get segments(): string[] {
    return [...new Set(this.batches.map(({ file }) => file))];
  }

  start(disk: SimFileSystem): Promise<StartedFileChannel> {
    return startFileChannel(disk, this.#config);
  }

  /** Offsets, events and the channel's words after a start and a delivery of everything. */
  async outcome(disk: SimFileSystem): Promise<Outcome> {
    const started = await this.start(disk);
    const { channel, context } = started;
    const { lane } = await channel.lane('k1');
    const known = channel.positions().get(origin)?.known;
    const events: number[] = [];
    for (;;) {
      const lease = await channel.take(lane, { events: 100, bytes: 1 << 20 }, 0);
      if (lease === undefined) break;
      events.push(...bodiesOf(lease.batch).map((body) => Number(body.split(' ')[0]!.slice(1))));
      await lease.commit();
    }
    assert.equal(channel.fill.events, 0, 'the room of what was lost is free again');
    assert.equal(channel.lowMark, channel.endSequence);
    const messages = context.logger.lines
      .filter(({ level }) => level === 'warn' || level === 'error')
      .map(({ message }) => message);
    const { lost, possiblyDoubled } = channel.tallies.snapshot();
    await channel.stop();
    return { events, messages, lost, possiblyDoubled, knownEnd: known?.end ?? 0 };
  }

  /** The events that were not delivered, without those of the given batches. */
  waitingWithout(lost: readonly PlacedBatch[]): number[] {
    const { events, delivered } = this.shape;
    return Array.from({ length: events - delivered }, (_, i) => delivered + i).filter(
      (event) => !lost.some((batch) => isIn(event, batch.events)),
    );
  }

  /** How many of the batch's events were still to be delivered. */
  waitingIn({ events }: PlacedBatch): number {
    return events === undefined
      ? 0
      : Math.max(0, events.to - Math.max(events.from, this.shape.delivered));
  }
}

export interface Outcome {
  readonly events: readonly number[];
  /** Warnings and errors. */
  readonly messages: readonly string[];
  readonly lost: number;
  readonly possiblyDoubled: number;
  /** How far the positions of the origin reach. */
  readonly knownEnd: number;
}

function configOf({ maxFileSize }: ChannelShape) {
  return { capacity: 10_000, transactionCapacity: 100, checkpointInterval: 500, maxFileSize };
}

async function put(
  { channel }: StartedFileChannel,
  from: number,
  to: number,
  paddingBytes: number,
): Promise<void> {
  const bodies = Array.from(
    { length: to - from },
    (_, i) => `e${from + i} ${'x'.repeat(paddingBytes)}`,
  );
  const batch = EventBatch.of(bodies, { provenance: [readRange(origin, from, to)] });
  await channel.put(batch, await channel.reserve(batch.size, batch.bodyBytes));
}

async function placesOf(disk: SimFileSystem): Promise<PlacedBatch[]> {
  const places: PlacedBatch[] = [];
  let next = 0;
  for (const { directory, baseOffset } of await listSegments(disk, [dataDirectory])) {
    const file = segmentPath(directory, baseOffset);
    const content = disk.contentOf(file);
    for (const position of batchPositions(content)) {
      const header = readBatchHeader(content, position);
      const { baseOffset: from, sizeBytes, recordCount } = header;
      const events = isControl(header) ? undefined : { from: next, to: next + recordCount };
      next = events?.to ?? next;
      const offsets = { from, to: from + recordCount };
      places.push({ file, position, sizeBytes, offsets, events });
    }
  }
  return places;
}

function isIn(event: number, range: NumberRange | undefined): boolean {
  return range !== undefined && range.from <= event && event < range.to;
}
