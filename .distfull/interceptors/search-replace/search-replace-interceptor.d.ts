import { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { SearchReplaceInterceptorConfig } from '../../generated/config/interceptors/search_replace.js';
export declare class SearchReplaceInterceptor implements Interceptor {
    #private;
    constructor({ config, location }: ComponentContext<SearchReplaceInterceptorConfig>);
    intercept(batch: EventBatch): EventBatch;
}
