import type { ChannelDirectories } from '../../channels/file/channel-start.js';
import type { OriginAudit } from '../../core/contracts.js';
import type { FileSystem } from '../../core/file-system.js';
import { IntervalSet, type NumberRange } from '../../core/interval-set.js';
import { type Tally } from '../../core/tallies.js';
import { HourCounts } from './hour-counts.js';
export interface ChannelAccount {
    /** The id of today, then those that it had before. */
    readonly ids: readonly string[];
    readonly isRunning: boolean;
    readonly sums: readonly OriginAudit[];
    readonly waiting: HourCounts;
    /** Read from each origin: what has arrived of an upstream channel. */
    readonly received: HourCounts;
    readonly tallies: Readonly<Record<Tally, number>>;
    /** Numbers that are neither delivered nor readable. */
    readonly missing: readonly NumberRange[];
    /** Batches that do not hold as many events as their notes say. */
    readonly miscounted: readonly string[];
    /** What it has of each origin, and the path of those that are files. */
    readonly known: ReadonlyMap<string, IntervalSet>;
    readonly paths: ReadonlyMap<string, string>;
}
/** What the destinations of the sinks hold of a channel, beyond its own cursor. */
export type SettledElsewhere = (channelId: string, sinkNames: readonly string[]) => Promise<readonly IntervalSet[]>;
/** Undefined for a channel that has never run. */
export declare function readChannelAccount(fileSystem: FileSystem, directories: ChannelDirectories, settledElsewhere: SettledElsewhere, oldestHour: number): Promise<ChannelAccount | undefined>;
