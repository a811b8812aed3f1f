import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSeeds, sequenceCount } from '../../support/seeds.js';
import { Simulation } from './simulation.js';

const sequences = sequenceCount(60);

describe('two tiers under power cuts, kills, failing disks and a failing network', () => {
  it(`each branch equals the input and the audit balances in ${sequences} random runs`, async () => {
    await runSeeds(new URL('simulation.js', import.meta.url).href, sequences);
  });

  it('a few runs meet every kind of fault', async (t) => {
    const met = new Map<string, number>();
    for (let seed = 1; seed <= 5; seed++) {
      const simulation = new Simulation(seed);
      await simulation.run();
      for (const [kind, count] of Object.entries(simulation.tolls))
        met.set(kind, (met.get(kind) ?? 0) + count);
    }
    t.diagnostic(JSON.stringify(Object.fromEntries(met)));
    for (const [kind, count] of met) assert.ok(count > 0, kind);
  });
});
