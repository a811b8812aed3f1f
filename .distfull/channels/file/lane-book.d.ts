import type { CommitRecord, LaneState } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { CursorState, LaneCursor } from './cursor-journal.js';
export declare class LaneBook {
    #private;
    /** `names`: from the log, where the cursor is missing or older. */
    constructor(cursor: CursorState | undefined, names: readonly string[]);
    get names(): string[];
    /** More than one sink takes. */
    get areMany(): boolean;
    /** Behind the highest number that any sink has delivered. */
    get deliveredEnd(): number;
    deliveredTo(lane: number): number;
    isOnlyDeliverer(lane: number): boolean;
    /** What each lane may have leased before this run, and not told. */
    get leasedBefore(): readonly (readonly NumberRange[])[];
    /** The state of a sink's lane; `mustSave`: nothing may be leased before the cursor is saved. */
    open(sinkName: string): {
        readonly state: LaneState;
        readonly mustSave: boolean;
    };
    /** Notes a lease; true when the cursor must be saved before the sink has it. */
    noteLease(lane: number, ranges: readonly NumberRange[]): boolean;
    noteEnd(lane: number, ranges: readonly NumberRange[]): void;
    noteRecord(lane: number, record: CommitRecord): void;
    noteDelivered(lane: number, to: number): void;
    /** The destination has nothing from `to` on. */
    setDelivered(lane: number, to: number): void;
    /** The channel has a new id: nothing was delivered under it. */
    beginAnew(): void;
    /** `inDoubt`: by lane, what nobody has told yet. `isStopping`: no lease comes any more. */
    cursors(lowMark: number, inDoubt: (lane: number) => readonly NumberRange[], isStopping: boolean): LaneCursor[];
}
