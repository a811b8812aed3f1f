import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CalmLogger } from '#src/core/calm-logger.js';
import { FakeClock } from '../support/fake-clock.js';
import { RecordingLogger } from '../support/recording-logger.js';

test('of many warnings in ten seconds ten are told, the others counted and told of with the next', async () => {
  const logger = new RecordingLogger();
  const clock = new FakeClock();
  const calm = new CalmLogger(logger, clock);
  for (let i = 1; i <= 1_000; i++) calm.warn({}, `client ${i}`);
  const told = logger.messages('warn');
  assert.deepEqual([told[0], told[9]], ['client 1', 'client 10']);
  assert.deepEqual(told.slice(10), ['More than 10 warnings in 10 s: further ones are counted']);
  await clock.advance(10_000);
  calm.warn({}, 'another');
  assert.deepEqual(logger.messages('warn').slice(11), ['990 warnings were left out', 'another']);
});

test('other levels pass', () => {
  const logger = new RecordingLogger();
  const calm = new CalmLogger(logger, new FakeClock());
  for (let i = 0; i < 30; i++) {
    calm.info({}, 'info');
    calm.error({}, 'error');
  }
  assert.deepEqual([logger.messages('info').length, logger.messages('error').length], [30, 30]);
});
