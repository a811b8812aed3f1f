/**
 * What a real Flink makes of every expression of `test/golden/sql-functions`: the values that the unit
 * test holds this engine against. `UPDATE_GOLDEN=1` asks it those that have no answer yet.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { evaluateWithFlink } from '../support/flink-peer.js';
import { assertGolden } from '../support/golden.js';
import { caseCount, casesForFlink } from '../support/sql-cases.js';
import {
  functionFiles,
  printCases,
  readCases,
  type FlinkValue,
  type FunctionCase,
} from '../support/sql-function-cases.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

function ask(expressions: readonly string[], directory: string): FunctionCase['flink'][] {
  const file = join(directory, 'cases.txt');
  const { lines, statements } = casesForFlink(file);
  writeFileSync(file, lines);
  return evaluateWithFlink(expressions, { statements, rowCount: caseCount, directory });
}

/** The numbers of the rows whose evaluation does not fail; a failing one would end the query. */
function soundRows(values: readonly FlinkValue[]): number[] {
  return [...values.keys()].filter(
    (row) => values[row] === null || typeof values[row] === 'string',
  );
}

/** An expression and its values, or why it is refused. */
type Known = readonly [string, string | readonly FlinkValue[]];

/** Expressions whose failing rows are left out, with what Flink is known to give then. */
function askable(cases: readonly FunctionCase[]): Known[] {
  return cases.flatMap<Known>(({ expression, flink }) => {
    assert.ok(flink, `${expression} has no answer: run once with UPDATE_GOLDEN=1`);
    if ('refused' in flink) return [[expression, flink.refused]];
    const sound = soundRows(flink.values);
    if (sound.length === 0) return [];
    if (sound.length === caseCount) return [[expression, flink.values]];
    const values = flink.values.map((value, row) => (sound.includes(row) ? value : null));
    return [[`CASE WHEN i IN (${sound.join(', ')}) THEN ${expression} END`, values]];
  });
}

test('Flink gives the expressions the values that the golden files have', (t) => {
  const directory = temporaryDirectory(t);
  const files = functionFiles().map((name) => ({ name, cases: readCases(name) }));
  const all = files.flatMap(({ cases }) => cases);
  if (process.env.UPDATE_GOLDEN === '1') {
    const unanswered = all.filter(({ flink }) => flink === undefined);
    const answers = ask(
      unanswered.map(({ expression }) => expression),
      directory,
    );
    for (const { name, cases } of files) {
      const answered = cases.map((known) => ({ ...known, flink: known.flink ?? answers.shift() }));
      assertGolden(printCases(answered), name);
    }
    return;
  }
  const known = askable(all);
  const answers = ask(
    known.map(([expression]) => expression),
    directory,
  );
  const found = answers.map((answer) => ('refused' in answer! ? answer.refused : answer!.values));
  assert.deepEqual(
    known.map(([expression], i) => [expression, found[i]]),
    known,
  );
});
