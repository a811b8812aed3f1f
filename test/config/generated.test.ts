import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('what is generated from the schemas is committed as it would be generated', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/generate.mjs', '--check'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, `run \`npm run generate\`:\n${stdout}${stderr}`);
});
