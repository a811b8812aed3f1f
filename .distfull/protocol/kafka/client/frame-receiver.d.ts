export declare class FrameReceiver {
    #private;
    constructor(frameBytesMax: number);
    /** Where the next bytes go; `received` tells how many. */
    room(): Buffer;
    /** The frames that the first `bytes` bytes of the last `room` complete. Throws ProtocolError. */
    received(bytes: number): Buffer[];
    /** The frames that bytes from elsewhere complete; they are copied. Throws ProtocolError. */
    push(chunk: Buffer): Buffer[];
}
