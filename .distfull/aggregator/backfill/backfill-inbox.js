import { messageOf } from '../../core/errors.js';
import { Handover } from './handover.js';
/** Looks for backfills that commands have handed over, beside the query that counts. */
export class BackfillInbox {
    #options;
    #handover;
    #found;
    #isBusy = false;
    constructor(options) {
        this.#options = options;
        this.#handover = new Handover(options.fileSystem, options.directory);
    }
    /** What an earlier look has found; begins another one. Does not wait. */
    poll() {
        if (this.#found === undefined)
            this.#inBackground(() => this.#look());
        return this.#found;
    }
    /** The backfill is in a checkpoint; `flushed` resolves when that is on the disk. */
    imported({ id, rows }, flushed) {
        this.#found = undefined;
        const { logger } = this.#options;
        this.#inBackground(async () => {
            await flushed;
            await this.#handover.taken(id);
            logger.info({ backfill: id }, `backfill ${id}: ${rows.length} rows were replaced`);
        });
    }
    #inBackground(action) {
        if (this.#isBusy)
            return;
        this.#isBusy = true;
        action()
            .catch((error) => {
            this.#options.logger.warn({}, `backfill: ${messageOf(error)}; it is tried again`);
        })
            .finally(() => (this.#isBusy = false));
    }
    async #look() {
        const next = await this.#handover.next();
        if (next === undefined)
            return;
        const { query } = this.#options;
        if (next.query === query)
            this.#found = next;
        else
            await this.#handover.refuse(next.id, `the query that runs is another one: ${query}`);
    }
}
//# sourceMappingURL=backfill-inbox.js.map