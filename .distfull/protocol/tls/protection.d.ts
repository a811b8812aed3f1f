/**
 * Which protocols and cipher suites TLS may use: as in Flume, those that are enabled anyway, less
 * what is excluded and, where something is included, only that. Names are Java's.
 */
import type { SecureContextOptions } from 'node:tls';
/** Flume's properties. */
export interface ProtectionOptions {
    readonly 'include-protocols'?: readonly string[] | undefined;
    readonly 'exclude-protocols'?: readonly string[] | undefined;
    readonly 'include-cipher-suites'?: readonly string[] | undefined;
    readonly 'exclude-cipher-suites'?: readonly string[] | undefined;
}
type Protection = Pick<SecureContextOptions, 'minVersion' | 'maxVersion' | 'ciphers'>;
/** Throws ConfigError when nothing is left. `where`: `file:line: source r1`. */
export declare function protectionOf(options: ProtectionOptions, where: string): Protection;
export {};
