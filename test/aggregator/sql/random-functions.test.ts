/**
 * Any function of any values, those of other functions and extreme ones among them, ends in a value, and
 * a row has the same value alone as in a batch.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import type { ParameterType, SqlFunction } from '#src/aggregator/sql/functions/function.js';
import { scalarFunctions } from '#src/aggregator/sql/functions/index.js';
import type { Column, RowBatch } from '#src/codecs/rows.js';
import { fc } from '../../support/properties.js';
import { valueAt } from '../../support/rows.js';
import { caseCount, caseRows, casesTable } from '../../support/sql-cases.js';

const texts = [
  's',
  't',
  "''",
  "'ä😀'",
  "'$.a'",
  'REPEAT(s, 2000)',
  'CAST(n AS STRING)',
  'CHR(n)',
  "JSON_QUERY(s, '$.a')",
];
const integers = ['n', 'i', '0', '-1', '9007199254740991', '(n * n * n * n * n)', 'CHAR_LENGTH(s)'];
const times = [
  'ts',
  'u',
  'CAST(ts AS DATE)',
  "TIMESTAMP '9999-12-31 23:59:59.999'",
  'TO_TIMESTAMP_LTZ(8640000000000000, 3)',
  'TIMESTAMPADD(YEAR, n, ts)',
  "(ts + INTERVAL '9999' YEAR(4))",
];
const values: Record<ParameterType, readonly string[]> = {
  string: texts,
  integer: integers,
  number: [...integers, 'x', '1e300 * x', 'SQRT(x)', 'LN(n)', '-0.0'],
  boolean: ['b', 'n > 0', 's IS JSON'],
  time: times,
  any: [...texts, ...integers, ...times, 'x', 'NULLIF(n, n)'],
};

/** Calls with words between their arguments; `{string}` is any text. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  CEIL: ['CEIL({number})', 'CEIL({time} TO MONTH)', 'CEIL({time} TO WEEK)'],
  CEILING: ['CEILING({time} TO HOUR)'],
  CONVERT_TZ: ["CONVERT_TZ({string}, 'UTC', 'Europe/Berlin')", 'CONVERT_TZ({string}, {string}, s)'],
  DATE_FORMAT: ["DATE_FORMAT({time}, 'yyyy-MM-dd EEE HH:mm:ss.SSS a')"],
  EXTRACT: ['EXTRACT(WEEK FROM {time})', 'EXTRACT(EPOCH FROM {time})', 'EXTRACT(DOW FROM {time})'],
  FLOOR: ['FLOOR({number})', 'FLOOR({time} TO QUARTER)', 'FLOOR({time} TO DAY)'],
  FROM_UNIXTIME: ["FROM_UNIXTIME({integer}, 'yyyy MMMM d')", 'FROM_UNIXTIME({integer})'],
  HEX: ['HEX({string})', 'HEX({integer})'],
  JSON_EXISTS: ["JSON_EXISTS({string}, 'lax $.a.b[1]' UNKNOWN ON ERROR)"],
  JSON_QUERY: ["JSON_QUERY({string}, '$' WITH WRAPPER EMPTY OBJECT ON ERROR)"],
  JSON_VALUE: ["JSON_VALUE({string}, '$.n' RETURNING INTEGER DEFAULT 1 ON ERROR)"],
  OVERLAY: ['OVERLAY({string} PLACING {string} FROM {integer} FOR {integer})'],
  POSITION: ['POSITION({string} IN {string})'],
  TIMESTAMPADD: ['TIMESTAMPADD(MONTH, {integer}, {time})', 'TIMESTAMPADD(HOUR, {integer}, {time})'],
  TIMESTAMPDIFF: ['TIMESTAMPDIFF(MONTH, {time}, {time})', 'TIMESTAMPDIFF(DAY, {time}, {time})'],
  TO_TIMESTAMP_LTZ: ['TO_TIMESTAMP_LTZ({number}, 0)', 'TO_TIMESTAMP_LTZ({string})'],
  TRIM: ['TRIM(BOTH {string} FROM {string})', 'TRIM(TRAILING FROM {string})'],
};

const timeReaders = new Set(['TO_DATE', 'TO_TIMESTAMP', 'UNIX_TIMESTAMP']);

function templatesOf(name: string, known: SqlFunction): readonly string[] {
  if (phrases[name] !== undefined) return phrases[name];
  if ('choose' in known) {
    const rest = known.least > 1 ? ', {number}'.repeat(known.least - 1) : '';
    return [`${name}(${name === 'IF' ? 'b' : '{number}'}${rest})`];
  }
  const places = known.parameters.map((type, i) => {
    if (i === 1 && name.startsWith('REGEXP')) return "'l+'";
    return i === 1 && timeReaders.has(name) ? "'yyyy-MM-dd HH:mm:ss'" : `{${type}}`;
  });
  return [`${name}(${places.join(', ')})`];
}

function calls(name: string, known: SqlFunction): fc.Arbitrary<string> {
  const template = fc.constantFrom(...templatesOf(name, known));
  return fc.tuple(template, fc.infiniteStream(fc.nat(1000))).map(([text, choices]) =>
    text.replace(/\{(\w+)\}/g, (_, type: ParameterType) => {
      const pool = values[type];
      return pool[(choices.next().value as number) % pool.length]!;
    }),
  );
}

/** Row `row` of a batch as a batch of its own. */
function alone(rows: RowBatch, row: number): RowBatch {
  const column = (index: number): Column => {
    const whole = rows.column(index);
    return whole.kind === 'numbers'
      ? { kind: 'numbers', values: whole.values.slice(row, row + 1) }
      : {
          ...whole,
          starts: whole.starts.slice(row, row + 1),
          ends: whole.ends.slice(row, row + 1),
        };
  };
  return { size: 1, column, bodyIndexes: Uint32Array.of(0) };
}

function check(call: string): void {
  const key = `COALESCE(${call})`;
  const from = "FROM TABLE(TUMBLE(TABLE cases, DESCRIPTOR(ts), INTERVAL '1' MINUTE))";
  const sql = `SELECT ${key} AS v ${from} GROUP BY window_start, window_end, ${key}`;
  const { plan, problems } = compileQuery(sql, [casesTable]);
  assert.deepEqual(problems, []);
  const { scalar } = plan!.groupKeys[0]!;
  const rows = caseRows();
  const column = scalar.evaluate(rows);
  for (let row = 0; row < caseCount; row++) {
    const value = valueAt(column, row);
    assert.deepEqual(valueAt(scalar.evaluate(alone(rows, row)), 0), value, `row ${row} of ${call}`);
  }
}

describe('a function ends in a value that its row alone decides, whatever it is given', () => {
  for (const [name, known] of scalarFunctions) {
    test(name, () => fc.assert(fc.property(calls(name, known), check), { numRuns: 6 }));
  }
});
