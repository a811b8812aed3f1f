import { test } from 'node:test';
import { runSeeds, sequenceCount } from '../../support/seeds.js';

const runs = sequenceCount(1_000);

test(`random queries over ${runs} random streams equal a recount, and account for every row`, () =>
  runSeeds(new URL('simulation.js', import.meta.url).href, runs));
