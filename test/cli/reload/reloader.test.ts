import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Reloader, type ApplyModel } from '#src/cli/reload/reloader.js';
import { loadConfig } from '#src/config/load-config.js';
import type { PipelineModel } from '#src/config/model.js';
import { someTables } from '../../support/config-tables.js';
import { FakeClock } from '../../support/fake-clock.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';

const first = { file: '/conf/a.properties', other: '/conf/b.properties' };
const minute = 60_000;

function flume(port: number, sinkType = 'logger'): string {
  return [
    'a1.sources = r1',
    'a1.channels = c1',
    'a1.sinks = k1',
    'a1.sources.r1.type = netcat',
    'a1.sources.r1.bind = 127.0.0.1',
    `a1.sources.r1.port = ${port}`,
    'a1.sources.r1.channels = c1',
    'a1.channels.c1.type = memory',
    `a1.sinks.k1.type = ${sinkType}`,
    'a1.sinks.k1.channel = c1',
    '',
  ].join('\n');
}

/** An agent's files on a simulated disk, and what a reloader brings into effect. */
async function watched(parts: { hints?: boolean; refuse?: () => string | undefined } = {}) {
  const fileSystem = new SimFileSystem(1);
  const clock = new FakeClock();
  const logger = new RecordingLogger();
  const files = [first.file, first.other];
  const applied: unknown[] = [];
  let hint = (): void => {};
  let waiting: readonly string[] = [];
  const write = async (text: string, file = first.file): Promise<void> => {
    await fileSystem.mkdir('/conf');
    const handle = await fileSystem.open(file, 'w+');
    await handle.write([Buffer.from(text)], 0);
    await handle.close();
    hint();
  };
  const load = () =>
    loadConfig({
      files,
      agentName: 'a1',
      lenient: false,
      tables: someTables,
      fileSystem,
      env: {},
      sysProperties: {},
    });
  await write(flume(1));
  await write('', first.other);
  const reloader = new Reloader({
    source: { names: files, files, hasUris: false, load },
    watch: (_, onHint) => {
      if (parts.hints !== false) hint = onHint;
      return { close: () => (hint = () => {}) };
    },
    fileSystem,
    clock,
    logger,
  });
  const apply: ApplyModel = async (model: PipelineModel) => {
    const refusal = parts.refuse?.();
    if (refusal !== undefined) throw new Error(refusal);
    applied.push(model.agents[0]!.sources[0]!.config['port']);
    return waiting;
  };
  const { model } = await load();
  const running = reloader.run(model!, apply);
  await clock.advance(1_000);
  return {
    reloader,
    clock,
    logger,
    applied,
    write,
    remove: async () => {
      await fileSystem.unlink(first.file);
      hint();
    },
    waitFor: (sections: readonly string[]) => (waiting = sections),
    stop: async () => {
      reloader.stop();
      await clock.advance(minute);
      await running;
    },
  };
}

const errorsOf = (logger: RecordingLogger): string[] => logger.messages('error');

test('a changed file is brought into effect after a hint, and Flume is quoted', async () => {
  const { reloader, clock, logger, applied, write, stop } = await watched();
  assert.deepEqual(applied, [], 'an unchanged file is not read again');
  await write(flume(2));
  await clock.advance(1_000);
  assert.deepEqual(applied, [2]);
  assert.ok(
    logger
      .messages()
      .join('\n')
      .includes('Reloading configuration file:/conf/a.properties, /conf/b.prop'),
  );
  assert.equal(reloader.status().reloads, 1);
  assert.equal(reloader.status().problem, undefined);
  await stop();
});

test('without hints the poll finds it, and every file counts', async () => {
  const { clock, applied, write, stop } = await watched({ hints: false });
  await write('a1.sources.r1.port = 3\n', first.other);
  await clock.advance(20_000);
  assert.deepEqual(applied, []);
  await clock.advance(15_000);
  assert.deepEqual(applied, [3]);
  await stop();
});

test('a file that is being written is left alone until it rests', async () => {
  const { clock, applied, write, stop } = await watched();
  for (let port = 10; port < 15; port++) {
    await write(flume(port));
    await clock.advance(100);
  }
  assert.deepEqual(applied, []);
  await clock.advance(1_000);
  assert.deepEqual(applied, [14]);
  await stop();
});

test('a wrong file is told once with its line, and the next right one is taken', async () => {
  const { reloader, clock, logger, applied, write, stop } = await watched();
  await write(flume(2, 'loger'));
  await clock.advance(5 * minute);
  assert.deepEqual(applied, []);
  assert.equal(errorsOf(logger).length, 1);
  assert.match(
    errorsOf(logger)[0]!,
    /a\.properties:9: a1\.sinks\.k1\.type: unknown sink type "loger"/,
  );
  assert.match(reloader.status().problem!, /unknown sink type/);
  await write(flume(2));
  await clock.advance(1_000);
  assert.deepEqual(applied, [2]);
  const { reloads, failedReloads, problem } = reloader.status();
  assert.deepEqual([reloads, failedReloads, problem], [1, 1, undefined]);
  await stop();
});

test('a wrong file that is put right again restarts nothing and says so', async () => {
  const { reloader, clock, logger, applied, write, stop } = await watched();
  await write('nothing');
  await clock.advance(1_000);
  assert.notEqual(reloader.status().problem, undefined);
  await write(flume(1));
  await clock.advance(1_000);
  assert.deepEqual(applied, []);
  assert.equal(reloader.status().problem, undefined);
  assert.ok(logger.messages().join('\n').includes('again what runs'));
  await stop();
});

test('a file that is away for a moment is no problem, one that stays away is', async () => {
  const { clock, logger, applied, write, remove, stop } = await watched();
  await remove();
  await clock.advance(2_000);
  await write(flume(2));
  await clock.advance(1_000);
  assert.deepEqual([applied, errorsOf(logger)], [[2], []]);
  await remove();
  await clock.advance(minute);
  assert.match(errorsOf(logger)[0]!, /does not exist/);
  await stop();
});

test('a change that a component refuses is told, and nothing is in effect of it', async () => {
  let refusal: string | undefined = 'a.properties:6: port: is a bad one';
  const { reloader, clock, logger, applied, write, stop } = await watched({
    refuse: () => refusal,
  });
  await write(flume(2));
  await clock.advance(1_000);
  assert.match(errorsOf(logger)[0]!, /is a bad one/);
  refusal = undefined;
  await write(flume(3));
  await clock.advance(1_000);
  assert.deepEqual([applied, reloader.status().failedReloads], [[3], 1]);
  await stop();
});

test('what only a restart brings into effect is said', async () => {
  const { reloader, clock, logger, write, waitFor, stop } = await watched();
  waitFor(['broker']);
  await write(flume(2));
  await clock.advance(1_000);
  assert.match(reloader.status().problem!, /restart needed for broker/);
  assert.ok(logger.messages().join('\n').includes('restart needed for broker'));
  await stop();
});
