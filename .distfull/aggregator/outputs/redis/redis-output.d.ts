import type { RedisOutputConfig } from '../../../generated/config/outputs/redis.js';
import type { Output, OutputContext, OutputRow } from '../output.js';
export declare class RedisOutput implements Output {
    #private;
    readonly isExact = false;
    constructor(context: OutputContext<RedisOutputConfig>);
    lastOrder(): Promise<number>;
    deliver(rows: readonly OutputRow[]): Promise<void>;
    close(): Promise<void>;
}
