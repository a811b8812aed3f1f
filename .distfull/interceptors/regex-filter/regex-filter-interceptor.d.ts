import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { RegexFilterInterceptorConfig } from '../../generated/config/interceptors/regex_filter.js';
export declare class RegexFilterInterceptor implements Interceptor {
    #private;
    constructor({ config, location }: ComponentContext<RegexFilterInterceptorConfig>);
    intercept(batch: EventBatch): EventBatch;
}
