import type { Clock } from '../../core/clock.js';
import { type ClosingRetriesParts } from './closing-retries.js';
import { type ClosingParts } from './give-name.js';
export interface FileClosingParts extends ClosingParts, ClosingRetriesParts {
    readonly clock: Clock;
    /** A stop waits no longer. */
    readonly callTimeoutMs: number;
}
export declare class FileClosing {
    #private;
    constructor(parts: FileClosingParts);
    /** All of it is delivered: it gets its final name. */
    finish(inUsePath: string): void;
    /** What is behind the delivered length is cut off, then it gets its final name. */
    settle(inUsePath: string): void;
    /** Nothing of it is delivered. */
    remove(inUsePath: string): void;
    /** At a recovery: every file that nobody writes, and that is not being closed. */
    settleAllBut(openPaths: ReadonlySet<string>): void;
    /**
     * Gives a prepared file its final name: it is finished when this resolves. Rejects when that is
     * not known: recover.
     */
    name(inUsePath: string): Promise<void>;
    /** At a recovery: what became of the renames of prepared files. Rejects while HDFS cannot be asked. */
    decidePrepared(): Promise<void>;
    /** Somebody waits for all: each is tried at once, and then more often. */
    hurry(): void;
    /** It is gone, and was looked for once more: see removal.ts. */
    isRemoved(inUsePath: string): boolean;
    /** Why the file waits. */
    problemOf(inUsePath: string): string | undefined;
    /** Resolves when every file was tried once more, or after the time of a call. */
    stop(): Promise<void>;
}
