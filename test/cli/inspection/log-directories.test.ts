import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cursorOf, type FoundCursor } from '#src/cli/inspection/log-directories.js';
import { Tallies } from '#src/core/tallies.js';

function cursor(directory: string, channelId: string, lowMark: number): FoundCursor {
  const tallies = new Tallies().snapshot();
  const state = { channelId, lowMark, ranges: [], durableEnd: 20, lanes: [], tallies, clean: true };
  return { directory, state };
}

test('of two copies of a cursor the one that is ahead counts', () => {
  const log = { directories: ['data'], segments: [], channelIds: ['now', 'before'] };
  const found = [
    cursor('a-backup', 'now', 10),
    cursor('checkpoint', 'now', 15),
    cursor('elsewhere', 'other', 19),
  ];
  assert.equal(cursorOf(log, found)?.directory, 'checkpoint');
  assert.equal(cursorOf({ ...log, channelIds: [] }, found), undefined);
});
