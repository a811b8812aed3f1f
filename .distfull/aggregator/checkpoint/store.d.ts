import type { DeadLetterStatus, ResultLayout } from '../../core/status.js';
import type { RecordOrigin } from '../../protocol/kafka/record-origin.js';
import { EmittedRows } from './emitted.js';
import { type WindowRange } from './keys.js';
import type { OriginCounts } from './origin-counts.js';
import { Outbox } from './outbox.js';
import type { Progress, QueryCounts } from './progress.js';
import { RunTable } from './run-table.js';
import { StageRowTable } from './stage-rows.js';
import * as tables from './tables.js';
/** What the state belongs to. Counting something else into it would give wrong answers. */
export interface StoreIdentity {
    readonly aggregation: string;
    readonly clusterId: string;
    readonly topic: string;
    /** Undefined where the cluster keeps none: then a topic that was made anew is not noticed. */
    readonly topicId?: string | undefined;
    /** The query and how its table is read: equal texts mean equal state. */
    readonly query: string;
    /** The query as it was written, to compile it again. */
    readonly sql?: string;
}
/** As it stands in a store. */
export interface StoredIdentity extends StoreIdentity {
    readonly format: number;
}
/** Rows that were counted elsewhere are in this state. */
export interface BackfillReceipt {
    readonly id: string;
    readonly rows: number;
    readonly timeMs: number;
}
/** A piece of the state of one window. */
export interface StateChunk extends WindowRange {
    readonly part: number;
    readonly number: number;
    /** Empty where the chunk stays in the store (`runsPart`). */
    readonly bytes: Buffer;
}
export declare const formatVersion = 2;
export declare class CheckpointStore {
    #private;
    readonly directory: string;
    /** 128 random bits made with the store: tells its outbox from that of an earlier life. */
    readonly outboxId: string;
    /** Emitted rows that outputs wait for. */
    readonly results: Outbox<tables.OutboxRecord>;
    /** Late rows: those that outputs wait for, and the newest 10,000. */
    readonly late: Outbox<tables.RejectedRecord>;
    /**
     * Opens or makes the store and takes it over: a process that still has it is fenced.
     * Throws ConfigError where the store belongs to another cluster, topic or query.
     */
    constructor(directory: string, identity: StoreIdentity, layout: ResultLayout);
    get progress(): Progress | undefined;
    /** The window state of the last checkpoint, window by window, parts in order. */
    state(): Generator<StateChunk>;
    /** Rows of the last checkpoint that second windows count. */
    get stageRows(): StageRowTable;
    /** The counts by origin and hour of the last checkpoint. */
    originCounts(): OriginCounts[];
    /**
     * One checkpoint: what `write` puts and the progress that it returns are there as a whole or not
     * at all. Throws FencedError when another process has opened the store.
     */
    commit(write: (checkpoint: CheckpointWriter) => Progress): void;
    /** The records that the last checkpoint has as unreadable. */
    deadLetters(): DeadLetterStatus;
    /** Resolves when every commit made so far is on the disk. */
    flushed(): Promise<void>;
    close(): Promise<void>;
}
/** Writes inside one checkpoint; of no use after it. */
export declare class CheckpointWriter {
    #private;
    readonly runs: RunTable;
    readonly emitted: EmittedRows;
    readonly stageRows: StageRowTable;
    constructor(open: tables.Tables, outboxes: Pick<CheckpointStore, 'results' | 'late'>);
    putState(chunk: StateChunk): void;
    /** Forgets the state of a window whose rows are final. Its results stay. */
    purgeState(window: WindowRange): void;
    /** Forgets what `putState` has of a window, not its runs. */
    removeSnapshot(window: WindowRange): void;
    putWindow(window: WindowRange, record: tables.WindowRecord): void;
    removeWindow(window: WindowRange): void;
    putResult(key: Buffer, record: tables.ResultRecord): void;
    /** Of the rows in the results table; 0: there are none. */
    highestRevision(window: WindowRange): number;
    /** The row is no result any more. */
    removeResult(key: Buffer): void;
    /** The window's rows in the results table, by their keys in latin1. */
    resultKeys(window: WindowRange): Set<string>;
    /** Forgets windows that start before, and their rows. */
    expireResults(beforeMs: number): void;
    appendOutbox(number: number, record: tables.OutboxRecord): void;
    /** `number` counts all dead letters of the query, so a record read again takes its old place. */
    putDeadLetter(number: number, record: tables.RejectedRecord): void;
    /** `undefined` removes. */
    putOriginCounts({ hour, origin }: RecordOrigin, counts: QueryCounts | undefined): void;
    /** The latest backfills that are in this state. */
    backfills(): readonly BackfillReceipt[];
    putBackfill(receipt: BackfillReceipt): void;
    putLate(number: number, record: tables.RejectedRecord): void;
}
export declare function readOriginCounts({ origins }: tables.Tables): OriginCounts[];
export declare function readProgress({ meta }: tables.Tables): Progress | undefined;
export declare function readStoredIdentity({ meta }: tables.Tables): StoredIdentity | undefined;
export declare function readBackfills({ meta }: tables.Tables): readonly BackfillReceipt[];
export declare function metaKey(name: string): Buffer;
