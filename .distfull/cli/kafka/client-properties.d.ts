import type { KafkaSecurityReader } from '../../protocol/kafka/security/settings.js';
export declare class ClientProperties {
    #private;
    private constructor();
    static readonly none: ClientProperties;
    /** Throws ConfigError when the file cannot be read. */
    static read(file: string): ClientProperties;
    get(name: string): string | undefined;
    /** Undefined: in the clear, and as nobody. Throws ConfigError for what can never work. */
    security(): KafkaSecurityReader | undefined;
}
