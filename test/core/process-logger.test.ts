import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createProcessLogger, type LogFormat, type LogLevel } from '#src/core/process-logger.js';
import type { Logger } from '#src/core/logger.js';
import { FakeClock } from '../support/fake-clock.js';

interface Written {
  readonly logger: Logger;
  readonly text: () => string;
}

async function logTo(t: TestContext, format: LogFormat, level: LogLevel): Promise<Written> {
  const directory = mkdtempSync(join(tmpdir(), 'tailrace-'));
  t.after(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'log');
  const clock = new FakeClock(Date.UTC(2026, 0, 2, 3, 4, 5, 6));
  const logger = await createProcessLogger({ format, level, clock, file });
  return { logger, text: () => readFileSync(file, 'utf8') };
}

test('a line has time, component, level and message, as in the log of Flume', async (t) => {
  const { logger, text } = await logTo(t, 'text', 'info');
  logger.debug({}, 'left out');
  logger.info({ port: 1 }, 'begun');
  logger.child({ component: 'a1' }).child({ component: 'a1.r1' }).info({}, 'bound');
  logger.child({ component: 'a1' }).info({ component: 'a1.c1' }, 'as the line itself says');
  assert.deepEqual(text().split('\n'), [
    '2026-01-02 03:04:05,006 (main) [INFO] begun',
    '2026-01-02 03:04:05,006 (a1.r1) [INFO] bound',
    '2026-01-02 03:04:05,006 (a1.c1) [INFO] as the line itself says',
    '',
  ]);
});

test('as JSON a line has its fields, too', async (t) => {
  const { logger, text } = await logTo(t, 'json', 'debug');
  logger.child({ component: 'a1.r1' }).debug({ port: 1 }, 'bound');
  const { time, ...line } = JSON.parse(text()) as Record<string, unknown>;
  assert.equal(typeof time, 'number');
  assert.deepEqual(line, { level: 20, component: 'a1.r1', port: 1, msg: 'bound' });
});

test('nothing is written when the log is off', async (t) => {
  for (const format of ['text', 'json'] as const) {
    const { logger, text } = await logTo(t, format, 'silent');
    logger.debug({}, 'a');
    logger.info({}, 'b');
    assert.equal(text(), '');
  }
});
