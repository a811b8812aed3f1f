import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textCoding } from '#src/codecs/text-coding.js';
import { fc } from '../support/properties.js';

const sets = ['UTF-8', 'ISO-8859-1', 'US-ASCII', 'UTF-16BE', 'windows-1251', 'GBK', 'Shift_JIS'];

test('what is written is read again as what it was, or as a question mark', () => {
  for (const name of sets) {
    const coding = textCoding(name);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = [...coding.decode(coding.encode(text))];
        const written = [...text];
        assert.equal(read.length, written.length);
        for (const [i, character] of read.entries())
          assert.ok(character === written[i] || character === '?', `${name}: ${text}`);
      }),
      { numRuns: 200 },
    );
  }
});

test('each set writes its own bytes', () => {
  const bytesOf = (name: string, text: string): string =>
    textCoding(name).encode(text).toString('hex');
  assert.equal(bytesOf('GBK', 'a你好'), '61c4e3bac3');
  assert.equal(bytesOf('Cp1252', '€é😀'), '80e93f');
  assert.equal(bytesOf('EUC-JP', '好丂'), 'b9a58fb0a1');
  assert.equal(bytesOf('gb18030', '한'), '83368433');
  assert.equal(bytesOf('UTF-16BE', 'é'), '00e9');
});

test('ISO-8859-1 and US-ASCII are not windows-1252', () => {
  const bytes = Buffer.from([0x41, 0x80, 0xe9]);
  assert.equal(textCoding('ISO8859_1').decode(bytes), 'A\x80\xe9');
  assert.equal(textCoding('latin1').decodeStrict(bytes), 'A\x80\xe9');
  assert.equal(textCoding('US-ASCII').decode(bytes), 'A\ufffd\ufffd');
  assert.equal(textCoding('ASCII').decodeStrict(bytes), undefined);
  assert.equal(textCoding('windows-1252').decode(bytes), 'A€é');
  assert.equal(textCoding('Cp1252').decodeStrict(Buffer.from([0x81])), undefined);
});

test('a name that is unknown, or does not say the order of bytes, is refused', () => {
  for (const name of ['klingon', 'UTF-16', 'UTF-32'])
    assert.throws(() => textCoding(name), RangeError);
});
