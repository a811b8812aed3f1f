/**
 * What `tailrace dlq replay` is going to ask for, a queue at a time, and what it leaves out and why.
 */
import type { PipelineModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import { type ReplayOutcome } from '../storage/dead-letter-replays.js';
import type { ListedDeadLetter } from './dead-letters.js';
export interface ReplayResult {
    /** The command that has the queue. */
    readonly owner: string;
    readonly isRunning: boolean;
    readonly count: number;
    /** Undefined: the owner has not taken the request yet. */
    readonly outcome: ReplayOutcome | undefined;
}
export declare class ReplayPlan {
    #private;
    constructor({ agents }: PipelineModel, flags: {
        again: boolean;
        cut: boolean;
    });
    get size(): number;
    get refused(): readonly {
        readonly ids: readonly string[];
        readonly reason: string;
    }[];
    /** Of one queue, in the order of the letters. */
    add(letter: ListedDeadLetter): void;
    /** What would be replayed into which flow, a line each. */
    description(): string;
    /** Asks the owners, and waits for those that run, `waitMs` at most. */
    carryOut(fileSystem: FileSystem, clock: Clock, waitMs: number): Promise<ReplayResult[]>;
}
