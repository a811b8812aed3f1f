import { IntervalSet } from '../../../core/interval-set.js';
export declare const metadataBytesMax = 4096;
export interface StoredPosition {
    readonly offset: number;
    readonly metadata: string;
}
/** Where a position lies, and of what. */
export interface PositionPlace {
    readonly channelId: string;
    readonly clusterId: string;
    /** Undefined: the cluster has no topic ids. */
    readonly topicId: string | undefined;
    readonly moves: number;
}
export interface Position {
    readonly place: PositionPlace;
    readonly known: IntervalSet;
}
export declare function encodePosition(place: PositionPlace, known: IntervalSet): StoredPosition;
/** Whose position was stored; otherwise why it is none. */
export declare function readPosition({ offset, metadata }: StoredPosition): Position | string;
/** What was stored in this place, by as many moves or more; otherwise why it is not taken. */
export declare function positionAt(expected: PositionPlace, stored: StoredPosition): Position | string;
