/** Why no path may have this text in it, as the second half of a sentence. */
export declare function problemOfText(text: string): string | undefined;
/**
 * Why there can be no such path, which begins with `/`; `extraBytes` is what its last name has
 * besides, in characters, too.
 */
export declare function problemOfPath(path: string, extraBytes: number): string | undefined;
