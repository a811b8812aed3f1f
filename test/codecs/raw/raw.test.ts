import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../support/rows.js';
import { formatWith } from '../../support/table-formats.js';

test('format raw gives the whole value as text', async () => {
  const bodies = ['a line', '', 'ü\n'];
  const rows = bodies.map((message) => ({ message }));
  assert.deepEqual(parse(await formatWith('raw'), bodies), { rows, rejected: [] });
});

test("numbers of format raw are Java's bytes", async () => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(-5_000_000_000n);
  const longs = await formatWith('raw', { columns: { n: 'BIGINT' } });
  assert.deepEqual(parse(longs, [bytes, 'short']), {
    rows: [{ n: -5_000_000_000 }],
    rejected: [{ bodyIndex: 1, reason: 'n: expected 8 bytes, found 5' }],
  });
  bytes.writeDoubleBE(0.1);
  const doubles = await formatWith('raw', { columns: { n: 'DOUBLE' } });
  assert.deepEqual(parse(doubles, [bytes]).rows, [{ n: 0.1 }]);
  const booleans = await formatWith('raw', { columns: { n: 'BOOLEAN' } });
  assert.deepEqual(parse(booleans, ['\u0000', '\u0001']).rows, [{ n: 0 }, { n: 1 }]);
});

test('a time of format raw is refused with the way to have one', async () => {
  await assert.rejects(
    formatWith('raw', { columns: { ts: 'TIMESTAMP(3)' } }),
    /the time of the record is `metadata: \{ ts: timestamp \}`/,
  );
});
