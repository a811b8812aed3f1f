import type { SourceContext } from '../../core/contracts.js';
import type { TaildirSourceConfig } from '../../generated/config/sources/taildir.js';
import type { EmitWindow } from '../emit-window.js';
import type { TailedFile } from './tailed-file.js';
import type { TailedFiles } from './tailed-files.js';
export interface FollowOptions {
    /** Batches before the other files have their turn. */
    readonly maxBatches: number;
    /** Take a last line without its newline, too. */
    readonly takeRest: boolean;
}
export declare class FileFollower {
    #private;
    constructor(context: SourceContext<TaildirSourceConfig>, files: TailedFiles, window: EmitWindow, signal: AbortSignal);
    /** Emits what the file has up to its size as last seen. True when that was anything. */
    follow(file: TailedFile, options: FollowOptions): Promise<boolean>;
    /** Lets the channels know of files that are not read from their beginning, before they grow. */
    announce(): Promise<void>;
}
