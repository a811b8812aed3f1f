/** Undefined for a pattern with a letter that is not known. */
export declare function formatDate(pattern: string, timeMs: number): string | undefined;
