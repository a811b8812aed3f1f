/** The same without the native package: for a few bytes at a start, which its loading would cost. */
export declare function crc32cInJavaScript(bytes: Uint8Array, seed?: number): number;
/**
 * The CRC-32C of `bytes` as an unsigned 32-bit number. `seed` is the CRC of what came before, so a
 * message can be summed in parts.
 */
export declare function crc32c(bytes: Uint8Array, seed?: number): number;
