import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NullSink } from '#src/sinks/null/null-sink.js';
import { deliveryOf } from '../../contracts/sink-contract.js';
import { sinkContext } from '../../support/component-context.js';

test('events are dropped, and every N of them are told', async () => {
  const context = sinkContext({ batchSize: 3, logEveryNEvents: 4 });
  const sink = new NullSink(context);
  assert.equal(sink.limit.events, 3);
  for (let i = 0; i < 3; i++) await sink.deliver(deliveryOf(['a', 'b', 'c'], i * 3));
  assert.deepEqual(context.logger.messages(), [
    'Null sink k1 successful processed 4 events.',
    'Null sink k1 successful processed 8 events.',
  ]);
});
