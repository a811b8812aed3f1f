// How long a file channel takes to start on a backlog (1 GB, BENCH_BACKLOG_MB): it reads opening
// batches, the cursor and the last segment, not the rest. Exits with 1 when it finds another number of
// events than were put, or takes longer than the goal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileChannel } from '../dist/channels/file/file-channel.js';
import { EventBatch } from '../dist/core/batch.js';
import { systemClock } from '../dist/core/clock.js';
import { Counters } from '../dist/core/counters.js';
import { silentLogger } from '../dist/core/logger.js';
import { nodeFileSystem } from '../dist/storage/node-file-system.js';

const backlogBytes = Number(process.env.BENCH_BACKLOG_MB ?? 1_000) * 1e6;
const goalSeconds = 2;
const eventsPerPut = 5_000;
const body = 'x'.repeat(200);

const work = mkdtempSync(join(tmpdir(), 'tailrace-bench-'));

function channelIn(directory) {
  return new FileChannel({
    agent: 'a1',
    name: 'c1',
    config: {
      capacity: 100_000_000,
      transactionCapacity: 10_000,
      'keep-alive': 3,
      checkpointInterval: 30_000,
      maxFileSize: 2_146_435_071,
      minimumRequiredSpace: 0,
      checkpointDir: join(directory, 'checkpoint'),
      dataDirs: [join(directory, 'data')],
    },
    location: 'bench:1',
    directory,
    logger: silentLogger,
    counters: new Counters(),
    clock: systemClock,
    fileSystem: nodeFileSystem,
    signal: new AbortController().signal,
    deadLetters: { put: () => Promise.resolve() },
  });
}

try {
  const filled = channelIn(work);
  await filled.start();
  const bodies = Array.from({ length: eventsPerPut }, () => body);
  let events = 0;
  for (let bytes = 0; bytes < backlogBytes; bytes += eventsPerPut * body.length) {
    const batch = EventBatch.of(bodies, {
      provenance: [
        {
          origin: 'o',
          from: events,
          to: events + eventsPerPut,
          read: eventsPerPut,
          dropped: 0,
          deadLettered: 0,
          hour: 1,
        },
      ],
    });
    await filled.put(batch, await filled.reserve(batch.size, batch.bodyBytes));
    events += batch.size;
  }
  await filled.stop();

  const channel = channelIn(work);
  const startMs = performance.now();
  await channel.start();
  const seconds = (performance.now() - startMs) / 1_000;
  const { lane } = await channel.lane('k1');
  const lease = await channel.take(lane, { events: 100, bytes: 1 << 20 }, 0);
  const found = channel.fill.events;
  lease.rollback();
  await channel.stop();
  console.log(
    JSON.stringify({
      bench: 'fast-start',
      backlogMB: backlogBytes / 1e6,
      events,
      found,
      startSeconds: Number(seconds.toFixed(3)),
      goalSeconds,
    }),
  );
  if (found !== events || lease.batch.size !== 100 || seconds > goalSeconds) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
