export interface TextCoding {
    /** As TextDecoder calls it: `utf-8`, `gbk` … */
    readonly name: string;
    /** Undefined where the bytes are no text. */
    decodeStrict(bytes: Buffer): string | undefined;
    decode(bytes: Buffer): string;
    encode(text: string): Buffer;
}
/** @throws RangeError for a name that is unknown. */
export declare function textCoding(javaName: string): TextCoding;
