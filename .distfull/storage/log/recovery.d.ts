import type { Damage, LogOptions } from '../log.js';
import { Segment } from './segment.js';
export interface RecoveredLog {
    readonly segments: readonly Segment[];
    /** The next offset; beyond the last segment when a failed write had left a gap. */
    readonly endOffset: number;
    readonly intactEnd: number;
    readonly truncatedBytes: number;
    readonly damage: readonly Damage[];
}
export declare function recoverLog(options: LogOptions): Promise<RecoveredLog>;
