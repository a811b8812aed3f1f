import type { FileSystem } from '../../core/file-system.js';
interface EpochStart {
    readonly epoch: number;
    readonly startOffset: number;
}
export interface EpochEnd {
    readonly epoch: number;
    /** The offset behind its last record. */
    readonly endOffset: number;
}
export declare class LeaderEpochs {
    #private;
    /** Not as in the file. */
    isChanged: boolean;
    constructor(starts?: readonly EpochStart[]);
    get starts(): readonly EpochStart[];
    /** The epoch begins at this offset, unless it has begun before. */
    begin(epoch: number, startOffset: number): void;
    /** The log ends here: what is said to begin behind it was lost with a disk's power. */
    cutAt(endOffset: number): void;
    /** Forgets the epochs whose records are gone. */
    forgetBelow(logStartOffset: number): void;
    /**
     * Where the newest epoch up to `epoch` ends. Undefined: it is newer than all that is known, or no
     * epoch at all.
     */
    endOf(epoch: number, logEndOffset: number): EpochEnd | undefined;
    /** In which the record at `offset` was written, or is going to be; -1: not known. */
    epochAt(offset: number): number;
}
export declare class LeaderEpochFile {
    #private;
    constructor(fileSystem: FileSystem, directory: string);
    /** Undefined when there is none that can be trusted. */
    read(): Promise<LeaderEpochs | undefined>;
    /** Resolves when the file is durable; writes nothing where nothing has changed. */
    write(epochs: LeaderEpochs): Promise<void>;
}
export {};
