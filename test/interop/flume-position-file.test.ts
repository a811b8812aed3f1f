/* A taildir of real Flume 1.11 and ours on one position file, in turns: no line twice, none missing. */
import assert from 'node:assert/strict';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Tailing } from '../sources/taildir/tailing.js';
import { RunningCommand } from '../support/command-line.js';
import { flumeTool } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

test("Flume's positions are gone on with, and Flume goes on with ours", async (t) => {
  const positionFile = join(temporaryDirectory(t), 'positions.json');
  const tailing = new Tailing(t, 'app\\.log.*', { positionFile });
  const flume = (last: string): Promise<string[]> =>
    readWithFlume(t, tailing.path('app\\\\.log.*'), positionFile, last);

  tailing.write('app.log', 'one\ntwo\n');
  tailing.write('app.log.1', 'older\n');
  // Flume reads the oldest first; of two that are equally old, any.
  utimesSync(tailing.path('app.log.1'), 1_700_000_000, 1_700_000_000);
  assert.deepEqual(await flume('two'), ['older', 'one', 'two']);
  tailing.append('app.log', 'three\n');
  await tailing.start();
  assert.deepEqual(tailing.take(), ['three']);
  await tailing.stop();
  const expected = ['app.log', 'app.log.1'].map((name) => {
    const { ino: inode, size: pos } = statSync(tailing.path(name));
    return { inode, pos, file: tailing.path(name) };
  });
  const written = JSON.parse(readFileSync(positionFile, 'utf8')) as typeof expected;
  assert.deepEqual(
    written.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    expected,
  );
  tailing.append('app.log', 'four\n');
  assert.deepEqual(await flume('four'), ['four']);
});

/** The lines that Flume logs until `last` is among them; then it is stopped. */
async function readWithFlume(
  t: { after(cleanUp: () => void): void },
  filegroup: string,
  positionFile: string,
  last: string,
): Promise<string[]> {
  const config = join(temporaryDirectory(t), 'flume.properties');
  const lines = [
    'a.sources = r',
    'a.channels = c',
    'a.sinks = k',
    'a.sources.r.type = TAILDIR',
    'a.sources.r.filegroups = main',
    `a.sources.r.filegroups.main = ${filegroup}`,
    `a.sources.r.positionFile = ${positionFile}`,
    'a.sources.r.channels = c',
    'a.channels.c.type = memory',
    'a.sinks.k.type = logger',
    'a.sinks.k.channel = c',
  ];
  writeFileSync(config, lines.join('\n'));
  const { program, args } = flumeTool();
  const node = ['org.apache.flume.node.Application', '--conf-file', config, '--name', 'a'];
  const agent = new RunningCommand(program, [...args, ...node, '--no-reload-conf']);
  t.after(() => void agent.child.kill('SIGKILL'));
  await agent.untilOutput(new RegExp(`Event: .* ${last} \\}`));
  await agent.end();
  const bodies = agent.stdout.matchAll(/Event: \{ headers:\{\} body: .* (\w+) \}/g);
  return [...bodies].map(([, body]) => body!);
}
