import type { MessagePort } from 'node:worker_threads';
import type { Clock } from './clock.js';
import type { PostedLine } from './posting-logger.js';
export type StageCommand = {
    readonly type: 'stop';
} | {
    readonly type: 'drain';
} | {
    readonly type: 'reload';
    readonly options: unknown;
};
export type StageReport<Status> = {
    readonly type: 'ready';
    readonly details: Readonly<Record<string, unknown>>;
} | {
    readonly type: 'status';
    readonly status: Status;
} | {
    readonly type: 'failed';
    readonly message: string;
    readonly code?: string | undefined;
} | {
    readonly type: 'drained';
    readonly error?: string;
} | {
    readonly type: 'reloaded';
    readonly error?: string;
} | {
    readonly type: 'stopped';
} | PostedLine;
/** What runs inside a stage's thread. */
export interface Stage<Status> {
    /** Resolves when the stage serves; the details go to the main thread. */
    start(): Promise<Readonly<Record<string, unknown>>>;
    stop(): Promise<void>;
    /** Brings what there is now through; rejects when something cannot be delivered. */
    drain?(): Promise<void>;
    /** Also while it starts. Rejects when the options are refused; absent: it cannot. */
    reload?(options: unknown): Promise<void>;
    status(): Status;
}
/** Serves a stage on its thread's port until it is told to stop. */
export declare function serveStage<Status>(stage: Stage<Status>, port: MessagePort, clock: Clock): Promise<void>;
