import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { TimestampInterceptorConfig } from '../../generated/config/interceptors/timestamp.js';
/** One time a batch: its events were read together. */
export declare class TimestampInterceptor implements Interceptor {
    #private;
    constructor(context: ComponentContext<TimestampInterceptorConfig>);
    intercept(batch: EventBatch): EventBatch;
}
