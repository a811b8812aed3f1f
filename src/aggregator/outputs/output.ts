import type { ResultColumn } from '../../core/status.js';
import type { OutboxRecord } from '../checkpoint/tables.js';

/** A row on its way out. */
export interface OutputRow extends OutboxRecord {
  /**
   * Its number in the outbox, from 1. Never goes back, not by a restored state either: of two copies
   * of a row the one with the higher order is right.
   */
  readonly order: number;
}

/**
 * Where emitted rows go beside the results table. One `deliver` at a time, in the order of the
 * outbox; after a failure or a crash the same rows come again, so values are absolute and carry an
 * order.
 */
export interface Output {
  /** The highest order that this destination was ever given from this outbox; 0: none. */
  lastOrder(): Promise<number>;
  /** Resolves when the destination has all rows. Rejects with DeliveryError: they come again. */
  deliver(rows: readonly OutputRow[]): Promise<void>;
  close(): Promise<void>;
}

export interface OutputContext<Config> {
  readonly config: Config;
  /** `file:line` of the output in the user's configuration, for messages. */
  readonly location: string;
  readonly columns: readonly ResultColumn[];
  /** 128 random bits of the store's life: orders of another life do not compare. */
  readonly outboxId: string;
}

export interface OutputDefinition {
  readonly type: string;
  /** Path of the schema below `schemas/config`, without `.schema.json`. */
  readonly schema: string;
  /**
   * Absent for the results table: the checkpoint itself writes it. `any`: ajv checked the config.
   */
  readonly create?: (context: OutputContext<any>) => Output;
}
