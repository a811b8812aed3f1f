import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FileRollSinkConfig } from '#src/generated/config/sinks/file_roll.js';
import { FileRollSink } from '#src/sinks/file-roll/file-roll-sink.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { deliveryOf, laneState, sinkContract } from '../../contracts/sink-contract.js';
import { readAvroFile } from '../../support/avro-file-reader.js';
import { sinkContext } from '../../support/component-context.js';
import { FakeClock } from '../../support/fake-clock.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const datumSerializer = 'org.apache.flume.sink.hdfs.AvroEventSerializer$Builder';

function configOf(directory: string, config: Partial<FileRollSinkConfig> = {}): FileRollSinkConfig {
  return {
    'sink.directory': directory,
    'sink.rollInterval': 30,
    'sink.batchSize': 100,
    'sink.pathManager': 'default',
    'sink.pathManager.prefix': '',
    'sink.pathManager.extension': '',
    'sink.serializer': 'avro_event',
    'sink.serializer.appendNewline': true,
    'sink.serializer.syncIntervalBytes': 2_048_000,
    'sink.serializer.compressionCodec': 'null',
    ...config,
  };
}

interface StoredEvent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The files with a name, in their order: each must be a whole Avro file. */
async function filesIn(directory: string) {
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  const ordered = names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return Promise.all(ordered.map((name) => readAvroFile(readFileSync(join(directory, name)))));
}

async function bodiesIn(directory: string): Promise<string[]> {
  const files = await filesIn(directory);
  return files.flatMap(({ values }) => (values as StoredEvent[]).map(({ body }) => String(body)));
}

for (const channelIsDurable of [true, false])
  sinkContract(
    `file_roll in Avro from a ${channelIsDurable ? 'durable' : 'memory'} channel`,
    (t) => {
      const directory = temporaryDirectory(t);
      const clock = new FakeClock();
      const make = (): FileRollSink => {
        clock.setWallClock(clock.nowMs() + 1);
        return new FileRollSink(
          sinkContext(configOf(directory), { fileSystem: nodeFileSystem, clock, channelIsDurable }),
        );
      };
      return { sink: make(), restarted: make, delivered: () => bodiesIn(directory) };
    },
    { exact: channelIsDurable },
  );

for (const codec of ['null', 'deflate', 'snappy'] as const)
  test(`each delivery is a block of its own, with headers (codec ${codec})`, async (t) => {
    const directory = temporaryDirectory(t);
    const config = configOf(directory, { 'sink.serializer.compressionCodec': codec });
    const sink = new FileRollSink(sinkContext(config, { fileSystem: nodeFileSystem }));
    await sink.start();
    await sink.recover(laneState());
    const { batch } = deliveryOf(['a', 'b'], 0);
    await sink.deliver({
      ...deliveryOf(['a', 'b'], 0),
      batch: batch.with({ headers: { k: 'v' } }),
    });
    await sink.deliver(deliveryOf(['c'], 2));
    await sink.stop();
    const [file] = await filesIn(directory);
    assert.deepEqual(file!.blockCounts, [2, 1]);
    const events = (file!.values as StoredEvent[]).map(({ headers, body }) => [
      headers,
      String(body),
    ]);
    assert.deepEqual(JSON.parse(JSON.stringify(events)), [
      [{ k: 'v' }, 'a'],
      [{ k: 'v' }, 'b'],
      [{}, 'c'],
    ]);
  });

test('a file that is cut back to what was delivered is a whole one, and another one is begun', async (t) => {
  const directory = temporaryDirectory(t);
  const clock = new FakeClock();
  const context = () => sinkContext(configOf(directory), { fileSystem: nodeFileSystem, clock });
  const sink = new FileRollSink(context());
  await sink.start();
  await sink.recover(laneState());
  await sink.deliver(deliveryOf(['a'], 0));
  const record = await sink.deliver(deliveryOf(['b'], 1));
  await sink.deliver(deliveryOf(['not stored'], 2));
  appendFileSync(String(record!['path']), 'half a block');
  clock.setWallClock(clock.nowMs() + 1);
  const restarted = new FileRollSink(context());
  await restarted.start();
  await restarted.recover(laneState(record));
  await restarted.deliver(deliveryOf(['c'], 2));
  await restarted.stop();
  assert.deepEqual(
    (await filesIn(directory)).map(({ values }) =>
      values.map((one) => String((one as StoredEvent).body)),
    ),
    [['a', 'b'], ['c']],
  );
});

for (const channelIsDurable of [true, false])
  test(`a file of an interval without events is an Avro file, too (durable: ${channelIsDurable})`, async (t) => {
    const directory = temporaryDirectory(t);
    const clock = new FakeClock();
    const sink = new FileRollSink(
      sinkContext(configOf(directory), { fileSystem: nodeFileSystem, clock, channelIsDurable }),
    );
    await sink.start();
    await sink.recover(laneState());
    await sink.idle();
    await clock.advance(31_000);
    await sink.idle();
    await sink.stop();
    assert.deepEqual(
      (await filesIn(directory)).map(({ values }) => values.length),
      [0, 0],
    );
  });

test('an event whose Avro schema is not that of its file goes to the dead letters', async (t) => {
  const directory = temporaryDirectory(t);
  const config = configOf(directory, { 'sink.serializer': datumSerializer });
  const context = sinkContext(config, { fileSystem: nodeFileSystem });
  const sink = new FileRollSink(context);
  await sink.start();
  await sink.recover(laneState());
  const delivery = deliveryOf(['\x02', '\x04', '\x06'], 7);
  const own = ['"int"', '"string"', '"int"'].map((schema) => ({
    'flume.avro.schema.literal': schema,
  }));
  await sink.deliver({ ...delivery, batch: delivery.batch.with({ own }) });
  await sink.stop();
  assert.deepEqual((await filesIn(directory))[0]!.values, [1, 3]);
  const [letter] = context.deadLetters.letters;
  assert.equal(letter!.position, 8);
  assert.match(letter!.reason, /another Avro schema than its file/);
});
