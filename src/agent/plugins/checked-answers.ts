/** What interceptors and selectors that are not ours answer, before anything is put by it. */
import { EventBatch } from '../../core/batch.js';
import type { Selection } from '../../core/contracts.js';

/** The positions of a batch are stored with it: events may go and come, but not their accounts. */
export function checkedBatch(answer: EventBatch, asked: EventBatch): EventBatch {
  if (!(answer instanceof EventBatch))
    throw new TypeError(`intercept must return an EventBatch at once, found ${kindOf(answer)}`);
  if (answer.provenance !== asked.provenance)
    throw new TypeError('intercept must hand on the provenance of its batch: batch.with({ … })');
  return answer;
}

export function checkedSelections(
  answer: readonly Selection[],
  size: number,
  channels: readonly string[],
): readonly Selection[] {
  if (!Array.isArray(answer))
    throw new TypeError(`select must return a list at once, found ${kindOf(answer)}`);
  const named = new Set<string>();
  for (const { channel, events } of answer as readonly Selection[]) {
    if (!channels.includes(channel) || named.has(channel))
      throw new TypeError(
        `select must name each of the channels ${channels.join(', ')} at most once, found "${channel}"`,
      );
    named.add(channel);
    if (events !== 'all' && !areIndexes(events, size))
      throw new TypeError(
        `events of "${channel}" must be 'all' or indexes from 0 to ${size - 1}, each above the one before`,
      );
  }
  return answer;
}

function areIndexes(events: readonly number[], size: number): boolean {
  return (
    Array.isArray(events) &&
    events.every(
      (index, i) => Number.isInteger(index) && index > (events[i - 1] ?? -1) && index < size,
    )
  );
}

function kindOf(value: unknown): string {
  if (value instanceof Promise) return 'a promise';
  return value === null ? 'null' : typeof value;
}
