import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { ResultColumn } from '../../core/status.js';
import type { OutboxRecord } from '../checkpoint/tables.js';
import type { InternalLogin } from '../../protocol/kafka/security/internal-login.js';
/** A row on its way out. */
export interface OutputRow extends OutboxRecord {
    /**
     * Its number in the outbox, from 1. Never goes back, not by a restored state either: of two copies
     * of a row the one with the higher order is right.
     */
    readonly order: number;
    /** Of a late row: the record as it came. */
    readonly body?: Buffer;
}
/**
 * Where emitted rows go beside the results table. One call at a time, rows in the order of the
 * outbox; after a failure or a crash the same rows come again with the same orders, so values are
 * absolute.
 */
export interface Output {
    /**
     * The destination says how far it has come, in one step with the rows: what `lastOrder` covers is
     * not delivered again. Otherwise rows that were written may come again, and their order says so.
     */
    readonly isExact: boolean;
    /**
     * The highest order that this destination was ever given from this outbox; 0: none. Asked at the
     * start and after every failure: ends what an earlier call has left half done.
     */
    lastOrder(): Promise<number>;
    /** Resolves when the destination has all rows. Rejects with DeliveryError: they come again. */
    deliver(rows: readonly OutputRow[]): Promise<void>;
    /** Called each hour while there is nothing to deliver. */
    idle?(): Promise<void>;
    /** Ends what is under way. */
    close(): Promise<void>;
}
/** What the query reads, and from which `host:port`s. */
export interface OutputSource {
    readonly topic: string;
    readonly brokers: readonly string[];
    /** The way into the bundled broker, where that asks for one. */
    readonly login?: InternalLogin | undefined;
}
export interface OutputContext<Config> {
    readonly config: Config;
    /** `file:line` of the output in the user's configuration, for messages. */
    readonly location: string;
    /** Emitted rows, or those that came too late for their window (late-rows.ts). */
    readonly content: 'results' | 'late rows';
    readonly columns: readonly ResultColumn[];
    /** 128 random bits of the store's life: orders of another life do not compare. */
    readonly outboxId: string;
    /** Tells this output from the others of the outbox. */
    readonly outputId: string;
    readonly source: OutputSource;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
}
export interface OutputDefinition {
    readonly type: string;
    /** Path of the schema below `schemas/config`, without `.schema.json`. */
    readonly schema: string;
    /** Options that say where rows go: with another value it is another output. */
    readonly destination: readonly string[];
    /**
     * Absent for the results table: the checkpoint itself writes it. `any`: ajv checked the config.
     * Throws ConfigError for options that do not fit the query; connects to nothing yet.
     */
    readonly create?: (context: OutputContext<any>) => Output;
}
