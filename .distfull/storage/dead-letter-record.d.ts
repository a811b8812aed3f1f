import type { DeadLetter } from '../core/contracts.js';
import type { LetterSender } from './dead-letter-flow.js';
export interface StoredDeadLetter {
    /** Its number in the queue. */
    readonly sequence: number;
    readonly timeMs: number;
    readonly body: Buffer;
    readonly headers: Readonly<Record<string, string>>;
    readonly reason: string;
    readonly component: string;
    /** `file:line` of the component in the user's configuration. */
    readonly location: string;
    /** See `flowOf`; absent: a replay does not know where it belongs. */
    readonly flow?: string;
    readonly origin?: string;
    readonly position?: number;
    readonly hour?: number;
    readonly timestampMs?: number;
    readonly isCut?: boolean;
}
export interface OpeningRecord {
    readonly format: 1;
    /** Where the segment before ends. */
    readonly previousEnd: number;
    /** Origins that `known` names by their index. */
    readonly origins: readonly string[];
    /** Origin index and position in turn, the oldest letter first. */
    readonly known: readonly number[];
    /** Base offset and letters in turn, of the segments before. */
    readonly counts: readonly number[];
}
export declare function encodeDeadLetters(letters: readonly DeadLetter[], sender: LetterSender, timestampMs: number): Buffer;
/**
 * The dead letters of the batch at `position`; none in a control batch. Throws CorruptionError when
 * the batch cannot be decoded.
 */
export declare function decodeDeadLetters(buffer: Buffer, position: number): StoredDeadLetter[];
export declare function encodeOpening(opening: OpeningRecord, timestampMs: number): Buffer;
/** What the segment that begins with this batch opens with; undefined: it holds letters. */
export declare function decodeOpening(batch: Buffer): OpeningRecord | undefined;
