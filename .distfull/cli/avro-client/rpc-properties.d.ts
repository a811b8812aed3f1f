import type { TlsClientOptions } from '../../protocol/tls/settings.js';
export interface RpcHost {
    readonly host: string;
    readonly port: number;
}
/**
 * Which host gets a call: `first` knows one only, `failover` stays with one until it fails,
 * `round robin` and `random` take another one for each call.
 */
export type HostChoice = 'first' | 'failover' | 'round robin' | 'random';
export interface RpcSettings {
    /** At least one. */
    readonly hosts: readonly RpcHost[];
    readonly choice: HostChoice;
    /** Hosts that one call is tried at. */
    readonly maxAttempts: number;
    /** A host that failed is passed over for up to this long; 0: it is not. */
    readonly maxBackoffMs: number;
    readonly batchEvents: number;
    readonly connectTimeoutMs: number;
    readonly requestTimeoutMs: number;
    /** Undefined: plain. */
    readonly compressionLevel: number | undefined;
    readonly tls: TlsClientOptions;
    /** Undefined: Avro RPC. */
    readonly thriftProtocol: 'compact' | 'binary' | undefined;
    /** The file of the properties, for messages. */
    readonly where: string;
}
export declare function settingsFor({ host, port }: RpcHost): RpcSettings;
/** @throws ConfigError for what is missing or wrong, or needs Java. */
export declare function rpcSettings(properties: ReadonlyMap<string, string>, file: string): RpcSettings;
