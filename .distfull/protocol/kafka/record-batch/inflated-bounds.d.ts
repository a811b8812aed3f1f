/** An upper bound of what an lz4 frame inflates to. */
export declare function lz4InflatedMax(bytes: Buffer): number;
/** An upper bound of what one or more zstd frames inflate to. */
export declare function zstdInflatedMax(bytes: Buffer): number;
