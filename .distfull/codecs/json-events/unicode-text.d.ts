export interface UnicodeText {
    decode(bytes: Buffer): string;
    encode(text: string): Buffer;
}
/** Undefined: none of the three. */
export declare function unicodeText(charset: string): UnicodeText | undefined;
