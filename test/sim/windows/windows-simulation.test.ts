import { test } from 'node:test';
import { runSeeds, sequenceCount } from '../../support/seeds.js';

const runs = sequenceCount(40);

test(`windows of every kind equal a recount, over checkpoints, drains and crashes, in ${runs} runs`, () =>
  runSeeds(new URL('simulation.js', import.meta.url).href, runs));
