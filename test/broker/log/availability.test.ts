import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Availability } from '#src/broker/log/availability.js';
import { Waiters } from '#src/broker/log/waiters.js';
import { Deferred } from '#src/util/deferred.js';
import { FakeClock } from '../../support/fake-clock.js';
import { RecordingLogger } from '../../support/recording-logger.js';

const reopenDelayMs = 1_000;

function availabilityOf(reopen: () => Promise<void>) {
  const clock = new FakeClock();
  const logger = new RecordingLogger();
  const waiters = new Waiters();
  const options = { topic: 't', index: 0, clock, logger, reopenDelayMs };
  return { availability: new Availability(options, waiters, reopen), clock, logger, waiters };
}

describe('the availability of a partition', () => {
  it('ends with work that fails, tells who waits, and comes back when it can be opened', async () => {
    let tries = 0;
    const { availability, clock, logger, waiters } = availabilityOf(async () => {
      if (++tries < 3) throw new Error('no space');
    });
    let woken = 0;
    waiters.add(() => woken++);
    const failing = availability.guard(Promise.reject(new Error('disk gone')));
    await assert.rejects(failing, { error: 56, message: 't-0: disk gone' });
    assert.equal(woken, 1);
    assert.throws(() => availability.assertOnline(), { error: 56, message: 't-0 is offline' });
    await clock.advance(2 * reopenDelayMs);
    assert.equal(availability.isOnline, false);
    await clock.advance(reopenDelayMs);
    availability.assertOnline();
    assert.equal(tries, 3);
    assert.deepEqual(logger.messages(), [
      'partition is offline: disk gone; it is opened again every 1000 ms',
      'partition stays offline: no space',
      'partition stays offline: no space',
      'partition is online',
    ]);
  });

  it('is told once when several writes fail together', () => {
    const { availability, clock, logger } = availabilityOf(async () => {});
    for (let i = 0; i < 3; i++)
      assert.equal(availability.fail(new Error(`write ${i}`)).message, `t-0: write ${i}`);
    assert.equal(logger.messages('error').length, 1);
    assert.equal(clock.pendingCount, 1);
  });

  for (const outcome of ['opened', 'refused'] as const)
    it(`stays closed when it is closed while it is being ${outcome}`, async () => {
      const reopened = new Deferred();
      const { availability, clock, logger } = availabilityOf(() => reopened.promise);
      availability.fail(new Error('disk gone'));
      await clock.advance(reopenDelayMs);
      availability.close();
      if (outcome === 'opened') reopened.resolve();
      else reopened.reject(new Error('the log is closed'));
      await clock.advance(10 * reopenDelayMs);
      assert.throws(() => availability.assertOnline(), { error: 3, message: 't-0 is closed' });
      assert.equal(logger.messages().length, 1);
      assert.equal(clock.pendingCount, 0);
    });
});
