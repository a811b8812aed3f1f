import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDelegationToken } from '#src/protocol/webhdfs/delegation-token.js';
import { fc } from '../../support/properties.js';

/** As Hadoop's WritableUtils writes them. */
function lengthOf(bytes: number): Buffer {
  if (bytes <= 127) return Buffer.from([bytes]);
  return bytes <= 255 ? Buffer.from([0x8f, bytes]) : Buffer.from([0x8e, bytes >> 8, bytes & 255]);
}

const field = (content: string | Uint8Array): Buffer[] => [
  lengthOf(Buffer.byteLength(content)),
  Buffer.from(content as string),
];

function token(kind: string, identifier: Uint8Array = Buffer.from('flume')): Buffer {
  const fields = [identifier, Buffer.alloc(20, 0xab), kind, '127.0.0.1:8020'];
  return Buffer.concat(fields.flatMap((content) => field(content)));
}

const storage = (...tokens: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('HDTS\0'),
    lengthOf(tokens.length),
    ...tokens.flatMap((content) => [...field('an alias'), content]),
    lengthOf(0),
  ]);

const hdfs = 'HDFS_DELEGATION_TOKEN';

test('the text of a token is taken without the blanks around it', () => {
  const text = token(hdfs).toString('base64url');
  assert.equal(readDelegationToken(Buffer.from(`${text}\n`)), text);
});

test('what hdfs fetchdt writes holds the same token in bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 700 }), (identifier) => {
      const wanted = token(hdfs, identifier);
      const file = storage(token('HIVE_DELEGATION_TOKEN'), wanted, token('WEBHDFS delegation'));
      assert.equal(readDelegationToken(file), wanted.toString('base64url'));
    }),
  );
});

test('what is no token is refused, and not repeated', () => {
  const whole = storage(token(hdfs));
  const text = token(hdfs).toString('base64url');
  for (const [content, reason] of [
    [Buffer.from(''), /neither the text of a token nor what hdfs fetchdt writes/],
    [Buffer.from(`{"Token":{"urlString":"${text}"}}`), /neither/],
    [Buffer.from(text.slice(0, -8)), /neither/],
    [Buffer.from(`${text}AAAA`), /neither/],
    [Buffer.from('HDTS\x01'), /use hdfs fetchdt, or hadoop dtutil -format java/],
    [storage(token('HIVE_DELEGATION_TOKEN')), /no token of HDFS is in it/],
    [whole.subarray(0, 40), /damaged: it ends too early/],
    [Buffer.from('HDTS\0\x87', 'latin1'), /damaged: an impossible length/],
    [Buffer.from('HDTS\0\xff', 'latin1'), /damaged: an impossible length/],
  ] as const)
    assert.throws(
      () => readDelegationToken(content),
      (error: Error) => reason.test(error.message) && !error.message.includes(text.slice(0, 8)),
    );
});
