import { test } from 'node:test';
import { runSeeds, sequenceCount } from '../support/seeds.js';

const runs = sequenceCount(12);

test(`a query counts every row once in ${runs} runs in which workers die and change their number`, () =>
  runSeeds(new URL('workers-simulation.js', import.meta.url).href, runs));
