import type { Source, SourceContext } from '../../core/contracts.js';
import type { SpooldirSourceConfig } from '../../generated/config/sources/spooldir.js';
export declare class SpooldirSource implements Source {
    #private;
    constructor(context: SourceContext<SpooldirSourceConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    drain(): Promise<void>;
}
