/**
 * What a real Flink makes of every expression of `test/golden/sql-functions`: the values that the unit
 * test holds this engine against. `UPDATE_GOLDEN=1` writes them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { evaluateWithFlink } from '../support/flink-peer.js';
import { assertGolden } from '../support/golden.js';
import { caseCount, casesForFlink } from '../support/sql-cases.js';
import { functionFiles, printCases, readCases } from '../support/sql-function-cases.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

test('Flink gives the expressions the values that the golden files have', (t) => {
  const directory = temporaryDirectory(t);
  const file = join(directory, 'cases.txt');
  const { lines, statements } = casesForFlink(file);
  writeFileSync(file, lines);
  const files = functionFiles().map((name) => ({ name, cases: readCases(name) }));
  const expressions = files.flatMap(({ cases }) => cases.map(({ expression }) => expression));
  const answers = evaluateWithFlink(expressions, { statements, rowCount: caseCount, directory });
  for (const { name, cases } of files) {
    const answered = cases.map((known) => ({ ...known, flink: answers.shift() }));
    assertGolden(printCases(answered), name);
  }
});
