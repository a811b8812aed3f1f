import type { Source, SourceContext } from '../../core/contracts.js';
import type { KafkaSourceConfig } from '../../generated/config/sources/kafka.js';
export declare class KafkaSource implements Source {
    #private;
    constructor(context: SourceContext<KafkaSourceConfig>);
    /** Stores of TLS are opened here; a broker that is away is waited for by the loop. */
    start(): Promise<void>;
    stop(): Promise<void>;
    /** Ends are those of the partitions that this member has, or is given meanwhile. */
    drain(): Promise<void>;
}
