import type { FileSystem } from '../../../core/file-system.js';
import type { Environment } from '../../tls/globals.js';
import type { TlsClient } from '../../tls/settings.js';
import type { SaslCredentials } from './sasl.js';
export interface KafkaSecurity {
    readonly tls?: TlsClient | undefined;
    readonly sasl?: SaslCredentials | undefined;
}
/** Asked before each connection, so that a renewed certificate needs no restart. */
export type KafkaSecurityReader = () => Promise<KafkaSecurity>;
export interface SecurityPlace {
    /** The text of an option of Kafka's, such as `sasl.mechanism`; undefined where it is not set. */
    option(name: string): string | undefined;
    /** What stands before the options' names: `kafka.consumer.`. */
    readonly prefix: string;
    /** `file:line: source r1`. */
    readonly where: string;
    readonly fileSystem: FileSystem;
    /** By default the process's. */
    readonly environment?: Environment;
}
/** Every option that is read here. */
export declare const securityOptionNames: readonly string[];
/** Undefined for PLAINTEXT. Throws ConfigError for options that can never work. */
export declare function kafkaSecurity(place: SecurityPlace): KafkaSecurityReader | undefined;
