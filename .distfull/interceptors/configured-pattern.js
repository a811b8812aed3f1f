import { ConfigError } from '../core/errors.js';
/** Compiles an option's regular expression, or says which option of which component is wrong. */
export function configuredPattern(location, option, pattern, compile) {
    try {
        return compile(pattern);
    }
    catch (error) {
        throw new ConfigError(`${location}: ${option}: "${pattern}" is not a usable regular expression: ` +
            `${error.message}`, { cause: error });
    }
}
//# sourceMappingURL=configured-pattern.js.map