import { compileJavaFullMatch, compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';
import { remaining, withoutHeaders } from '../shared-header.js';
export class RemoveHeaderInterceptor {
    #names;
    #matching;
    constructor({ config, location }) {
        const { withName, fromList, fromListSeparator, matching } = config;
        const separator = configuredPattern(location, 'fromListSeparator', fromListSeparator, compileJavaPattern);
        this.#names = new Set([
            ...(withName === undefined ? [] : [withName]),
            ...(fromList?.split(separator) ?? []),
        ]);
        if (matching !== undefined)
            this.#matching = configuredPattern(location, 'matching', matching, compileJavaFullMatch);
    }
    intercept(batch) {
        const headers = remaining(batch.headers, this.#isRemoved);
        const own = withoutHeaders(batch.own, this.#isRemoved);
        return headers === batch.headers && own === batch.own ? batch : batch.with({ headers, own });
    }
    #isRemoved = (name) => this.#names.has(name) || this.#matching?.test(name) === true;
}
//# sourceMappingURL=remove-header-interceptor.js.map