import type { DeadLetterStatus } from './status.js';

const recentMax = 20;

/** Several queues as one: all counted, the newest of all shown. */
export function mergeDeadLetters(queues: readonly DeadLetterStatus[]): DeadLetterStatus {
  return {
    count: queues.reduce((sum, { count }) => sum + count, 0),
    recent: queues
      .flatMap(({ recent }) => recent)
      .toSorted((a, b) => b.timeMs - a.timeMs)
      .slice(0, recentMax),
  };
}
