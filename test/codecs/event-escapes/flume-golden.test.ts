import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { expanded, type EscapeCase, type EscapeResult } from '../../support/flume-escapes.js';
import { goldenDirectory } from '../../support/golden.js';

/** Made by Flume's own class: test/interop/flume-escapes.test.ts. */
const golden = JSON.parse(
  readFileSync(join(goldenDirectory, 'flume-escapes.json'), 'utf8'),
) as (EscapeCase & EscapeResult)[];

test('every escape becomes what Flume makes of it', () => {
  assert.ok(golden.length > 500);
  const wrong = golden.flatMap(({ text, error, ...one }) => {
    const ours = expanded(one);
    const isSame = ours.text === text && ours.error === error;
    return isSame ? [] : [{ ...one, ours, flume: text ?? error }];
  });
  assert.deepEqual(wrong, []);
});
