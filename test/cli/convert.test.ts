import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../support/command-line.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

test('what convert writes passes validate, and the report is on stderr', async (t) => {
  const file = 'conf/two-tier.properties';
  const { code, stdout, stderr } = await run('tailrace', ['convert', file]);
  assert.equal(code, 0);
  const [, kept, changed] = /48 lines: (\d+) kept, (\d+) changed, 0 unsupported\n$/.exec(stderr)!;
  assert.equal(Number(kept) + Number(changed), 48);
  const yaml = join(temporaryDirectory(t), 'flume.yaml');
  writeFileSync(yaml, stdout);
  const [before, after] = [
    await run('tailrace', ['validate', file]),
    await run('tailrace', ['validate', yaml]),
  ];
  assert.equal(after.code, 0);
  assert.equal(after.stdout, before.stdout);
});

test('a file that is YAML already is told so', async () => {
  const { code, stdout, stderr } = await run('tailrace', ['convert', 'conf/quickstart.yaml']);
  assert.equal(code, 64);
  assert.equal(stdout, '');
  assert.match(
    stderr,
    /^convert: conf\/quickstart\.yaml is YAML already; name a \.properties file\n$/,
  );
});

test('unsupported lines end it with 78, and the YAML is there nevertheless', async (t) => {
  const file = join(temporaryDirectory(t), 'flume.conf');
  writeFileSync(file, 'a1.sinks = k1\na1.sinks.k1.type = hive\na1.sinks.k1.channel = c1\n');
  const { code, stdout, stderr } = await run('tailrace', ['convert', file]);
  assert.equal(code, 78);
  assert.match(stdout, /type: hive/);
  assert.match(stderr, /flume\.conf:2: unsupported: a1\.sinks\.k1\.type: /);
});
