import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { StaticInterceptorConfig } from '../../generated/config/interceptors/static.js';
import { withHeader } from '../shared-header.js';

export class StaticInterceptor implements Interceptor {
  readonly #config: StaticInterceptorConfig;

  constructor({ config }: ComponentContext<StaticInterceptorConfig>) {
    this.#config = config;
  }

  intercept(batch: EventBatch): EventBatch {
    const { key, value, preserveExisting } = this.#config;
    return withHeader(batch, key, value, preserveExisting);
  }
}
