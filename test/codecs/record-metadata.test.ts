import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combinedFormat } from '#src/codecs/combined/index.js';
import { withMetadata } from '#src/codecs/record-metadata.js';
import { EventBatch } from '#src/core/batch.js';
import { decodeRecords, encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import { recordRows } from '#src/aggregator/source/record-rows.js';
import { rowsOf } from '../support/rows.js';
import { formatWith } from '../support/table-formats.js';

const start = Date.UTC(2026, 0, 1);

test('columns of metadata are of the record of each row, whatever is rejected or read before', async () => {
  const json = await formatWith('json', { columns: { v: 'BIGINT' } });
  const metadata = { at: 'timestamp', k: 'key', p: 'partition', o: 'offset', host: 'headers.host' };
  const format = withMetadata(json, metadata);
  const values = EventBatch.of(['{"v":0}', '', '{"v":2}', 'no JSON', '{"v":4}']);
  values.starts[1] = 0xffff_ffff;
  const keys = EventBatch.of(['k0', 'k1', 'k2', 'k3', 'k4']);
  keys.starts[4] = 0xffff_ffff;
  const header = (key: string, value: string) => ({ key, value: Buffer.from(value) });
  const batch = encodeRecordBatch({
    size: 5,
    values,
    keys,
    timestampMs: 0,
    timestamps: Float64Array.from([0, 1, 2, 3, 4], (i) => start + i),
    headers: [
      undefined,
      undefined,
      [header('host', 'a'), header('x', 'y'), header('host', 'web2')],
    ],
    baseOffset: 100,
  });
  const { rows, rejected } = recordRows(decodeRecords(batch, 0), format, 101, 7, start);
  assert.deepEqual(rowsOf(format.columns, { rows, rejected: [] }), [
    { v: 2, at: start + 2, k: 'k2', p: 7, o: 102, host: 'web2' },
    { v: 4, at: start + 4, k: null, p: 7, o: 104, host: null },
  ]);
  assert.deepEqual(
    rejected.map(({ record }) => record),
    [3, 1],
  );
});

test('a column of metadata needs a name of its own', () => {
  assert.throws(
    () => withMetadata(combinedFormat, { ts: 'timestamp' }),
    /the format has a column "ts" already; give this one another name/,
  );
});
