export declare class FrameSplitter {
    #private;
    /** Of the frames whose length is still to come. */
    frameBytesMax: number;
    /** `protocol`: what the frames are of, for messages. */
    constructor(frameBytesMax: number, protocol?: string);
    /** Of a frame that is not whole yet. */
    get begunBytes(): number;
    /** The size of that frame; 0: its length is not there yet. */
    get begunFrameBytes(): number;
    /** The payloads that `chunk` completes. Throws ProtocolError on a length outside the limits. */
    push(chunk: Buffer): Buffer[];
}
