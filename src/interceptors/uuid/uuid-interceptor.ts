import { randomUUID } from 'node:crypto';
import type { EventBatch, Headers } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { UuidInterceptorConfig } from '../../generated/config/interceptors/uuid.js';

/** A replay after a crash gives other identifiers: they identify copies, not what was read. */
export class UuidInterceptor implements Interceptor {
  readonly #config: UuidInterceptorConfig;

  constructor({ config }: ComponentContext<UuidInterceptorConfig>) {
    this.#config = config;
  }

  intercept(batch: EventBatch): EventBatch {
    const { headerName, prefix, preserveExisting } = this.#config;
    if (preserveExisting && Object.hasOwn(batch.headers, headerName)) return batch;
    const own: Headers[] = [];
    for (let i = 0; i < batch.size; i++) {
      const before = batch.own?.[i];
      const kept = preserveExisting && before !== undefined && Object.hasOwn(before, headerName);
      own.push(kept ? before : { ...before, [headerName]: prefix + randomUUID() });
    }
    return batch.with({ own });
  }
}
