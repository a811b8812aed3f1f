import type { WindowRange } from '../../checkpoint/keys.js';
export interface Session {
    /** A dense number. */
    readonly key: number;
    /** Of its pieces; rows to come are counted under the first. */
    readonly ids: number[];
    startMs: number;
    /** Exclusive: the last row and the gap. */
    endMs: number;
    /** Rows have come since it was last emitted. */
    changed: boolean;
    /** Under which ends it was emitted, or what it is made of was: rows to take back. */
    emitted: readonly WindowRange[];
}
/** What is known of a session's piece after a restart. */
export interface SessionPiece extends WindowRange {
    readonly key: number;
    readonly id: number;
}
export declare class Sessions {
    #private;
    constructor(gapMs: number, openMax: number);
    /** Open sessions of all keys. */
    get size(): number;
    [Symbol.iterator](): IterableIterator<Session>;
    /**
     * The id under which a row of the key at `timeMs` counts; `late` when its session ends at or
     * before `closedMs`, `full` when it would be one session too many.
     */
    assign(key: number, timeMs: number, closedMs: number): number;
    /**
     * Sessions as they were, from their pieces in any order; `nextId` is above all ids ever used. Of
     * one id there is a piece for each group that was counted under it.
     */
    restore(pieces: Iterable<SessionPiece>, nextId: number): void;
    /** Forgets a session. */
    remove(session: Session): void;
}
