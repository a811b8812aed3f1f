export interface HeldBytesLimits {
    readonly wholeBytes: number;
    readonly begunBytes: number;
}
export declare class HeldBytes {
    #private;
    constructor(limits?: HeldBytesLimits);
    get isFull(): boolean;
    /** Of a message that is whole; negative when it is answered. */
    addWhole(bytes: number): void;
    /** Once, when it is full no more. */
    whenRoom(wake: () => void): void;
    forget(wake: () => void): void;
    /** Of a message that is not whole yet; negative when it is, or will never be. Throws ProtocolError. */
    addBegun(bytes: number): void;
}
