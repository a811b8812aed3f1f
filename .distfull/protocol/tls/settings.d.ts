import type { SecureContext, SecureContextOptions } from 'node:tls';
import type { FileSystem } from '../../core/file-system.js';
import type { Environment } from './globals.js';
import type { ProtectionOptions } from './protection.js';
export interface TlsServerOptions extends ProtectionOptions {
    readonly ssl: boolean;
    readonly keystore?: string | undefined;
    readonly 'keystore-password'?: string | undefined;
}
export interface TlsClientOptions extends ProtectionOptions {
    readonly ssl: boolean;
    readonly 'trust-all-certs': boolean;
    readonly truststore?: string | undefined;
    readonly 'truststore-password'?: string | undefined;
    readonly 'check-hostname'?: boolean | undefined;
}
export interface TlsServer {
    readonly secureContext: SecureContext;
    /** What it was made of, for servers of Node's that make their own. */
    readonly contextOptions: SecureContextOptions;
}
export interface TlsClient {
    readonly secureContext: SecureContext;
    readonly trustsAll: boolean;
    readonly checksHostName: boolean;
}
interface Place {
    readonly fileSystem: FileSystem;
    /** `file:line: source r1`. */
    readonly where: string;
    /** By default the process's. */
    readonly environment?: Environment;
}
/** Throws ConfigError for options that can never work. */
export declare function checkTlsServer(options: TlsServerOptions, where: string, environment?: Environment): void;
/** Undefined without `ssl`. Reads the key store: rejects with StartError. */
export declare function tlsServer(options: TlsServerOptions, { fileSystem, where, environment }: Place): Promise<TlsServer | undefined>;
/** Throws ConfigError for options that can never work. */
export declare function checkTlsClient(options: TlsClientOptions, where: string, environment?: Environment): void;
/**
 * Undefined without `ssl`. Reads the trust store: rejects with StartError. Flume checks no host
 * names; with its own authorities in a trust store that is enough, but any stranger has a
 * certificate of a public one.
 */
export declare function tlsClient(options: TlsClientOptions, { fileSystem, where, environment }: Place): Promise<TlsClient | undefined>;
export {};
