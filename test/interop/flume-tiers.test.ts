/**
 * A user replaces one agent after the other: a chain of three with one real Flume in it, in each of
 * the three places, over memory and file channels, plain, compressed and encrypted, has every event
 * in its order. TAILRACE_FAULTS=full: 1,000,000 events in each of the six flows.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultCount } from '../support/fault-count.js';
import { ThreeTiers, tiers } from '../support/three-tiers.js';
import { eventually } from '../support/until.js';

const events = faultCount(1_000_000, 10_000);
const limitMs = 600_000;

const input = Array.from(
  { length: events },
  (_, i) => `event ${i} of a log with lines of about eighty bytes, as access logs have them\n`,
).join('');

for (const flumeAt of tiers)
  test(`${events} events each over three tiers, Flume at the ${flumeAt}`, async (t) => {
    const chain = await ThreeTiers.start(t, flumeAt, input);
    for (const flow of chain.flows) {
      const isThere = (): boolean => chain.outputBytes(flow) >= input.length;
      await eventually(isThere, `${flow.name}: all events are there`, limitMs);
    }
    for (const flow of chain.flows) assertSame(chain.output(flow).toString(), flow.name);
  });

/** Fails with how many events are missing, doubled or misplaced. */
function assertSame(output: string, flow: string): void {
  if (output === input) return;
  const found = output.trimEnd().split('\n');
  const different = new Set(found);
  const at = found.findIndex((line, i) => !line.startsWith(`event ${i} `));
  assert.fail(
    `${flow}: ${found.length} events, ${different.size} different ones of ${events}; ` +
      `the first that is wrong is number ${at}: ${found[at]}`,
  );
}
