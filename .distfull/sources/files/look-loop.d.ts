import type { SourceContext } from '../../core/contracts.js';
export interface LookLoopParts {
    /** Between two looks that found nothing. */
    readonly restMs: number;
    /** What a look does; told when it rejects: 'Cannot <task>, trying again: …'. */
    readonly task: string;
    /**
     * True: look again at once. `isDraining`: somebody waits for all there is now; false then means
     * that it was emitted.
     */
    look(isDraining: boolean): Promise<boolean>;
    /** Once, after the last look. Never rejects. */
    end(): Promise<void>;
}
export declare class LookLoop {
    #private;
    /** Aborted when the source or its agent is to stop. */
    readonly signal: AbortSignal;
    /** Tells what goes wrong: not again while it goes on going wrong. */
    readonly warn: (message: string) => void;
    constructor(context: SourceContext<unknown>, parts: LookLoopParts);
    start(): void;
    stop(): Promise<void>;
    /**
     * See `Source.drain`. Also resolves when the source is stopped meanwhile. Rejects when every look
     * has failed for 30 s.
     */
    drain(): Promise<void>;
    /** Waits for the time of the next look, a drain or the end. */
    rest(): Promise<void>;
}
