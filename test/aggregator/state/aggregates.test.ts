import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesOf, visitShape } from '../../support/window-rows.js';

/** Rows and results as a Flink 2.2 gave them, but for the order of FIRST_VALUE and LAST_VALUE. */
const visits = [
  { ip: 'ip1', bytes: 10, seconds: 0.5 },
  { ip: 'ip2', bytes: 3, seconds: 1.25 },
  { ip: 'ip1', bytes: 10, seconds: 2.75 },
  { ip: null, bytes: null, seconds: null },
  { ip: 'ip9', bytes: 4, seconds: 0.5 },
];
const nothing = [{ ip: null, bytes: null, seconds: null }];

test('variances of whole numbers are whole, as each of their divisions', () => {
  const select = ['VAR_POP', 'VAR_SAMP', 'STDDEV_POP', 'STDDEV_SAMP', 'STDDEV', 'VARIANCE']
    .map((name) => `${name}(\`bytes\`)`)
    .join(', ');
  assert.deepEqual(valuesOf(select, visits), [10, 14, 3, 3, 3, 14]);
  assert.deepEqual(valuesOf(select, nothing), [null, null, null, null, null, null]);
  assert.deepEqual(valuesOf(select, visits.slice(0, 1)), [0, null, 0, null, null, null]);
});

test('variances of fractions are those that Flink makes of sums and squares', () => {
  assert.deepEqual(
    valuesOf('VAR_POP(seconds), VAR_SAMP(seconds), STDDEV_SAMP(seconds)', visits),
    [0.84375, 1.125, 1.0606601717798212],
  );
});

test('a percentile lies between the two values at its place', () => {
  assert.deepEqual(
    valuesOf(
      'PERCENTILE(`bytes`, 0.5), PERCENTILE(seconds, 0.9), PERCENTILE(seconds, 0), ' +
        'PERCENTILE(seconds, 1), PERCENTILE(DISTINCT seconds, 0.5)',
      visits,
    ),
    [7, 2.3000000000000003, 0.5, 2.75, 1.25],
  );
  assert.deepEqual(valuesOf('PERCENTILE(seconds, 0.5)', nothing), [null]);
});

test('sums and means of DISTINCT take each value once', () => {
  const select = 'SUM(DISTINCT `bytes`), AVG(DISTINCT `bytes`), AVG(DISTINCT seconds)';
  assert.deepEqual(valuesOf(select, visits), [17, 5, 1.5]);
  assert.deepEqual(valuesOf(select, nothing), [null, null, null]);
});

test('first and last values are not NULL, and FILTER holds for each aggregate', () => {
  assert.deepEqual(
    valuesOf(
      'FIRST_VALUE(ip), LAST_VALUE(ip), LAST_VALUE(seconds), FIRST_VALUE(ip IS NULL), ' +
        'FIRST_VALUE(ip) FILTER (WHERE `bytes` < 10), APPROX_COUNT_DISTINCT(ip), ' +
        'APPROX_COUNT_DISTINCT(seconds) FILTER (WHERE `bytes` < 10), ' +
        "PERCENTILE(seconds, 0.5) FILTER (WHERE ip = 'ip1'), MIN(ts)",
      visits,
    ),
    ['ip1', 'ip9', 0.5, false, 'ip2', 3, 2, 1.625, 0],
  );
  assert.deepEqual(valuesOf('FIRST_VALUE(ip), LAST_VALUE(seconds)', nothing), [null, null]);
});

test('arguments that an aggregate cannot take are refused with the place', () => {
  const refused = (select: string, message: RegExp): void =>
    assert.throws(() => visitShape(select, 'window_start, window_end'), message);
  refused('PERCENTILE(seconds)', /takes a number and a fraction, found 1/);
  refused('PERCENTILE(seconds, 1.5)', /wants a number from 0 to 1, found 1\.5/);
  refused('PERCENTILE(seconds, `bytes`)', /wants a number from 0 to 1, found `bytes`/);
  refused('PERCENTILE(ip, 0.5)', /PERCENTILE wants a number, found a STRING/);
  refused('STDDEV(ip)', /STDDEV wants a number, found a STRING/);
  refused('VAR_POP(DISTINCT seconds)', /VAR_POP\(DISTINCT …\) is not supported here/);
});
