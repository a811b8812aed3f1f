import type { Damage } from '../../storage/log.js';
import type { Hole, Segment } from '../../storage/log/segment.js';
import type { FoundCursor, FoundLog } from './log-directories.js';
import type { LogInspection, LogKind } from './log-inspection.js';
export interface RepairPlan {
    readonly log: FoundLog;
    readonly kind: LogKind;
    readonly repairs: readonly SegmentRepair[];
    /**
     * The end of a channel's log, which only its cursor knows as durable: numbers behind it may have
     * been given to a destination, so the channel itself has to see it and to take a new id.
     */
    readonly left: readonly Damage[];
}
export interface SegmentRepair {
    readonly segment: Segment;
    readonly places: readonly LostPlace[];
}
export interface LostPlace {
    readonly damage: Damage;
    readonly hole: Hole;
    /** What is lost, in words. */
    readonly lost: string;
}
export declare function planRepair(log: FoundLog, inspection: LogInspection, cursor: FoundCursor | undefined): RepairPlan;
