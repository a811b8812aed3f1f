import { describe, it } from 'node:test';
import { runSeeds, sequenceCount } from '../support/seeds.js';

const sequences = sequenceCount(300);

describe('the files of an hdfs sink, under lost and late answers, crashes and power cuts', () => {
  it(`hold each event once after ${sequences} random runs`, () =>
    runSeeds(new URL('hdfs-journal-flow.js', import.meta.url).href, sequences));
});
