import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import {
  generateLine,
  maxDisorderMs,
  startTraffic,
} from '#src/pipeline/quickstart/access-lines.js';
import type { AccessLine } from '#src/pipeline/quickstart/access-lines.js';
import { LogGenerator } from '#src/pipeline/quickstart/log-generator.js';
import type { LogGeneratorOptions } from '#src/pipeline/quickstart/log-generator.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { silentLogger } from '#src/core/logger.js';
import { FakeClock } from '../../support/fake-clock.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { until } from '../../support/until.js';

const startMs = Date.UTC(2026, 0, 31, 23, 59, 59);

function linesOf(seed: number, count: number): AccessLine[] {
  const traffic = startTraffic(seed);
  return Array.from({ length: count }, (_, i) => generateLine(traffic, startMs + i * 5));
}

test('the same seed gives the same lines', () => {
  assert.deepEqual(linesOf(7, 500), linesOf(7, 500));
  assert.notDeepEqual(linesOf(7, 500), linesOf(8, 500));
});

test('a request stands in its line as the combined format has it', () => {
  const combined =
    /^(\S+) - - \[([^\]]+ \+0000)\] "(\w+) (.*) HTTP\/1\.1" (\d{3}) (\d+|-) "[^"]*" "[^"]*"$/;
  for (const { text, request } of linesOf(1, 5_000)) {
    if (request === undefined) continue;
    const [, ip, time, method, target, status, bytes] = combined.exec(text)!;
    const read = {
      timeMs: Date.parse(time!.replaceAll('/', ' ').replace(':', ' ')),
      ip,
      method,
      target: target!.replaceAll('\\"', '"'),
      status: Number(status),
      bytes: bytes === '-' ? 0 : Number(bytes),
    };
    assert.deepEqual(read, request);
  }
});

test('the traffic has the traits of a real log', () => {
  const lines = linesOf(3, 50_000);
  const requests = lines.flatMap(({ request }) => request ?? []);
  const views = new Map<string, number>();
  for (const { target } of requests) views.set(target, (views.get(target) ?? 0) + 1);
  const [first, second] = [...views.values()].toSorted((a, b) => b - a);
  assert.ok(first! > 1.5 * second!, 'the first page leads, as in a Zipf distribution');
  assert.ok(lines.length > requests.length, 'some lines are malformed');
  assert.ok(
    requests.some(({ target }) => target.includes('<script>')),
    'some are attacks',
  );
  const visitors = new Set(requests.map(({ ip }) => ip)).size;
  assert.ok(visitors > 1_000 && visitors < requests.length / 2, `visitors come back: ${visitors}`);
});

test('lines are out of order by 30 s at most', () => {
  let newestMs = 0;
  let isDisordered = false;
  for (const { request } of linesOf(4, 20_000)) {
    if (request === undefined) continue;
    newestMs = Math.max(newestMs, request.timeMs);
    if (request.timeMs < newestMs) isDisordered = true;
    assert.ok(newestMs - request.timeMs <= maxDisorderMs + 1_000);
  }
  assert.ok(isDisordered);
});

test('files are rotated by rename and the oldest are removed; no line is torn', async (t) => {
  const { directory, clock, generator } = await started(t, { fileBytes: 20_000, rotatedFiles: 2 });
  for (let second = 0; second < 20; second++) await tickOn(clock, generator);
  await generator.stop();
  const names = readdirSync(join(directory, 'web1')).toSorted();
  assert.deepEqual(names, ['access.log', 'access.log.1', 'access.log.2']);
  for (const name of names) {
    const text = readFileSync(join(directory, 'web1', name), 'utf8');
    assert.ok(text.endsWith('\n') && text.length <= 20_000);
  }
});

test('the rate is kept', async (t) => {
  const clock = new FakeClock(Date.UTC(2026, 0, 1, 0, 1));
  const { generator } = await started(t, { linesPerSecond: 1_000 }, clock);
  for (let tick = 0; tick < 20; tick++) await tickOn(clock, generator);
  await generator.stop();
  assert.ok(generator.lines > 1_200 && generator.lines < 2_800, `${generator.lines} lines in 2 s`);
});

test('history is written at once', async (t) => {
  const { directory, clock, generator } = await started(t, { historyMs: 60_000 });
  await until(() => {
    void clock.advance(0);
    return generator.lines > 9_000;
  }, 'a minute of history is written');
  await generator.stop();
  const [first] = readFileSync(join(directory, 'web1/access.log'), 'utf8').split('\n');
  assert.match(first!, /31\/Dec\/2025:23:5[89]/);
});

async function started(
  t: TestContext,
  options: Partial<LogGeneratorOptions>,
  clock = new FakeClock(),
) {
  const directory = temporaryDirectory(t);
  const generator = new LogGenerator({
    directory,
    seed: 1,
    clock,
    fileSystem: nodeFileSystem,
    logger: silentLogger,
    ...options,
  });
  await generator.start();
  return { directory, clock, generator };
}

/** Lets one tick pass and its lines reach the files. */
async function tickOn(clock: FakeClock, generator: LogGenerator): Promise<void> {
  await until(() => clock.pendingCount > 0, 'the generator sleeps');
  const before = generator.lines;
  await clock.advance(100);
  await until(() => generator.lines > before && clock.pendingCount > 0, 'the lines are written');
}
