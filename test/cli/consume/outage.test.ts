import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Outage } from '#src/cli/consume/outage.js';
import { KafkaConnectionError } from '#src/protocol/kafka/client/kafka-errors.js';
import { FakeClock } from '../../support/fake-clock.js';

test('a lost connection is waited out, and any other error ends the reading', async () => {
  const clock = new FakeClock();
  const outage = new Outage(clock);
  const lost = new KafkaConnectionError('gone', { wasSent: false });
  const waiting = outage.waited(() => Promise.reject(lost));
  await new Promise(setImmediate);
  await clock.advance(10_000);
  assert.deepEqual(await waiting, []);
  await assert.rejects(
    outage.waited(() => Promise.reject(new Error('not allowed'))),
    /not allowed/,
  );
});
