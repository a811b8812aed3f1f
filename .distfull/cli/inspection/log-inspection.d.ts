import { RecoveredContent } from '../../channels/file/recovered-content.js';
import type { FileSystem } from '../../core/file-system.js';
import { type SegmentFile } from '../../storage/log/segment-files.js';
import { type LogSurvey } from '../../storage/log/survey.js';
export type LogKind = 'channel' | 'dead letters' | 'partition';
export interface LogInspection {
    readonly kind: LogKind;
    readonly survey: LogSurvey;
    /** What a file channel would recover; undefined for any other log. */
    readonly channel: RecoveredContent | undefined;
}
export interface InspectionOptions {
    /** What a channel's cursor says was durable. */
    readonly durableBelow?: number | undefined;
    /** Called for every intact batch, in order, and awaited. `bytes` is reused. */
    readonly onBatch?: ((bytes: Buffer) => void | Promise<void>) | undefined;
}
/**
 * Reads all of the segments; those that the log's owner removes meanwhile are left out. Rejects
 * with CorruptionError when they are not those of one log.
 */
export declare function inspectLog(fileSystem: FileSystem, segments: readonly SegmentFile[], { durableBelow, onBatch }?: InspectionOptions): Promise<LogInspection>;
