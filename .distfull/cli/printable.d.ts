/** The text with its control characters as `\x1b`. */
export declare function printable(text: string): string;
/** The bytes as text; where they are no UTF-8, every byte that is not plain ASCII as `\xff`. */
export declare function printableBytes(bytes: Buffer): string;
/** At most `characters` of the text, the last one `…` where something was cut. */
export declare function cutTo(characters: number, text: string): string;
/** `2015-05-17T10:00:00Z`, with milliseconds only where there are some. */
export declare function isoTime(timeMs: number): string;
