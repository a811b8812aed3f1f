export declare class FreshWords {
    #private;
    get memoryBytes(): number;
    push(word: number): void;
    /** What was pushed since the last call. A copy. */
    take(): Uint32Array;
    clear(): void;
}
