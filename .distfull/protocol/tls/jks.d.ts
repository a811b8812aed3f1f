interface JksKey {
    /** PKCS #8, DER. */
    readonly key: Buffer;
    /** DER, the key's own first. */
    readonly chain: readonly Buffer[];
}
export interface JksContent {
    readonly keys: readonly JksKey[];
    readonly trusted: readonly Buffer[];
}
export declare class WrongPasswordError extends Error {
}
/** Throws WrongPasswordError, and RangeError for what is damaged. */
export declare function readJks(file: Buffer, password: string): JksContent;
export {};
