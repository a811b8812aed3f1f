import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { TimestampInterceptorConfig } from '../../generated/config/interceptors/timestamp.js';
import { withHeader } from '../shared-header.js';

/** One time a batch: its events were read together. */
export class TimestampInterceptor implements Interceptor {
  readonly #context: ComponentContext<TimestampInterceptorConfig>;

  constructor(context: ComponentContext<TimestampInterceptorConfig>) {
    this.#context = context;
  }

  intercept(batch: EventBatch): EventBatch {
    const { clock, config } = this.#context;
    return withHeader(batch, config.headerName, String(clock.nowMs()), config.preserveExisting);
  }
}
