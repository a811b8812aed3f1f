import { ConfigError } from '../../core/errors.js';
import { compileJodaPattern } from '../../codecs/joda-pattern.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';
/**
 * A group that took no part in the match, or is no date where one is wanted, gives no header.
 * (Flume sets a null header, and fails the batch for ever.)
 */
export class RegexExtractorInterceptor {
    #pattern;
    #serializers;
    constructor({ config, location }) {
        this.#pattern = configuredPattern(location, 'regex', config.regex, compileJavaPattern);
        this.#serializers = Object.entries(config.serializers).map(([name, serializer]) => serializerOf(`${location}: serializers.${name}`, serializer));
    }
    intercept(batch) {
        const own = [];
        let found = false;
        for (let i = 0; i < batch.size; i++) {
            const match = this.#pattern.exec(batch.body(i).toString());
            if (match !== null)
                found = true;
            own.push(match === null ? batch.own?.[i] : { ...batch.own?.[i], ...this.#headersOf(match) });
        }
        return found ? batch.with({ own }) : batch;
    }
    #headersOf(match) {
        const headers = {};
        this.#serializers.forEach(({ headerName, valueOf }, index) => {
            const group = match[index + 1];
            const value = group === undefined ? undefined : valueOf(group);
            if (value !== undefined)
                headers[headerName] = value;
        });
        return headers;
    }
}
function serializerOf(place, { name, type, pattern }) {
    if (!type.endsWith('MillisSerializer'))
        return { headerName: name, valueOf: (group) => group };
    if (pattern === undefined)
        throw new ConfigError(`${place}: the millis serializer needs a pattern, such as yyyy-MM-dd HH:mm:ss`);
    try {
        const timeOf = compileJodaPattern(pattern);
        return { headerName: name, valueOf: (group) => timeOf(group)?.toString() };
    }
    catch (error) {
        throw new ConfigError(`${place}: ${error.message}`, { cause: error });
    }
}
//# sourceMappingURL=regex-extractor-interceptor.js.map