import { compileJavaFullMatch, compileJavaPattern } from '../../util/java-pattern.js';
import { jsReplacement } from '../../util/java-replacement.js';
import { compileJodaPattern } from '../joda-pattern.js';
/**
 * A format of the user's own (Flume's options `format.…`), tried before the usual ones. The groups
 * of the expression are priority, version, timestamp, host and body.
 */
export class CustomFormat {
    #pattern;
    #search;
    #replacement = '';
    #readDate;
    /** @throws SyntaxError that names the option. */
    constructor(regex, { search, replace, dateFormat }) {
        if ((search === undefined) !== (replace === undefined))
            throw new SyntaxError('format.search and format.replace need each other');
        this.#pattern = named('regex', () => compileJavaFullMatch(regex));
        if (search !== undefined && replace !== undefined) {
            const found = named('search', () => compileJavaPattern(search, 'g'));
            this.#search = found;
            this.#replacement = named('replace', () => jsReplacement(replace, found));
        }
        if (dateFormat !== undefined)
            this.#readDate = named('dateFormat', () => compileJodaPattern(dateFormat));
    }
    /** Undefined where the message has another format. */
    match(message) {
        const match = this.#pattern.exec(message);
        if (match === null)
            return undefined;
        const [, priority = '', version = '', timestamp = '', hostname = '', body = ''] = match;
        const date = this.#search === undefined ? timestamp : timestamp.replace(this.#search, this.#replacement);
        return { priority, version, timestamp, timeMs: this.#readDate?.(date), hostname, body };
    }
}
function named(option, make) {
    try {
        return make();
    }
    catch (error) {
        throw new SyntaxError(`format.${option}: ${error.message}`, { cause: error });
    }
}
//# sourceMappingURL=custom-format.js.map