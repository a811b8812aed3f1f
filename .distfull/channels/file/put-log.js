import { crashPoint } from '../../core/crash-point.js';
import { hourOf } from '../../core/provenance.js';
import { BufferPool } from '../../util/buffer-pool.js';
import { encodeEvents, encodeOpening, encodePositions } from './channel-batch.js';
/** Encoded batches that are written, kept for the next ones. */
const pooledBytes = 8 << 20;
export class PutLog {
    #parts;
    /** Of the active segment. */
    #voids;
    #pending = [];
    #isBroken = false;
    /** Puts that wait for the log to go on, and what they wait for. */
    #returning = 0;
    #reopened;
    #memory = new BufferPool(pooledBytes);
    #allocate = (bytes) => this.#memory.take(bytes);
    constructor(parts) {
        this.#parts = parts;
        this.#voids = [...parts.voids];
    }
    /** A write failed; the next put tries to go on. */
    get isBroken() {
        return this.#isBroken;
    }
    /**
     * Resolves with the batch's numbers when it and its positions are durable; appended in the order
     * of the calls.
     */
    async put(batch) {
        const { log } = this.#parts;
        if (this.#isBroken || this.#returning > 0) {
            // Nothing may be awaited between this and the append: the next put would overtake.
            this.#returning++;
            try {
                await (this.#reopened ??= log.reopen());
            }
            finally {
                if (--this.#returning === 0)
                    this.#reopened = undefined;
            }
            this.#isBroken = false;
            this.publish();
        }
        let numbers;
        try {
            numbers = this.#append(batch);
            await log.sync();
        }
        catch (error) {
            this.#isBroken = true;
            throw error;
        }
        crashPoint('channel.synced');
        this.publish();
        return numbers;
    }
    /** Begins a new segment. */
    async roll() {
        await this.#parts.log.roll();
        this.publish();
    }
    /** Takes over what has become durable, in the order of the log. */
    publish() {
        const { log, ledger, onDurable } = this.#parts;
        const { durableEnd } = log;
        const durable = this.#pending.findIndex(({ endOffset }) => endOffset > durableEnd);
        const settled = this.#pending.splice(0, durable < 0 ? this.#pending.length : durable);
        for (const { provenance, putTimeMs } of settled)
            ledger.apply(provenance, hourOf(putTimeMs));
        onDurable(settled.flatMap(({ empty }) => empty ?? []), durableEnd);
    }
    /** The opening batch of a new segment: everything that is stored when it begins. */
    openingBatch({ baseOffset, durableEnd, previousEnd }) {
        const { channelId, clock, ledger, lanes, stored, delivered } = this.#parts;
        const putTimeMs = clock.nowMs();
        const facts = { durableEnd, delivered: delivered(), putTimeMs };
        // After a failed write the log ends below what was appended: the rest was never stored.
        this.#pending = this.#pending.filter(({ endOffset }) => endOffset <= previousEnd);
        if (previousEnd < baseOffset)
            stored.dropFrom(previousEnd);
        const known = ledger.clone();
        for (const put of this.#pending)
            known.apply(put.provenance, hourOf(put.putTimeMs));
        const empty = { from: previousEnd, to: baseOffset + 1 };
        this.#pending.push({ endOffset: baseOffset + 1, provenance: [], putTimeMs, empty });
        const snapshot = known.snapshot(hourOf(putTimeMs));
        const voids = this.#voids
            .map(({ from, to }) => ({ from, to: Math.min(to, previousEnd) }))
            .filter(({ from, to }) => from < to && to > facts.delivered);
        this.#voids = [empty];
        return encodeOpening({
            format: 1,
            channelId: channelId(),
            previousEnd,
            voids,
            ledger: snapshot,
            lanes: lanes.names,
        }, facts);
    }
    #append(batch) {
        const { log, clock, stored, delivered } = this.#parts;
        const { provenance, size } = batch;
        const putTimeMs = clock.nowMs();
        const facts = { durableEnd: log.durableEnd, delivered: delivered(), putTimeMs };
        const encoded = size === 0
            ? encodePositions({ ...facts, provenance })
            : encodeEvents(batch, facts, this.#allocate);
        const { baseOffset: from, endOffset, written } = log.append(encoded);
        if (size > 0)
            void written.then(() => this.#memory.give(encoded), ignored);
        const empty = size === 0 ? { from, to: endOffset } : undefined;
        if (empty !== undefined)
            this.#noteVoid(empty);
        this.#pending.push({ endOffset, provenance, putTimeMs, empty });
        if (size > 0)
            stored.keep(from, batch);
        return { from, to: endOffset };
    }
    /** A flow whose events are all dropped makes one long range. */
    #noteVoid({ from, to }) {
        const last = this.#voids.at(-1);
        if (last?.to === from)
            this.#voids[this.#voids.length - 1] = { from: last.from, to };
        else
            this.#voids.push({ from, to });
    }
}
/** Whoever waits for the sync is told. */
function ignored() { }
//# sourceMappingURL=put-log.js.map