import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OriginLedger } from '#src/channels/origin-ledger.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { readRange } from '../support/provenance.js';

const upstream = 'channel:0123';
const month = 30 * 24;

function ledgerOf(...hours: number[]): OriginLedger {
  const ledger = new OriginLedger();
  for (const [i, hour] of hours.entries())
    ledger.apply([{ ...readRange(upstream, i * 10, i * 10 + 10), hour, dropped: 1 }], hour);
  return ledger;
}

test('an upstream that was not heard of for 30 days is forgotten, its sums are not', () => {
  const ledger = ledgerOf(1_000, 1_001, 1_002);
  const still = OriginLedger.restore(ledger.snapshot(1_002 + month - 1));
  assert.deepEqual(still.positions.get(upstream)!.known, new IntervalSet(30));
  assert.equal(still.audit.length, 3);
  const later = OriginLedger.restore(ledger.snapshot(1_002 + month));
  assert.deepEqual(later.positions.get(upstream)!.known, new IntervalSet());
  assert.deepEqual(later.audit, [
    { origin: upstream, hour: 1_002, read: 30, generated: 0, dropped: 3, deadLettered: 0 },
  ]);
  assert.equal(ledger.audit.length, 3, 'a snapshot changes nothing');
});

test('beyond 14 days the oldest hours are one sum, and nothing is lost of it', () => {
  const hours = Array.from({ length: 14 * 24 + 5 }, (_, i) => i + 1);
  const { audit } = ledgerOf(...hours);
  assert.equal(audit.length, 14 * 24);
  assert.equal(
    audit.reduce((sum, { read }) => sum + read, 0),
    10 * hours.length,
  );
});
