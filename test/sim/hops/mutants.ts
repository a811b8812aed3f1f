/*
 * The rules of exactly once (docs/delivery.md), each switched off at a port of the simulation. A
 * mutant changes no production code: it lies between the real code and its disk, its channels, its
 * sources or its destination. Some seed must fail with it, or the simulation proves nothing of the rule.
 *
 *   rule  switched off by                                       what then fails
 *    1    positions are put beside their events                 a crash between the two: doubled
 *    3    a sync answers at once, and syncs nothing             what was acknowledged or sent is gone
 *    4    a failed fdatasync is taken for done                  the page never reaches the disk
 *    6    opening batches know no positions                     all is new after a restart: doubled
 *    7    a position is the highest number seen                 what came late or was skipped: lost
 *    8    batches are not cut at the channels' positions        A and B apart: doubled in one
 *    9    a copy under way is acknowledged at once              the first put fails: lost (scenarios)
 *   10    an interceptor keeps an event for a later batch       it dies with the process: lost
 *   11    position-only puts are dropped                        filtered stretches are read again
 *   12    a file's origin does not name its generation          the next file passes for known: lost
 *   13    a position beyond the log's end is believed           new events pass for known: lost (scenarios)
 *   15    after an unknown outcome the data is sent again       it had arrived: doubled
 *   16    the cursor is believed before the destination         it is behind: doubled
 *   16    file_roll's lease is given up before its record syncs renamed, not recorded: doubled
 *   17    the destination takes an earlier writer's request     it lands after the retry: doubled
 *
 * Rules that cannot fail here, and what proves them:
 *    2    several data directories, the second disk ahead       test/storage/log
 *    5    damage told from a torn tail: no fault here damages   test/storage/log, test/cli/inspection
 *   11    positions before the required channels are durable:   test/agent (an edited
 *         with one configuration the same events go the same way  configuration)
 *   14    a destination that lost its position                  test/sinks/kafka, test/sinks/redis
 *   17    fencing of an Avro line: one collector drops copies   test/sinks/avro
 *   18-21 window state                                          test/aggregator, test/interop
 *   22    no decision uses the wall clock: it stands still here test/tidy.test.ts
 */
import { decodeStored, encodeOpening } from '#src/channels/file/channel-batch.js';
import { EventBatch } from '#src/core/batch.js';
import type { Clock } from '#src/core/clock.js';
import type { Channel, OriginPosition, Reservation, SourceContext } from '#src/core/contracts.js';
import { DeliveryError } from '#src/core/errors.js';
import type { FileHandle } from '#src/core/file-system.js';
import { IntervalSet } from '#src/core/interval-set.js';
import type { OriginRange } from '#src/core/provenance.js';
import { patchBaseOffset } from '#src/protocol/kafka/record-batch.js';
import { LedgerSink } from './ledger.js';
import type { Ports } from './ports.js';
import { overriding, withHandles } from './slow-disk.js';

export interface Mutant {
  readonly rule: number;
  /** What it does. */
  readonly name: string;
  readonly ports: Partial<Ports>;
}

/** A channel whose methods are some others, in terms of the real ones. */
function channels(change: (channel: Channel) => Partial<Channel>): Partial<Ports> {
  return { channel: (channel) => overriding(channel, change(channel)) };
}

function sources(
  change: (context: SourceContext<any>) => Partial<SourceContext<any>>,
): Partial<Ports> {
  return { source: (context) => ({ ...context, ...change(context) }) };
}

/** The channels' logs. */
function logFiles(change: (handle: FileHandle) => Partial<FileHandle>): Partial<Ports> {
  return {
    fileSystem: (fileSystem) =>
      withHandles(fileSystem, (handle, path) =>
        path.endsWith('.log') ? { ...handle, ...change(handle) } : handle,
      ),
  };
}

const positionsBeside = channels((channel) => ({
  async put(batch: EventBatch, reservation: Reservation) {
    if (batch.size > 0) await channel.put(batch.with({ provenance: [] }), reservation);
    const { provenance } = batch;
    await channel.put(EventBatch.of([], { provenance }), await channel.reserve(0, 0));
  },
}));

const noSync = logFiles(() => ({ sync: async () => {} }));

const trustedPage = logFiles((handle) => ({ sync: () => handle.sync().catch(() => {}) }));

const forgetfulOpening = logFiles((handle) => ({
  write: (buffers, position) => handle.write(buffers.map(withoutLedger), position),
}));

/** An opening batch without positions, of the same length. */
function withoutLedger(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { content, note, from } = decodeStored(buffer, 0);
  if (content.kind !== 'opening') return bytes;
  const encode = (padding: number): Buffer => {
    const opening = { ...content.opening, ledger: { origins: [] }, padding: ' '.repeat(padding) };
    return encodeOpening(opening, note);
  };
  // Lengths before the value take a byte more from some length on.
  let padding = Math.max(0, buffer.length - encode(0).length);
  while (padding > 0 && encode(padding).length > buffer.length) padding--;
  const mutated = encode(padding);
  if (mutated.length !== buffer.length) return bytes;
  patchBaseOffset(mutated, 0, from);
  return mutated;
}

const highestSeen = channels((channel) => ({
  positions: () =>
    new Map(
      Array.from(channel.positions(), ([origin, { known, file }]): [string, OriginPosition] => [
        origin,
        { known: new IntervalSet(known.end), file },
      ]),
    ),
}));

