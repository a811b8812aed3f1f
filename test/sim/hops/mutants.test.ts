import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mutants } from './mutants.js';
import { honestPorts } from './ports.js';
import { Simulation } from './simulation.js';

const seedsMax = Number(process.env['TAILRACE_SIM_SEQUENCES'] ?? 60);
const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);

describe('each rule of exactly once, switched off', () => {
  for (const { rule, name, ports } of mutants)
    it(`rule ${rule}: when ${name}, a run fails that is right without it`, async (t) => {
      for (let seed = first; seed < first + seedsMax; seed++) {
        const failure = await new Simulation(seed, { ...honestPorts, ...ports }).run().then(
          () => undefined,
          (error: Error) => error,
        );
        if (failure === undefined) continue;
        await new Simulation(seed).run();
        t.diagnostic(`seed ${seed}: ${failure.message.split('\n')[0]}`);
        return;
      }
      assert.fail(`no seed from ${first} to ${first + seedsMax - 1} notices`);
    });
});
