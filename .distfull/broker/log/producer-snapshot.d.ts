import type { FileSystem } from '../../core/file-system.js';
export interface ProducerSnapshot {
    readonly version: 2;
    /** All batches below it are accounted for. */
    readonly offset: number;
    readonly producers: readonly ProducerEntry[];
    /** In log order. */
    readonly openTransactions: readonly {
        readonly producerId: number;
        readonly firstOffset: number;
    }[];
}
export interface ProducerEntry {
    readonly producerId: number;
    readonly epoch: number;
    readonly lastHeardMs: number;
    /** Of the last marker; -1: there was none. */
    readonly coordinatorEpoch: number;
    readonly batches: readonly RememberedBatch[];
}
export interface RememberedBatch {
    readonly firstSequence: number;
    readonly lastSequence: number;
    readonly baseOffset: number;
}
export declare class ProducerSnapshotFile {
    #private;
    constructor(fileSystem: FileSystem, directory: string);
    /** Undefined when there is none that can be trusted. */
    read(): Promise<ProducerSnapshot | undefined>;
    write(snapshot: ProducerSnapshot): Promise<void>;
}
