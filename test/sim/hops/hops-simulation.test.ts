import { describe, it } from 'node:test';
import { Simulation } from './simulation.js';
import type { Tolls } from './simulation.js';

const sequences = Number(process.env['TAILRACE_SIM_SEQUENCES'] ?? 60);

describe('two tiers under power cuts, kills, failing disks and a failing network', () => {
  it(`each branch equals the input and the audit balances in ${sequences} random runs`, async (t) => {
    const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
    const tolls: Partial<Tolls> = {};
    for (let seed = first; seed < first + sequences; seed++) {
      const simulation = new Simulation(seed);
      try {
        await simulation.run();
      } catch (error) {
        throw new Error(
          `seed ${seed} (run it alone: TAILRACE_SIM_SEED=${seed} TAILRACE_SIM_SEQUENCES=1)`,
          { cause: error },
        );
      }
      for (const [name, count] of Object.entries(simulation.tolls))
        tolls[name as keyof Tolls] = (tolls[name as keyof Tolls] ?? 0) + count;
    }
    t.diagnostic(JSON.stringify(tolls));
  });
});
