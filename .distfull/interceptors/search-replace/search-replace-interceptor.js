/* Hot path. Bodies in which nothing is found keep their bytes, whatever those are. */
import { EventBatch } from '../../core/batch.js';
import { textCoding } from '../../codecs/text-coding.js';
import { ConfigError } from '../../core/errors.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';
import { jsReplacement } from '../../util/java-replacement.js';
export class SearchReplaceInterceptor {
    #pattern;
    #replacement;
    #coding;
    constructor({ config, location }) {
        const compile = (pattern) => compileJavaPattern(pattern, 'g');
        this.#pattern = configuredPattern(location, 'searchPattern', config.searchPattern, compile);
        this.#coding = codingOf(config.charset, location);
        try {
            this.#replacement = jsReplacement(config.replaceString, this.#pattern);
        }
        catch (error) {
            const { message } = error;
            throw new ConfigError(`${location}: replaceString: "${config.replaceString}": ${message}`, {
                cause: error,
            });
        }
    }
    intercept(batch) {
        const bodies = [];
        let changed = false;
        for (let i = 0; i < batch.size; i++) {
            const body = batch.body(i);
            const text = this.#coding.decode(body);
            const replaced = text.replace(this.#pattern, this.#replacement);
            if (replaced !== text)
                changed = true;
            bodies.push(replaced === text ? body : this.#coding.encode(replaced));
        }
        if (!changed)
            return batch;
        const { headers, own, timestamps, provenance } = batch;
        return EventBatch.of(bodies, { headers, own, timestamps, provenance });
    }
}
function codingOf(charset, location) {
    try {
        return textCoding(charset);
    }
    catch (error) {
        throw new ConfigError(`${location}: charset: unknown character set "${charset}"; one is UTF-8`, { cause: error });
    }
}
//# sourceMappingURL=search-replace-interceptor.js.map