import type { NumberRange } from '../../core/interval-set.js';
export interface FileNameSettings {
    /** `hdfs.fileSuffix`, or the codec's extension. */
    readonly suffix: string;
    readonly inUsePrefix: string;
    readonly inUseSuffix: string;
}
/** What a file's name has beside its prefix, at most: the longest is that of a try. */
export declare function nameExtraBytes({ suffix, inUsePrefix, inUseSuffix }: FileNameSettings): number;
/** Where the events of one escaped path and prefix go. */
export interface Bucket {
    readonly folder: string;
    readonly prefix: string;
}
export interface FileName {
    readonly inUsePath: string;
    readonly finalPath: string;
}
/** Whose sequences these are. */
export interface Line {
    readonly channelId: string;
    readonly lane: number;
}
export declare class FileNames {
    #private;
    constructor(settings: FileNameSettings, startMs: number);
    /** Flume's counter for a bucket that begins now. None comes twice, though a clock stands still. */
    counterAt(nowMs: number): number;
    counted(bucket: Bucket, counter: number): FileName;
    attempt(bucket: Bucket, { channelId, lane }: Line, first: number): string;
    /** The final path of a file with these sequences, which ascend. */
    whole(bucket: Bucket, { channelId, lane }: Line, ranges: readonly NumberRange[]): string;
}
