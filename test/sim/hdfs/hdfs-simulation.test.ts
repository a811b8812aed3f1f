import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSeeds, sequenceCount } from '../../support/seeds.js';
import { Simulation } from './simulation.js';

const sequences = sequenceCount(24);

describe('the hdfs sink under power cuts, kills, outages and requests that get lost or come late', () => {
  it(`each event is in the final files once after ${sequences} random runs`, async () => {
    await runSeeds(new URL('simulation.js', import.meta.url).href, sequences);
  });

  it('a few runs meet every kind of fault', async (t) => {
    const met = new Map<string, number>();
    const meet = (kind: string, count: number): void =>
      void met.set(kind, (met.get(kind) ?? 0) + count);
    for (let seed = 1; seed <= 4; seed++)
      for (const delivery of ['append', 'file'] as const) {
        const simulation = new Simulation(seed, delivery);
        await simulation.run();
        for (const [kind, count] of Object.entries(simulation.tolls)) meet(kind, count);
        for (const [fate, count] of simulation.network.fates) meet(fate, count);
      }
    t.diagnostic(JSON.stringify(Object.fromEntries(met)));
    for (const [kind, count] of met) assert.ok(count > 0, kind);
  });
});
