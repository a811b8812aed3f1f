import { IntervalSet } from '../../core/interval-set.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { Metadata } from './handshake.js';
/** One sink's delivery line out of a channel. */
export interface Line {
    readonly channelId: string;
    readonly lane: number;
}
/** What a batch is, in the sender's channel. */
export interface SentRanges {
    readonly channelId: string;
    readonly ranges: readonly NumberRange[];
    /** Nothing below will ever come again. */
    readonly lowMark: number;
    /** Hour of the first reading, in hours since 1970. */
    readonly hour: number;
}
export declare function encodeLine(line: Line): Metadata;
/** Undefined for a peer that is no Tailrace, or a later one that speaks another protocol. */
export declare function decodeLine(meta: Metadata): Line | undefined;
export declare function encodeKnown(known: IntervalSet): Metadata;
export declare function decodeKnown(meta: Metadata | undefined): IntervalSet | undefined;
export declare function encodeSentRanges(sent: SentRanges): Metadata;
/** Undefined for a call that carries no ranges. */
export declare function decodeSentRanges(metadata: Metadata): SentRanges | undefined;
