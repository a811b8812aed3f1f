/**
 * Server-sent events: a snapshot of the pipeline each second, and the names of the queries whose
 * results have changed. A socket that is slow gets no backlog: it misses snapshots and then the
 * newest.
 */
import type { ServerResponse } from 'node:http';
import type { Clock } from '../core/clock.js';
import type { PipelineStatus } from '../core/status.js';
export declare class StatusStream {
    #private;
    constructor(status: () => PipelineStatus, clock: Clock);
    get isFull(): boolean;
    /** Takes the response over and sends a first snapshot at once. */
    add(response: ServerResponse, headers: Readonly<Record<string, string>>): void;
    stop(): void;
}
