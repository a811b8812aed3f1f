import assert from 'node:assert/strict';
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PipelineStatus } from '#src/core/status.js';
import { firstDifference, generatedLog, recount } from '../support/access-log.js';
import { run, start } from '../support/command-line.js';
import type { RunningCommand } from '../support/command-line.js';
import { writePipelineFile } from '../support/pipeline-file.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

/** Resolves when the page says that the query has read so many rows in its life. */
async function untilRead(pipeline: RunningCommand, rows: number): Promise<void> {
  const [, url] = await pipeline.untilOutput(/Page: (\S+)/);
  for (;;) {
    const status = (await (await fetch(`${url}api/status`)).json()) as PipelineStatus;
    if ((status.queries[0]?.rowsRead ?? 0) >= rows) return;
    assert.equal(pipeline.child.exitCode, null, pipeline.stderr);
  }
}

test('Ctrl-C stops everything cleanly, and the next start goes on where it stopped', async (t) => {
  const directory = temporaryDirectory(t);
  const file = await writePipelineFile(directory, { page: true });
  const { text, hourly } = generatedLog(3_000);
  const lines = text.trimEnd().split('\n');
  const log = join(directory, 'logs/access.log');
  const up = (): RunningCommand => {
    const pipeline = start('tailrace', ['up', '--conf', file, '--log-level', 'warn']);
    t.after(() => void pipeline.child.kill('SIGKILL'));
    return pipeline;
  };

  writeFileSync(log, `${lines.slice(0, 1_000).join('\n')}\n`);
  const first = up();
  await untilRead(first, 1_000);
  appendFileSync(log, `${lines.slice(1_000, 1_500).join('\n')}\n`);
  const stopped = await first.end('SIGINT');
  assert.deepEqual([stopped.code, stopped.stderr], [0, '']);

  // While it is down the log is rotated; what the old file still had is read from its new name.
  renameSync(log, `${log}.1`);
  writeFileSync(log, `${lines.slice(1_500, 2_500).join('\n')}\n`);
  const second = up();
  await untilRead(second, 2_500);
  assert.equal((await second.end('SIGTERM')).code, 0);

  // The last line has no newline: a drain takes it all the same.
  appendFileSync(log, lines.slice(2_500).join('\n'));
  assert.equal((await run('tailrace', ['up', '--conf', file, '--drain'])).code, 0);
  const { stdout } = await run('tailrace', [
    'results',
    'pages',
    '--conf',
    file,
    '--format',
    'jsonl',
  ]);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(firstDifference(rows, hourly), undefined);
  assert.equal(recount(text).malformed > 0, true, 'the log holds lines that cannot be parsed');
});
