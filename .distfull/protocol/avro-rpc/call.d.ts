import { AvroReader } from './binary.js';
import type { Metadata } from './handshake.js';
export interface Call {
    readonly metadata: ReadonlyMap<string, Buffer>;
    readonly message: string;
    /** Stands at the parameters. */
    readonly parameters: AvroReader;
}
export type CallResult = {
    readonly ok: true;
    readonly value: AvroReader;
} | {
    readonly ok: false;
    readonly error: string;
};
export declare function encodeCallHead(message: string, metadata: Metadata): Buffer;
export declare function decodeCall(reader: AvroReader): Call;
/** The buffers of an answer, cut as Java cuts them. */
export declare function encodeResult(value: Uint8Array): Uint8Array[];
export declare function encodeError(text: string): Uint8Array[];
export declare function decodeResult(reader: AvroReader): CallResult;
