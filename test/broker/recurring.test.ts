import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Recurring } from '#src/broker/recurring.js';
import { silentLogger } from '#src/core/logger.js';
import { Deferred } from '#src/util/deferred.js';
import { FakeClock } from '../support/fake-clock.js';

const intervalMs = 100;

function open(work: () => Promise<void>) {
  const clock = new FakeClock();
  const options = { clock, logger: silentLogger, intervalMs, failure: 'it failed' };
  return { clock, recurring: new Recurring(options, work) };
}

describe('recurring work', () => {
  it('runs at every interval, whether the last run failed or not', async () => {
    let runs = 0;
    const { clock } = open(async () => {
      runs++;
      if (runs === 2) throw new Error('disk full');
    });
    await clock.advance(intervalMs - 1);
    assert.equal(runs, 0);
    await clock.advance(1 + 3 * intervalMs);
    assert.equal(runs, 4);
  });

  it('leaves out the times at which it is still at work', async () => {
    let runs = 0;
    const done = new Deferred();
    const { clock } = open(() => {
      runs++;
      return done.promise;
    });
    await clock.advance(5 * intervalMs);
    assert.equal(runs, 1);
    done.resolve();
    await clock.advance(intervalMs);
    assert.equal(runs, 2);
  });

  it('has stopped when the run that was at work is over', async () => {
    const done = new Deferred();
    const { clock, recurring } = open(() => done.promise);
    await clock.advance(intervalMs);
    let isStopped = false;
    const stopped = recurring.stop().then(() => (isStopped = true));
    await clock.advance(intervalMs);
    assert.equal(isStopped, false);
    done.resolve();
    await stopped;
    assert.equal(clock.pendingCount, 0);
  });
});
