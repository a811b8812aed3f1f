import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSeeds, sequenceCount } from '../support/seeds.js';
import { balancesByCursors } from './audit-simulation.js';

const runs = sequenceCount(60);

test(`the audit balances after every power cut and kill of ${runs} runs, and agrees with the destination`, () =>
  runSeeds(new URL('audit-simulation.js', import.meta.url).href, runs));

test('without asking the destinations for positions it would not', async () => {
  let seed = 1;
  while (seed < 20 && (await balancesByCursors(seed))) seed++;
  assert.ok(seed < 20, 'cursors alone must not be enough');
});
