import type { Source, SourceContext } from '../../core/contracts.js';
import type { SeqSourceConfig } from '../../generated/config/sources/seq.js';
/** Counts from 0, at each start anew: it has no position to go on from. */
export declare class SeqSource implements Source {
    #private;
    constructor(context: SourceContext<SeqSourceConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    /** Without a total there is no end to wait for. */
    drain(): Promise<void>;
}
