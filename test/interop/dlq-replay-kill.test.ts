/** kill -9 of the pipeline while it replays dead letters: each of them arrives once all the same. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CrashPoint } from '#src/core/crash-point.js';
import { silentLogger } from '#src/core/logger.js';
import { openDeadLetterQueue } from '#src/storage/dead-letter-queue.js';
import { flowOf } from '#src/storage/dead-letter-flow.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { run } from '../support/command-line.js';
import { FakeClock } from '../support/fake-clock.js';
import { faultCount } from '../support/fault-count.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { Victim, type Kill } from '../support/victim.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const letters = 40_000;
const kills = faultCount(50);
const points: readonly CrashPoint[] = [
  'log.written',
  'channel.synced',
  'channel.leased',
  'sink.file-roll.written',
];

function pipelineIn(directory: string): string {
  const file = join(directory, 'pipeline.yaml');
  mkdirSync(join(directory, 'out'));
  writeFileSync(
    file,
    `dataDir: data
agents:
  web1:
    sources: { in: { type: netcat, bind: 127.0.0.1, port: 0, channels: [c] } }
    channels: { c: { type: file } }
    sinks: { out: { type: file_roll, channel: c, sink.directory: ${directory}/out } }
`,
  );
  return file;
}

/** Every other letter is the source's, the rest the sink's. */
async function putLetters(directory: string): Promise<void> {
  const queue = await openDeadLetterQueue({
    fileSystem: nodeFileSystem,
    directory: join(directory, 'data/dead-letters'),
    clock: new FakeClock(),
    logger: silentLogger,
  });
  const flows = [flowOf('web1', 'source', 'in'), flowOf('web1', 'sink', 'out')];
  const ports = flows.map((flow) => queue.portOf({ component: flow, location: 'f:1', flow }));
  for (let first = 0; first < letters; first += 50)
    await ports[(first / 50) % 2]!.put(
      Array.from({ length: 50 }, (_, i) => ({
        body: Buffer.from(`letter ${first + i}`),
        reason: 'r',
      })),
    );
  await queue.close();
}

test(`after ${kills} kills during a replay each letter is there once (seed ${seed})`, async (t) => {
  const directory = temporaryDirectory(t);
  const file = pipelineIn(directory);
  await putLetters(directory);
  const asked = await run('tailrace', ['dlq', 'replay', '--all', '--conf', file]);
  assert.deepEqual([asked.code, asked.stderr], [0, '']);
  const random = new Random(seed);
  const victim = new Victim('up', ['up', '--conf', file]);
  t.after(() => victim.abandon());
  const plan = Array.from({ length: kills }, (): Kill => {
    // Letters must be left for each kill to come.
    const passing = 1 + random.below(Math.max(1, Math.floor(letters / 100 / kills / 2)));
    return { point: random.pick(points), passing };
  });
  await victim.suffer(plan);
  await victim.stop();
  const drained = await run('tailrace', ['up', '--conf', file, '--drain', '--log-level', 'warn']);
  assert.deepEqual([drained.code, drained.stderr], [0, '']);
  const out = join(directory, 'out');
  const lines = readdirSync(out).flatMap((name) =>
    readFileSync(join(out, name), 'utf8').split('\n').slice(0, -1),
  );
  assert.equal(lines.length, letters);
  assert.equal(new Set(lines).size, letters);
  const again = await run('tailrace', ['dlq', 'replay', '1', '--conf', file]).then(
    ({ stderr }) => stderr,
  );
  assert.match(again, /already replayed/);
});
