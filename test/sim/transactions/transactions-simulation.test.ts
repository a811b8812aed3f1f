import { test } from 'node:test';
import { runSeeds, sequenceCount } from '../../support/seeds.js';

const sequences = sequenceCount(300);

test(`producers keep their promises over crashes, refusals and lost answers in ${sequences} runs`, () =>
  runSeeds(new URL('simulation.js', import.meta.url).href, sequences));
