/** Plug-ins as a user runs them: the package of conf/plugins-example, and modules that do wrong. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemCodeOf } from '#src/core/errors.js';
import { start, type RunningCommand } from '../support/command-line.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

type Test = { after(cleanUp: () => void): void };

interface Line {
  readonly level: string;
  readonly body: string;
}

/** None while the file is not there: the sink may just be setting one aside. */
function linesOf(file: string): Line[] {
  try {
    const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    return whole.map((line) => JSON.parse(line) as Line);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
    return [];
  }
}

function startIn(t: Test, directory: string, bin: string, args: readonly string[]): RunningCommand {
  const command = start(bin, args, { env: { DIR: directory } });
  t.after(() => void command.child.kill('SIGKILL'));
  return command;
}

const numbers = Array.from({ length: 1_000 }, (_, n) => n);
const bodyOf = (n: number): string => `${n % 10 === 0 ? 'ERROR' : 'INFO'} number ${n}`;

for (const format of ['properties', 'yaml'])
  test(`the example in ${format}: killed on its way, each event is there once`, async (t) => {
    const directory = temporaryDirectory(t);
    const [all, errors] = ['all.json', 'errors.json'].map((name) => join(directory, name));
    const file = `conf/plugins-example/plugins.${format}`;
    const first = startIn(t, directory, 'agent-bin', ['--conf', file, '--name', 'a1']);
    await eventually(() => linesOf(all!).length > 0, 'the first events are written', 120_000, 1);
    await first.end('SIGKILL');
    const second = startIn(t, directory, 'agent-bin', ['--conf', file, '--name', 'a1']);
    const isAll = (): boolean => linesOf(all!).length >= 1_000 && linesOf(errors!).length >= 100;
    await eventually(isAll, 'all events are written');
    await second.end();
    assert.deepEqual(
      linesOf(all!).map(({ body }) => body),
      numbers.map(bodyOf),
    );
    const wrong = numbers
      .filter((n) => n % 10 === 0)
      .map((n) => ({ level: 'ERROR', body: bodyOf(n) }));
    assert.deepEqual(linesOf(errors!), wrong);
  });

test('in the thread of a pipeline they run, too, and are drained', async (t) => {
  const directory = temporaryDirectory(t);
  const args = ['up', '--conf', 'conf/plugins-example/plugins.yaml', '--drain'];
  const { code, stderr } = await startIn(t, directory, 'tailrace', args).untilExit();
  assert.equal(code, 0, stderr);
  assert.equal(linesOf(join(directory, 'all.json')).length, 1_000);
});

/** A flow that works beside a source of this text. */
function besideNetcat(directory: string, source: string): string {
  writeFileSync(join(directory, 'wrong.mjs'), source);
  const file = join(directory, 'f.conf');
  const lines = [
    'a1.sources = wrong good',
    'a1.channels = c1',
    'a1.sinks = k1',
    'a1.sources.wrong.type = ./wrong.mjs',
    'a1.sources.wrong.channels = c1',
    'a1.sources.good.type = seq',
    'a1.sources.good.channels = c1',
    'a1.sources.good.totalEvents = 1',
    'a1.channels.c1.type = memory',
    'a1.sinks.k1.type = logger',
    'a1.sinks.k1.channel = c1',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

test('a source that throws in a timer of its own and never stops takes nothing down', async (t) => {
  const directory = temporaryDirectory(t);
  const source = `export const source = {
    create: () => ({
      start() {
        setInterval(() => { throw new Error('in a timer'); }, 20);
        setTimeout(() => Promise.reject(new Error('in a promise')), 10);
      },
      stop: () => new Promise(() => {}),
    }),
  };`;
  const file = besideNetcat(directory, source);
  const agent = startIn(t, directory, 'agent-bin', ['--conf', file, '--name', 'a1']);
  await agent.untilOutput(
    /\(a1\.wrong\) \[ERROR\] \S+wrong\.mjs threw where nobody waited .*: in a promise/,
  );
  await agent.untilOutput(/(?:threw where nobody waited .*: in a timer[^]*){2}/);
  await agent.untilOutput(/Event: /);
  const { code } = await agent.end('SIGTERM');
  assert.equal(code, 143);
});

test('a source whose start throws is tried again, and says why', async (t) => {
  const directory = temporaryDirectory(t);
  const source = `let tries = 0;
  export const source = {
    create: ({ emit }, { EventBatch, StartError }) => ({
      async start() {
        if (tries++ === 0) throw new StartError('not yet');
        await emit(EventBatch.of(['at last']));
      },
      stop() {},
    }),
  };`;
  const file = besideNetcat(directory, source);
  const agent = startIn(t, directory, 'agent-bin', ['--conf', file, '--name', 'a1']);
  await agent.untilOutput(/\(a1\.wrong\) \[ERROR\] Unable to start, .* every 3 s: not yet/);
  await agent.untilOutput(/Event: .* at last/);
  await agent.end();
});

test('an error of our own ends the process as ever', async (t) => {
  const directory = temporaryDirectory(t);
  const source = `export const source = {
    create: () => ({
      start() {
        process.nextTick(() => { const error = new Error('ours'); error.stack = 'ours'; throw error; });
      },
      stop() {},
    }),
  };`;
  const file = besideNetcat(directory, source);
  const agent = startIn(t, directory, 'agent-bin', ['--conf', file, '--name', 'a1']);
  const { code, stderr } = await agent.untilExit();
  assert.notEqual(code, 0);
  assert.match(stderr, /ours/);
});
