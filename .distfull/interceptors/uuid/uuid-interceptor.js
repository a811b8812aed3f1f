import { randomUUID } from 'node:crypto';
/** A replay after a crash gives other identifiers: they identify copies, not what was read. */
export class UuidInterceptor {
    #config;
    constructor({ config }) {
        this.#config = config;
    }
    intercept(batch) {
        const { headerName, prefix, preserveExisting } = this.#config;
        if (preserveExisting && Object.hasOwn(batch.headers, headerName))
            return batch;
        const own = [];
        for (let i = 0; i < batch.size; i++) {
            const before = batch.own?.[i];
            const kept = preserveExisting && before !== undefined && Object.hasOwn(before, headerName);
            own.push(kept ? before : { ...before, [headerName]: prefix + randomUUID() });
        }
        return batch.with({ own });
    }
}
//# sourceMappingURL=uuid-interceptor.js.map