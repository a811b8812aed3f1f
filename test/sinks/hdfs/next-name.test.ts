import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextName } from '#src/sinks/hdfs/next-name.js';

const names = [
  ['/logs/FlumeData.1700000000001', '/logs/FlumeData.1700000000001-1'],
  ['/logs/FlumeData.1700000000001-1', '/logs/FlumeData.1700000000001-2'],
  ['/logs/FlumeData.1700000000001-9.gz', '/logs/FlumeData.1700000000001-10.gz'],
  [
    '/logs/a.1600000000000/web.1700000000001.log.gz',
    '/logs/a.1600000000000/web.1700000000001-1.log.gz',
  ],
  ['/logs/web.0123abcd-0-100-199.avro', '/logs/web.0123abcd-0-100-199-1.avro'],
  ['/logs/web.0123abcd-0-100-199-1.avro', '/logs/web.0123abcd-0-100-199-2.avro'],
  ['/logs/other', '/logs/other-1'],
] as const;

describe('the next name of a file', () => {
  for (const [path, next] of names)
    it(`is ${next} after ${path}`, () => assert.equal(nextName(path), next));
});
