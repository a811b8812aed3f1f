/**
 * A process that writes to a file channel until it is killed: `node file-channel-writer.js DIRECTORY`.
 * Prints the number of events that are acknowledged, a line each time it grows.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { EventBatch } from '#src/core/batch.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { startFileChannel } from './file-channel.js';
import { readRange } from './provenance.js';

const directory = process.argv[2]!;
const { channel } = await startFileChannel(nodeFileSystem, {
  capacity: 10_000_000,
  transactionCapacity: 1_000,
  maxFileSize: 200_000,
  checkpointDir: join(directory, 'checkpoint'),
  dataDirs: [join(directory, 'data1'), join(directory, 'data2')],
});
let next = channel.positions().get('file:r1:o')?.known.lowMark ?? 0;

async function writeOn(): Promise<void> {
  for (;;) {
    const from = next;
    const to = (next += 7);
    const bodies = Array.from({ length: 7 }, (_, i) => `o${from + i}`);
    const batch = EventBatch.of(bodies, { provenance: [readRange('file:r1:o', from, to)] });
    await channel.put(batch, await channel.reserve(7, 0));
    writeSync(1, `${to}\n`);
  }
}

await Promise.all([writeOn(), writeOn(), writeOn(), writeOn()]);
