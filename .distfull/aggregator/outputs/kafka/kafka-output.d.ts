import type { KafkaOutputConfig } from '../../../generated/config/outputs/kafka.js';
import type { Output, OutputContext, OutputRow } from '../output.js';
export declare class KafkaOutput implements Output {
    #private;
    readonly isExact = true;
    constructor(context: OutputContext<KafkaOutputConfig>);
    lastOrder(): Promise<number>;
    deliver(rows: readonly OutputRow[]): Promise<void>;
    /** Renews the position before a cluster would drop it. */
    idle(): Promise<void>;
    close(): Promise<void>;
}
