import { ConfigError } from '../../core/errors.js';
/** `a=1,b=[x,y]`, as `--add-config` of Kafka's own tool takes it. Throws ConfigError. */
export function addedConfigs(text) {
    const configs = new Map();
    const pattern = /\s*([^=,\s]+)\s*=\s*(?:\[([^\]]*)\]|([^,]*))\s*(?:,|$)/y;
    while (pattern.lastIndex < text.length) {
        const start = pattern.lastIndex;
        const match = pattern.exec(text);
        if (match === null)
            throw new ConfigError(`--add-config: "${text.slice(start)}" is not name=value; a value with commas is [a,b]`);
        configs.set(match[1], (match[2] ?? match[3] ?? '').trim());
    }
    return configs;
}
//# sourceMappingURL=added-configs.js.map