import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { offsetTime } from '#src/cli/topics/place.js';
import { readRecordsBelow } from '#src/cli/topics/records-below.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

test('the file of kafka-delete-records is read, and what is wrong with it is named', (t) => {
  const path = join(temporaryDirectory(t), 'offsets.json');
  const read = (text: string) => {
    writeFileSync(path, text);
    return readRecordsBelow(path);
  };
  const all = { topic: 'a', partition: 1, offset: -1 };
  assert.deepEqual(read(JSON.stringify({ partitions: [all], version: 1 })), [all]);
  assert.throws(() => read('{'), /--offset-json-file .*offsets\.json: .*JSON/);
  assert.throws(() => read('null'), /"partitions" is missing: \{"partitions":/);
  assert.throws(
    () => read('{"partitions":[{"topic":"a","partition":0}]}'),
    /partitions\[0\] is \{"topic":"a","partition":0\}: write/,
  );
  assert.throws(() => read('{"partitions":[null]}'), /partitions\[0\] is null/);
});

test('a place is an end, a time, or how long ago', () => {
  assert.deepEqual(['latest', 'earliest', '-3'].map(offsetTime), [-1, -2, -3]);
  assert.equal(offsetTime('1431856800000'), 1431856800000);
  assert.equal(offsetTime('2015-05-17T10:00:00'), 1431856800000);
  const twoHoursAgo = offsetTime('2h');
  assert.ok(Date.now() - twoHoursAgo >= 7_200_000);
  assert.throws(() => offsetTime('1431856800'), /These are seconds/);
  assert.throws(() => offsetTime('soon'), /must be a time such as 2015-05-17T10:00:00, or 2h/);
});
