/** Memory that many share: whoever takes of it says so, and can wait until enough is free. */
export declare class ByteBudget {
    #private;
    readonly limitBytes: number;
    constructor(limitBytes: number);
    get heldBytes(): number;
    /** Negative where more is held than there should be. */
    get freeBytes(): number;
    get isSpent(): boolean;
    get hasWaiting(): boolean;
    /** Counts them, whether there is room or not; negative gives them back. */
    hold(bytes: number): void;
    /** Once, when something is free: the first who asked is called first, and may have to ask again. */
    whenFree(wake: () => void): void;
    forget(wake: () => void): void;
}
