import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { StaticInterceptorConfig } from '../../generated/config/interceptors/static.js';
export declare class StaticInterceptor implements Interceptor {
    #private;
    constructor({ config }: ComponentContext<StaticInterceptorConfig>);
    intercept(batch: EventBatch): EventBatch;
}
