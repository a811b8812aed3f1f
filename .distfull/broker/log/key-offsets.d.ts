export declare class KeyOffsets {
    #private;
    constructor(keysMax: number);
    get size(): number;
    /** False where there is no room for another key; what is there may still be raised. */
    set(key: Uint8Array, offset: number): boolean;
    /** -1: the key is not there. */
    get(key: Uint8Array): number;
}
