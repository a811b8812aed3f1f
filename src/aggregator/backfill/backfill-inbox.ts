import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { messageOf } from '../../core/errors.js';
import { Handover, type HandedBackfill } from './handover.js';

export interface BackfillInboxOptions {
  /** Of the aggregation. */
  readonly directory: string;
  /** As in the identity of the state. */
  readonly query: string;
  readonly fileSystem: FileSystem;
  readonly logger: Logger;
}

/** Looks for backfills that commands have handed over, beside the query that counts. */
export class BackfillInbox {
  readonly #options: BackfillInboxOptions;
  readonly #handover: Handover;
  #found: HandedBackfill | undefined;
  #isBusy = false;

  constructor(options: BackfillInboxOptions) {
    this.#options = options;
    this.#handover = new Handover(options.fileSystem, options.directory);
  }

  /** What an earlier look has found; begins another one. Does not wait. */
  poll(): HandedBackfill | undefined {
    if (this.#found === undefined) this.#inBackground(() => this.#look());
    return this.#found;
  }

  /** The backfill is in a checkpoint; `flushed` resolves when that is on the disk. */
  imported({ id, rows }: HandedBackfill, flushed: Promise<void>): void {
    this.#found = undefined;
    const { logger } = this.#options;
    this.#inBackground(async () => {
      await flushed;
      await this.#handover.taken(id);
      logger.info({ backfill: id }, `backfill ${id}: ${rows.length} rows were replaced`);
    });
  }

  #inBackground(action: () => Promise<void>): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    action()
      .catch((error: unknown) => {
        this.#options.logger.warn({}, `backfill: ${messageOf(error)}; it is tried again`);
      })
      .finally(() => (this.#isBusy = false));
  }

  async #look(): Promise<void> {
    const next = await this.#handover.next();
    if (next === undefined) return;
    const { query } = this.#options;
    if (next.query === query) this.#found = next;
    else await this.#handover.refuse(next.id, `the query that runs is another one: ${query}`);
  }
}
