/* What a real Flume 1.11 would run of odd configurations is what ours runs with --lenient. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { flumeSituations } from '../support/flume-situations.js';
import { debianProgram, flumeTool } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

interface Loaded {
  readonly sources: Readonly<Record<string, readonly string[]>>;
  readonly channels?: readonly string[];
  readonly runners?: readonly string[];
  readonly error?: string;
}

test('with --lenient the components run that run in Flume', (t) => {
  const directory = temporaryDirectory(t);
  const [texts, results] = [join(directory, 'texts'), join(directory, 'results')];
  writeFileSync(texts, flumeSituations.map(({ text }) => `${JSON.stringify(text)}\n`).join(''));
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const { program, args } = flumeTool();
  const home = [`-Duser.home=${directory}`];
  execFileSync(
    program,
    [...home, ...args, 'test/interop/flume-peer/Loading.java', texts, results],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const loaded = readFileSync(results, 'utf8').trimEnd().split('\n');
  for (const [i, { situation, lenient, inFlume }] of flumeSituations.entries()) {
    const flume = JSON.parse(loaded[i]!) as Loaded;
    assert.equal(runningIn(flume), inFlume ?? withRunners(lenient ?? ''), situation);
  }
});

/** Flume tells of its runners: groups, and the sinks that are in none. */
function withRunners(running: string): string {
  const [sources = '', channels = '', sinks = '', groups = ''] = running.split(' ');
  const [, group, grouped = ''] = /^(.*):(.*)$/.exec(groups) ?? [];
  const alone = sinks.split(',').filter((sink) => !grouped.split(',').includes(sink));
  const runners = [...(group === undefined ? [] : [group]), ...alone].join(',');
  return `${sources} ${channels} ${runners}`.trimEnd();
}

function runningIn({ sources, channels = [], runners = [] }: Loaded): string {
  const named = Object.entries(sources).map(([name, to]) => `${name}>${to.join(',')}`);
  return [named, channels, runners]
    .map((names) => names.join(','))
    .join(' ')
    .trimEnd();
}
