import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unicodeText } from '#src/codecs/json-events/unicode-text.js';
import { fc } from '../../support/properties.js';

const charsets = ['utf-8', 'utf-16', 'utf-32'];

for (const charset of charsets)
  test(`${charset}: text comes back as it was`, () => {
    const encoding = unicodeText(charset)!;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (text.startsWith('\ufeff')) return;
        const decoded = encoding.decode(encoding.encode(text));
        assert.equal(decoded, text);
      }),
    );
  });

for (const charset of charsets)
  test(`${charset}: any bytes are some text`, () => {
    const encoding = unicodeText(charset)!;
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        assert.equal(typeof encoding.decode(Buffer.from(bytes)), 'string');
      }),
    );
  });

// As Java's charsets do it.
test('UTF-16 is written big-endian with a mark, UTF-32 big-endian without one, nothing as nothing', () => {
  assert.equal(unicodeText('utf-16')!.encode('aé').toString('hex'), 'feff006100e9');
  assert.equal(unicodeText('utf-16')!.encode('').length, 0);
  assert.equal(unicodeText('utf-32')!.encode('a😀').toString('hex'), '000000610001f600');
});

test('a byte order mark tells how UTF-16 and UTF-32 are read', () => {
  const read = (charset: string, hex: string) =>
    unicodeText(charset)!.decode(Buffer.from(hex, 'hex'));
  assert.equal(read('utf-16', 'fffe6100'), 'a');
  assert.equal(read('utf-16', 'feff0061'), 'a');
  assert.equal(read('utf-16', '0061'), 'a');
  assert.equal(read('utf-32', 'fffe000061000000'), 'a');
  assert.equal(read('utf-32', '0000feff00000061'), 'a');
  assert.equal(read('utf-32', '0000006100'), 'a\ufffd');
  assert.equal(read('utf-32', '0000d80000110000'), '\ufffd\ufffd');
});

test('half a surrogate pair is written as a question mark in UTF-8, and as U+FFFD in the others', () => {
  assert.equal(unicodeText('utf-8')!.encode('\ud83d lone').toString(), '? lone');
  assert.equal(unicodeText('utf-16')!.encode('\ud83d').toString('hex'), 'fefffffd');
  assert.equal(unicodeText('utf-32')!.encode('\ude00').toString('hex'), '0000fffd');
});

test('other charsets are none of them', () => {
  for (const name of ['iso-8859-1', 'utf-16le', 'toString', ''])
    assert.equal(unicodeText(name), undefined);
});
