import type { Source, SourceContext } from '../../core/contracts.js';
import type { TaildirSourceConfig } from '../../generated/config/sources/taildir.js';
/** Follows files. One loop looks, reads and emits; what is in flight is in the window. */
export declare class TaildirSource implements Source {
    #private;
    constructor(context: SourceContext<TaildirSourceConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    drain(): Promise<void>;
}
