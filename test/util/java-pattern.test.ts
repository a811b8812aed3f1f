import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileJavaFullMatch, compileJavaPattern } from '#src/util/java-pattern.js';

const matches: readonly [pattern: string, yes: readonly string[], no: readonly string[]][] = [
  ['a.c', ['xabcx'], ['ac']],
  ['\\d+ \\w', ['7 x'], ['x 7']],
  ['(?i)error', ['ERROR', 'Error'], ['err']],
  ['\\Qa.b[\\E\\d', ['a.b[1'], ['axb[1']],
  ['\\Qa.b', ['a.b'], ['axb']],
  ['^\\p{Alpha}\\P{Digit}$', ['ab', 'a-'], ['a1', '1a']],
  ['^[\\p{Alnum}_-]+$', ['a_1-'], ['a.1']],
  ['\\Aabc\\z', ['abc'], ['abc\n', ' abc']],
  ['\\Aabc\\Z', ['abc', 'abc\n'], ['abcd']],
  ['(?<year>\\d{4})-\\k<year>', ['2024-2024'], ['2024-2025']],
  ['a\\h+b', ['a \tb'], ['a\nb']],
];

test('Java patterns find what they find in Java', () => {
  for (const [pattern, yes, no] of matches) {
    const compiled = compileJavaPattern(pattern);
    for (const text of yes)
      assert.ok(compiled.test(text), `${pattern} finds ${JSON.stringify(text)}`);
    for (const text of no)
      assert.ok(!compiled.test(text), `${pattern} does not find ${JSON.stringify(text)}`);
  }
});

test('what JavaScript would silently read differently is refused by name', () => {
  for (const pattern of [
    '[a-z&&[^b]]',
    '[a[bc]]',
    '(?>a)b',
    '\\p{Lu}',
    'a\\Gb',
    '\\x{41}',
    '[\\h]',
    'a\\',
    'a++',
  ])
    assert.throws(() => compileJavaPattern(pattern), SyntaxError, pattern);
});

test('a full match covers the whole text, alternatives included', () => {
  const pattern = compileJavaFullMatch('a|bc');
  assert.deepEqual(
    ['a', 'bc', 'abc', 'b', 'xa'].map((text) => pattern.test(text)),
    [true, true, false, false, false],
  );
});

test('a character outside of the first plane is one character', () => {
  assert.equal('😀é'.replace(compileJavaPattern('^.'), 'x'), 'xé');
  assert.equal('a😀b'.replace(compileJavaPattern('[^ab]', 'g'), 'x'), 'axb');
  assert.ok(compileJavaFullMatch('[😀-😎]{2}').test('😁😂'));
  assert.equal(
    'a"😀'.replace(compileJavaPattern('\\".'), 'x'),
    'ax',
    'also behind a needless escape',
  );
  assert.equal('a}😀'.replace(compileJavaPattern('}.'), 'x'), 'ax\ude00', 'but with a lone brace');
});
