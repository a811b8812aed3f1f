/** Gives milliseconds since 1970, or undefined where the text does not fit. */
export type DateReader = (text: string) => number | undefined;
/** @throws SyntaxError for a letter that is not supported. */
export declare function compileJodaPattern(pattern: string): DateReader;
