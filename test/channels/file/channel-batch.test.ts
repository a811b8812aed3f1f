import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeNote, encodeNote } from '#src/channels/file/batch-note.js';
import {
  decodeStored,
  durableEndOf,
  encodeEvents,
  encodeOpening,
  encodePositions,
} from '#src/channels/file/channel-batch.js';
import { EventBatch } from '#src/core/batch.js';
import { CorruptionError } from '#src/core/errors.js';
import type { FileGeneration, OriginRange } from '#src/core/provenance.js';
import { encodeRecordBatch, patchBaseOffset } from '#src/protocol/kafka/record-batch.js';
import { headersIn } from '../../contracts/channel-contract.js';
import { fc } from '../../support/properties.js';

const count = fc.maxSafeNat();
const small = fc.nat();
const generation: fc.Arbitrary<FileGeneration> = fc.record(
  {
    id: fc.string(),
    path: fc.string(),
    device: fc.double({ noNaN: true }),
    inode: fc.double({ noNaN: true }),
    birthTimeMs: fc.double({ noNaN: true }),
    headBytes: small,
    headCrc: small,
    tailPosition: count,
    tailCrc: small,
  },
  { noNullPrototype: true },
);
const range: fc.Arbitrary<OriginRange> = fc
  .record(
    {
      origin: fc.string(),
      from: fc.nat(2 ** 31 - 1),
      length: small,
      read: small,
      dropped: small,
      deadLettered: small,
      hour: small,
      lowMark: count,
      file: generation,
      generated: small,
      configHash: fc.nat(2 ** 32 - 1),
    },
    {
      requiredKeys: ['origin', 'from', 'length', 'read', 'dropped', 'deadLettered', 'hour'],
      noNullPrototype: true,
    },
  )
  .map(({ length, ...rest }) => ({ ...rest, to: rest.from + length }));
const headers = fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true });
const event = fc.record({
  body: fc.uint8Array(),
  own: fc.option(headers, { nil: undefined }),
  timestamp: fc.nat(),
});

describe('the batch of a file channel', () => {
  it('gives back every batch that was encoded', () => {
    const batches = fc.record({
      events: fc.array(event, { minLength: 1, maxLength: 20 }),
      shared: headers,
      provenance: fc.array(range, { maxLength: 3 }),
      hasTimestamps: fc.boolean(),
      base: count,
      durableEnd: count,
    });
    fc.assert(
      fc.property(batches, ({ events, shared, provenance, hasTimestamps, base, durableEnd }) => {
        fc.pre(Number.isSafeInteger(base + events.length));
        const batch = EventBatch.of(
          events.map(({ body }) => body),
          {
            headers: shared,
            own: events.map(({ own }) => own),
            timestamps: hasTimestamps
              ? Float64Array.from(events, ({ timestamp }) => timestamp)
              : undefined,
            provenance,
          },
        );
        const encoded = encodeEvents(batch, { durableEnd, delivered: 1, putTimeMs: 7_000 });
        patchBaseOffset(encoded, 0, base);
        const stored = decodeStored(encoded, 0);
        assert.deepEqual([stored.from, stored.to], [base, base + events.length]);
        assert.equal(durableEndOf(encoded), durableEnd);
        assert.ok(stored.content.kind === 'events');
        const { batch: decoded } = stored.content;
        assert.deepEqual(decoded.provenance, provenance);
        assert.deepEqual(decoded.timestamps, batch.timestamps);
        assert.deepEqual(headersIn(decoded), headersIn(batch));
        for (let i = 0; i < batch.size; i++) assert.deepEqual(decoded.body(i), batch.body(i));
      }),
    );
  });

  it('gives back positions without events and what a segment opens with', () => {
    const provenance = [
      { origin: 'o', from: 1, to: 2, read: 1, dropped: 1, deadLettered: 0, hour: 3 },
    ];
    const facts = { durableEnd: 4, delivered: 3, putTimeMs: 5 };
    const positions = decodeStored(encodePositions({ ...facts, provenance }), 0);
    assert.deepEqual(positions.content, { kind: 'positions' });
    assert.deepEqual(positions.note.provenance, provenance);
    assert.equal(positions.note.delivered, 3);
    const opening = {
      format: 1,
      channelId: 'x',
      previousEnd: 9,
      voids: [{ from: 7, to: 8 }],
      ledger: { origins: [] },
      lanes: ['k1'],
    } as const;
    assert.deepEqual(decodeStored(encodeOpening(opening, facts), 0).content, {
      kind: 'opening',
      opening,
    });
  });

  it('says of a batch of another program that it is none of a channel', () => {
    const foreign = encodeRecordBatch({ size: 1, values: EventBatch.of(['a']), timestampMs: 0 });
    assert.throws(() => decodeStored(foreign, 0), CorruptionError);
    assert.equal(durableEndOf(foreign), undefined);
  });
});

describe('the note of a put', () => {
  it('ends in a value or a CorruptionError, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeNote(Buffer.from(bytes));
        } catch (error) {
          assert.ok(error instanceof CorruptionError);
        }
      }),
    );
  });

  it('does not take a part of itself for the whole', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 2 }), fc.nat(), (provenance, cut) => {
        const note = {
          hasTimestamps: true,
          hasSharedHeaders: false,
          durableEnd: 1,
          delivered: 1,
          putTimeMs: 2,
          provenance,
        };
        const bytes = encodeNote(note);
        assert.deepEqual(decodeNote(bytes), note);
        assert.throws(() => decodeNote(bytes.subarray(0, cut % bytes.length)), CorruptionError);
      }),
    );
  });
});
