/* The files in which Flume's channels and spooldir sources say how far they are. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import avro from 'avsc';
import { queueSizeIn } from '#src/cli/flume-state/channel-queue.js';
import { flumeSpoolProgress, progressIn } from '#src/cli/flume-state/spool-progress.js';
import { ProtocolError } from '#src/core/errors.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { fc } from '../../support/properties.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

/** As Flume 1.11 wrote it for a channel of 7 events. */
const checkpoint = '240d03000000116011ceffa10100001d07000000253e420f002a0a0d010000001507000000';

test("the events of Flume's file channel stand in its checkpoint", () => {
  assert.equal(queueSizeIn(Buffer.from(checkpoint, 'hex')), 7);
  assert.equal(queueSizeIn(Buffer.alloc(0)), undefined);
  assert.equal(queueSizeIn(Buffer.from('ff'.repeat(20), 'hex')), undefined);
});

async function spoolMark(file: string, offsets: readonly number[], path: string): Promise<void> {
  const type = avro.Type.forSchema({
    type: 'record',
    name: 'TransferStateFileMeta',
    fields: [{ name: 'offset', type: 'long' }],
  });
  const metadata = { file: Buffer.from(file) };
  const encoder = new avro.streams.BlockEncoder(type, { codec: 'null', metadata } as object);
  const output = createWriteStream(path);
  encoder.pipe(output);
  for (const offset of offsets) encoder.write({ offset });
  encoder.end();
  await once(output, 'close');
}

test("the last mark of Flume's spooldir source counts, while its file is there", async (t) => {
  const spoolDir = temporaryDirectory(t);
  const config = { spoolDir, trackerDir: '.flumespool' };
  const file = join(spoolDir, 'a.txt');
  mkdirSync(join(spoolDir, '.flumespool'));
  const mark = join(spoolDir, '.flumespool/.flumespool-main.meta');
  assert.equal(await flumeSpoolProgress(nodeFileSystem, config), undefined);
  await spoolMark(file, [10, 300], mark);
  assert.equal(await flumeSpoolProgress(nodeFileSystem, config), undefined);
  writeFileSync(file, 'text');
  assert.deepEqual(await flumeSpoolProgress(nodeFileSystem, config), { file, offset: 300 });
  const whole = readFileSync(mark);
  assert.equal(progressIn(whole.subarray(0, -1))?.file, file);
});

test('marks of any bytes are a number or nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const events = queueSizeIn(Buffer.from(bytes));
      assert.ok(events === undefined || events >= 0);
      const container = Buffer.concat([Buffer.from('Obj\x01'), bytes]);
      try {
        progressIn(container);
      } catch (error) {
        assert.ok(error instanceof ProtocolError);
      }
    }),
  );
});
