import type { OriginPosition } from '../../core/contracts.js';
import type { OriginRange } from '../../core/provenance.js';
import type { AssignedPartition, StartPlace } from '../../protocol/kafka/group/group-consumer.js';
type Positions = ReadonlyMap<string, OriginPosition>;
export interface LogStart {
    /** Of its origins, in all leader epochs. */
    readonly prefix: string;
    /** What the channels have stored. */
    readonly stored: StartPlace | undefined;
    /** What they have taken of this process before: a memory channel has stored what is delivered. */
    readonly taken: StartPlace | undefined;
    /** What the group has stored of this life of the topic. */
    readonly committed: StartPlace | undefined;
}
export declare class AssignedLog {
    #private;
    readonly at: AssignedPartition;
    readonly prefix: string;
    /** Where the next fetch begins, and the leader epoch of what lies below. */
    next: StartPlace;
    /** What the group was told, or has from others; -1: it is to be told in any case. */
    committed: number;
    constructor(at: AssignedPartition, start: LogStart, place: StartPlace);
    /**
     * The next range. Where its origin is new to the channels, or a gap is left behind, they learn
     * that nothing below it will come.
     */
    emit({ to, leaderEpoch }: {
        readonly to: number;
        readonly leaderEpoch: number;
    }, counts: Pick<OriginRange, 'read' | 'deadLettered' | 'hour'>): OriginRange;
    /** Reading goes on elsewhere: the log has lost its beginning or its end. Nothing is in flight. */
    move(place: StartPlace): void;
    /** Behind what was emitted: what was fetched beyond it may have been dropped by a failure. */
    goBack(): StartPlace;
    isStored(positions: Positions): boolean;
    /** What the group is to be told; undefined: it knows. */
    placeToCommit(positions: Positions): StartPlace | undefined;
    originOf(leaderEpoch: number): string;
}
export {};
