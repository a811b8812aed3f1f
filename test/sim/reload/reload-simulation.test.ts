import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSeeds, sequenceCount } from '../../support/seeds.js';
import { simulate } from './simulation.js';

const count = sequenceCount(60);

test(`${count} random runs of 12 reloads under load lose, double and touch nothing wrongly`, () =>
  runSeeds(new URL('./simulation.js', import.meta.url).href, count));

test('a run takes many events and restarts some components', async (t) => {
  const { taken, restarted } = await simulate(1);
  t.diagnostic(`${taken} events, ${restarted} components`);
  assert.ok(taken > 300 && restarted > 10);
});
