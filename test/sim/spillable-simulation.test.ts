import { describe, it } from 'node:test';
import { runSeeds, sequenceCount } from '../support/seeds.js';
import { actionsPerSequence } from './spillable-simulation.js';

const sequences = sequenceCount(400);

describe('spillable channel under clean stops, kills, power cuts and a failing disk', () => {
  it(`keeps its promises in ${sequences} random runs of ${actionsPerSequence} actions`, () =>
    runSeeds(new URL('spillable-simulation.js', import.meta.url).href, sequences));
});
