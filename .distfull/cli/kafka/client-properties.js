/** A file of Kafka's client properties, as `--command-config` of Kafka's own tools takes it. */
import { readFileSync } from 'node:fs';
import dotProperties from 'dot-properties';
import { ConfigError, messageOf } from '../../core/errors.js';
import { kafkaSecurity } from '../../protocol/kafka/security/settings.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
export class ClientProperties {
    #file;
    #values;
    constructor(file, values) {
        this.#file = file;
        this.#values = values;
    }
    static none = new ClientProperties('', new Map());
    /** Throws ConfigError when the file cannot be read. */
    static read(file) {
        try {
            const parsed = dotProperties.parse(readFileSync(file, 'utf8'));
            const texts = Object.entries(parsed).filter(([, value]) => typeof value === 'string');
            return new ClientProperties(file, new Map(texts));
        }
        catch (error) {
            throw new ConfigError(`${file}: cannot read the client properties: ${messageOf(error)}`);
        }
    }
    get(name) {
        return this.#values.get(name)?.trim();
    }
    /** Undefined: in the clear, and as nobody. Throws ConfigError for what can never work. */
    security() {
        return kafkaSecurity({
            option: (name) => this.get(name),
            prefix: '',
            where: this.#file,
            fileSystem: nodeFileSystem,
        });
    }
}
//# sourceMappingURL=client-properties.js.map