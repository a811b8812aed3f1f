import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dumpEvent } from '#src/sinks/logger/event-dump.js';
import { LoggerSink } from '#src/sinks/logger/logger-sink.js';
import { deliveryOf, sinkContract } from '../../contracts/sink-contract.js';
import { sinkContext } from '../../support/component-context.js';

sinkContract(
  'logger',
  () => {
    const context = sinkContext({ maxBytesToLog: 16 });
    const shown = (message: string): string => /\s{2,}(\S+) }$/.exec(message)![1]!;
    return {
      sink: new LoggerSink(context),
      restarted: () => new LoggerSink(context),
      delivered: () => context.logger.messages('info').map(shown),
    };
  },
  { exact: false },
);

test('an event looks as it does in Flume', async () => {
  const context = sinkContext({ maxBytesToLog: 16 });
  await new LoggerSink(context).deliver(deliveryOf(['hello world', '', 'a\tb\x7fé'], 0));
  assert.deepEqual(context.logger.messages('info'), [
    'Event: { headers:{} body: 68 65 6C 6C 6F 20 77 6F 72 6C 64                hello world }',
    'Event: { headers:{} body: }',
    'Event: { headers:{} body: 61 09 62 7F C3 A9                               a.b... }',
  ]);
});

test('as many bytes are shown as wanted, with an offset from the second row on', () => {
  const body = Buffer.from('0123456789abcdefXYZ');
  assert.equal(
    dumpEvent({}, body, 4),
    '{ headers:{} body: 30 31 32 33                                     0123 }',
  );
  assert.equal(
    dumpEvent({ k: 'v' }, body, 64),
    '{ headers:{k=v} body: 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66 0123456789abcdef\n' +
      '00000010 58 59 5A                                        XYZ }',
  );
});
