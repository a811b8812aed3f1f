import type { Source, SourceContext } from '../../core/contracts.js';
import type { HttpSourceConfig } from '../../generated/config/sources/http.js';
/** Events over HTTP. Once from the answer on: a client that misses it sends again. */
export declare class HttpSource implements Source {
    #private;
    constructor(context: SourceContext<HttpSourceConfig>);
    /** The port that it listens on: of interest where the configured one is 0. */
    get port(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
}
