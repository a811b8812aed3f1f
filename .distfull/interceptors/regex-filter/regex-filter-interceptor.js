import { compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';
export class RegexFilterInterceptor {
    #pattern;
    #excludeEvents;
    constructor({ config, location }) {
        this.#pattern = configuredPattern(location, 'regex', config.regex, compileJavaPattern);
        this.#excludeEvents = config.excludeEvents;
    }
    intercept(batch) {
        const { buffer, starts, ends, size } = batch;
        const kept = [];
        for (let i = 0; i < size; i++) {
            const found = this.#pattern.test(buffer.toString('utf8', starts[i], ends[i]));
            if (found !== this.#excludeEvents)
                kept.push(i);
        }
        return kept.length === size ? batch : batch.pick(kept, batch.provenance);
    }
}
//# sourceMappingURL=regex-filter-interceptor.js.map