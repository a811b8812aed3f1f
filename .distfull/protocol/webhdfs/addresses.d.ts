/** An HTTP server. An IPv6 `host` is without brackets. */
export interface HttpAddress {
    readonly tls: boolean;
    readonly host: string;
    readonly port: number;
}
/** Who asks: a name that HDFS believes, or with Kerberos a token that somebody fetched. */
export interface Identity {
    readonly user?: string | undefined;
    /** On whose behalf (`doas`). */
    readonly doAs?: string | undefined;
    /** Goes before `user`. */
    readonly delegationToken?: string | undefined;
}
/** By the datanode's own name, `host:port` or `host`: where it is reached. */
export type DatanodeAddresses = ReadonlyMap<string, {
    readonly host: string;
    readonly port?: number | undefined;
}>;
/** A datanode and what to ask it. */
export interface DatanodeTarget {
    readonly address: HttpAddress;
    /** What it calls itself, which its certificate names. */
    readonly host: string;
    readonly target: string;
}
export declare function addressName({ host, port }: HttpAddress): string;
/** Path and query of a call to a namenode. Throws WebHdfsError for a path that no URL can carry. */
export declare function namenodeTarget(op: string, path: string, parameters: Readonly<Record<string, string>>, identity: Identity): string;
/**
 * Reads the Location of a namenode's answer. Throws an Error that says what is wrong with it. A
 * namenode behind TLS names datanodes behind TLS: the token in the URL must not leave in the clear.
 */
export declare function readLocation(location: string | undefined, namenode: HttpAddress, addresses: DatanodeAddresses): DatanodeTarget;
