import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mutants } from './mutants.js';
import { honestPorts } from './ports.js';
import { Simulation } from './simulation.js';

const seedsMax = Number(process.env['TAILRACE_SIM_SEQUENCES'] ?? 60);

describe('each rule of the hdfs sink, switched off', () => {
  for (const { rule, delivery, ports, firstSeed = 1 } of mutants)
    it(`${delivery} mode: a run fails when the sink no longer ${rule}`, async (t) => {
      const first = Number(process.env['TAILRACE_SIM_SEED'] ?? firstSeed);
      for (let seed = first; seed < first + seedsMax; seed++) {
        const failure = await new Simulation(seed, delivery, { ...honestPorts, ...ports })
          .run()
          .then(
            () => undefined,
            (error: Error) => error,
          );
        if (failure === undefined) continue;
        await new Simulation(seed, delivery).run();
        t.diagnostic(`seed ${seed}: ${failure.message.split('\n')[0]}`);
        return;
      }
      assert.fail(`no seed from ${first} to ${first + seedsMax - 1} notices`);
    });
});
