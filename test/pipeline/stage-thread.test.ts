import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '#src/core/clock.js';
import { StageThread } from '#src/pipeline/stage-thread.js';
import { FakeClock } from '../support/fake-clock.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { until } from '../support/until.js';

function thread(
  workerData: unknown,
  clock = new FakeClock(),
): StageThread<{ readonly served: number }> {
  return new StageThread({
    name: 'sample',
    entry: new URL('./sample-stage.js', import.meta.url),
    workerData,
    clock,
    logger: new RecordingLogger(),
  });
}

test('a stage serves, reports, drains and stops', async () => {
  const stage = thread({}, systemClock as FakeClock);
  assert.deepEqual(await stage.start(), { port: 4711 });
  await until(() => stage.status !== undefined);
  assert.deepEqual([stage.state.state, stage.status], ['running', { served: 1 }]);
  await stage.drain();
  await stage.stop();
  assert.equal(stage.state.state, 'stopped');
});

test('a stage that cannot start rejects with its own message', async () => {
  const stage = thread({ failsToStart: true });
  await assert.rejects(stage.start(), /port 9092 is busy/);
  assert.equal(stage.state.state, 'failed');
});

test('a drain that cannot deliver rejects with the reason', async () => {
  const stage = thread({ failsToDrain: true });
  await stage.start();
  await assert.rejects(stage.drain(), /sink cannot deliver/);
  await stage.stop();
});

test('a stage that dies is started again after a back-off and says so', async () => {
  const clock = new FakeClock();
  const stage = thread({ diesOnDrain: true }, clock);
  await stage.start();
  await assert.rejects(stage.drain(), /stage sample died: out of luck/);
  assert.deepEqual([stage.state.state, stage.state.restarts], ['restarting', 1]);
  await clock.advance(500);
  await until(() => stage.state.state === 'running');
  await stage.stop();
});

test('a stage goes over to other data while it runs, and starts with them when it died', async () => {
  const clock = new FakeClock();
  const stage = thread({}, clock);
  await stage.start();
  await stage.reload({ served: 2 });
  assert.equal(stage.status?.served, 2);
  await stage.stop();

  const unlucky = thread({ diesOnReload: true }, clock);
  await unlucky.start();
  await unlucky.reload({ served: 3 });
  assert.equal(unlucky.state.state, 'restarting');
  await clock.advance(500);
  await until(() => unlucky.state.state === 'running' && unlucky.status?.served === 3);
  await unlucky.stop();
});

test('a stage that refuses other data says why and goes on with its own', async () => {
  const stage = thread({ refusesReload: true });
  await stage.start();
  await assert.rejects(stage.reload({ served: 2 }), /k1: is refused/);
  await until(() => stage.status?.served === 1);
  await stage.stop();
});
