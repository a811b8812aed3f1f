import type { FileSystem } from '../../core/file-system.js';
/** What the options that name a store are called, and where they are configured. */
export interface StoreFile {
    readonly path: string;
    readonly password: string | undefined;
    /** Such as `truststore`. */
    readonly option: string;
    /** Absent: `option` with `-password`. */
    readonly passwordOption?: string;
    /** `file:line: source r1`, for messages. */
    readonly where: string;
}
/** For `createSecureContext`. */
export type OwnKey = {
    readonly pfx: Buffer;
    readonly passphrase: string;
} | {
    readonly key: string | Buffer;
    readonly cert: string;
    readonly passphrase?: string;
};
/** The private key and its certificates. Rejects with StartError. */
export declare function readKeyStore(fileSystem: FileSystem, file: StoreFile): Promise<OwnKey>;
/** The certificates to trust, in PEM. Rejects with StartError. */
export declare function readTrustStore(fileSystem: FileSystem, file: StoreFile): Promise<readonly string[]>;
export declare function pemCertificates(text: string): string[];
