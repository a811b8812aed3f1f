import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SinkProcessor } from '#src/core/contracts.js';

/** What every sink processor owes the runner, whatever its policy. */
export function sinkProcessorContract(
  name: string,
  sinks: readonly string[],
  make: () => SinkProcessor | Promise<SinkProcessor>,
): void {
  test(`${name}: at the beginning every sink may be tried, each once`, async () => {
    assert.deepEqual((await make()).order(0).toSorted(), [...sinks].toSorted());
  });

  test(`${name}: no sink is given up for ever`, async () => {
    const processor = await make();
    for (let i = 0; i < 50; i++) for (const sink of sinks) processor.failed(sink, i);
    assert.deepEqual(processor.order(3_600_000).toSorted(), [...sinks].toSorted());
  });

  test(`${name}: names that it does not know change nothing`, async () => {
    const processor = await make();
    processor.failed('stranger', 0);
    processor.succeeded('stranger', 0);
    assert.deepEqual(processor.order(0).toSorted(), [...sinks].toSorted());
  });
}
