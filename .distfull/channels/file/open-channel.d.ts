import { type EventBatch } from '../../core/batch.js';
import type { ComponentContext, LaneState, Lease, OriginAudit, OriginPosition, Recovered, TakeLimit } from '../../core/contracts.js';
import type { IntervalSet, NumberRange } from '../../core/interval-set.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import type { Tallies } from '../../core/tallies.js';
import type { Log, RollInfo } from '../../storage/log.js';
import type { Capacity, HeldRoom } from '../capacity.js';
import type { OriginLedger } from '../origin-ledger.js';
import type { CursorJournal, CursorState } from './cursor-journal.js';
import type { DiskSpace } from './disk-space.js';
import type { LaneBook } from './lane-book.js';
export interface OpenChannelParts {
    readonly context: ComponentContext<FileChannelConfig>;
    readonly id: string;
    readonly capacity: Capacity;
    readonly space: DiskSpace;
    readonly ledger: OriginLedger;
    readonly lanes: LaneBook;
    readonly tallies: Tallies;
    /** Delivered, or without an event. */
    readonly done: IntervalSet;
    /** Numbers of the active segment that hold no event. */
    readonly voids: readonly NumberRange[];
    /** Behind the highest number that a sink may have been given before this start. */
    readonly handedOutBefore: number;
    /** Gives the channel a new id: durable when it resolves. */
    readonly renewId: () => Promise<string>;
}
export declare class OpenChannel {
    #private;
    constructor(parts: OpenChannelParts, log: Log, journal: CursorJournal);
    /** A new one when the log turns out to have gone back. */
    get id(): string;
    get lowMark(): number;
    get endSequence(): number;
    get positions(): ReadonlyMap<string, OriginPosition>;
    get isFailing(): boolean;
    get tallies(): Tallies;
    get audit(): OriginAudit[];
    openingBatch(roll: RollInfo): Buffer;
    /** Throws ChannelFullError when the disk of the log has too little space. */
    checkSpace(bytes: number): Promise<void>;
    /** Resolves with the numbers of the batch's events. */
    put(batch: EventBatch, reservation: HeldRoom): Promise<NumberRange>;
    /** Gives numbers up that nobody has leased: they were delivered by another way. */
    settle(ranges: readonly NumberRange[]): void;
    take(lane: number, limit: TakeLimit, waitMs: number, signal?: AbortSignal): Promise<Lease | undefined>;
    lane(sinkName: string): Promise<LaneState>;
    recover(lane: number, told: Recovered): Promise<void>;
    cursor(): CursorState;
    /** Resolves when the cursor as it is now is durable. */
    saveCursor(): Promise<void>;
    close(): Promise<void>;
}
