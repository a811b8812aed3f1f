import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const lines = 20_000;

/** Logs faster than anybody reads. Whoever looks at `process.stderr` makes its pipe answer EAGAIN. */
const program = `
  import { createProcessLogger } from './dist/core/process-logger.js';
  import { systemClock } from './dist/core/clock.js';
  process.stderr.isTTY;
  const logger = await createProcessLogger({ format: 'text', level: 'info', clock: systemClock });
  for (let i = 0; i < ${lines}; i++) logger.info({}, 'line ' + i);
`;

test('no line of the log is lost or cut when its reader is slower', async (t) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.after(() => void child.kill('SIGKILL'));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  await once(child, 'close');
  const found = log.split('\n').slice(0, -1);
  assert.equal(found.length, lines);
  found.forEach((line, i) => assert.match(line, new RegExp(`\\[INFO\\] line ${i}$`)));
});