const uncutBatches = sources((context) => ({
  emit: (batch: EventBatch) => context.emit(batch.with({ endPosition: undefined })),
}));

/** Needs two connections, a disk that fails for longer than a minute and a kill: scenarios.test.ts. */
export const earlyAck = sources((context) => {
  const underWay = underWayIn(context.clock);
  return {
    async emit(batch: EventBatch) {
      const isCopy = [...underWay].some((ranges) => overlap(ranges, batch.provenance));
      if (isCopy) return;
      underWay.add(batch.provenance);
      await context.emit(batch).finally(() => underWay.delete(batch.provenance));
    },
  };
});

type UnderWay = Set<readonly OriginRange[]>;
const underWayOfProcess = new WeakMap<Clock, UnderWay>();

/** What all sources of one process are putting: each process has a clock of its own. */
function underWayIn(clock: Clock): UnderWay {
  const known: UnderWay = underWayOfProcess.get(clock) ?? new Set();
  underWayOfProcess.set(clock, known);
  return known;
}

function overlap(a: readonly OriginRange[], b: readonly OriginRange[]): boolean {
  return a.some((x) => b.some((y) => x.origin === y.origin && x.from < y.to && y.from < x.to));
}

const keepsAnEvent: Partial<Ports> = {
  interceptor: (interceptor) => {
    let kept: EventBatch | undefined;
    return {
      intercept(batch) {
        const all = interceptor.intercept(batch);
        if (all.size === 0) return all;
        const before = kept;
        kept = all.slice(all.size - 1, all.size, []);
        const bodies = Array.from({ length: all.size - 1 }, (_, i) => all.body(i));
        const own = Array.from({ length: all.size - 1 }, (_, i) => all.headersOf(i));
        if (before !== undefined) {
          bodies.unshift(before.body(0));
          own.unshift(before.headersOf(0));
        }
        return EventBatch.of(bodies, { own, provenance: all.provenance });
      },
    };
  },
};

const noPositionOnlyPuts = channels((channel) => ({
  async put(batch: EventBatch, reservation: Reservation) {
    const isJoin = batch.provenance.some(({ from, to }) => from === to);
    if (batch.size > 0 || isJoin) await channel.put(batch, reservation);
  },
}));

const logFilesPrefix = 'file:logs:';
const oneForAll = `${logFilesPrefix}any`;

const noGeneration = sources((context) => ({
  emit: (batch: EventBatch) =>
    context.emit(
      batch.with({
        provenance: batch.provenance.map((range) =>
          range.origin.startsWith(logFilesPrefix) ? { ...range, origin: oneForAll } : range,
        ),
      }),
    ),
  positions: (prefix: string) => {
    const positions = context.positions(prefix);
    if (prefix !== logFilesPrefix) return positions;
    return overriding(positions, { get: () => positions.get(oneForAll) });
  },
}));

const sendsAgain: Partial<Ports> = {
  sink: (sink) =>
    !(sink instanceof LedgerSink)
      ? sink
      : overriding(sink, {
          deliver: (delivery) =>
            sink.deliver(delivery).catch((error: unknown) => {
              if (error instanceof DeliveryError) return sink.deliver(delivery);
              throw error;
            }),
        }),
};

const believesTheCursor = channels((channel) => ({
  recover: (lane) => channel.recover(lane, 'restored'),
}));

/** Needs a directory that was restored: scenarios.test.ts. */
export const believesAnyPosition = channels((channel) => {
  let endAtStart: number | undefined;
  return {
    async start() {
      await channel.start();
      endAtStart = channel.endSequence;
    },
    async recover(lane, told) {
      const end = endAtStart;
      endAtStart = undefined;
      if (end === undefined || !(told instanceof IntervalSet)) return channel.recover(lane, told);
      return channel.recover(lane, told.intersection(new IntervalSet(end)));
    },
  };
});

const earlyCommit = channels((channel) => {
  const late: (() => Promise<void>)[] = [];
  return {
    async take(...request: Parameters<Channel['take']>) {
      for (const commit of late.splice(0)) await commit().catch(() => {});
      const lease = await channel.take(...request);
      return (
        lease &&
        overriding(lease, {
          async commit(record) {
            late.push(() => lease.commit(record));
          },
        })
      );
    },
  };
});

export const mutants: readonly Mutant[] = [
  { rule: 1, name: 'positions are put beside their events', ports: positionsBeside },
  { rule: 3, name: 'a sync answers at once, and syncs nothing', ports: noSync },
  { rule: 4, name: 'a failed fdatasync is taken for done', ports: trustedPage },
  { rule: 6, name: 'opening batches know no positions', ports: forgetfulOpening },
  { rule: 7, name: 'a position is the highest number seen', ports: highestSeen },
  { rule: 8, name: "batches are not cut at the channels' positions", ports: uncutBatches },
  { rule: 10, name: 'an interceptor keeps an event for a later batch', ports: keepsAnEvent },
  { rule: 11, name: 'position-only puts are dropped', ports: noPositionOnlyPuts },
  { rule: 12, name: "a file's origin does not name its generation", ports: noGeneration },
  { rule: 15, name: 'after an unknown outcome the data is sent again', ports: sendsAgain },
  { rule: 16, name: 'the cursor is believed before the destination', ports: believesTheCursor },
  { rule: 16, name: "file_roll's lease is given up before its record", ports: earlyCommit },
  {
    rule: 17,
    name: "the destination takes an earlier writer's request",
    ports: { destinationFences: false },
  },
];
