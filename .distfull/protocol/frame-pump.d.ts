import type { HeldBytes } from './held-bytes.js';
import type { Transport } from './transport.js';
/** Begins what a frame asks; resolves when that is done and answered. Never rejects. */
export type CarryOut = () => Promise<void>;
export interface FramePumpOptions<Frame> {
    /** Of all connections of the server. */
    readonly held: HeldBytes;
    bytesOf(frame: Frame): number;
    /** One at a time, in order. Throws for a frame after which the connection is unusable. */
    prepare(frame: Frame): CarryOut | Promise<CarryOut>;
}
export declare class FramePump<Frame> {
    #private;
    constructor(transport: Transport, options: FramePumpOptions<Frame>);
    /** `begunBytes`: what has come of a frame that is not whole. Throws ProtocolError when it is too much. */
    push(frames: readonly Frame[], begunBytes: number): void;
    /** The connection is closed: drops what has not been begun. */
    clear(): void;
    /** Reads on only while there is room for what comes, and for the answers. */
    readonly readOrWait: () => void;
    /** Resolves when nothing is being carried out. */
    settled(): Promise<void>;
    /** Closes at once; resolves when what has been begun is done. */
    fence(): Promise<void>;
    /** Begins nothing more, answers what is under way, and closes. */
    stop(): Promise<void>;
}
