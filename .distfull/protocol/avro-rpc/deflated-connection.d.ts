import { Duplex } from 'node:stream';
type Done = (error?: Error | null) => void;
/** Closes with the connection below, and closes it. */
export declare class DeflatedConnection extends Duplex {
    #private;
    constructor(below: Duplex, level: number);
    _read(): void;
    _write(piece: Buffer, _encoding: BufferEncoding, done: Done): void;
    /** What was corked is compressed, and flushed, as one. */
    _writev(pieces: readonly {
        chunk: Buffer;
    }[], done: Done): void;
    _final(done: Done): void;
    _destroy(error: Error | null, done: Done): void;
}
export {};
