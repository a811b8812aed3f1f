import { hostname, networkInterfaces } from 'node:os';
import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { HostInterceptorConfig } from '../../generated/config/interceptors/host.js';
import { withHeader } from '../shared-header.js';

export class HostInterceptor implements Interceptor {
  readonly #config: HostInterceptorConfig;
  readonly #host: string;

  constructor({ config }: ComponentContext<HostInterceptorConfig>) {
    this.#config = config;
    this.#host = config.useIP ? ownAddress() : hostname();
  }

  intercept(batch: EventBatch): EventBatch {
    return withHeader(batch, this.#config.hostHeader, this.#host, this.#config.preserveExisting);
  }
}

/** The first address by which others can reach this machine. */
function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outward = addresses.filter(({ internal }) => !internal);
  return (outward.find(({ family }) => family === 'IPv4') ?? outward[0])?.address ?? '127.0.0.1';
}
