import type { SinkProcessor } from '../../core/contracts.js';
import type { Logger } from '../../core/logger.js';
import type { FailoverSinkProcessorConfig } from '../../generated/config/sink-processors/failover.js';
export declare class FailoverProcessor implements SinkProcessor {
    #private;
    constructor(sinks: readonly string[], config: FailoverSinkProcessorConfig, logger: Logger);
    order(nowMs: number): readonly string[];
    succeeded(sink: string): void;
    failed(sink: string, nowMs: number): void;
}
