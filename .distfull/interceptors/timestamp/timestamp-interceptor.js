import { withHeader } from '../shared-header.js';
/** One time a batch: its events were read together. */
export class TimestampInterceptor {
    #context;
    constructor(context) {
        this.#context = context;
    }
    intercept(batch) {
        const { clock, config } = this.#context;
        return withHeader(batch, config.headerName, String(clock.nowMs()), config.preserveExisting);
    }
}
//# sourceMappingURL=timestamp-interceptor.js.map