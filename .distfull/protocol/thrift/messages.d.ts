import { type ThriftProtocol } from './protocol.js';
import type { MessageHead } from './types.js';
export interface Exception {
    /** See ExceptionKind. */
    readonly kind: number;
    readonly text: string;
}
export interface Answer {
    readonly sequence: number;
    /** A Status, or what the call failed with. */
    readonly result: number | Exception;
}
export declare function encodeReply(protocol: ThriftProtocol, { name, sequence }: MessageHead, status: number): Buffer;
export declare function encodeException(protocol: ThriftProtocol, { name, sequence }: MessageHead, { kind, text }: Exception): Buffer;
/** Throws ProtocolError. */
export declare function decodeAnswer(protocol: ThriftProtocol, message: Buffer): Answer;
export interface Failure {
    /** Whether the peer may have the events. */
    readonly outcome: 'refused' | 'unknown';
    readonly fact: string;
}
/** Undefined: the peer's channels have the events. `events`: the most in a call. */
export declare function failureOf(result: Answer['result'], events: number): Failure | undefined;
