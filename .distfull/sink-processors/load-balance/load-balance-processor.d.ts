import type { SinkProcessor } from '../../core/contracts.js';
import type { LoadBalanceSinkProcessorConfig } from '../../generated/config/sink-processors/load_balance.js';
export declare class LoadBalanceProcessor implements SinkProcessor {
    #private;
    constructor(sinks: readonly string[], config: LoadBalanceSinkProcessorConfig, random?: () => number);
    order(nowMs: number): readonly string[];
    succeeded(): void;
    failed(sink: string, nowMs: number): void;
}
