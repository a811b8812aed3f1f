import assert from 'node:assert/strict';

/** Fails with the first difference when the two are not the same lines, in any order. */
export function assertSameLines(
  actual: readonly string[],
  expected: readonly string[],
  where: string,
): void {
  const [is, should] = [actual.toSorted(), expected.toSorted()];
  const counts = `${where}: ${is.length} lines, expected ${should.length}`;
  const at = should.findIndex((line, i) => line !== is[i]);
  if (at >= 0) assert.fail(`${counts}; sorted, line ${at} is: ${is[at]}\nexpected: ${should[at]}`);
  assert.equal(is.length, should.length, counts);
}
