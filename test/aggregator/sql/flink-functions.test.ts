import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { casesTable, caseCount, caseRows } from '../../support/sql-cases.js';
import {
  functionFiles,
  readCases,
  type FlinkValue,
  type FunctionCase,
} from '../../support/sql-function-cases.js';
import { valueAt, type Value } from '../../support/rows.js';

const from = "FROM TABLE(TUMBLE(TABLE cases, DESCRIPTOR(ts), INTERVAL '1' MINUTE))";
const rows = caseRows();

/** Its value for each row and how it is printed, or the problems. */
function evaluate(expression: string): { values: Value[]; printed: string } | string {
  // COALESCE keeps a lone literal from being refused as a constant key.
  const key = `COALESCE(${expression})`;
  const sql = `SELECT ${key} AS v ${from} GROUP BY window_start, window_end, ${key}`;
  const { plan, problems } = compileQuery(sql, [casesTable]);
  if (plan === undefined) return problems.map(({ message }) => message).join('; ');
  const { scalar } = plan.groupKeys[0]!;
  const column = scalar.evaluate(rows);
  const values = Array.from({ length: caseCount }, (_, row) => valueAt(column, row));
  return { values, printed: scalar.text.replace(/^COALESCE\(([^]*)\)$/, '$1') };
}

/** Both as the same kind of value; a number with the digits that two libraries of mathematics share. */
function comparable(value: FlinkValue, type: string): Value {
  if (value === null || typeof value === 'object' || value === 'NaN') return null;
  if (type === 'BOOLEAN') return value === 'true' ? 1 : 0;
  if (type.startsWith('TIMESTAMP')) {
    const timeMs = Date.parse(value.endsWith('Z') ? value : `${value}Z`);
    // Beyond the year 275760.
    return Number.isNaN(timeMs) ? null : timeMs;
  }
  if (/^(DOUBLE|DECIMAL|FLOAT|.*INT)/.test(type)) return rounded(Number(value));
  return value;
}

function rounded(value: number): number {
  return Number.isFinite(value) && !Number.isSafeInteger(value)
    ? Number(value.toPrecision(12))
    : value + 0;
}

function check({ expression, flink, here }: FunctionCase): void {
  const actual = evaluate(expression);
  if (here?.values === 'refused') {
    assert.equal(typeof actual, 'string', `${expression} is taken`);
    return;
  }
  const expected = here?.values ?? (flink !== undefined && 'values' in flink ? flink.values : []);
  const type = flink !== undefined && 'type' in flink ? flink.type : '';
  assert.ok(typeof actual !== 'string', `refused: ${String(actual)}`);
  const again = evaluate(actual.printed);
  assert.deepEqual(again, actual, 'what is printed means the same');
  const values = actual.values.map((value) => (typeof value === 'number' ? rounded(value) : value));
  const wanted = expected.map((value) => comparable(value, type));
  assert.deepEqual(values, wanted);
}

for (const file of functionFiles()) {
  describe(`the expressions of ${file} have the values that Flink gives them`, () => {
    for (const known of readCases(file)) {
      const isOnlyOurs = known.flink === undefined || 'refused' in known.flink;
      if (!isOnlyOurs || known.here !== undefined) {
        test(known.expression, () => check(known));
      }
    }
  });
}

test('a comma within a text is not one of the call', () => {
  assert.deepEqual(evaluate("TRIM(' , ' FROM 'a , b,')"), {
    values: Array.from({ length: caseCount }, () => 'a , b'),
    printed: "TRIM(' , ' FROM 'a , b,')",
  });
});
