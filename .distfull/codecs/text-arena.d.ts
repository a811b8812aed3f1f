/**
 * Hot path. Texts of a column that stand nowhere in the slab as they are, such as unescaped ones:
 * appended one after the other, in the end behind the slab's bytes, so that a column of both kinds
 * has one buffer.
 */
export declare class TextArena {
    #private;
    /** `base` is the length of the slab that the texts will stand behind. */
    constructor(base?: number);
    /** Where the next text begins and the last one ends. */
    get length(): number;
    /** All return where the text begins; it ends at `length`. */
    append(text: string): number;
    appendBytes(bytes: Uint8Array): number;
    /** For texts put together of several pieces: `append` them, with the first one's start. */
    appendByte(byte: number): void;
    /** The slab itself where nothing was appended. */
    behind(slab: Buffer): Buffer;
}
