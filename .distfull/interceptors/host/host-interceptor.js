import { localHostNames } from '../../codecs/event-escapes/host-names.js';
import { messageOf } from '../../core/errors.js';
import { withHeader } from '../shared-header.js';
export class HostInterceptor {
    #config;
    #host;
    constructor({ config }, host) {
        this.#config = config;
        this.#host = host;
    }
    intercept(batch) {
        const { hostHeader, preserveExisting } = this.#config;
        if (this.#host === undefined)
            return batch;
        return withHeader(batch, hostHeader, this.#host, preserveExisting);
    }
}
/** What Java takes for this machine. Undefined, as in Flume, where its own name has no address. */
export async function ownHost({ config, logger }) {
    try {
        const { ip, fqdn } = await localHostNames();
        return config.useIP ? ip : fqdn;
    }
    catch (error) {
        logger.warn({}, `Events get no header ${config.hostHeader}: ${messageOf(error)}`);
        return undefined;
    }
}
//# sourceMappingURL=host-interceptor.js.map