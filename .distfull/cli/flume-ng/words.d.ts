export interface WordOption {
    readonly long: string;
    /** May have several letters (`user`). */
    readonly short?: string | undefined;
    readonly takesValue: boolean;
}
/** Throws ConfigError where a beginning fits several options. */
export declare function canonicalWords(words: readonly string[], options: readonly WordOption[]): readonly string[];
