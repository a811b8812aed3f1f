import assert from 'node:assert/strict';
import { test } from 'node:test';
import { start, type RunningCommand } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { freePorts } from '../support/free-port.js';
import { JavaProcess } from '../support/java-process.js';
import { kafkaTool } from '../support/peers.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const kills = faultCount(100, 4);
const lifeMsMax = 600;
/** For the load to come so far: its requests time out first, and it waits for its last answers. */
const killLimitMs = 180_000;

interface Found {
  readonly committed: number;
  readonly sent: number;
  readonly [partition: string]: number | readonly string[];
}

test(`Kafka's transactional and idempotent producers lose and double nothing over ${kills} kills of the broker`, async (t) => {
  const [port] = await freePorts(1);
  const address = `127.0.0.1:${port}`;
  const random = new Random(Number(process.env['TAILRACE_SIM_SEED'] ?? 1));
  const args = ['broker', '--listen', address, '--data-dir', temporaryDirectory(t)];
  const startBroker = async (env: Record<string, string> = {}): Promise<RunningCommand> => {
    const started = start('tailrace', [...args, '--log-level', 'warn'], {
      env,
      limitMs: 3_600_000,
    });
    await started.untilOutput(/accepts on (\S+)/);
    return started;
  };
  let broker = await startBroker();
  t.after(() => broker.end('SIGKILL'));
  const classPath = [kafkaTool().args.at(-1)!];
  const load = new JavaProcess('kafka-peer', 'TransactionLoad', {
    heap: '256m',
    args: [address],
    classPath,
  });
  t.after(() => load.kill());
  await load.answer();

  for (let kill = 0; kill < kills; kill++) {
    // Every second one where the outcome is decided and no marker is written yet.
    if (kill % 2 === 0) {
      await new Promise((resolve) => setTimeout(resolve, random.below(lifeMsMax)));
      await broker.end('SIGKILL');
      broker = await startBroker({
        TAILRACE_CRASH_POINT: `broker.prepared:${1 + random.below(20)}`,
      });
    } else {
      const isKilled = (): boolean => broker.child.signalCode !== null;
      await eventually(isKilled, 'it is killed where an outcome is decided', killLimitMs);
      broker = await startBroker();
    }
  }
  load.say('enough');
  const found = (await load.answer()) as Found;
  const ascending = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i));
  for (const partition of ['t-0', 't-1', 't-2']) {
    const values = found[partition] as readonly string[];
    assert.ok(values.length >= found.committed, `${partition}: what was committed is there`);
    assert.deepEqual(values, ascending(values.length), `${partition}: each once, in order`);
  }
  assert.equal((found['t-0'] as string[]).length, (found['t-2'] as string[]).length);
  assert.deepEqual(found['i-0'], ascending(found.sent));
  t.diagnostic(`${found.committed} transactions, ${found.sent} idempotent records`);
});
