import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { RegexExtractorInterceptorConfig } from '../../generated/config/interceptors/regex_extractor.js';
/**
 * A group that took no part in the match, or is no date where one is wanted, gives no header.
 * (Flume sets a null header, and fails the batch for ever.)
 */
export declare class RegexExtractorInterceptor implements Interceptor {
    #private;
    constructor({ config, location }: ComponentContext<RegexExtractorInterceptorConfig>);
    intercept(batch: EventBatch): EventBatch;
}
