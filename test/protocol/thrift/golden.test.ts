import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { encodeAppendBatch } from '#src/codecs/thrift-event/encode.js';
import { EventBatch, type Headers } from '#src/core/batch.js';
import { ChannelFullError } from '#src/core/errors.js';
import { FrameSplitter } from '#src/protocol/frame-splitter.js';
import { decodeAnswer } from '#src/protocol/thrift/messages.js';
import { protocols } from '#src/protocol/thrift/protocol.js';
import { bodiesOf } from '../../support/component-context.js';
import { goldenDirectory } from '../../support/golden.js';
import { startThriftSource } from '../../support/thrift.js';

const bytesOf = (file: string): Buffer => readFileSync(join(goldenDirectory, 'thrift', file));
const messagesIn = (file: string): Buffer[] => new FrameSplitter(10_000).push(bytesOf(file));

const longText = 'x'.repeat(300);
/** Headers in the order of Java's hash map. */
const recorded: { readonly bodies: readonly string[]; readonly headers: readonly Headers[] } = {
  bodies: ['hello', '', 'b1', 'b2', 'b3'],
  headers: [
    { host: 'web1', k: 'v' },
    {},
    {},
    { k: 'v' },
    { '': '€ 😀 \0 \n', [longText]: longText, 'Umlaut ä': '' },
  ],
};

for (const protocol of ['compact', 'binary'] as const) {
  for (const session of ['client', 'refused', 'unknown'])
    test(`the source answers the recorded ${session} session byte for byte (${protocol})`, async (t) => {
      const { context, port } = await startThriftSource(t, { protocol });
      if (session === 'refused')
        context.onEmit = async () => {
          if (context.batches.length === 1) throw new ChannelFullError('the channel holds 1 event');
        };
      const socket = connect(port, '127.0.0.1');
      // At once: calls of a connection may be in flight together.
      socket.write(bytesOf(`${session}-${protocol}.c2s.bin`));
      const expected = bytesOf(`${session}-${protocol}.s2c.bin`);
      let answers = Buffer.alloc(0);
      while (answers.length < expected.length)
        answers = Buffer.concat([answers, ((await once(socket, 'data')) as [Buffer])[0]]);
      socket.destroy();
      assert.deepEqual(answers, expected);
      if (session !== 'client') return;
      assert.deepEqual(context.bodies, recorded.bodies);
      const found = context.batches.flatMap((batch) =>
        bodiesOf(batch).map((_, i) => ({ ...batch.headersOf(i) })),
      );
      assert.deepEqual(found, recorded.headers);
    });

  test(`a batch is written as Flume's client writes it (${protocol})`, () => {
    const [, , expected] = messagesIn(`client-${protocol}.c2s.bin`);
    const own = recorded.headers.slice(2);
    const batch = EventBatch.of(recorded.bodies.slice(2), { own });
    const frame = encodeAppendBatch(batch, protocols[protocol], 3);
    assert.equal(frame.subarray(4).toString('hex'), expected!.toString('hex'));
  });

  test(`answers of a Flume source are read (${protocol})`, () => {
    const results = ['client', 'refused', 'unknown'].flatMap((session) =>
      messagesIn(`${session}-${protocol}.s2c.bin`).map((message) =>
        decodeAnswer(protocols[protocol], message),
      ),
    );
    assert.deepEqual(results, [
      { sequence: 1, result: 0 },
      { sequence: 2, result: 0 },
      { sequence: 3, result: 0 },
      { sequence: 1, result: 0 },
      { sequence: 2, result: 1 },
      { sequence: 7, result: { kind: 1, text: "Invalid method name: 'nonsense'" } },
    ]);
  });
}
