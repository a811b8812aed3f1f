import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { HostInterceptorConfig } from '../../generated/config/interceptors/host.js';
type Context = ComponentContext<HostInterceptorConfig>;
export declare class HostInterceptor implements Interceptor {
    #private;
    constructor({ config }: Context, host: string | undefined);
    intercept(batch: EventBatch): EventBatch;
}
/** What Java takes for this machine. Undefined, as in Flume, where its own name has no address. */
export declare function ownHost({ config, logger }: Context): Promise<string | undefined>;
export {};
