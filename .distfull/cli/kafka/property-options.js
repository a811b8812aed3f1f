/** `--property name=value` of the console tools: only names that mean something. */
import { ConfigError } from '../../core/errors.js';
import { didYouMean } from '../../util/did-you-mean.js';
export class PropertyOptions {
    #values = new Map();
    /** Throws ConfigError for a name that nothing reads. */
    constructor(texts, known) {
        for (const text of texts) {
            const at = text.indexOf('=');
            const name = at < 0 ? text : text.slice(0, at);
            if (!known.includes(name))
                throw new ConfigError(`--property ${name} is not known${didYouMean(name, known) || `; known: ${known.join(', ')}`}`);
            this.#values.set(name, at < 0 ? '' : text.slice(at + 1));
        }
    }
    text(name, byDefault) {
        return this.#values.get(name) ?? byDefault;
    }
    has(name) {
        return this.#values.has(name);
    }
    flag(name, byDefault = false) {
        const value = this.#values.get(name);
        if (value === undefined)
            return byDefault;
        if (value !== 'true' && value !== 'false')
            throw new ConfigError(`--property ${name}=${value}: write true or false`);
        return value === 'true';
    }
}
//# sourceMappingURL=property-options.js.map