/** The one live line of a running pipeline: rewritten on a terminal, a line every 10 s elsewhere. */
import type { Clock } from '../core/clock.js';
import type { PipelineStatus } from '../core/status.js';
interface Output {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): unknown;
}
export declare class StatusLine {
    #private;
    constructor(output: Output, clock: Clock, status: () => PipelineStatus);
    start(): void;
    stop(): void;
}
/** `12:00:07  in 201/s  topic 199/s  lag 0  windows to 11:59:00  dead letters 3  142 MB` and what is wrong. */
export declare function statusText(status: PipelineStatus, previous: PipelineStatus | undefined): string;
export {};
