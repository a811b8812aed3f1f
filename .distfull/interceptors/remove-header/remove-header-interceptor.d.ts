import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { RemoveHeaderInterceptorConfig } from '../../generated/config/interceptors/remove_header.js';
export declare class RemoveHeaderInterceptor implements Interceptor {
    #private;
    constructor({ config, location }: ComponentContext<RemoveHeaderInterceptorConfig>);
    intercept(batch: EventBatch): EventBatch;
}
