declare const signalNumbers: {
    readonly SIGHUP: 1;
    readonly SIGINT: 2;
    readonly SIGTERM: 15;
};
export type StopReason = keyof typeof signalNumbers | 'parent gone';
/** Resolves with the reason when the process is asked to stop. */
export declare function untilStopped(): Promise<StopReason>;
/** What a shell expects of a process that ended by this signal (128 + its number). */
export declare function exitCodeOf(reason: StopReason): number;
export {};
