/** How long a clean stop lets memory channels deliver what they would lose. */
import { type Command } from 'commander';
export interface StopFlags {
    /** Seconds. */
    readonly stopTimeout: number;
}
export declare function addStopOption(command: Command): Command;
export declare function undeliveredMsMaxOf({ stopTimeout }: StopFlags): number;
