import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assignmentsIn, readFlumeEnv } from '#src/cli/flume-ng/flume-env.js';
import { launchOf } from '#src/cli/flume-ng/launch.js';
import { splitJavaArguments } from '#src/cli/java-arguments.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const env = { HOME: '/home/flume', JAVA_OPTS: '-Dfrom.env=1' };

test('assignments of flume-env.sh are read as a shell reads them', () => {
  const table: readonly [string, Record<string, string>][] = [
    ['# JAVA_OPTS=x\n\nexport A=1', { A: '1' }],
    ['A=1 # one', { A: '1' }],
    ['A="b c"; # d', { A: 'b c' }],
    ["A='$HOME'", { A: '$HOME' }],
    ['A=$HOME/x\nB="${A}/y"', { A: '/home/flume/x', B: '/home/flume/x/y' }],
    ['A="say \\"\\$x\\""', { A: 'say "$x"' }],
    ['A="one \\\n  two"', { A: 'one   two' }],
    ['A=$NONE', { A: '' }],
    ['export A\nexport JAVA_OPTS="$JAVA_OPTS -Xmx1g"', { JAVA_OPTS: '-Dfrom.env=1 -Xmx1g' }],
  ];
  for (const [text, variables] of table)
    assert.deepEqual(assignmentsIn(text, env), { variables, unread: [] }, text);
});

test('lines that a shell would have to run are told by their numbers, and not run', () => {
  const text =
    'A=$(date)\nB=`id`\nif true; then\n  C=1\nfi\nD="${HOME:-x}"\nE=1; rm -rf /\nF=1 && G=2';
  assert.deepEqual(assignmentsIn(`${text}\nH=1`, env), {
    variables: { H: '1' },
    unread: [1, 2, 3, 4, 5, 6, 7, 8],
  });
});

test('-D of JAVA_OPTS, FLUME_JAVA_OPTS and the command line: the later one wins', (t) => {
  const directory = temporaryDirectory(t);
  writeFileSync(
    join(directory, 'flume-env.sh'),
    'export JAVA_OPTS="$JAVA_OPTS -Xmx2g -Da=script -Db=script"\nulimit -n 4096\n',
  );
  writeFileSync(join(directory, 'lookups.properties'), 'lookups = env\n');
  const ownEnv = { ...env, FLUME_JAVA_OPTS: '-Db=flume -Djavax.net.ssl.keyStore=k' };
  const given = splitJavaArguments(['agent', '-Dc=line', '-Dd=line']);
  const { java, notes } = launchOf(given, directory, ownEnv);
  const properties = { 'from.env': '1', a: 'script', b: 'flume', c: 'line', d: 'line' };
  const tls = { 'javax.net.ssl.keyStore': 'k' };
  assert.deepEqual(java.properties, { ...properties, ...tls });
  assert.equal(Object(ownEnv).FLUME_SSL_KEYSTORE_PATH, 'k');
  assert.deepEqual(notes, [
    `Ignored in ${directory}/flume-env.sh, which is not run as a script: line 2`,
    `Ignored: ${directory}/lookups.properties; the lookups here are env, sys and date`,
    'Ignored, for a JVM only: -Xmx2g',
  ]);
  assert.match(ownEnv.JAVA_OPTS, /-Da=script/);
});

test('a directory without flume-env.sh sets nothing', (t) => {
  assert.equal(readFlumeEnv(temporaryDirectory(t), env), undefined);
  assert.equal(readFlumeEnv(undefined, env), undefined);
});
