export declare function charLength(text: string): number;
/** The index in characters of `part` at or after index `from`; -1: there is none. */
export declare function indexOfChars(text: string, part: string, from?: number): number;
/** Whether a text may become as long: a function of a row is not to fill the memory. */
export declare function fits(charCount: number): boolean;
