/** The same configurations and inputs through a real Flume 1.11 and through ours: the same outputs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { localHostNames } from '#src/codecs/event-escapes/host-names.js';
import { eventually } from '../support/until.js';
import { filePairs } from './flume-differential/files.js';
import { generatorPairs } from './flume-differential/generators.js';
import { hopPairs } from './flume-differential/hops.js';
import { interceptorPairs } from './flume-differential/interceptors.js';
import { netcatPairs } from './flume-differential/netcat.js';
import { outputPairs } from './flume-differential/output.js';
import { processorPairs } from './flume-differential/processors.js';
import { syslogPairs } from './flume-differential/syslog.js';
import { selectorPairs } from './flume-differential/selectors.js';
import type { Outcome, Pair } from './flume-differential/pair.js';
import {
  comparable,
  observed,
  startTwins,
  type DifferentialTwin,
} from './flume-differential/twins.js';

const pairs: readonly Pair[] = [
  ...netcatPairs,
  ...interceptorPairs,
  ...selectorPairs,
  ...processorPairs,
  ...filePairs,
  ...generatorPairs,
  ...outputPairs,
  ...syslogPairs,
  ...hopPairs,
];

test(
  'each pair gives in Tailrace what it gives in Flume',
  { concurrency: 2 * pairs.length },
  async (t) => {
    const { flume, tailrace } = await startTwins(t, pairs);
    const host = await localHostNames();
    const checks: (() => void)[] = [];
    t.diagnostic(`${pairs.length} pairs`);

    async function check(pair: Pair, twin: DifferentialTwin, gives: Outcome): Promise<void> {
      const place = twin.placeOf(pair);
      const wanted = comparable(gives, place, host);
      const answers = (await pair.input?.(place)) ?? undefined;
      const seen = (): Outcome => observed(wanted, twin, place, answers);
      const isThere = (): boolean => isDeepStrictEqual(seen(), wanted);
      await eventually(isThere, 'it is there', 120_000, 500).catch(() => {});
      assert.deepEqual(seen(), wanted);
      checks.push(() => assert.deepEqual(seen(), wanted, `${pair.name}, after the end`));
    }

    await Promise.all(
      pairs.map(async (pair) => {
        const { name, gives, deviation } = pair;
        await Promise.all([
          t.test(`Flume: ${name}`, () => check(pair, flume, gives)),
          t.test(`Tailrace: ${name}`, () => check(pair, tailrace, deviation?.gives ?? gives)),
        ]);
      }),
    );
    // Of a hundred sources Flume takes two minutes to stop; what its sinks have written is flushed.
    await Promise.all([flume.agent.end('SIGKILL'), tailrace.agent.end()]);
    for (const again of checks) again();
  },
);

test('what we mean to do otherwise is in the list for those who come from Flume', () => {
  const list = readFileSync('docs/from-flume.md', 'utf8').split('\n');
  for (const { deviation } of pairs) {
    if (deviation === undefined) continue;
    const { component, differs, why } = deviation;
    assert.ok(list.includes(`| ${component} | ${differs} | ${why} |`), differs);
  }
});
