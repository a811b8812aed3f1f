import { describe, it } from 'node:test';
import { runSeeds, sequenceCount } from '../support/seeds.js';
import { actionsPerSequence, firstSeedOfSeveralSinks } from './file-channel-simulation.js';

const sequences = sequenceCount(1_000);

describe('file channel with several sinks under power cuts, kills and a failing disk', () => {
  it(`equals a plain model in ${sequences} random runs of ${actionsPerSequence} actions`, () =>
    runSeeds(
      new URL('file-channel-simulation.js', import.meta.url).href,
      sequences,
      firstSeedOfSeveralSinks,
    ));
});
