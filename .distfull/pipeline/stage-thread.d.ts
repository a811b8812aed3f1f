import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { StageState } from '../core/status.js';
export interface StageThreadOptions {
    readonly name: string;
    readonly entry: URL;
    /** Plain values only: they are cloned into the thread. */
    readonly workerData: unknown;
    /** Its stop may take so long; absent: 2.5 s. */
    readonly stopMsMax?: number;
    readonly clock: Clock;
    readonly logger: Logger;
}
type Details = Readonly<Record<string, unknown>>;
export declare class StageThread<Status> {
    #private;
    /** The newest snapshot; undefined before the first. */
    status: Status | undefined;
    constructor(options: StageThreadOptions);
    get state(): StageState;
    /** Resolves with what the stage says of itself when it serves; rejects with StartError or ConfigError. */
    start(): Promise<Details>;
    /** Resolves when what there is now has been brought through; rejects when it cannot be. */
    drain(): Promise<void>;
    /**
     * Goes over to other worker data: resolves when the stage has, or will start with it because it
     * is down. Rejects with ConfigError when the stage refuses it, and goes on with the old one. One
     * call at a time.
     */
    reload(workerData: unknown): Promise<void>;
    /** Resolves when the thread has ended: by itself, or because its time was over. */
    stop(): Promise<void>;
}
export {};
