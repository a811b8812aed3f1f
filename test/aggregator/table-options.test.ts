import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileAggregations } from '#src/aggregator/compile-aggregation.js';
import type { TableModel } from '#src/config/model.js';
import { accessTable } from '../support/access-table.js';

const table: TableModel = {
  ...accessTable,
  format: 'json',
  options: { columns: { ts: 'TIMESTAMP(3)', n: 'NUMBER' }, timestampFormat: 'sql' },
  optionPositions: { 'columns.n': { file: 'pipeline.yaml', line: 7 } },
  watermarkMs: 0,
  idleTimeoutMs: 0,
};

for (const [changed, problem] of [
  [
    {},
    'pipeline.yaml:7: tables.access.columns.n: there is no type "NUMBER" here; ' +
      'types: STRING, BIGINT, DOUBLE, BOOLEAN, TIMESTAMP(3), TIMESTAMP_LTZ(3)',
  ],
  [
    { format: 'combined', options: {}, metadata: { ip: 'key' } },
    'pipeline.yaml:3: tables.access.metadata.ip: the format has a column "ip" already; ' +
      'give this one another name',
  ],
  [
    { format: 'combined', options: {}, timestamp: 'time' },
    'pipeline.yaml:3: tables.access.timestamp: format combined has no timestamp column "time"; ' +
      'it has: ts',
  ],
  [
    { format: 'raw', options: { columns: { message: 'STRING' } } },
    'pipeline.yaml:3: tables.access.timestamp: format raw has no timestamp column "ts"; ' +
      "declare one, or take the record's: `metadata: { ts: timestamp }`",
  ],
] as const)
  test(`what a format refuses is told with its line: ${problem}`, () => {
    const { problems } = compileAggregations([], [{ ...table, ...changed }]);
    assert.deepEqual(problems, [problem]);
  });
