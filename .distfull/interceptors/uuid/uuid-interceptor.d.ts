import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { UuidInterceptorConfig } from '../../generated/config/interceptors/uuid.js';
/** A replay after a crash gives other identifiers: they identify copies, not what was read. */
export declare class UuidInterceptor implements Interceptor {
    #private;
    constructor({ config }: ComponentContext<UuidInterceptorConfig>);
    intercept(batch: EventBatch): EventBatch;
}
