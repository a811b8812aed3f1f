import type { Source, SourceContext } from '../../core/contracts.js';
import type { StressSourceConfig } from '../../generated/config/sources/stress.js';
/** Sends the same event over and over. What the channels refuse is counted and not sent again. */
export declare class StressSource implements Source {
    #private;
    constructor(context: SourceContext<StressSourceConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    /** Without a limit there is no end to wait for. */
    drain(): Promise<void>;
}
