import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileAggregations } from '#src/aggregator/compile-aggregation.js';
import { planTree, windowText } from '#src/aggregator/explain/plan-tree.js';
import type { AggregationModel, TableModel } from '#src/config/model.js';
import { accessTable, position } from '../../support/access-table.js';

const table: TableModel = {
  ...accessTable,
  topic: 'lines',
  watermarkMs: 30_000,
  idleTimeoutMs: 60_000,
};
const aggregation: AggregationModel = {
  name: 'pages',
  sql: `SELECT window_start, path, COUNT(*) AS pv
    FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '90' SECOND))
    WHERE status<400 GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))`,
  sqlPosition: position,
  outputs: [
    { type: 'table', config: { retention: 86_400_000 }, position },
    { type: 'redis', config: {}, position },
  ],
  checkpointIntervalMs: 1000,
  position,
};

test('a plan is a tree with its table at the bottom', () => {
  const { compiled, problems } = compileAggregations([aggregation], [table]);
  assert.deepEqual(problems, []);
  assert.deepEqual(planTree(compiled[0]!), [
    'outputs: table, kept 1d, redis',
    '└ results: window_start, path, pv',
    '  └ aggregates: COUNT(*)',
    '    └ groups: path; all rows of a window',
    '      └ windows: TUMBLE 90s',
    '        └ filter: status < 400',
    '          └ table access: topic lines, format combined; event time ts, ' +
      'watermark 30s behind the latest row, a partition is idle after 1m',
  ]);
});

test('every kind of window has its words', () => {
  const times = { sizeMs: 3_600_000, offsetMs: 0 };
  assert.equal(windowText({ kind: 'hop', slideMs: 60_000, ...times }, []), 'HOP 1h every 1m');
  assert.equal(
    windowText({ kind: 'cumulate', stepMs: 60_000, ...times, offsetMs: 1000 }, []),
    'CUMULATE 1h in steps of 1m, offset 1s',
  );
  assert.equal(
    windowText({ kind: 'session', gapMs: 1000, partitionKeys: [1] }, ['path', 'ip']),
    'SESSION with gaps of 1s by ip',
  );
  assert.equal(windowText({ kind: 'count', rows: 9, partitionKeys: [] }, []), 'COUNT 9 rows');
});
