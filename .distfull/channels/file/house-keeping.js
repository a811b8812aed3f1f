import { messageOf } from '../../core/errors.js';
const delayMs = 200;
/**
 * An active segment with nothing left to deliver is closed from this size on, so that it can go.
 */
const emptySegmentBytes = 16 << 20;
export class HouseKeeping {
    #parts;
    #timer;
    #cursorSyncedMs;
    #working;
    #isStopped = false;
    constructor(parts) {
        this.#parts = parts;
        this.#cursorSyncedMs = parts.clock.monotonicMs();
    }
    /** Something was delivered. */
    scheduleSoon() {
        if (this.#isStopped || this.#timer !== undefined)
            return;
        this.#timer = this.#parts.clock.schedule(delayMs, () => {
            this.#timer = undefined;
            this.#working ??= this.#work().finally(() => (this.#working = undefined));
        });
    }
    /** False where it is not saved: that costs repetitions after a crash, and is logged. */
    async saveCursor(sync) {
        const { clock, journal, logger } = this.#parts;
        if (sync)
            this.#cursorSyncedMs = clock.monotonicMs();
        try {
            await journal.save(sync && 'checkpoint');
            return true;
        }
        catch (error) {
            logger.warn({ error: messageOf(error) }, `The cursor cannot be saved: ${messageOf(error)}`);
            return false;
        }
    }
    /** Does `work` while no segment is removed. */
    async whileNothingGoes(work) {
        while (this.#working !== undefined)
            await this.#working;
        const result = work();
        this.#working = result.then(noop, noop).finally(() => (this.#working = undefined));
        return result;
    }
    async stop() {
        this.#isStopped = true;
        this.#timer?.cancel();
        await this.#working;
    }
    /**
     * The cursor is durable before a segment goes: what neither the cursor nor the log has is lost,
     * and a reader of the directories (`tailrace audit`) can tell it.
     */
    async #work() {
        const { clock, cursorSyncIntervalMs, log, logger, lowMark } = this.#parts;
        await this.#closeDelivered();
        const deliveredEnd = lowMark();
        const isRemoving = (log.segments[1]?.baseOffset ?? Infinity) <= deliveredEnd;
        const isSyncDue = clock.monotonicMs() - this.#cursorSyncedMs >= cursorSyncIntervalMs;
        const isSaved = await this.saveCursor(isRemoving || isSyncDue);
        if (!isRemoving || !isSaved)
            return;
        try {
            await log.deleteBefore(deliveredEnd);
        }
        catch (error) {
            const message = `Delivered segments cannot be removed: ${messageOf(error)}`;
            logger.warn({ error: messageOf(error) }, message);
        }
    }
    /** The log keeps each segment until a later opening batch is durable: a big one gets one. */
    async #closeDelivered() {
        const { log, puts, logger, lowMark } = this.#parts;
        const isEmpty = lowMark() >= log.endOffset;
        const activeBytes = log.segments.at(-1)?.sizeBytes ?? 0;
        if (!isEmpty || puts.isBroken || activeBytes <= emptySegmentBytes)
            return;
        try {
            await puts.roll();
        }
        catch (error) {
            const message = `The delivered segment cannot be closed: ${messageOf(error)}`;
            logger.warn({ error: messageOf(error) }, message);
        }
    }
}
function noop() { }
//# sourceMappingURL=house-keeping.js.map