import type { FileSystem } from '../../core/file-system.js';
import type { OriginRange } from '../../core/provenance.js';
import type { LedgerSnapshot } from '../origin-ledger.js';
/** Where the transactions' numbers lie. */
export interface PutPlace {
    readonly clusterId: string;
    readonly topic: string;
    readonly topicId: string | undefined;
}
export interface PutState {
    readonly format: 1;
    /** Names the channel to the brokers: its transactional id and its group. */
    readonly id: string;
    /** Undefined: nothing was put yet. */
    readonly place?: PutPlace | undefined;
    readonly stored: number;
    readonly ledger: LedgerSnapshot;
    /** Absent: the last transaction is settled. */
    readonly next?: readonly OriginRange[] | undefined;
}
export declare class PutJournal {
    #private;
    constructor(fileSystem: FileSystem, directory: string);
    /** That of a new channel where there is no file. Throws CorruptionError. */
    load(): Promise<PutState>;
    /** Resolves when it is durable. */
    save(state: PutState): Promise<void>;
}
