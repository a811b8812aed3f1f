import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearestTo, typingErrors } from '#src/util/did-you-mean.js';
import { fc } from '../support/properties.js';

test('typing errors are counted, a swap of neighbours as one', () => {
  const table: readonly [string, string, number][] = [
    ['', 'abc', 3],
    ['port', 'port', 0],
    ['prot', 'port', 1],
    ['chanels', 'channels', 1],
    ['chanel', 'channels', 2],
    ['kitten', 'sitting', 3],
  ];
  for (const [a, b, errors] of table) assert.equal(typingErrors(a, b), errors, `${a} ${b}`);
});

test('typing errors are the same in both directions and zero only for equal words', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(typingErrors(a, b), typingErrors(b, a));
      assert.equal(typingErrors(a, b) === 0, a === b);
    }),
  );
});

test('a beginning that one name alone has stands for it', () => {
  const types = ['memory', 'file', 'file_roll'];
  assert.equal(nearestTo('mem', types), 'memory');
  assert.equal(nearestTo('fil', ['file_roll', 'file_copy']), undefined);
  assert.equal(nearestTo('me', types), undefined);
});

test('the nearest name within a third of its length is suggested', () => {
  const types = ['netcat', 'exec', 'taildir', 'avro'];
  assert.equal(nearestTo('tail_dir', types), 'taildir');
  assert.equal(nearestTo('NETCAT', types), 'netcat');
  assert.equal(nearestTo('kafka', types), undefined);
  assert.equal(nearestTo('x'.repeat(1000), types), undefined);
  assert.equal(nearestTo('2', ['0', '1']), undefined);
  assert.equal(didYouMean('arvo', types), '; did you mean "avro"?');
  assert.equal(didYouMean('redis', types), '');
});
