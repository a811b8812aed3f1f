import { withHeader } from '../shared-header.js';
export class StaticInterceptor {
    #config;
    constructor({ config }) {
        this.#config = config;
    }
    intercept(batch) {
        const { key, value, preserveExisting } = this.#config;
        return withHeader(batch, key, value, preserveExisting);
    }
}
//# sourceMappingURL=static-interceptor.js.map