import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, start } from '../support/command-line.js';
import { queryFile } from '../support/query-file.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

test('a valid pipeline is told with its parts', async (t) => {
  const { code, stdout, stderr } = await run('tailrace', ['validate', queryFile(t, 'path')]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.equal(stdout, 'valid: broker on 127.0.0.1:0; aggregation pages\n');
});

test('the file may be given as the other commands take it, and must be given', async (t) => {
  const given = await run('tailrace', ['validate', '--conf', queryFile(t, 'path')]);
  assert.match(given.stdout, /^valid: /);
  const none = await run('tailrace', ['validate']);
  assert.deepEqual([none.code, none.stdout], [64, '']);
  assert.match(none.stderr, /no configuration file given/);
});

test('a problem of a query is shown at its line of the file', async (t) => {
  const file = queryFile(t, 'pth');
  const { code, stdout, stderr } = await run('tailrace', ['validate', file]);
  assert.equal(code, 78);
  assert.equal(stdout, '');
  const [message, excerpt, caret] = stderr.split('\n');
  assert.equal(message, `${file}:8: table access has no column pth; did you mean path?`);
  assert.equal(excerpt, '  8 | SELECT window_start, window_end, pth, COUNT(*) AS pv');
  assert.equal(caret, `${' '.repeat(39)}^^^`);
});

test('a reader that goes away ends the command quietly', async (t) => {
  const command = start('tailrace', ['validate', queryFile(t, 'path')]);
  command.child.stdout!.destroy();
  const { code, stderr } = await command.untilExit();
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

const refusedFile = `a1.sources = r1
a1.channels = c1
a1.sinks = k1 k2
a1.sources.r1.type = seq
a1.sources.r1.totalEvents = 1
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.sinks.k1.type = hdfs
a1.sinks.k1.hdfs.path = /logs
a1.sinks.k1.channel = c1
a1.sinks.k2.type = logger
a1.sinks.k2.channel = c1
`;

function fileOf(t: { after(cleanUp: () => void): void }, text: string): string {
  const file = join(temporaryDirectory(t), 'f.conf');
  writeFileSync(file, text);
  return file;
}

test('what a component refuses itself is told at its option, beside all other problems', async (t) => {
  const file = fileOf(t, `${refusedFile}a1.sinks.k2.maxBytes = 1\n`);
  const { code, stdout, stderr } = await run('tailrace', ['validate', file]);
  assert.deepEqual([code, stdout], [78, '']);
  const lines = stderr.split('\n').filter((line) => line.startsWith(file));
  assert.equal(lines.length, 2, stderr);
  assert.match(lines[0]!, /f\.conf:9: a1\.sinks\.k1\.hdfs\.path: "\/logs" names no namenode/);
  assert.match(lines[1]!, /f\.conf:13: a1\.sinks\.k2\.maxBytes: unknown option "maxBytes"/);
});

test('an agent refuses the same with 78, and leaves it out with --lenient', async (t) => {
  const agent = ['--conf', fileOf(t, refusedFile), '--name', 'a1'];
  const refused = await run('agent-bin', agent);
  assert.equal(refused.code, 78);
  assert.match(refused.stderr, /f\.conf:8: a1\.sinks\.k1: .*names no namenode/);
  const lenient = start('agent-bin', [...agent, '--lenient']);
  t.after(() => void lenient.child.kill('SIGKILL'));
  await lenient.untilOutput(/\[WARN\] .*f\.conf:8: warning: a1\.sinks\.k1: .*names no namenode/);
  await lenient.untilOutput(/Event: /);
  await lenient.end();
});

test('what may run and is hardly meant is a warning', async (t) => {
  const tls = 'a1.sources.r1.type = avro\na1.sources.r1.bind = 127.0.0.1\na1.sources.r1.port = 1\n';
  const store = 'a1.sources.r1.ssl = true\na1.sources.r1.keystore = /nonexistent.p12\n';
  const http = 'a1.sinks.k1.type = http\na1.sinks.k1.endpoint = http://127.0.0.1:1/\n';
  const kept = refusedFile.replaceAll(/a1\.(?:sources\.r1\.t|sinks\.k1\.(?:t|hdfs)).*\n/g, '');
  const file = fileOf(t, kept + tls + store + http);
  const { code, stdout, stderr } = await run('tailrace', ['validate', file]);
  assert.deepEqual([code, stdout], [0, 'valid: agent a1: 1 source, 1 channel, 2 sinks\n'], stderr);
  assert.match(
    stderr,
    /warning: a1\.sources\.r1: it cannot start now: keystore \/nonexistent\.p12/,
  );
  assert.match(stderr, /warning: a1\.sinks\.k1: an answer of 200 rolls back/);
  assert.match(stderr, /warning: a1\.channels\.c1: what avro source "r1" has accepted/);
});
