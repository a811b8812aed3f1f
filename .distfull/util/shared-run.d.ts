/**
 * Runs an action for many callers: one run at a time, and who comes meanwhile shares the next one.
 */
export declare class SharedRun {
    #private;
    constructor(action: () => Promise<void>);
    /** Settles as a run does that begins after this call. */
    run(): Promise<void>;
}
