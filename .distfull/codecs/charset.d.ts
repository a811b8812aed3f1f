export type DecodeErrorPolicy = 'fail' | 'replace' | 'ignore';
export declare class Charset {
    #private;
    /** UTF-8 passes as it is. */
    readonly isUtf8: boolean;
    /** @throws RangeError for a name that is unknown or does not contain ASCII. */
    constructor(name: string);
    /** Where `characters` UTF-16 units from `start` on end, at most `end`. */
    after(bytes: Buffer, start: number, end: number, characters: number): number;
    isValid(bytes: Buffer): boolean;
    /** As text; what is none becomes U+FFFD, or is left out. */
    decode(bytes: Buffer, policy: DecodeErrorPolicy): string;
    /** What the set has no bytes for as `?`. */
    encode(text: string): Buffer;
}
