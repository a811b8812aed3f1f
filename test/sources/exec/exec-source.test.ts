import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigError } from '#src/core/errors.js';
import type { ExecSourceConfig } from '#src/generated/config/sources/exec.js';
import { ExecSource } from '#src/sources/exec/exec-source.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { sourceContext, type TestSourceContext } from '../../support/component-context.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { until } from '../../support/until.js';

function make(config: Partial<ExecSourceConfig>): {
  source: ExecSource;
  context: TestSourceContext<ExecSourceConfig>;
} {
  const context = sourceContext<ExecSourceConfig>({
    command: 'true',
    restart: false,
    restartThrottle: 10_000,
    logStdErr: false,
    batchSize: 20,
    batchTimeout: 3000,
    charset: 'UTF-8',
    ...config,
  });
  return { context, source: new ExecSource(context) };
}

const inShell = (command: string): Partial<ExecSourceConfig> => ({ shell: '/bin/sh -c', command });
const ended = (context: TestSourceContext<ExecSourceConfig>) => (): boolean =>
  context.logger.messages().some((message) => message.startsWith('Command ['));

sourceContract('exec', (t) => {
  const file = join(temporaryDirectory(t), 'lines');
  writeFileSync(file, '');
  const { source, context } = make({ command: `tail -n +1 -f ${file}` });
  return {
    source,
    context,
    retries: true,
    offer: (bodies) => appendFileSync(file, bodies.map((body) => `${body}\n`).join('')),
  };
});

test('the command is split at blanks and run without a shell', async () => {
  const { source, context } = make({ command: 'printf  a\\nb|c\\n"x' });
  await source.start();
  await until(ended(context));
  await source.stop();
  assert.deepEqual(context.bodies, ['a', 'b|c', '"x']);
});

test('lines end at LF, CR or CR LF, and the last one needs none', async () => {
  const { source, context } = make(inShell("printf '1\\r2\\r\\n\\n3\\r\\r4'; printf '5\\r'"));
  await source.start();
  await until(ended(context));
  await source.stop();
  assert.deepEqual(context.bodies, ['1', '2', '', '3', '', '45']);
});

test('batches hold no more than batchSize', async () => {
  const { source, context } = make({ command: 'seq 1 1000', batchSize: 30 });
  await source.start();
  await until(ended(context));
  await source.stop();
  assert.deepEqual(
    context.bodies,
    Array.from({ length: 1000 }, (_, i) => String(i + 1)),
  );
  assert.ok(context.batches.every((batch) => batch.size <= 30));
});

test('a command that has ended is run again after the throttle, on request', async () => {
  const { source, context } = make({ command: 'echo again', restart: true, restartThrottle: 500 });
  await source.start();
  for (let runs = 1; runs <= 3; runs++) {
    await until(
      () => context.bodies.length === runs && context.clock.pendingCount > 0,
      `run ${runs}`,
    );
    await context.clock.advance(500);
  }
  await source.stop();
});

test('a command that cannot be run is told', async () => {
  const { source, context } = make({ command: '/does/not/exist' });
  await source.start();
  await until(ended(context));
  await source.stop();
  assert.match(context.logger.messages().join(), /cannot be run: spawn \/does\/not\/exist ENOENT/);
});

test('the error output is logged on request', async () => {
  const { source, context } = make({
    ...inShell('echo broken >&2; echo more >&2'),
    logStdErr: true,
  });
  await source.start();
  await until(ended(context));
  await source.stop();
  const logged = context.logger.messages('info').filter((line) => line.startsWith('Stderr'));
  assert.deepEqual(logged, ["StderrLogger[1] = 'broken'", "StderrLogger[2] = 'more'"]);
  assert.deepEqual(context.bodies, []);
});

// A child that lived on would hold the pipe open, and stop would wait for its end.
test("stop ends the command, a shell's children included", async () => {
  const { source, context } = make(inShell('sleep 1000 & echo started; wait'));
  await source.start();
  await until(() => context.bodies.length === 1);
  await source.stop();
});

test('the bytes of another character set stay, and an unknown one is refused', async () => {
  const { source, context } = make({ ...inShell("printf 'caf\\351\\n'"), charset: 'ISO-8859-1' });
  await source.start();
  await until(ended(context));
  await source.stop();
  assert.deepEqual(context.batches[0]!.body(0), Buffer.from('caf\xe9', 'latin1'));
  assert.throws(
    () => make({ charset: 'klingon' }),
    (error: Error) => error instanceof ConfigError && /klingon/.test(error.message),
  );
});
