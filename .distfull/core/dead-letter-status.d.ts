import type { DeadLetterStatus } from './status.js';
/** Several queues as one: all counted, the newest of all shown. */
export declare function mergeDeadLetters(queues: readonly DeadLetterStatus[]): DeadLetterStatus;
