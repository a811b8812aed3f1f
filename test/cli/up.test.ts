import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, start } from '../support/command-line.js';
import { freePorts } from '../support/free-port.js';
import { queryFile } from '../support/query-file.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

test('a drain that waits for a destination ends when it is asked to', async (t) => {
  const directory = temporaryDirectory(t);
  const [port] = await freePorts(1);
  const file = join(directory, 'pipeline.yaml');
  const log = join(directory, 'access.log');
  writeFileSync(log, 'a line\n');
  writeFileSync(
    file,
    `agents:
  web1:
    sources:
      access: { type: taildir, filegroups: { main: ${log} }, channels: [buffer] }
    channels: { buffer: { type: memory } }
    sinks: { next: { type: avro, channel: buffer, hostname: 127.0.0.1, port: ${port} } }
`,
  );
  const command = start('tailrace', ['up', '--conf', file, '--drain']);
  t.after(() => void command.child.kill('SIGKILL'));
  await command.untilOutput(/ECONNREFUSED/);
  const { code, stderr } = await command.end('SIGTERM');
  assert.equal(code, 128 + 15);
  assert.match(stderr, /Stopped by SIGTERM before (everything had started|the drain was over)/);
});

test('a query that cannot be compiled is a configuration error, with its line', async (t) => {
  const file = queryFile(t, 'pth');
  const { code, stderr } = await run('tailrace', ['up', '--conf', file, '--drain']);
  assert.equal(code, 78);
  assert.match(stderr, new RegExp(`${file}:8: .*pth`));
});

test('a broker on any free port is found by the queries beside it', async (t) => {
  const file = queryFile(t, 'path');
  const { code, stderr } = await run('tailrace', ['up', '--conf', file, '--drain']);
  assert.deepEqual([code, stderr], [0, '']);
});
