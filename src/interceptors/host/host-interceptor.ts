import { localHostNames } from '../../codecs/event-escapes/host-names.js';
import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import { messageOf } from '../../core/errors.js';
import type { HostInterceptorConfig } from '../../generated/config/interceptors/host.js';
import { withHeader } from '../shared-header.js';

type Context = ComponentContext<HostInterceptorConfig>;

export class HostInterceptor implements Interceptor {
  readonly #config: HostInterceptorConfig;
  readonly #host: string | undefined;

  constructor({ config }: Context, host: string | undefined) {
    this.#config = config;
    this.#host = host;
  }

  intercept(batch: EventBatch): EventBatch {
    const { hostHeader, preserveExisting } = this.#config;
    if (this.#host === undefined) return batch;
    return withHeader(batch, hostHeader, this.#host, preserveExisting);
  }
}

/** What Java takes for this machine. Undefined, as in Flume, where its own name has no address. */
export async function ownHost({ config, logger }: Context): Promise<string | undefined> {
  try {
    const { ip, fqdn } = await localHostNames();
    return config.useIP ? ip : fqdn;
  } catch (error) {
    logger.warn({}, `Events get no header ${config.hostHeader}: ${messageOf(error)}`);
    return undefined;
  }
}
