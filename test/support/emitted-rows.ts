import type { QueryHarness } from './query-harness.js';
import { minute, start } from './query-harness.js';

/**
 * What has been emitted since the last call, for the output "out": `minutes values… rN`, `-` before
 * a row that is no result any more.
 */
export function takeEmitted({ store }: QueryHarness): string[] {
  const entries = store.results.entries('out', 10_000);
  const last = entries.at(-1);
  if (last !== undefined) store.results.advance('out', last.number + 1);
  return entries.map(({ record }) => {
    const { startMs, endMs, values, revision, deleted } = record;
    const range = `${(startMs - start) / minute}-${(endMs - start) / minute}`;
    const shown = values.slice(2).map((value) => value ?? 'NULL');
    return `${deleted === true ? '-' : ''}${range} ${shown.join(' ')} r${revision}`;
  });
}
