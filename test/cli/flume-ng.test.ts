/* The bin `flume-ng` as scripts call it. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, type RunResult } from '../support/command-line.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const flumeNg = (line: string, env: Record<string, string> = {}): Promise<RunResult> =>
  run('flume-ng-bin', line.split(' ').filter(Boolean), { env });

test("version prints Flume's five lines", async () => {
  const { code, stdout } = await flumeNg('version');
  assert.equal(code, 0);
  const beginnings = [
    'Tailrace ',
    'Source code repository: ',
    'Revision: ',
    'Compiled by ',
    'From source with checksum ',
  ];
  const lines = stdout.trimEnd().split('\n');
  assert.equal(lines.length, beginnings.length);
  for (const [i, beginning] of beginnings.entries()) assert.ok(lines[i]!.startsWith(beginning));
});

test('help is no error, an unknown command is one', async () => {
  const [help, unknown, none] = await Promise.all(
    ['help', 'agnet', ''].map((word) => flumeNg(word)),
  );
  assert.equal(help!.code, 0);
  assert.match(help!.stdout, /^Usage: flume-ng <command> \[options\]\.\.\.\n/);
  assert.equal(unknown!.code, 1);
  assert.match(unknown!.stderr, /^Error: Unknown or unspecified command 'agnet'/);
  assert.deepEqual([none!.code, none!.stdout], [1, help!.stdout]);
});

test('a dry run prints the command, and the old name of agent still runs it', async () => {
  const line = "node -na1 --conf-f=conf/netcat.properties -Dx=it's -Xmx2g -d";
  const { code, stdout, stderr } = await flumeNg(line);
  assert.deepEqual(
    [code, stdout],
    [0, "tailrace agent -na1 --conf-f=conf/netcat.properties '-Dx=it'\\''s'\n"],
  );
  assert.match(stderr, /^Warning: The "node" command is deprecated\./);
});

test('what cannot be run is refused with a reason, and with a code that is not zero', async () => {
  const file = 'conf/netcat.properties';
  const table: readonly [line: string, code: number, message: RegExp][] = [
    [`agent -f ${file}`, 64, /required option '-n, --name <agent>' not specified/],
    ['agent -n a1', 64, /no configuration file given; add --conf-file FILE/],
    ['agent -n a1 -f none.conf', 78, /none\.conf:1: configuration file does not exist/],
    [`agent -n a2 -f ${file}`, 78, /agent "a2" is not defined; did you mean "a1"\?; agents: a1/],
    ['agent -n a1 -z zoo:2181', 64, /agent: zoo:2181: configurations are not read from ZooKeeper/],
    ['tool FCINTEGRITYTOOL', 64, /name the channel's directories with -l/],
  ];
  const results = await Promise.all(table.map(([line]) => flumeNg(line)));
  for (const [i, { code, stderr }] of results.entries()) {
    const [line, expected, message] = table[i]!;
    assert.match(stderr, message, line);
    assert.equal(code, expected, line);
  }
});

test('options come from flume.opts and JAVA_OPTS, too', async (t) => {
  const directory = temporaryDirectory(t);
  writeFileSync(join(directory, 'flume.opts'), 'name = a1\nconf-file = agent.conf\n');
  writeFileSync(join(directory, 'agent.conf'), 'a1.sinks = ${sys:sink}\na1.channels = ${env:CH}\n');
  writeFileSync(join(directory, 'flume-env.sh'), 'export CH=c9\n');
  const { code, stderr } = await flumeNg(`agent -c ${directory}`, { JAVA_OPTS: '-Dsink=k9' });
  assert.equal(code, 78);
  assert.match(stderr, /"k9" is listed but not configured/);
  assert.match(stderr, /"c9" is listed but not configured/);
});
