import { test } from 'node:test';
import { runSeeds, sequenceCount } from '../../support/seeds.js';

test('a group survives its members, its broker and its disk, and settles when they do', () =>
  runSeeds(new URL('./simulation.js', import.meta.url).href, sequenceCount(16)));
